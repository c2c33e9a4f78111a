import type { SummaryClaims } from '../../artifact/claims/model.ts';
import { buildLevelOf } from '../../artifact/claims/read-summary.ts';
import type { Verified } from '../../artifact/model.ts';
import { ageOf, daysText } from './age.ts';
import { isResource } from './requirement-content.ts';

/** Whose summaries count, and of what. */
export interface SummaryTerms {
  /** `ID`, or `ID by IDENTITY`. */
  readonly verifiers: readonly string[];
  /** Glob; empty = any. */
  readonly resource: string;
  readonly maxAgeDays: number;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** A summary of a verifier that counts, signed by somebody who may speak for it. */
export interface Summary {
  readonly verified: Verified;
  readonly claims: SummaryClaims;
}

/** What a summary comes to: a level, or why it counts for none. */
export type SummaryOutcome =
  | { readonly kind: 'level'; readonly level: number }
  | { readonly kind: 'failed' | 'resource' | 'old'; readonly expected: string; readonly actual: string };

/** The summary, where its verifier is named and one of these identities may sign for it: a verifier counts only together with its signer. */
export function summaryOf(verified: Verified, identities: readonly string[], { verifiers }: SummaryTerms): Summary | undefined {
  const { claims } = verified;
  if (claims?.kind !== 'vsa') return undefined;
  const isCounted = verifiers.some((entry) => {
    const [id, signer] = entry.split(' by ');
    return id === claims.verifier && (signer === undefined ? identities.length > 0 : identities.includes(signer));
  });
  return isCounted ? { verified, claims } : undefined;
}

export function summaryOutcome({ verified: { signedAt }, claims }: Summary, { resource, maxAgeDays, now }: SummaryTerms): SummaryOutcome {
  if (resource !== '' && !isResource(claims, resource))
    return { kind: 'resource', expected: resource, actual: claims.resource ?? 'absent' };
  if (claims.result === 'FAILED' || claims.levels.includes('FAILED')) return { kind: 'failed', expected: 'PASSED', actual: 'FAILED' };
  const age = ageOf([claims.verifiedAt, ...(signedAt === undefined ? [] : [signedAt])], now);
  const expected = daysText(maxAgeDays);
  if (age?.kind === 'future') return { kind: 'old', expected, actual: `not known: it is dated ${age.time}, after this run` };
  if (age !== undefined && age.days > maxAgeDays) return { kind: 'old', expected, actual: daysText(age.days) };
  return { kind: 'level', level: buildLevelOf(claims) };
}

/** Of each verifier and resource the last word: what it said before is overtaken. */
export function latest(summaries: readonly Summary[]): readonly Summary[] {
  const last = new Map<string, Summary>();
  for (const summary of summaries) {
    const { verifier, resource, verifiedAt, result } = summary.claims;
    const key = `${verifier}\n${resource ?? ''}`;
    const before = last.get(key);
    const isLater = before === undefined || verifiedAt > before.claims.verifiedAt;
    // Of two at one time the one that says no.
    if (isLater || (verifiedAt === before.claims.verifiedAt && result === 'FAILED')) last.set(key, summary);
  }
  return [...last.values()];
}
