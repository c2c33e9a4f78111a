import { isMany } from '../core/facts.ts';
import type { Facts } from './collect.ts';

/** Paths of the workflows and actions that the rules were given; of all that was read, where no rule asked for them alone. */
export function judgedFiles(facts: Facts): { readonly workflows: readonly string[]; readonly actions: readonly string[] } {
  return { workflows: pathsOf(facts, 'workflows'), actions: pathsOf(facts, 'actions') };
}

function pathsOf(facts: Facts, key: string): readonly string[] {
  const own = valueOf(facts, key);
  const all = own === undefined ? fieldOf(valueOf(facts, 'pipeline'), key) : own;
  return isMany(all) ? all.items.map((item) => fieldOf(fieldOf(item, 'file'), 'path')).filter((path) => typeof path === 'string') : [];
}

function valueOf(facts: Facts, key: string): unknown {
  const fact = facts.get(key);
  return fact?.state === 'known' ? fact.value : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}
