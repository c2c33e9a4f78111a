import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { randomFrom } from '../../../__fixtures__/secrets/random.ts';
import { sampleOf } from '../../../__fixtures__/secrets/sample-of.ts';
import { openMarker } from '../../../src/adapters/secrets/open-marker.ts';
import { importedFindings } from '../../../src/secrets/allowances/imported-findings.ts';
import { readBaseline } from '../../../src/secrets/allowances/read-baseline.ts';
import { readReport } from '../../../src/secrets/allowances/read-report.ts';
import { detectors } from '../../../src/secrets/detectors/catalogue.ts';

const marker = openMarker('k'.repeat(16));
const secret = ['not', 'a', 'real', 'one'].join('-');
const gitleaks = { RuleID: 'github-pat', File: './src/a.go', StartLine: 4, StartColumn: 2, Commit: '', Secret: secret };

function read(value: unknown) {
  return readReport(typeof value === 'string' ? value : JSON.stringify(value), marker);
}

describe('marks', () => {
  const place = { path: 'a', within: ['b'] };

  test('tell apart key, detector, place and value', () => {
    const entry = (key: string, detector: string, path: string, within: readonly string[], value: string) =>
      openMarker(key).mark({ detector, place: { path, within }, secret: value })[0];
    const all = [
      entry('k'.repeat(16), 'd', 'a', ['b'], 's'),
      entry('l'.repeat(16), 'd', 'a', ['b'], 's'),
      entry('k'.repeat(16), 'e', 'a', ['b'], 's'),
      entry('k'.repeat(16), 'd', 'b!a', [], 's'),
      entry('k'.repeat(16), 'd', 'a', ['b'], 't'),
    ];
    expect(new Set(all).size).toBe(5);
    expect(entry('k'.repeat(16), 'd', 'a', ['b', 'blob 1f'], 's')).toBe(all[0]);
  });

  test('of the value alone are others in each run', () => {
    const marks = [1, 2].map(() => openMarker(undefined).mark({ detector: 'd', place, secret }));
    expect(marks.flat().filter((mark) => marks.every((all) => all.includes(mark)))).toEqual([]);
  });
});

