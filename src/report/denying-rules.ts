import type { Decision, RuleResult } from '../core/decision.ts';
import { severityRank } from '../core/finding.ts';
import { deniesByUnknown } from './unknown-group.ts';

/** Ids of the rules that deny, by what they deny with; a rule may stand in more than one list. */
export interface DenyingRules {
  readonly byFinding: readonly string[];
  readonly byUnknown: readonly string[];
  readonly byError: readonly string[];
}

/** What denies by a finding is ordered by its severest one; all else, and equal ones, as in the decision. */
export function denyingRules({ results }: Decision): DenyingRules {
  const idsOf = (denies: (result: RuleResult) => boolean): readonly string[] => results.filter(denies).map(({ rule }) => rule);
  const byFinding = results.filter((result) => severestDenied(result) >= 0).toSorted((a, b) => severestDenied(b) - severestDenied(a));
  return {
    byFinding: byFinding.map(({ rule }) => rule),
    byUnknown: idsOf(deniesByUnknown),
    byError: idsOf(({ outcome }) => outcome === 'error'),
  };
}

function severestDenied({ findings }: RuleResult): number {
  const denied = findings.filter(({ enforcement, exception }) => enforcement === 'deny' && exception === undefined);
  return denied.reduce((most, { severity }) => Math.max(most, severityRank(severity)), -1);
}
