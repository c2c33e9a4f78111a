import { gap } from '../core/facts.ts';
import { confidences } from '../core/finding.ts';
import { joinedReports, overlap, type ReadReport, type SecretSources, type SharedSearch } from '../ports/secret-sources.ts';
import type { SecretsResult } from '../report/secrets-result.ts';
import { toSecretsJson } from '../report/to-secrets-json.ts';
import { toSecretsText } from '../report/to-secrets-text.ts';
import { uncheckedGap } from '../secrets/allowances/allowance-gaps.ts';
import { type Collected, FindingCollector } from '../secrets/collect-findings.ts';
import type { CliPorts } from './cli-ports.ts';
import { type AllowancePorts, type OpenedAllowances, openAllowances } from './secrets-allowances.ts';
import { type AskedSecrets, askedSecrets } from './secrets-asked.ts';
import { type ConfigurationPorts, configuredBy } from './secrets-configuration.ts';
import { importReports } from './secrets-import.ts';
import { writeResult } from './write-result.ts';

export interface SecretsPorts
  extends AllowancePorts,
    ConfigurationPorts,
    Pick<CliPorts, 'hash' | 'progress' | 'writeOut' | 'writeError' | 'writeFile' | 'overwrittenBy' | 'isColour'> {
  readonly sources: SecretSources;
  /** Milliseconds, only for differences. */
  readonly elapsed: () => number;
}

/** `interlock secrets scan` and `import`. 0 none; 1 found; 2 usage; 3 a range or an input could not be read, and nothing was found. */
export async function secrets(args: readonly string[], ports: SecretsPorts): Promise<number> {
  const asked = askedSecrets(args);
  const started = ports.elapsed();
  const allowances = await openAllowances(asked.options, ports);
  const found = asked.source.kind === 'import' ? await imported(asked, allowances, ports) : await scanned(asked, allowances, ports);
  const { counted, unchecked, unused, ...judged } = allowances.judge(found.findings);
  const seconds = (ports.elapsed() - started) / 1000;
  const gaps = [
    ...found.report.gaps,
    ...allowances.gaps,
    ...unchecked.map((one) => uncheckedGap(one, 'is not set', 'set it to the key under which the file was written')),
  ];
  const report = { ...found.report, gaps };
  // What a change leaves as it is, is not read: what covers that is not useless.
  const allowed = { ...judged, configured: found.configured, unused: asked.source.kind === 'change' ? [] : unused };
  const result: SecretsResult = { ...found, findings: counted, allowed, report, seconds };
  const text = await written(result, asked.format, ports.isColour && asked.output === undefined);
  await writeResult(
    text,
    { output: asked.output, inputs: [...asked.paths, ...(asked.configuration === undefined ? [] : [asked.configuration])] },
    ports,
  );
  const line = await allowances.write(counted);
  if (line !== undefined) ports.writeError(`${line}\n`);
  if (counted.length > 0) return 1;
  return gaps.length > 0 || found.limits.length > 0 ? 3 : 0;
}

interface Found extends Pick<SecretsResult, 'findings' | 'unlisted' | 'limits' | 'report'> {
  /** Allowed by the configuration that the user named. */
  readonly configured: number;
}

async function scanned(asked: AskedSecrets, { marker }: OpenedAllowances, ports: SecretsPorts): Promise<Found> {
  const { scanner, configuration, reported } = await configuredBy(asked.configuration, marker?.mark, ports);
  const collector = new FindingCollector({ scanner, overlap, least: asked.least, hash: ports.hash });
  const terms = { least: asked.least, marker: marker?.keys, configuration };
  const report = await read(asked, { collector, scanner, terms }, ports);
  const findings = await withCommits(collector.findings(), asked, ports);
  const { unlisted, allowed, skipped, pointers } = collector.collected;
  const elsewhere = pointers === 0 ? {} : { 'files that git LFS keeps elsewhere': pointers };
  const images = report.images.map((image) => ({ ...image, name: collector.shown(image.name) }));
  const shown = { ...report, left: { ...report.left, ...elsewhere }, gaps: collector.shownGaps(report.gaps), images };
  const limits = [...collector.limits].map(([limit, paths]) => ({ limit, paths: [...paths].toSorted() }));
  return { findings, unlisted, configured: allowed, limits, report: reported(shown, skipped) };
}

