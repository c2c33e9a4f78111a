import type { Omitted } from '../core/decision.ts';
import { type Finding, severityRank } from '../core/finding.ts';
import { locationName } from '../core/location.ts';
import { enforcements } from '../core/stage.ts';

/** Findings of one rule in one file that are listed; the others are counted. */
export const findingsLimit = 100;

interface Capped {
  readonly findings: readonly Finding[];
  readonly omitted: readonly Omitted[];
}

/**
 * Lists of each place the findings that weigh most, in the order in which they were given, and counts the rest: a file that holds ten
 * thousand of them must not bury the others, nor the reader. Nothing is decided by what is listed.
 */
export function capFindings(findings: readonly Finding[]): Capped {
  const places = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = locationName(finding.location);
    const found = places.get(place);
    if (found === undefined) places.set(place, [finding]);
    else found.push(finding);
  }
  const omitted: Omitted[] = [];
  const left = new Set<Finding>();
  for (const [place, found] of places) {
    if (found.length <= findingsLimit) continue;
    const rest = found.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(findingsLimit);
    for (const finding of rest) left.add(finding);
    omitted.push({ place, findings: rest.length, denied: countOf(rest, 'deny'), warned: countOf(rest, 'warn') });
  }
  return { findings: omitted.length === 0 ? findings : findings.filter((finding) => !left.has(finding)), omitted };
}

/** What denies before what warns, then by severity; what an exception covers last. */
function weightOf({ enforcement, severity, exception }: Finding): number {
  return exception === undefined ? 10 * (1 + enforcements.indexOf(enforcement)) + severityRank(severity) : severityRank(severity);
}

function countOf(findings: readonly Finding[], level: Finding['enforcement']): number {
  return findings.filter(({ enforcement, exception }) => enforcement === level && exception === undefined).length;
}
