import type { ReadReport } from '../ports/secret-sources.ts';
import type { SecretFinding } from '../secrets/collect-findings.ts';
import type { AllowedPart } from './allowed-part.ts';

/** What a scan for credentials found, and what it read. */
export interface SecretsResult {
  readonly findings: readonly SecretFinding[];
  /** Found, and of less confidence than was asked for. */
  readonly unlisted: number;
  /** Of the findings, those that do not count. */
  readonly allowed: AllowedPart;
  readonly limits: readonly { readonly limit: string; readonly paths: readonly string[] }[];
  readonly report: ReadReport;
  readonly seconds: number;
}