async function imported({ paths, least }: AskedSecrets, { marker }: OpenedAllowances, ports: SecretsPorts): Promise<Found> {
  const { findings, bytes } = await importReports(paths, marker, ports);
  const listed = findings.filter(({ confidence }) => confidences.indexOf(confidence) >= confidences.indexOf(least));
  const report = { files: paths.length, blobs: 0, commits: 0, layers: 0, bytes, images: [], left: {}, gaps: [] };
  return { findings: listed, unlisted: findings.length - listed.length, configured: 0, limits: [], report };
}

async function written(result: SecretsResult, format: AskedSecrets['format'], isColour: boolean): Promise<string> {
  switch (format) {
    case 'json':
      return toSecretsJson(result);
    case 'sarif':
      return `${JSON.stringify((await import('../report/to-secrets-sarif.ts')).toSecretsSarif(result), null, 2)}\n`;
    case 'text':
      return toSecretsText(result, { isColour });
  }
}

/** A search of this run, and where all of it comes together. */
interface Search extends Pick<SharedSearch, 'terms' | 'scanner'> {
  readonly collector: FindingCollector;
}

async function read(
  { paths, source }: AskedSecrets,
  { collector, terms, scanner }: Search,
  { sources, progress: tell, elapsed }: SecretsPorts,
): Promise<ReadReport> {
  const started = elapsed();
  let [bytes, said] = [0, 0];
  const progress = (more: number): void => {
    bytes += more;
    const seconds = (elapsed() - started) / 1000;
    if (seconds < said + 1) return;
    said = seconds;
    tell(`interlock: read ${(bytes / 1e6).toFixed(0)} MB, ${(bytes / 1e6 / seconds).toFixed(0)} MB/s`);
  };
  const search = { terms, scanner, progress, gather: (collected: Collected) => collector.add(collected) };
  switch (source.kind) {
    case 'import':
      return joinedReports([]);
    case 'tree': {
      const reports = paths.length === 0 ? [] : [nothingIsMissing(await sources.tree(paths, search))];
      for (const log of source.logs) reports.push(await sources.log(log, search));
      for (const image of source.images) reports.push(await sources.image(image, search));
      if (source.hasEnvironment) reports.push(await sources.environment(search));
      return joinedReports(reports);
    }
    case 'history':
      return sources.history(paths[0] ?? '.', search);
    case 'change':
      return sources.change(paths[0] ?? '.', source.range, search);
  }
}

/** Where something was named, nothing read is no clean result. */
function nothingIsMissing(report: ReadReport): ReadReport {
  if (report.files > 0 || report.gaps.length > 0) return report;
  const why = 'there is no file under the paths that were named';
  const hasLinks = report.left['symbolic links'] !== undefined;
  const remedy = hasLinks ? 'name what a link leads to: none is followed' : undefined;
  return { ...report, gaps: [gap({ item: 'files', cause: 'empty', why, ...(remedy === undefined ? {} : { remedy }) })] };
}

/** The commit that brought each blob with a finding. */
async function withCommits(findings: SecretsResult['findings'], { source, paths }: AskedSecrets, { sources }: SecretsPorts) {
  if (source.kind !== 'history') return findings;
  const commits = new Map<string, string | undefined>();
  const found = [];
  for (const finding of findings) {
    const blob = finding.place.within[0]?.replace(/^blob /, '') ?? '';
    if (!commits.has(blob)) commits.set(blob, await sources.commitOf(paths[0] ?? '.', blob));
    const commit = commits.get(blob);
    found.push(commit === undefined ? finding : { ...finding, place: { ...finding.place, commit } });
  }
  return found;
}
