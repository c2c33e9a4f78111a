import type { Loosening, Policy } from '../core/policy.ts';
import { isOpen } from './open-keys.ts';

/** An input that asks for less than what holds without it. */
export interface LooseningAttempt {
  /** `input mode`, `input stage`, `input policy`, `input environment`. */
  readonly what: string;
  readonly wanted: string;
  readonly allowed: string;
}

/** The attempts that the policy does not open. A proven absence of a policy leaves nothing to loosen. */
export function inputLoosenings(policy: Pick<Policy, 'open' | 'isAbsent'>, attempts: readonly LooseningAttempt[]): readonly Loosening[] {
  if (policy.isAbsent) return [];
  return attempts.filter(({ what }) => !isOpen(policy.open, what)).map((attempt) => ({ ...attempt, place: undefined }));
}
