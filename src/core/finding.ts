import type { Location } from './location.ts';
import type { Enforcement } from './stage.ts';

export const severities = ['info', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** How sure the rule is that what it found is what it says. */
export const confidences = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof confidences)[number];

export function severityRank(severity: Severity): number {
  return severities.indexOf(severity);
}

/** Another place that explains a finding. */
export interface Related {
  readonly location: Location;
  readonly message: string;
}

/** What a rule returns for one thing that is wrong; texts come from the rule's metadata. */
export interface Violation<Id extends string = string, Data extends Values = Values> {
  readonly kind: 'violation';
  readonly message: Id;
  readonly data: Data;
  readonly location: Location;
  readonly related?: readonly Related[];
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
  /** High unless said otherwise. */
  readonly confidence?: Confidence;
  /** How to see the same with another program, as a line for a POSIX shell. Safe to copy, and never with a secret. */
  readonly command?: string | undefined;
  /** What the policy names that knows it: it is recorded, and denies nothing. */
  readonly waiver?: Waiver | undefined;
  /** Nothing was configured or proven that this breaks: presets give it the level of `meta.advice`. */
  readonly isAdvice?: true;
}

/** Why a violation counts no longer, beside the exceptions. */
export interface Waiver {
  /** Where the policy says so: `.interlockignore:12`, `baseline old.json`; never the name of an exception. */
  readonly id: string;
  /** `YYYY-MM-DD`; undefined = it has no end. */
  readonly expires: string | undefined;
}

/** Values for a message's placeholders and for the fingerprint. Never a secret. */
export type Values = Readonly<Record<string, string>>;

/** The rule does not apply here, with the reason. */
export interface NotApplicable {
  readonly kind: 'not-applicable';
  readonly reason: string;
}

export function notApplicable(reason: string): NotApplicable {
  return { kind: 'not-applicable', reason };
}

/** A violation as it is recorded and reported. */
export interface Finding {
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** What the policy does with this one: a covered, old or mild finding may be less than its rule. */
  readonly enforcement: Enforcement;
  /** False where the base already had it; true also where no base is known. */
  readonly introduced: boolean;
  readonly message: string;
  readonly remediation: string;
  /** How to see the same with another program, as a line for a POSIX shell. */
  readonly command?: string;
  readonly location: Location;
  readonly related: readonly Related[];
  /** What was found, in the terms of the rule's key: what an exception's `where` is compared with. */
  readonly subject: Values;
  readonly fingerprint: string;
  /** Id of the exception that covers it. */
  readonly exception?: string;
}
