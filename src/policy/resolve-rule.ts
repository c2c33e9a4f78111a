import type { Severity } from '../core/finding.ts';
import type { RuleCard } from '../core/rule.ts';
import { type Enforcement, milder, type Stage } from '../core/stage.ts';
import { type RuleTerms, settleRule } from './settle-rule.ts';

export interface ResolvedRule {
  readonly enforcement: Enforcement;
  /** Of findings that are advice: what presets say of them, unless a setting speaks of the rule. */
  readonly adviceEnforcement: Enforcement;
  readonly denyFrom: Severity | undefined;
  readonly onUnknown: 'warn' | undefined;
  /** Every option of the rule, frozen. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What the policy makes of a rule at a stage; `off` where the rule cannot be decided at that stage. */
export function resolveRule(policy: RuleTerms, meta: RuleCard, stage: Stage): ResolvedRule {
  const { enforcement, denyFrom, onUnknown, options } = settleRule(policy, meta, stage);
  return { enforcement, adviceEnforcement: adviceLevel(policy, meta, stage, enforcement), denyFrom, onUnknown, options };
}

/** The same settlement with the presets' milder levels: whatever a policy itself sets holds for both. */
function adviceLevel(policy: RuleTerms, meta: RuleCard, stage: Stage, enforcement: Enforcement): Enforcement {
  if (meta.advice === undefined) return enforcement;
  return milder(enforcement, settleRule(policy, { ...meta, presets: meta.advice }, stage).enforcement);
}
