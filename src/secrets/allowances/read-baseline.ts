import type { Allowance } from './allowance.ts';
import type { ForeignFinding } from './foreign-report.ts';
import type { Marker } from './mark.ts';
import { readReport } from './read-report.ts';
import { coversOfRule } from './rules-of-others.ts';

export type Baseline =
  | { readonly state: 'value'; readonly allowances: readonly Allowance[] }
  | { readonly state: 'refused'; readonly why: string };

/** What a report of an earlier scan found, as what is known. */
export function readBaseline(text: string, source: string, marker: Marker): Baseline {
  const report = readReport(text, marker);
  if (report.state === 'refused') return report;
  return { state: 'value', allowances: report.findings.flatMap((finding, index) => allowanceOf(finding, source, index + 1)) };
}

/** By its value where the report has that, whatever has found it there; else by its rule and place. */
function allowanceOf(finding: ForeignFinding, source: string, line: number): readonly Allowance[] {
  const { rule, path, fingerprint, valueMark, commit } = finding;
  const known = { means: 'baseline', source, line, path, until: undefined, reason: `known to the baseline as ${rule}` } as const;
  if (valueMark !== undefined) return [{ ...known, covers: () => true, match: { kind: 'mark', mark: valueMark } }];
  if (fingerprint !== undefined) return [{ ...known, covers: (id) => id === rule, match: { kind: 'fingerprint', fingerprint } }];
  return finding.line === undefined ? [] : [{ ...known, covers: coversOfRule(rule), match: { kind: 'line', line: finding.line, commit } }];
}
