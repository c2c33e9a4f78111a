import type { Decision, RuleResult } from '../core/decision.ts';
import { deniesByUnknown } from './unknown-group.ts';

/** Ids of the rules that deny, by what they deny with; a rule may stand in more than one list. */
export interface DenyingRules {
  readonly byFinding: readonly string[];
  readonly byUnknown: readonly string[];
  readonly byError: readonly string[];
}

/** In the order of the decision. */
export function denyingRules({ results }: Decision): DenyingRules {
  const idsOf = (denies: (result: RuleResult) => boolean): readonly string[] => results.filter(denies).map(({ rule }) => rule);
  return {
    byFinding: idsOf(({ findings }) => findings.some(({ enforcement, exception }) => enforcement === 'deny' && exception === undefined)),
    byUnknown: idsOf(deniesByUnknown),
    byError: idsOf(({ outcome }) => outcome === 'error'),
  };
}
