import type { Decision, RuleResult } from '../core/decision.ts';
import { type Finding, severityRank } from '../core/finding.ts';
import { compareLocations } from '../core/location.ts';
import { enforcements } from '../core/stage.ts';

/** In which part of a report a finding stands. `old`: the base had it already, and it is only recorded. */
export type Group = 'denied' | 'warned' | 'audited' | 'old' | 'excepted';

/** A finding with its rule. */
export interface Reported {
  readonly result: RuleResult;
  readonly finding: Finding;
  readonly group: Group;
}

/** All findings in the order of the decision. */
export function reportedOf(decision: Decision): readonly Reported[] {
  return decision.results.flatMap((result) => result.findings.map((finding) => ({ result, finding, group: groupOf(finding) })));
}

function groupOf({ enforcement, exception, introduced }: Finding): Group {
  if (exception !== undefined) return 'excepted';
  if (enforcement === 'deny') return 'denied';
  if (enforcement === 'warn') return 'warned';
  return introduced ? 'audited' : 'old';
}

/** What denies before what warns, then by severity, then by place. Equal ones keep the order of the decision. */
export function byWeight(a: Reported, b: Reported): number {
  return (
    weightOf(b) - weightOf(a) ||
    severityRank(b.finding.severity) - severityRank(a.finding.severity) ||
    compareLocations(a.finding.location, b.finding.location)
  );
}

function weightOf({ finding }: Reported): number {
  return finding.exception === undefined ? enforcements.indexOf(finding.enforcement) : -1;
}
