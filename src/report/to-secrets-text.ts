import type { SecretFinding } from '../secrets/collect-findings.ts';
import { inertLine } from './inert-line.ts';
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
    ...result.findings.flatMap((finding) => findingLines(finding, told, colour)),
    ...gapLines(result, colour),
    ...(result.findings.length + result.report.gaps.length + result.limits.length > 0 ? [''] : []),
    verdictLine(result, colour),
    ...allowedLines(result),
    readLine(result),
  ];
  return `${lines.map(inertLine).join('\n')}\n`;
}

function findingLines(finding: SecretFinding, told: Set<string>, colour: Paint): readonly string[] {
  const { detector, place, start, confidence, encodings, redacted, isValid } = finding;
  const where = [...place.within.filter((one) => !one.startsWith('blob ')), place.path].map(printable).join('!');
  const commit = place.commit === undefined ? '' : ` in commit ${place.commit.slice(0, 12)}`;
  const how = encodings.length === 0 ? '' : `, written in ${encodings.join(' in ')}`;
  const sure = isValid ? `${confidence}, its structure is right` : confidence;
  const isNew = !told.has(detector.id);
  told.add(detector.id);
  return [
    `${colour.bold(`${where}:${start.line}:${start.column}`)}${commit}  ${colour.red(detector.severity)}  ${detector.name} ${redacted} (${sure}${how})  ${colour.dim(detector.id)}`,
    ...(isNew ? [`  ${colour.green('fix:')} ${detector.revoke}`, `       ${detector.instead}`] : []),
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

function verdictLine({ findings, unlisted, report: { gaps }, limits }: SecretsResult, colour: Paint): string {
  const less = unlisted === 0 ? '' : `; ${unlisted} more of less confidence`;
  if (findings.length > 0) return colour.bold(colour.red(`${plural(findings.length, 'credential')} found${less}`));
  if (gaps.length + limits.length > 0) return colour.bold(colour.yellow(`nothing found in what could be read${less}`));
  return colour.bold(colour.green(`no credential found${less}`));
}

function allowedLines({ allowed }: SecretsResult): readonly string[] {
  return allowed === 0 ? [] : [`  allowed  ${plural(allowed, 'finding')} by the configuration`];
}

function readLine({ report: { files, blobs, commits, bytes, left } }: SecretsResult): string {
  const what = [
    ...(files === 0 && blobs > 0 ? [] : [plural(files, 'file')]),
    ...(blobs === 0 ? [] : [plural(blobs, 'blob')]),
    ...(commits === 0 ? [] : [plural(commits, 'commit')]),
    `${(bytes / 1e6).toFixed(1)} MB`,
  ];
  const without = Object.entries(left).map(([reason, count]) => `${count} ${reason}`);
  return `  read     ${what.join(', ')}${without.length === 0 ? '' : `; left out ${without.join(', ')}`}`;
}
