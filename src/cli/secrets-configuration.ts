import type { ReadReport } from '../ports/secret-sources.ts';
import type { MarkCredential } from '../secrets/allowances/mark.ts';
import type { CollectTerms } from '../secrets/collect-findings.ts';
import type { ConfigText } from '../secrets/config/model.ts';
import { openScanner } from '../secrets/open-scanner.ts';

export interface ConfigurationPorts {
  /** A configuration of another scanner that the user names, with those that it extends (INPUT_INVALID, INPUT_UNREADABLE). */
  readonly configuration: (path: string) => Promise<ConfigText>;
}

export interface ConfiguredScan {
  readonly scanner: CollectTerms['scanner'];
  readonly configuration: ConfigText | undefined;
  /** With what the configuration leaves out; so many contents were passed over because of it. */
  readonly reported: (report: ReadReport, skipped: number) => ReadReport;
}

/** The catalogue alone where no configuration is named: nothing is picked up from what is scanned. */
export async function configuredBy(
  path: string | undefined,
  mark: MarkCredential | undefined,
  ports: ConfigurationPorts,
): Promise<ConfiguredScan> {
  if (path === undefined) return { scanner: openScanner(mark), configuration: undefined, reported: (report) => report };
  const configuration = await ports.configuration(path);
  const { openConfigured } = await import('../secrets/config/open-configured.ts');
  const { scanner, left, gaps } = openConfigured(configuration, mark);
  const reported = (report: ReadReport, skipped: number): ReadReport => {
    const passed = skipped === 0 ? {} : { 'files that the configuration allows': skipped };
    return { ...report, left: { ...report.left, ...left, ...passed }, gaps: [...report.gaps, ...gaps] };
  };
  return { scanner, configuration, reported };
}
