import { sha256 } from '../src/adapters/sha256.ts';
import type { Outcome } from '../src/core/decision.ts';
import { type Fact, known, type Unknown } from '../src/core/facts.ts';
import type { Question } from '../src/core/question.ts';
import type { Rule } from '../src/core/rule.ts';
import { nothingIsOld } from '../src/engine/compare-with-base.ts';
import { evaluateRules } from '../src/engine/evaluate.ts';
import { collectFacts } from '../src/facts/collect.ts';
import type { FactDefinition } from '../src/facts/define-fact.ts';
import { planRules } from '../src/facts/plan.ts';
import { collectors } from '../src/facts/registry.ts';
import { notAsked } from '../src/facts/unknown-of.ts';
import { noWorld } from '../src/facts/world.ts';
import { type MemoryFile, memoryTree } from './memory-tree.ts';

/** What a rule is judged on, beside its files. */
export interface Surroundings {
  readonly files: Readonly<Record<string, MemoryFile>>;
  readonly question: Question;
  /** Facts that replace the collected ones, by key: values, or unknown facts. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Judges one rule on a repository in memory, through the real model, facts and engine. */
export async function judge(given: Rule, { files, question, facts, options }: Surroundings): Promise<Outcome> {
  const rule = withOutcomes(given, facts?.['outcomes']);
  const standard = Object.fromEntries(Object.entries(rule.meta.options).map(([name, spec]) => [name, spec.default]));
  const settings = {
    enforcement: 'deny',
    adviceEnforcement: 'deny',
    denyFrom: undefined,
    onUnknown: undefined,
    options: { ...standard, ...options },
  } as const;
  const all = [...collectors, ...standIns(rule)];
  const plan = planRules([rule], all, () => settings, []);
  const ports = { world: noWorld, tree: memoryTree(files), roots: [''], rootGaps: [] };
  const collected = await collectFacts(plan.facts, all, question, ports, new Map());
  const replaced: [string, Fact<unknown>][] = Object.entries(facts ?? {}).map(([key, value]) => [key, factOf(value)]);
  const [outcome] = evaluateRules(plan.rules, new Map([...collected, ...replaced]), sha256, nothingIsOld);
  if (outcome === undefined) throw new Error(`no outcome of ${rule.meta.id}`);
  return outcome;
}

/** What is given as an unknown fact stays one; all else is the value of a known one. */
function factOf(value: unknown): Fact<unknown> {
  return isUnknown(value) ? value : known(value, 'example');
}

function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && 'state' in value && value.state === 'unknown';
}

/** For facts that only a platform could tell: here nobody was asked. */
function standIns({ needs, wants }: Rule): readonly FactDefinition[] {
  const keys = new Set([...needs, ...wants].filter((key) => !collectors.some((one) => one.key === key)));
  return [...keys].map((key) => ({
    key,
    needs: [],
    prefers: [],
    scope: 'run',
    permissions: {},
    tier: 1,
    collect: async () => notAsked,
  }));
}

/** Outcomes are the engine's own fact; where an example says what they were, it is told so in its place. */
function withOutcomes(rule: Rule, outcomes: unknown): Rule {
  if (outcomes === undefined) return rule;
  const needs = rule.needs.filter((key) => key !== 'outcomes');
  return { ...rule, needs, evaluate: (facts, options) => rule.evaluate({ ...facts, outcomes }, options) };
}
