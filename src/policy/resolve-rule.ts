import type { Severity } from '../core/finding.ts';
import type { RuleCard } from '../core/rule.ts';
import type { Enforcement, Stage } from '../core/stage.ts';
import { type RuleTerms, settleRule } from './settle-rule.ts';

export interface ResolvedRule {
  readonly enforcement: Enforcement;
  readonly denyFrom: Severity | undefined;
  readonly onUnknown: 'warn' | undefined;
  /** Every option of the rule, frozen. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What the policy makes of a rule at a stage; `off` where the rule cannot be decided at that stage. */
export function resolveRule(policy: RuleTerms, meta: RuleCard, stage: Stage): ResolvedRule {
  const { enforcement, denyFrom, onUnknown, options } = settleRule(policy, meta, stage);
  return { enforcement, denyFrom, onUnknown, options };
}