describe('a report', () => {
  test('of gitleaks gives place, kind and marks, and no value', () => {
    const report = read([gitleaks]);
    expect(report).toMatchObject({
      state: 'value',
      findings: [{ tool: 'gitleaks', rule: 'github-pat', path: 'src/a.go', line: 4, valueMark: marker.ofValue(secret) }],
    });
    expect(JSON.stringify(report)).not.toContain(secret);
  });

  test.each(['REDACTED', '', 'ghp_abc...', '****'])('whose value is %j knows the place alone', (value) => {
    expect(read([{ ...gitleaks, Secret: value }])).toMatchObject({ findings: [{ valueMark: undefined, marks: [] }] });
  });

  test('of detect-secrets gives the hash of the value', () => {
    const hash = createHash('sha1').update(secret).digest('hex');
    const report = read({ results: { 'a b.py': [{ type: 'Secret Keyword', hashed_secret: hash, line_number: 7 }] } });
    const [, , sha1] = marker.mark({ detector: 'x', place: { path: 'y', within: [] }, secret });
    expect(report).toMatchObject({ findings: [{ path: 'a b.py', line: 7, valueMark: sha1 }] });
  });

  test('of trufflehog is read line by line, without what it says of itself', () => {
    const line = { SourceMetadata: { Data: { Git: { file: 'a.env', line: 2, commit: '1f' } } }, DetectorName: 'Github', Raw: secret };
    for (const text of [`${JSON.stringify(line)}\n`, `{"level":"info"}\n${JSON.stringify(line)}\n`])
      expect(read(text)).toMatchObject({ findings: [{ tool: 'trufflehog', rule: 'Github', path: 'a.env', line: 2, commit: '1f' }] });
  });

  test('in SARIF gives place and kind', () => {
    const region = { startLine: 3, startColumn: 5 };
    const result = { ruleId: 'r1', locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.py' }, region } }] };
    expect(read({ version: '2.1.0', runs: [{ tool: { driver: { name: 'Other' } }, results: [result] }] })).toMatchObject({
      findings: [{ tool: 'other', rule: 'r1', path: 'a b.py', line: 3, column: 5 }],
    });
  });

  test.each<[string, unknown]>([
    ['no JSON', 'not JSON'],
    ['nothing', ''],
    ['another object', { results: 1 }],
    ['a finding without a file', [{ ...gitleaks, File: undefined }]],
    ['a list of something else', [1]],
    ['a hash that is none', { results: { a: [{ type: 'x', hashed_secret: 'zz', line_number: 1 }] } }],
    ['a file without a list', { results: { a: 1 } }],
    ['SARIF without a place', { version: '2.1.0', runs: [{ results: [{ ruleId: 'a' }] }] }],
    ['SARIF of another form', { version: '2.1.0', runs: [{ results: 1 }] }],
    ['ours without a fingerprint', { schema: 'interlock.secrets/v1', findings: [{ detector: 'a' }] }],
    ['depth without end', '['.repeat(200_000)],
  ])('that is %s is refused', (_what, value) => {
    expect(read(value)).toMatchObject({ state: 'refused' });
  });
});

describe('a report that names credentials', () => {
  const github = detectors.find(({ id }) => id === 'github-personal-access-token');
  if (github === undefined) throw new Error('the catalogue has no tokens of GitHub');
  const token = sampleOf(github, randomFrom(3));
  const physicalLocation = { artifactLocation: { uri: `a/${token}.ts` }, region: { startLine: 1 } };
  const own = { detector: token, fingerprint: token, location: { path: token, within: [token], commit: token, start: {} } };

  test.each<[string, unknown]>([
    ['gitleaks', [{ RuleID: token, File: `a/${token}.ts`, Commit: token, StartLine: 1, Secret: token }]],
    ['gitleaks with a value that no detector knows', [{ ...gitleaks, File: `a/${secret}/b`, Secret: secret }]],
    ['trufflehog', [{ SourceMetadata: { Data: { Git: { file: token, commit: token, line: 1 } } }, DetectorName: token, Raw: token }]],
    ['detect-secrets', { results: { [token]: [{ type: token, hashed_secret: 'ab'.repeat(20), line_number: 1 }] } }],
    [
      'SARIF',
      { version: '2.1.0', runs: [{ tool: { driver: { name: token } }, results: [{ ruleId: token, locations: [{ physicalLocation }] }] }] },
    ],
    ['ours', { schema: 'interlock.secrets/v1', findings: [own] }],
  ])('of %s shows none of them', (_name, value) => {
    const report = read(value);
    expect(report).toMatchObject({ state: 'value', findings: { length: 1 } });
    const shown = JSON.stringify(report.state === 'value' ? [report.findings, importedFindings(report.findings, (key) => key)] : report);
    for (const one of [token, secret]) expect(shown.toLowerCase()).not.toContain(one.slice(5, 15).toLowerCase());
  });

  test.each<[string, unknown]>([
    ['no run', []],
    ['a run that did not end', [{ tool: { driver: { name: 'x' } } }]],
    ['one that ended and one that did not', [{ results: [] }, { results: null }]],
  ])('is refused in SARIF with %s: nothing found is something else', (_name, runs) => {
    expect(read({ version: '2.1.0', runs })).toMatchObject({ state: 'refused' });
    expect(read({ version: '2.1.0', runs: [{ results: [] }] })).toEqual({ state: 'value', findings: [] });
  });
});

describe('a baseline', () => {
  test('knows the value where it has it, whatever found it, and else the rule and the line', () => {
    const [valued, placed] = [gitleaks, { ...gitleaks, Secret: 'REDACTED' }].map((one) =>
      readBaseline(JSON.stringify([one]), 'base.json', marker),
    );
    expect(valued).toMatchObject({ allowances: [{ means: 'baseline', path: 'src/a.go', match: { kind: 'mark' } }] });
    expect(placed).toMatchObject({ allowances: [{ match: { kind: 'line', line: 4, commit: undefined } }] });
  });

  test('of ours knows fingerprints', () => {
    const finding = { detector: 'generic-secret', fingerprint: 'ab', location: { path: 'a', within: ['z.zip', 'blob 1f'], commit: null } };
    expect(readBaseline(JSON.stringify({ schema: 'interlock.secrets/v1', findings: [finding] }), 'base.json', marker)).toMatchObject({
      allowances: [{ path: 'z.zip!a', match: { kind: 'fingerprint', fingerprint: 'ab' } }],
    });
  });
});
