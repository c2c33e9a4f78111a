import { describe, expect, test } from '@jest/globals';
import { aSecretFinding } from '../../../__fixtures__/secrets/result.ts';
import type { Allowance } from '../../../src/secrets/allowances/allowance.ts';
import { type AllowanceTerms, applyAllowances } from '../../../src/secrets/allowances/apply-allowances.ts';

const terms: AllowanceTerms = { now: '2026-06-01T12:00:00Z', comments: 'ignored', values: 'any', isKeyed: true };
const finding = aSecretFinding({ marks: ['entry:one', 'value:one'] });

function anAllowance(overrides: Partial<Allowance> = {}): Allowance {
  return {
    means: 'ignore',
    source: 'ignore',
    line: 1,
    covers: (id) => id === 'github-personal-access-token',
    path: 'src/app.ts',
    match: { kind: 'mark', mark: 'entry:one' },
    until: '2027-01-31',
    reason: 'opens nothing',
    ...overrides,
  };
}

const line = (commit?: string): Allowance['match'] => ({ kind: 'line', line: 3, commit });

describe('a finding', () => {
  test.each<[string, Allowance['match']]>([
    ['its mark', { kind: 'mark', mark: 'entry:one' }],
    ['its line', line()],
    ['its fingerprint', { kind: 'fingerprint', fingerprint: finding.fingerprint }],
  ])('is allowed by %s', (_what, match) => {
    const by = anAllowance({ match });
    expect(applyAllowances([finding], [by], terms)).toEqual({
      counted: [],
      allowed: [{ finding, by }],
      expired: [],
      unchecked: [],
      unused: [],
    });
  });

  test.each<[string, Partial<Allowance>]>([
    ['a hash of another value', { match: { kind: 'mark', mark: 'entry:two' } }],
    ['a hash whose line shows another path', { path: 'tests/app.ts' }],
    ['a hash whose line shows another detector', { covers: (id) => id === 'generic-secret' }],
    ['a path that would match as an expression', { path: '.*', match: line() }],
    ['another line', { match: { kind: 'line', line: 4, commit: undefined } }],
    ['a commit, where none is known', { match: line('1f'.repeat(20)) }],
    ['another fingerprint', { match: { kind: 'fingerprint', fingerprint: 'cd' } }],
  ])('counts beside %s, which is unused', (_what, overrides) => {
    const by = anAllowance(overrides);
    expect(applyAllowances([finding], [by], terms)).toMatchObject({ counted: [finding], allowed: [], unused: [by] });
  });

  test('counts again from the day on which its entry ends', () => {
    const by = anAllowance();
    const at = (now: string) => applyAllowances([finding], [by], { ...terms, now });
    expect(at('2027-01-30T23:59:59Z')).toMatchObject({ counted: [], expired: [] });
    expect(at('2027-01-31T00:00:00Z')).toMatchObject({ counted: [finding], expired: [{ finding, by }], unused: [] });
    expect(at('nonsense')).toMatchObject({ counted: [finding] });
  });

  test('is allowed by one in force beside one that has ended', () => {
    const old = anAllowance({ until: '2026-01-01' });
    expect(applyAllowances([finding], [old, anAllowance({ line: 2 })], terms)).toMatchObject({ counted: [], expired: [], unused: [] });
  });

  test('counts where the key is not here, and the entry that may cover it is told', () => {
    const keyless = { ...finding, marks: ['value:one'] };
    const [by, other] = [anAllowance(), anAllowance({ path: 'other.ts' })];
    expect(applyAllowances([keyless], [other, by], { ...terms, isKeyed: false })).toEqual({
      counted: [keyless],
      allowed: [],
      expired: [],
      unchecked: [{ finding: keyless, by }],
      unused: [],
    });
  });

  test('is allowed by a comment only where comments are honoured', () => {
    const commented = aSecretFinding({ comment: 'gitleaks:allow' });
    expect(applyAllowances([commented], [], terms).counted).toEqual([commented]);
    expect(applyAllowances([commented], [], { ...terms, comments: 'honoured' })).toMatchObject({
      counted: [],
      allowed: [{ finding: commented, by: undefined }],
    });
  });
});

describe('an entry that knows the place alone', () => {
  const [left, right] = [aSecretFinding(), aSecretFinding({ start: { line: 3, column: 60 } })];

  test('covers none of two on one line, since it says which neither of them', () => {
    expect(applyAllowances([left, right], [anAllowance({ match: line() })], terms).counted).toEqual([left, right]);
  });

  test('covers the same line in two versions of a file', () => {
    const versions = ['blob a', 'blob b'].map((blob) => aSecretFinding({ place: { path: 'src/app.ts', within: [blob] } }));
    expect(applyAllowances(versions, [anAllowance({ match: line() })], terms).counted).toEqual([]);
  });

  test('allows nothing where values must be known', () => {
    const strict = { ...terms, values: 'known' } as const;
    expect(applyAllowances([left], [anAllowance({ match: line() })], strict).counted).toEqual([left]);
    expect(applyAllowances([finding], [anAllowance()], strict).counted).toEqual([]);
  });

  test('of a commit covers what that commit brought', () => {
    const commit = '1f'.repeat(20);
    const brought = aSecretFinding({ place: { path: 'src/app.ts', within: [], commit } });
    expect(applyAllowances([brought], [anAllowance({ match: line(commit) })], terms).counted).toEqual([]);
  });
});

test('ten thousand findings and as many entries are judged in a second', () => {
  const findings = Array.from({ length: 10_000 }, (_none, index) => aSecretFinding({ marks: [`entry:${index}`] }));
  const entries = findings.map((_none, index) => anAllowance({ line: index, match: { kind: 'mark', mark: `entry:${index}` } }));
  const started = performance.now();
  expect(applyAllowances(findings, entries, terms).allowed.length).toBe(10_000);
  expect(performance.now() - started).toBeLessThan(1000);
});
