import type { Judged } from '../secrets/allowances/apply-allowances.ts';
import { shownPath } from '../secrets/allowances/shown-path.ts';

/** What was allowed, as results show it. */
export interface AllowedPart extends Omit<Judged, 'counted' | 'unchecked'> {
  /** How many the configuration of another scanner allows. */
  readonly configured: number;
}

export const nothingAllowed: AllowedPart = { allowed: [], configured: 0, expired: [], unused: [] };

/** How many findings each way allowed. */
export function allowedCounts({ allowed, configured }: AllowedPart): {
  readonly ignored: number;
  readonly baseline: number;
  readonly comments: number;
  readonly configuration: number;
} {
  const count = (means: 'ignore' | 'baseline' | undefined): number => allowed.filter(({ by }) => by?.means === means).length;
  return { ignored: count('ignore'), baseline: count('baseline'), comments: count(undefined), configuration: configured };
}

/** The key `allowed` of `interlock.secrets/v1`: what a baseline knows is counted alone. */
export function allowedJson(part: AllowedPart): object {
  const listed = part.allowed.filter(({ by }) => by?.means !== 'baseline');
  return {
    ...allowedCounts(part),
    findings: listed.map(({ finding, by }) => ({
      detector: finding.detector.id,
      path: shownPath(finding.place),
      line: finding.start.line,
      source: by?.source ?? null,
      sourceLine: by?.line ?? null,
      until: by?.until ?? null,
      reason: by?.reason ?? finding.comment ?? '',
    })),
    expired: part.expired.map(({ finding, by }) => ({
      detector: finding.detector.id,
      path: shownPath(finding.place),
      line: finding.start.line,
      source: by.source,
      sourceLine: by.line,
      until: by.until ?? null,
      reason: by.reason,
    })),
    unused: part.unused.map(({ source, line, path }) => ({ source, sourceLine: line, path })),
  };
}
