import type { FieldValue } from '../../artifact/claims/model.ts';
import { type Claims, type ScanClaims, type ScanSeverity, type SummaryClaims, scanSeverities } from '../../artifact/claims/model.ts';
import { buildLevelOf } from '../../artifact/claims/read-summary.ts';
import type { Verified } from '../../artifact/model.ts';
import { matchesGlob } from '../../core/glob.ts';
import type { AttestationRequirement, FieldCondition } from '../../core/policy.ts';
import { ageOf, daysText } from './age.ts';

/** Why what an attestation says is not what the policy demands. */
export interface ContentFailure {
  readonly message: 'unreadable' | 'condition' | 'threshold' | 'old';
  readonly field: string;
  readonly expected: string;
  readonly actual: string;
}

/** Undefined where it is all that is demanded, but for who signed it. */
export function contentFailure(verified: Verified, requirement: AttestationRequirement, now: string): ContentFailure | undefined {
  const { claims, fields } = verified;
  if (claims?.kind === 'unreadable' && requirement.type !== 'any')
    return { message: 'unreadable', field: 'content', expected: `what ${String(verified.predicateType)} demands`, actual: claims.why };
  return (
    summaryFailure(claims, requirement) ??
    Object.entries(requirement.fields)
      .map(([path, condition]) => fieldFailure(path, condition, fields[path] ?? []))
      .find((one) => one !== undefined) ??
    thresholdFailure(claims, requirement) ??
    ageFailure(verified, requirement, now)
  );
}

/** A summary that says FAILED speaks against an artifact, whatever it was demanded for. */
function summaryFailure(claims: Claims | undefined, requirement: AttestationRequirement): ContentFailure | undefined {
  if (claims?.kind !== 'vsa') return undefined;
  const { verifier, resource, level } = requirement;
  if (claims.result === 'FAILED') return condition('verificationResult', 'PASSED', 'FAILED');
  if (verifier !== undefined && claims.verifier !== verifier) return condition('verifier', verifier, claims.verifier);
  if (resource !== undefined && !isResource(claims, resource)) return condition('resource', resource, claims.resource ?? 'absent');
  const actual = buildLevelOf(claims);
  return level !== undefined && actual < level ? condition('SLSA build level', `at least ${level}`, String(actual)) : undefined;
}

export function isResource({ resource }: Pick<SummaryClaims, 'resource'>, pattern: string): boolean {
  return resource !== undefined && matchesGlob(pattern, resource);
}

function condition(field: string, expected: string, actual: string): ContentFailure {
  return { message: 'condition', field, expected, actual };
}

/** Every value at the path must fit, and there must be one. */
function fieldFailure(path: string, wanted: FieldCondition, values: readonly FieldValue[]): ContentFailure | undefined {
  const bad = values.length === 0 ? null : values.find((value) => !fits(wanted, value));
  return bad === undefined ? undefined : condition(path, conditionText(wanted), bad === null ? 'absent' : shown(bad));
}

function fits(wanted: FieldCondition, value: FieldValue): boolean {
  if (value === null) return false;
  switch (wanted.kind) {
    case 'any-of':
      return wanted.values.includes(value);
    case 'matches':
      return typeof value === 'string' && matchesGlob(wanted.pattern, value);
    case 'at-most':
      return typeof value === 'number' && value <= wanted.limit;
    case 'at-least':
      return typeof value === 'number' && value >= wanted.limit;
  }
}

function conditionText(wanted: FieldCondition): string {
  switch (wanted.kind) {
    case 'any-of':
      return wanted.values.map(shown).join(' or ');
    case 'matches':
      return wanted.pattern;
    case 'at-most':
      return `at most ${wanted.limit}`;
    case 'at-least':
      return `at least ${wanted.limit}`;
  }
}

/** Text stands as it is, but for one that reads like another kind of value. */
function shown(value: string | number | boolean): string {
  return typeof value === 'string' && /^(?:true|false|-?[\d.]+)?$/.test(value) ? `'${value}'` : String(value);
}

function thresholdFailure(claims: Claims | undefined, { vulnerabilities }: AttestationRequirement): ContentFailure | undefined {
  if (vulnerabilities.length === 0 || claims?.kind !== 'scan') return undefined;
  return vulnerabilities.flatMap((limits) => overLimits(claims, limits))[0];
}

function overLimits({ found }: ScanClaims, limits: Readonly<Record<string, number>>): readonly ContentFailure[] {
  return Object.entries(limits).flatMap(([severity, limit]) => {
    const counted = scanSeverities.filter((one) => limitOf(one, limits) === severity);
    const count = counted.reduce((sum, one) => sum + found[one], 0);
    if (count <= limit) return [];
    const isMixed = severity !== 'unknown' && counted.includes('unknown') && found.unknown > 0;
    const unknown = isMixed ? `, ${found.unknown} of them of unknown severity` : '';
    return [{ message: 'threshold', field: severity, expected: String(limit), actual: `${count}${unknown}` } as const];
  });
}

/** What has no limit of its own counts to the next lower one that has; an unknown severity like the highest. */
function limitOf(severity: ScanSeverity, limits: Readonly<Record<string, number>>): ScanSeverity | undefined {
  if (limits[severity] !== undefined) return severity;
  const order = scanSeverities.filter((one) => one !== 'unknown');
  const lower = severity === 'unknown' ? order : order.slice(order.indexOf(severity));
  return lower.find((one) => limits[one] !== undefined);
}

/** Since it was signed, or since the scan or judgement that it tells of where that is longer ago. */
function ageFailure({ claims, signedAt }: Verified, { maxAgeDays }: AttestationRequirement, now: string): ContentFailure | undefined {
  if (maxAgeDays === undefined) return undefined;
  const expected = daysText(maxAgeDays);
  if (signedAt === undefined) return { message: 'old', field: 'age', expected, actual: 'not known: nobody vouches for when it was signed' };
  const told = claims?.kind === 'scan' ? [claims.finishedAt] : claims?.kind === 'vsa' ? [claims.verifiedAt] : [];
  const age = ageOf([signedAt, ...told], now);
  if (age?.kind === 'future')
    return { message: 'old', field: 'age', expected, actual: `not known: it is dated ${age.time}, after this run` };
  if (age === undefined || age.days <= maxAgeDays) return undefined;
  return { message: 'old', field: 'age', expected, actual: daysText(age.days) };
}
