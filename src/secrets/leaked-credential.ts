import type { Confidence, Severity, Waiver } from '../core/finding.ts';
import type { Position } from '../core/location.ts';
import type { SecretFinding } from './collect-findings.ts';
import type { ContentPlace, Encoding } from './model.ts';

/** A credential that was found, as rules judge it: what it is and where, and nothing of its value but what `redacted` shows. */
export interface LeakedCredential {
  /** Id of what found it. */
  readonly detector: string;
  /** What it is, with its article. */
  readonly name: string;
  readonly severity: Severity;
  readonly isLongLived: boolean;
  /** Imperative sentences without a final stop. */
  readonly revoke: string;
  readonly instead: string;
  readonly place: ContentPlace;
  readonly start: Position;
  readonly end: Position;
  readonly confidence: Confidence;
  /** Its own structure says that it was issued. */
  readonly isValid: boolean;
  readonly encodings: readonly Encoding[];
  readonly redacted: string;
  /** The entry of a file of the policy that covers it; absent = none does. */
  readonly waiver?: Waiver;
  /** The entry that covered it until it ended. */
  readonly ended?: Waiver & { readonly expires: string };
}

export function leakedCredential(finding: SecretFinding): LeakedCredential {
  const { detector, place, start, end, confidence, isValid, encodings, redacted } = finding;
  const { id, name, severity, isLongLived, revoke, instead } = detector;
  return { detector: id, name, severity, isLongLived, revoke, instead, place, start, end, confidence, isValid, encodings, redacted };
}
