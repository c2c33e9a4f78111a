import type { Facts } from './collect.ts';

/** Path -> text of the files that were read for these facts; empty where none could be. */
export function textsOf(facts: Facts): ReadonlyMap<string, string> {
  return new Map([...textsIn(facts, 'manifests'), ...textsIn(facts, 'pipeline')]);
}

function textsIn(facts: Facts, key: string): ReadonlyMap<string, string> {
  const fact = facts.get(key);
  const value = fact?.state === 'known' ? fact.value : undefined;
  const texts: unknown = typeof value === 'object' && value !== null && 'texts' in value ? value.texts : undefined;
  return texts instanceof Map ? texts : new Map<string, string>();
}
