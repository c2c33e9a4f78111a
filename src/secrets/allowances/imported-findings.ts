import { compareText } from '../../core/location.ts';
import type { SecretFinding } from '../collect-findings.ts';
import { detectors } from '../detectors/catalogue.ts';
import type { Detector } from '../model.ts';
import type { ForeignFinding } from './foreign-report.ts';
import { detectorIdOf } from './forms-of-reports.ts';

const byId = new Map(detectors.map((detector) => [detector.id, detector]));

/** Findings of another scanner as ours, in our order. A report that shows values has them no longer here. */
export function importedFindings(report: readonly ForeignFinding[], hash: (text: string) => string): readonly SecretFinding[] {
  const ordinals = new Map<string, number>();
  const sorted = report.toSorted(
    (a, b) =>
      compareText(a.path, b.path) || (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1) || compareText(a.rule, b.rule),
  );
  return sorted.map((found) => {
    const detector = detectorOf(found);
    const key = `${detector.id}\n${found.path}`;
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    const start = { line: found.line ?? 1, column: found.column ?? 1 };
    const place = { path: found.path, within: [], ...(found.commit === undefined ? {} : { commit: found.commit }) };
    const shown = { confidence: 'medium', isValid: false, encodings: [], redacted: '\u2026', comment: undefined } as const;
    const marks = [...found.marks, ...(found.valueMark === undefined ? [] : [found.valueMark])];
    return { ...shown, detector, place, start, end: start, marks, fingerprint: found.fingerprint ?? hash(`${key}\n${ordinal}`) };
  });
}

function detectorOf(found: ForeignFinding): Detector {
  const id = detectorIdOf(found);
  return (
    byId.get(id) ?? {
      id,
      name: `a credential that another scanner calls ${id}`,
      provider: id.split('/')[0] ?? 'other',
      pattern: '',
      confidence: 'medium',
      severity: 'high',
      isLongLived: true,
      specificity: 'generic',
      revoke: 'Revoke it where it was issued',
      instead: 'Keep it in a secrets manager, or use a credential that ends by itself',
      source: { url: 'the report that was imported', written: '' },
    }
  );
}
