import { type Fact, type Gap, isMany, type Unknown } from '../src/core/facts.ts';
import type { Question } from '../src/core/question.ts';
import type { FactDefinition } from '../src/facts/define-fact.ts';
import type { FactMap } from '../src/facts/fact-map.ts';
import { noWorld, type World } from '../src/facts/world.ts';
import { memoryTree } from './memory-tree.ts';

/** Facts that a collector is given, by key. */
export type GivenFacts = { readonly [K in keyof FactMap]?: Fact<FactMap[K]> };

/** What one collector makes of these facts and this world; the caller names the type of its value. */
export async function collectFact<T>(
  collector: FactDefinition,
  question: Question,
  given: { readonly facts?: GivenFacts; readonly world?: Partial<World> },
): Promise<Fact<T>> {
  const { facts = {}, world = {} } = given;
  const ports = { world: { ...noWorld, ...world }, tree: memoryTree({}), roots: [''], rootGaps: [] };
  const fact = await collector.collect(question, facts, ports);
  // A test says which collector it calls.
  return fact as Fact<T>;
}

/** The value of a known fact, or an error with why it is not. */
export function knownOf<T>(fact: Fact<T>): T {
  if (fact.state === 'known') return fact.value;
  throw new Error(`${fact.cause}: ${fact.reason}`);
}

/** The gaps of a known collection. */
export function gapsOf(fact: Fact<unknown>): readonly Gap[] {
  const value = knownOf(fact);
  return isMany(value) ? value.gaps : [];
}

/** An unknown fact, as another collector may hand it on. */
export const unseen: Unknown = { state: 'unknown', cause: 'outage', reason: 'GitHub answered 502', remedy: 'run the job again' };
