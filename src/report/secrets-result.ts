import type { ReadReport } from '../ports/secret-sources.ts';
import type { SecretFinding } from '../secrets/collect-findings.ts';

/** What a scan for credentials found, and what it read. */
export interface SecretsResult {
  readonly findings: readonly SecretFinding[];
  /** Found, and of less confidence than was asked for. */
  readonly unlisted: number;
  /** Found, and allowed by the configuration that the user named. */
  readonly allowed: number;
  readonly limits: readonly { readonly limit: string; readonly paths: readonly string[] }[];
  readonly report: ReadReport;
  readonly seconds: number;
}
