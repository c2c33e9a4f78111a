import type { Severity } from './finding.ts';
import type { TokenPermissions } from './permissions.ts';
import type { Rule, RuleHead } from './rule.ts';
import type { Enforcement } from './stage.ts';

/** A rule with what the policy makes of it at this stage. */
export interface PlannedRule<R extends RuleHead = Rule> {
  readonly rule: R;
  readonly enforcement: Exclude<Enforcement, 'off'>;
  /** Of findings that are advice; never stricter. */
  readonly adviceEnforcement: Enforcement;
  /** Findings below it only warn. */
  readonly denyFrom: Severity | undefined;
  readonly onUnknown: 'warn' | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What this run will ask and judge, known before the first call. */
export interface Plan<R extends RuleHead = RuleHead> {
  readonly rules: readonly PlannedRule<R>[];
  /** Rules of the catalogue that are off or not decided at this stage. */
  readonly left: readonly string[];
  /** Keys of the facts to collect, each after those that it needs. */
  readonly facts: readonly string[];
  /** What the job's token must be allowed to do. */
  readonly permissions: TokenPermissions;
}
