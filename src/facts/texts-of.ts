import type { Fact } from '../core/facts.ts';
import type { Facts } from './collect.ts';

/** Path -> text of the files that were read for these facts; empty where none could be. */
export function textsOf(facts: Facts): ReadonlyMap<string, string> {
  const fact: Fact<unknown> | undefined = facts.get('pipeline');
  const value = fact?.state === 'known' ? fact.value : undefined;
  const texts: unknown = typeof value === 'object' && value !== null && 'texts' in value ? value.texts : undefined;
  return texts instanceof Map ? texts : new Map<string, string>();
}
