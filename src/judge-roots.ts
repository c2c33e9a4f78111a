import type { Outcome } from './core/decision.ts';
import type { PlannedRule } from './core/plan.ts';
import type { Question } from './core/question.ts';
import { compareWithBase, nothingIsOld } from './engine/compare-with-base.ts';
import { concludeRules, evaluateFacts, type Old } from './engine/evaluate.ts';
import type { Hash } from './engine/fingerprint.ts';
import { mergeOutcomes } from './engine/merge-outcomes.ts';
import { collectFacts, type Facts } from './facts/collect.ts';
import type { FactDefinition, FactPorts } from './facts/define-fact.ts';
import { judgedFiles } from './facts/judged-files.ts';
import { textsOf } from './facts/texts-of.ts';
import type { World } from './facts/world.ts';
import type { FileTree } from './ports/file-tree.ts';
import type { Sources } from './ports/sources.ts';

export interface Judging {
  readonly rules: readonly PlannedRule[];
  /** Keys of the planned facts, in their order. */
  readonly facts: readonly string[];
  readonly collectors: readonly FactDefinition[];
  readonly question: Question;
  readonly sources: Sources;
  readonly world: World;
  readonly hash: Hash;
}

export interface Judged {
  /** Those of the last root: what is common to all of them, and how it was observed. */
  readonly facts: Facts;
  /** Of all rules, in the order of the plan. */
  readonly outcomes: readonly Outcome[];
  /** Numbers of the files of all roots that were judged. */
  readonly judged: { readonly workflows: number; readonly actions: number };
}

/**
 * Judges each repository root by itself, and lets go of its model before the next is read: however many there are, only their findings
 * stay. Rules about the run as a whole come last.
 */
export async function judgeRoots(judging: Judging): Promise<Judged> {
  const { rules, sources, hash } = judging;
  const parts: (readonly Outcome[])[] = [];
  const judged = { workflows: new Set<string>(), actions: new Set<string>() };
  let facts: Facts = new Map();
  for (const [index, root] of (sources.roots.length === 0 ? [''] : sources.roots).entries()) {
    const ports = portsOf(judging.world, sources.judged, root, index === 0 ? sources.rootGaps : []);
    facts = await collectFacts(judging.facts, judging.collectors, judging.question, ports, facts);
    const files = judgedFiles(facts);
    for (const path of files.workflows) judged.workflows.add(path);
    for (const path of files.actions) judged.actions.add(path);
    parts.push(evaluateFacts(rules, facts, hash, await oldOf(judging, facts, root)));
  }
  const outcomes = concludeRules(rules, mergeOutcomes(parts), facts, hash, nothingIsOld);
  return { facts, outcomes, judged: { workflows: judged.workflows.size, actions: judged.actions.size } };
}

function portsOf(world: World, tree: FileTree, root: string, rootGaps: FactPorts['rootGaps']): FactPorts {
  return { world, tree, roots: [root], rootGaps };
}

/** What the base already had: at `merge`, a change answers for what it brings. */
async function oldOf({ rules, facts, collectors, question, sources, world, hash }: Judging, judged: Facts, root: string): Promise<Old> {
  if (question.stage !== 'merge' || sources.base === undefined) return nothingIsOld;
  const baseFacts = await collectFacts(facts, collectors, question, portsOf(world, sources.base.tree, root, []), judged);
  return compareWithBase(rules, baseFacts, hash, { judged: textsOf(judged), base: textsOf(baseFacts) });
}
