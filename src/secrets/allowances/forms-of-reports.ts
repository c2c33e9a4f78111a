import { fieldOf, isRecord } from '../../artifact/json-value.ts';
import { commitAt, type ForeignFinding, isRedacted, lineAt, pathAt, type ReadForm, textAt } from './foreign-report.ts';
import type { Marker } from './mark.ts';
import { detectorOfRule } from './rules-of-others.ts';

const none = { column: undefined, commit: undefined, fingerprint: undefined, valueMark: undefined, marks: [] } as const;

/** A list of findings with `RuleID` and `File`. */
export const gitleaksForm: ReadForm = (value, marker) => {
  if (!Array.isArray(value)) return undefined;
  return all(value, (item) => {
    const [rule, path] = [textAt(fieldOf(item, 'RuleID')), pathAt(fieldOf(item, 'File'))];
    if (rule === undefined || path === undefined) return undefined;
    const found = { tool: 'gitleaks', rule, path, line: lineAt(fieldOf(item, 'StartLine')), column: lineAt(fieldOf(item, 'StartColumn')) };
    return { ...none, ...found, commit: commitAt(fieldOf(item, 'Commit')), ...marksOf(found, textAt(fieldOf(item, 'Secret')), marker) };
  });
};

/** `results`: for each file its findings, with the SHA-1 of the value. */
export const detectSecretsForm: ReadForm = (value, marker) => {
  const results = fieldOf(value, 'results');
  if (!isRecord(results)) return undefined;
  const items = Object.entries(results).flatMap(([file, found]) =>
    Array.isArray(found) ? found.map((one: unknown) => ({ file, one })) : [{ file, one: undefined }],
  );
  return all(items, (item) => {
    const [file, one] = [fieldOf(item, 'file'), fieldOf(item, 'one')];
    const [rule, path] = [textAt(fieldOf(one, 'type')), pathAt(file)];
    const hash = textAt(fieldOf(one, 'hashed_secret'));
    if (rule === undefined || path === undefined || hash === undefined || !/^[0-9a-f]{40}$/.test(hash)) return undefined;
    return { ...none, tool: 'detect-secrets', rule, path, line: lineAt(fieldOf(one, 'line_number')), valueMark: marker.ofSha1(hash) };
  });
};

/** `interlock.secrets/v1` */
export const ownForm: ReadForm = (value) => {
  if (fieldOf(value, 'schema') !== 'interlock.secrets/v1') return undefined;
  const findings = fieldOf(value, 'findings');
  if (!Array.isArray(findings)) return 'it has no findings';
  return all(findings, (item) => {
    const [rule, fingerprint] = [textAt(fieldOf(item, 'detector')), textAt(fieldOf(item, 'fingerprint'))];
    const location = fieldOf(item, 'location');
    const [path, within, start] = [textAt(fieldOf(location, 'path')), fieldOf(location, 'within'), fieldOf(location, 'start')];
    if (rule === undefined || fingerprint === undefined || path === undefined || !Array.isArray(within)) return undefined;
    const steps = within.filter((one): one is string => typeof one === 'string' && !one.startsWith('blob '));
    const [line, column] = [lineAt(fieldOf(start, 'line')), lineAt(fieldOf(start, 'column'))];
    const commit = commitAt(fieldOf(location, 'commit'));
    return { ...none, tool: 'interlock', rule, path: [...steps, path].join('!'), line, column, commit, fingerprint };
  });
};

/** One of the lines that trufflehog prints: where it was found lies in `SourceMetadata`, under the name of the source. */
export const trufflehogForm: ReadForm = (value, marker) => {
  if (!Array.isArray(value) || !value.some((one) => fieldOf(one, 'SourceMetadata') !== undefined)) return undefined;
  return all(value, (item) => {
    const data = fieldOf(fieldOf(item, 'SourceMetadata'), 'Data');
    const [source] = isRecord(data) ? Object.values(data) : [];
    const [rule, path] = [textAt(fieldOf(item, 'DetectorName')), pathAt(fieldOf(source, 'file'))];
    // A line of what it says of itself is no finding.
    if (rule === undefined) return fieldOf(item, 'SourceMetadata') === undefined ? 'nothing' : undefined;
    if (path === undefined) return undefined;
    const found = { tool: 'trufflehog', rule, path, line: lineAt(fieldOf(source, 'line')) };
    return { ...none, ...found, commit: commitAt(fieldOf(source, 'commit')), ...marksOf(found, textAt(fieldOf(item, 'Raw')), marker) };
  });
};

