import type { Policy } from '../core/policy.ts';

/** Rules whose options demand more than that somebody approved signed. */
const demanding: readonly string[] = ['artifact/level-too-low'];

/** True where one signature is not enough to know of: the policy, which is part of what is asked, demands several or certain ones. */
export function needsEach({ attestations, rules }: Pick<Policy, 'attestations' | 'rules'>): boolean {
  return Object.keys(attestations).length > 0 || rules.some(({ pattern, options }) => demanding.includes(pattern) && 'level' in options);
}

/** Paths of predicates that the policy has conditions for, each once. */
export function fieldsNamedBy({ attestations }: Pick<Policy, 'attestations'>): readonly string[] {
  return [...new Set(Object.values(attestations).flatMap(({ fields }) => Object.keys(fields)))];
}
