import { describe, expect, test } from '@jest/globals';
import { ignoreLine } from '../../../src/secrets/allowances/ignore-entry.ts';
import { quotedPath, unquotedPath } from '../../../src/secrets/allowances/quoted-path.ts';
import { readIgnoreFile } from '../../../src/secrets/allowances/read-ignore-file.ts';
import { writtenIgnoreFile } from '../../../src/secrets/allowances/written-ignore-file.ts';

const hash = 'ab'.repeat(32);
const good = `${hash} generic-secret tests/a.env until=2027-01-31 a value that opens nothing`;

function whyOf(line: string): string | undefined {
  return readIgnoreFile(`# head\n${line}\n`, 'ignore').malformed[0]?.why;
}

describe('paths', () => {
  test.each([
    ['src/app.ts', 'src/app.ts'],
    ['a b.env', '"a b.env"'],
    ['a\n::error::b', '"a\\n::error::b"'],
    ['a\u202eb', '"a\\u202eb"'],
    ['\u00e9.env', '"\\u00e9.env"'],
    ['a".env', '"a\\".env"'],
    ['\ud800', '"\\ud800"'],
    ['.*', '".*"'],
  ])('%j is written as %s, and read again', (path, word) => {
    expect([quotedPath(path), unquotedPath(word)]).toEqual([word, path]);
  });

  test.each(['"src/app.ts"', '"pr\\u006fd b"', '"a\u202eb"', 'a*b', '"a', '"\\x"'])('%j is not the form of a path', (word) => {
    expect(unquotedPath(word)).toBeUndefined();
  });
});

describe('entries of ours', () => {
  test('know a detector, a path and a value, until a day', () => {
    const { allowances, malformed } = readIgnoreFile(`${good}\r\n`, 'ignore');
    expect(malformed).toEqual([]);
    expect(allowances).toMatchObject([
      {
        means: 'ignore',
        source: 'ignore',
        line: 1,
        path: 'tests/a.env',
        until: '2027-01-31',
        match: { kind: 'mark', mark: `entry:${hash}` },
      },
    ]);
    expect(['generic-secret', 'environment-secret'].map((id) => allowances[0]?.covers(id))).toEqual([true, false]);
  });

  test.each([
    ['no reason', good.replace(' a value that opens nothing', '')],
    ['a day that is none', good.replace('01-31', '02-30')],
    ['no day', good.replace('until=2027-01-31 ', '')],
    ['letters that cannot be seen', `${good}\u202e`],
    ['another form of the path', good.replace('tests/a.env', '"tests/a.env"')],
    ['a hash that is cut', good.slice(1)],
    ['the mark of a conflict', '<<<<<<< HEAD'],
    ['more than a line has', `${good}${'x'.repeat(9000)}`],
    ['a reason without end', `${good}${'x'.repeat(600)}`],
  ])('with %s are told, and allow nothing', (_what, line) => {
    expect(whyOf(line)).toEqual(expect.any(String));
    expect(readIgnoreFile(line, 'ignore').allowances).toEqual([]);
  });
});

describe('entries of gitleaks', () => {
  const commit = '1f'.repeat(20);

  test.each([
    ['cmd/a.go:github-pat:12', { path: 'cmd/a.go', match: { kind: 'line', line: 12, commit: undefined } }],
    [`${commit}:cmd/a.go:github-pat:12`, { path: 'cmd/a.go', match: { kind: 'line', line: 12, commit } }],
    ['a:b c.go:github-pat:1', { path: 'a:b c.go', match: { kind: 'line', line: 1 } }],
  ])('%s', (line, expected) => {
    const [found] = readIgnoreFile(`  ${line}\n`, 'ignore').allowances;
    expect(found).toMatchObject(expected);
    expect(['github-personal-access-token', 'github-oauth-token'].map((id) => found?.covers(id))).toEqual([true, false]);
  });

  test('with a rule that nobody knows cover nothing, and a generic one only what a name says', () => {
    const covers = (rule: string, id: string) => readIgnoreFile(`a.go:${rule}:1`, 'ignore').allowances[0]?.covers(id);
    expect(covers('acme-token', 'generic-secret')).toBe(false);
    expect([covers('generic-api-key', 'generic-secret'), covers('generic-api-key', 'github-personal-access-token')]).toEqual([true, false]);
    expect(covers('__proto__', 'generic-secret')).toBe(false);
  });

  test.each(['a.go:github-pat:0', 'a.go:github-pat', ':github-pat:1', 'a.go:github pat:1', 'a.go'])('%s is none', (line) => {
    expect(whyOf(line)).toEqual(expect.any(String));
  });
});

describe('a written file', () => {
  const entry = (digit: string, reason: string) => ({
    hash: digit.repeat(64),
    detector: 'generic-secret',
    path: 'a b',
    until: '2027-01-31',
    reason,
  });

  test('is sorted, has each hash once, the new one, and keeps what is not ours', () => {
    const before = `# why\nb.go:github-pat:1\n${ignoreLine(entry('c', 'old'))}\n${ignoreLine(entry('a', 'first'))}\n`;
    const text = writtenIgnoreFile(before, [entry('c', 'new'), entry('b', 'second')]);
    expect(text.split('\n')).toEqual([
      '# why',
      'b.go:github-pat:1',
      ...[entry('a', 'first'), entry('b', 'second'), entry('c', 'new')].map(ignoreLine),
      '',
    ]);
    expect(writtenIgnoreFile(text, [])).toBe(text);
    expect(readIgnoreFile(text, 'ignore')).toMatchObject({ malformed: [], allowances: { length: 4 } });
  });
});
