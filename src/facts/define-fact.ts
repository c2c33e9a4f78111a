import type { Fact, Gap } from '../core/facts.ts';
import type { TokenPermissions } from '../core/permissions.ts';
import type { Question } from '../core/question.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { FactKey, FactMap } from './fact-map.ts';
import type { World } from './world.ts';

/** What collectors may ask of the world. */
export interface FactPorts {
  readonly world: World;
  /** The judged state; the base's, when the base is collected. */
  readonly tree: FileTree;
  /** Repository roots within the tree: `['']`, or many with `--recursive`. */
  readonly roots: readonly string[];
  /** What could not be searched for roots. */
  readonly rootGaps: readonly Gap[];
}

/** `tree`: differs between the judged state and its base, and between roots. `run`: one for the whole evaluation, collected once. */
export type FactScope = 'tree' | 'run';

interface Definition<K extends FactKey, Needs extends readonly FactKey[], Prefers extends readonly FactKey[]> {
  readonly key: K;
  readonly needs: Needs;
  /** Collected before this one and handed over as well, but what they take of the token is not asked for. */
  readonly prefers?: Prefers;
  readonly scope: FactScope;
  readonly permissions: TokenPermissions;
  /** `file`: no token; 1: the job's own; 2: an App token with administration or secrets. */
  readonly tier: 'file' | 1 | 2;
  readonly collect: (
    question: Question,
    facts: { readonly [N in Needs[number] | Prefers[number]]: Fact<FactMap[N]> },
    ports: FactPorts,
  ) => Promise<Fact<FactMap[K]>>;
}

/** A fact without its collector: enough to plan a run. */
export interface FactHead {
  readonly key: string;
  readonly needs: readonly string[];
  readonly prefers: readonly string[];
  readonly scope: FactScope;
  readonly permissions: TokenPermissions;
  readonly tier: 'file' | 1 | 2;
}

/** A fact as the collecting stage sees it. */
export interface FactDefinition extends FactHead {
  readonly collect: (question: Question, facts: Readonly<Record<string, Fact<unknown>>>, ports: FactPorts) => Promise<Fact<unknown>>;
}

/** One observation of the world: which facts and permissions it needs, and how it is made. It depends on the question, never on a rule. */
export function defineFact<
  const K extends FactKey,
  const Needs extends readonly FactKey[],
  const Prefers extends readonly FactKey[] = readonly [],
>(definition: Definition<K, Needs, Prefers>): FactDefinition {
  const { collect, prefers, ...rest } = definition;
  // The one place where the map's types are forgotten: collect.ts hands over exactly the declared facts.
  return { ...rest, prefers: prefers ?? [], collect: collect as FactDefinition['collect'] };
}

/** The fact of this key with the type that the map gives it; undefined where it was not planned. */
export function factAt<const K extends FactKey>(facts: ReadonlyMap<string, Fact<unknown>>, key: K): Fact<FactMap[K]> | undefined {
  // What stands under a key was made by its definition, which the compiler has checked against the map.
  return facts.get(key) as Fact<FactMap[K]> | undefined;
}
