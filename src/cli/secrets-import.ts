import { InterlockError } from '../core/errors.ts';
import { reportLimits } from '../secrets/allowances/foreign-report.ts';
import { importedFindings } from '../secrets/allowances/imported-findings.ts';
import type { Marker } from '../secrets/allowances/mark.ts';
import { readReport } from '../secrets/allowances/read-report.ts';
import type { SecretFinding } from '../secrets/collect-findings.ts';
import type { AllowancePorts } from './secrets-allowances.ts';

/** The findings of reports of other scanners; of their values nothing is kept. Throws INPUT_UNREADABLE and INPUT_INVALID. */
export async function importReports(
  paths: readonly string[],
  marker: Marker | undefined,
  ports: Pick<AllowancePorts, 'openMarker' | 'readBounded'> & { readonly hash: (text: string) => string },
): Promise<{ readonly findings: readonly SecretFinding[]; readonly bytes: number }> {
  const marks = marker ?? (await ports.openMarker(undefined));
  let bytes = 0;
  const found = paths.flatMap((path) => {
    const text = ports.readBounded(path, reportLimits.bytes);
    if (text === undefined) throw new InterlockError('INPUT_UNREADABLE', `'${path}' does not exist; give an existing file`);
    bytes += new TextEncoder().encode(text).length;
    const report = readReport(text, marks);
    if (report.state === 'refused') throw new InterlockError('INPUT_INVALID', `the report '${path}' cannot be used: ${report.why}`);
    return report.findings;
  });
  return { findings: importedFindings(found, ports.hash), bytes };
}