/** SARIF 2.1.0 of any tool; a result without a place in a file is broken. */
export const sarifForm: ReadForm = (value) => {
  if (fieldOf(value, 'version') !== '2.1.0' || !Array.isArray(fieldOf(value, 'runs'))) return undefined;
  const list = fieldOf(value, 'runs');
  const runs: readonly unknown[] = Array.isArray(list) ? list : [];
  // A run that ended and found nothing has an empty list of results.
  if (runs.length === 0 || runs.some((run) => !Array.isArray(fieldOf(run, 'results')))) return 'it has no run, or one without results';
  const items = runs.flatMap((run: unknown) => {
    const results = fieldOf(run, 'results');
    const tool = textAt(fieldOf(fieldOf(fieldOf(run, 'tool'), 'driver'), 'name')) ?? 'sarif';
    return Array.isArray(results) ? results.map((result: unknown) => ({ tool, result })) : [];
  });
  return all(items, (item) => {
    const [tool, result] = [textAt(fieldOf(item, 'tool')) ?? '', fieldOf(item, 'result')];
    const rule = textAt(fieldOf(result, 'ruleId')) ?? textAt(fieldOf(fieldOf(result, 'rule'), 'id'));
    const locations = fieldOf(result, 'locations');
    const physical = fieldOf(Array.isArray(locations) ? locations[0] : undefined, 'physicalLocation');
    const path = pathAt(decoded(textAt(fieldOf(fieldOf(physical, 'artifactLocation'), 'uri'))));
    if (rule === undefined || path === undefined) return undefined;
    const region = fieldOf(physical, 'region');
    return { ...none, tool, rule, path, line: lineAt(fieldOf(region, 'startLine')), column: lineAt(fieldOf(region, 'startColumn')) };
  });
};

function decoded(uri: string | undefined): string | undefined {
  try {
    return uri === undefined ? undefined : decodeURIComponent(uri.replace(/^file:\/\//, ''));
  } catch {
    return undefined;
  }
}

/** Letters of a value that are taken out of a path: fewer stand there by chance. */
const leastHidden = 8;

/** The value ends here, also that in the path. */
function marksOf(found: Pick<ForeignFinding, 'tool' | 'rule' | 'path'>, secret: string | undefined, marker: Marker) {
  if (secret === undefined || isRedacted(secret)) return {};
  const latin1 = Buffer.from(secret, 'utf8').toString('latin1');
  const place = { path: found.path, within: [] };
  const marks = marker.mark({ detector: detectorIdOf(found), place, secret: latin1 });
  return {
    valueMark: marker.ofValue(latin1),
    marks,
    path: secret.length < leastHidden ? found.path : found.path.replaceAll(secret, '\u2026'),
  };
}

/** Ours where the rule names one, else the tool and its rule. */
export function detectorIdOf({ tool, rule }: Pick<ForeignFinding, 'tool' | 'rule'>): string {
  const known = detectorOfRule(rule);
  const word = (text: string): string => text.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 90);
  return known ?? `${word(tool).replace(/^[^A-Za-z0-9]+/, '') || 'other'}/${word(rule)}`;
}

/** Every item, or which is broken; 'nothing' is left out. */
function all(
  items: readonly unknown[],
  read: (item: unknown) => ForeignFinding | 'nothing' | undefined,
): readonly ForeignFinding[] | string {
  const findings: ForeignFinding[] = [];
  for (const [index, item] of items.entries()) {
    const found = read(item);
    if (found === undefined) return `finding ${index + 1} of it lacks what each has: what found it, and in which file`;
    if (found !== 'nothing') findings.push(found);
  }
  return findings;
}
