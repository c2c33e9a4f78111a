import { InterlockError } from '../core/errors.ts';
import { type Confidence, confidences } from '../core/finding.ts';
import { parseCommandLine } from '../inputs/command-line.ts';
import { overlap, type ReadReport, type SecretSources } from '../ports/secret-sources.ts';
import type { SecretsResult } from '../report/secrets-result.ts';
import { toSecretsJson } from '../report/to-secrets-json.ts';
import { toSecretsText } from '../report/to-secrets-text.ts';
import { type Collected, FindingCollector } from '../secrets/collect-findings.ts';
import type { Scanner } from '../secrets/engine/scanner.ts';
import { openScanner } from '../secrets/open-scanner.ts';
import type { CliPorts } from './cli-ports.ts';
import { secretsOptions } from './secrets-options.ts';
import { writeResult } from './write-result.ts';

export interface SecretsPorts extends Pick<CliPorts, 'hash' | 'progress' | 'writeOut' | 'writeFile' | 'overwrittenBy' | 'isColour'> {
  readonly sources: SecretSources;
  /** Milliseconds, only for differences. */
  readonly elapsed: () => number;
}

type Source = { readonly kind: 'tree' } | { readonly kind: 'history' } | { readonly kind: 'change'; readonly range: string };

interface Asked {
  readonly paths: readonly string[];
  readonly source: Source;
  readonly least: Confidence;
  readonly format: 'text' | 'json' | 'sarif';
  readonly output: string | undefined;
  readonly workers: number | undefined;
}

/** `interlock secrets scan`. 0 none; 1 found; 2 usage; 3 a range or an input could not be read, and nothing was found. */
export async function secrets(args: readonly string[], ports: SecretsPorts): Promise<number> {
  const asked = askedOf(args);
  const started = ports.elapsed();
  const scanner = openScanner();
  const collector = new FindingCollector({ scanner, overlap, least: asked.least, hash: ports.hash });
  const report = await read(asked, collector, { ...ports, scanner });
  const findings = await withCommits(collector.findings(), asked, ports);
  const seconds = (ports.elapsed() - started) / 1000;
  const limits = [...collector.limits].map(([limit, paths]) => ({ limit, paths: [...paths].toSorted() }));
  const result: SecretsResult = { findings, unlisted: collector.unlisted, limits, report, seconds };
  const text = await written(result, asked.format, ports.isColour && asked.output === undefined);
  await writeResult(text, { output: asked.output, inputs: asked.paths }, ports);
  if (findings.length > 0) return 1;
  return report.gaps.length > 0 || limits.length > 0 ? 3 : 0;
}

async function written(result: SecretsResult, format: Asked['format'], isColour: boolean): Promise<string> {
  switch (format) {
    case 'json':
      return toSecretsJson(result);
    case 'sarif':
      return `${JSON.stringify((await import('../report/to-secrets-sarif.ts')).toSecretsSarif(result), null, 2)}\n`;
    case 'text':
      return toSecretsText(result, { isColour });
  }
}

async function read(
  { paths, source, least, workers }: Asked,
  collector: FindingCollector,
  { sources, progress, elapsed, scanner }: SecretsPorts & { readonly scanner: Scanner },
): Promise<ReadReport> {
  const say = speaker(progress, elapsed);
  let bytes = 0;
  const take = (part: Parameters<FindingCollector['take']>[0]): void => {
    collector.take(part);
    bytes += part.bytes.length;
    say(bytes);
  };
  const gather = (collected: Collected): void => collector.absorb(collected);
  switch (source.kind) {
    case 'tree':
      return nothingIsMissing(await sources.tree(paths, { terms: { overlap, least }, scanner, gather, progress: say, workers }));
    case 'history':
      return sources.history(paths[0] ?? '.', take);
    case 'change':
      return sources.change(paths[0] ?? '.', source.range, take);
  }
}

/** Says about once a second how much was read, and how fast. */
function speaker(progress: SecretsPorts['progress'], elapsed: SecretsPorts['elapsed']): (bytes: number) => void {
  const started = elapsed();
  let said = 0;
  return (bytes) => {
    const seconds = (elapsed() - started) / 1000;
    if (seconds < said + 1) return;
    said = seconds;
    progress(`interlock: read ${(bytes / 1e6).toFixed(0)} MB, ${(bytes / 1e6 / seconds).toFixed(0)} MB/s`);
  };
}

/** Where something was named, nothing read is no clean result. */
function nothingIsMissing(report: ReadReport): ReadReport {
  if (report.files > 0 || report.gaps.length > 0) return report;
  const gap = { kind: 'gap', item: 'files', cause: 'empty', why: 'there is no file under the paths that were named' } as const;
  return { ...report, gaps: [gap] };
}

/** The commit that brought each blob with a finding. */
async function withCommits(findings: SecretsResult['findings'], { source, paths }: Asked, { sources }: SecretsPorts) {
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

function askedOf(args: readonly string[]): Asked {
  const [verb, ...rest] = args;
  if (verb !== 'scan') throw new InterlockError('USAGE', `secrets has one command: interlock secrets scan PATH..., not '${verb ?? ''}'`);
  const { options, positionals } = parseCommandLine(rest, secretsOptions);
  const format = options.get('format')?.at(-1) ?? 'text';
  if (format !== 'text' && format !== 'json' && format !== 'sarif')
    throw new InterlockError('USAGE', `secrets prints text, json or sarif, not '${format}'`);
  const least = confidences.find((one) => one === (options.get('min-confidence')?.at(-1) ?? 'medium'));
  if (least === undefined) throw new InterlockError('USAGE', `--min-confidence takes ${confidences.join(', ')}`);
  const source = sourceOf(options.get('diff')?.at(-1), options.has('history'));
  if (positionals.length === 0) throw new InterlockError('USAGE', 'secrets scan needs a PATH: files and directories, or a repository');
  if (source.kind !== 'tree' && positionals.length > 1)
    throw new InterlockError(
      'USAGE',
      `--${source.kind === 'change' ? 'diff' : 'history'} reads one repository, and got ${positionals.length} paths`,
    );
  return {
    paths: positionals,
    source,
    least,
    format,
    output: options.get('output')?.at(-1),
    workers: workersOf(options.get('workers')?.at(-1)),
  };
}

function workersOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-8]$/.test(text)) throw new InterlockError('USAGE', `--workers takes a number from 1 to 8, not '${text}'`);
  return Number(text);
}

function sourceOf(range: string | undefined, isHistory: boolean): Source {
  if (range !== undefined && isHistory) throw new InterlockError('USAGE', 'secrets scan takes --diff or --history, and not both');
  if (range !== undefined) return { kind: 'change', range };
  return isHistory ? { kind: 'history' } : { kind: 'tree' };
}
