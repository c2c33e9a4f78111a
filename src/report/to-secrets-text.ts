import type { ReadImage } from '../ports/secret-sources.ts';
import type { SecretFinding } from '../secrets/collect-findings.ts';
import { allowedCounts } from './allowed-part.ts';
import { inertLine } from './inert-line.ts';
import { layerWords } from './layer-words.ts';
import { type Paint, paint } from './paint.ts';
import { plural } from './plural.ts';
import { printable } from './printable.ts';
import type { SecretsResult } from './secrets-result.ts';

const shownGaps = 10;

/** The findings for a terminal, by file; what to do is said once for each kind. No line of it is a workflow command. */
export function toSecretsText(result: SecretsResult, { isColour }: { readonly isColour: boolean }): string {
  const colour = paint(isColour);
  const told = new Set<string>();
  const lines = [
    ...result.findings.flatMap((finding) => [...findingLines(finding, told, colour), ...expiredLines(finding, result, colour)]),
    ...gapLines(result, colour),
    ...(result.findings.length + result.report.gaps.length + result.limits.length > 0 ? [''] : []),
    verdictLine(result, colour),
    readLine(result),
    ...result.report.images.map(imageLine),
    ...allowedLines(result),
  ];
  return `${lines.map(inertLine).join('\n')}\n`;
}

function findingLines(finding: SecretFinding, told: Set<string>, colour: Paint): readonly string[] {
  const { detector, place, start, confidence, encodings, redacted, isValid } = finding;
  const where = [...place.within.filter((one) => !one.startsWith('blob ')), place.path].map(printable).join('!');
  const commit = place.commit === undefined ? '' : ` in commit ${place.commit.slice(0, 12)}`;
  const layer = layerWords(place.image);
  const how = encodings.length === 0 ? '' : `, written in ${encodings.join(' in ')}`;
  const sure = isValid ? `${confidence}, its structure is right` : confidence;
  const isNew = !told.has(detector.id);
  told.add(detector.id);
  return [
    `${colour.bold(`${where}:${start.line}:${start.column}`)}${commit}${layer}  ${colour.red(detector.severity)}  ${detector.name} ${redacted} (${sure}${how})  ${colour.dim(detector.id)}`,
    ...(isNew ? [`  ${colour.green('fix:')} ${detector.revoke}`, `       ${detector.instead}`] : []),
  ];
}

function expiredLines(finding: SecretFinding, { allowed: { expired } }: SecretsResult, colour: Paint): readonly string[] {
  const by = expired.find((one) => one.finding === finding)?.by;
  if (by === undefined) return [];
  return [`  ${colour.yellow('ended:')} ${printable(by.source)}:${by.line} allowed it until ${by.until}: ${printable(by.reason)}`];
}

function allowedLines({ allowed }: SecretsResult): readonly string[] {
  const { ignored, baseline, comments, configuration } = allowedCounts(allowed);
  const [first] = allowed.unused;
  const what = [
    ...(ignored === 0 ? [] : [`${ignored} by ignore files`]),
    ...(baseline === 0 ? [] : [`${baseline} known to baselines`]),
    ...(comments === 0 ? [] : [`${comments} by comments`]),
    ...(configuration === 0 ? [] : [`${configuration} by the configuration`]),
  ];
  return [
    ...(what.length === 0 ? [] : [`  allowed  ${what.join(', ')}`]),
    ...(first === undefined
      ? []
      : [`  unused   ${allowed.unused.length} of the ignore entries, first ${printable(first.source)}:${first.line}`]),
  ];
}

function gapLines({ report: { gaps }, limits }: SecretsResult, colour: Paint): readonly string[] {
  const all = [
    ...gaps.map(({ item, why, remedy }) => `${printable(item)}: ${printable(why)}${remedy === undefined ? '' : `; ${printable(remedy)}`}`),
    ...limits.map(({ limit, paths }) => `${plural(paths.length, 'file')} over the limit ${limit}, first ${printable(paths[0] ?? '')}`),
  ];
  const more = all.length > shownGaps ? [`  and ${all.length - shownGaps} more`] : [];
  return all.length === 0 ? [] : [colour.yellow('not read'), ...all.slice(0, shownGaps).map((line) => `  ${line}`), ...more];
}

function verdictLine(
  { findings, allowed: { allowed, configured }, unlisted, report: { gaps }, limits }: SecretsResult,
  colour: Paint,
): string {
  const less = unlisted === 0 ? '' : `; ${unlisted} more of less confidence`;
  if (findings.length > 0) return colour.bold(colour.red(`${plural(findings.length, 'credential')} found${less}`));
  if (gaps.length + limits.length > 0) return colour.bold(colour.yellow(`nothing found in what could be read${less}`));
  return colour.bold(colour.green(`no ${allowed.length + configured === 0 ? '' : 'other '}credential found${less}`));
}

/** A tag says something else tomorrow. */
function imageLine({ name, digest }: ReadImage): string {
  return `  image    ${printable(name)}${digest === undefined ? '' : ` is ${digest}`}`;
}

function readLine({ report: { files, blobs, commits, layers, images, bytes, left } }: SecretsResult): string {
  const what = [
    ...(files === 0 && blobs > 0 ? [] : [plural(files, 'file')]),
    ...(blobs === 0 ? [] : [plural(blobs, 'blob')]),
    ...(commits === 0 ? [] : [plural(commits, 'commit')]),
    ...(images.length === 0 ? [] : [`${plural(layers, 'layer')} of ${plural(images.length, 'image')}`]),
    `${(bytes / 1e6).toFixed(1)} MB`,
  ];
  const without = Object.entries(left).map(([reason, count]) => `${count} ${reason}`);
  return `  read     ${what.join(', ')}${without.length === 0 ? '' : `; left out ${without.join(', ')}`}`;
}
