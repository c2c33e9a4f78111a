import type { Fact } from '../core/facts.ts';
import type { Facts } from './collect.ts';

/** Compares the text of a path at the judged commit with the base's; false where either was not read. */
export function sameFileOf(facts: Facts, baseFacts: Facts): (path: string) => boolean {
  const judged = textsOf(facts.get('pipeline'));
  const base = textsOf(baseFacts.get('pipeline'));
  return (path) => judged.has(path) && judged.get(path) === base.get(path);
}

function textsOf(fact: Fact<unknown> | undefined): ReadonlyMap<unknown, unknown> {
  const value = fact?.state === 'known' ? fact.value : undefined;
  const texts = typeof value === 'object' && value !== null && 'texts' in value ? value.texts : undefined;
  return texts instanceof Map ? texts : new Map();
}
