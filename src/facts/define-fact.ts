import type { Fact, Gap } from '../core/facts.ts';
import type { TokenPermissions } from '../core/permissions.ts';
import type { Question } from '../core/question.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { FactKey, FactMap } from './fact-map.ts';

/** What collectors may ask of the world. */
export interface FactPorts {
  /** The judged state; the base's, when the base is collected. */
  readonly tree: FileTree;
  /** Repository roots within the tree: `['']`, or many with `--recursive`. */
  readonly roots: readonly string[];
  /** What could not be searched for roots. */
  readonly rootGaps: readonly Gap[];
}

interface Definition<K extends FactKey, Needs extends readonly FactKey[]> {
  readonly key: K;
  readonly needs: Needs;
  readonly permissions: TokenPermissions;
  /** `file`: no token; 1: the job's own; 2: an App token with administration or secrets. */
  readonly tier: 'file' | 1 | 2;
  readonly collect: (
    question: Question,
    facts: { readonly [N in Needs[number]]: Fact<FactMap[N]> },
    ports: FactPorts,
  ) => Promise<Fact<FactMap[K]>>;
}

/** A collector as the planner and the collecting stage see it. */
export interface FactDefinition {
  readonly key: string;
  readonly needs: readonly string[];
  readonly permissions: TokenPermissions;
  readonly tier: 'file' | 1 | 2;
  readonly collect: (question: Question, facts: Readonly<Record<string, Fact<unknown>>>, ports: FactPorts) => Promise<Fact<unknown>>;
}

/** One observation of the world: which facts and permissions it needs, and how it is made. It depends on the question, never on a rule. */
export function defineFact<const K extends FactKey, const Needs extends readonly FactKey[]>(
  definition: Definition<K, Needs>,
): FactDefinition {
  const { collect, ...rest } = definition;
  // The one place where the map's types are forgotten: collect.ts hands over exactly the declared facts.
  return { ...rest, collect: collect as FactDefinition['collect'] };
}
