import { describe, expect, test } from '@jest/globals';
import {
  aDecision,
  aDenial,
  aFinding,
  aGap,
  aHostileDecision,
  anUnknown,
  aResult,
  aViolation,
  hostileNames,
} from '../../__fixtures__/decision.ts';
import { toAnnotations } from '../../src/report/to-annotations.ts';

describe('toAnnotations', () => {
  test('shows what denies and what the change introduced, the heaviest first', () => {
    expect(toAnnotations(aDenial())).toMatchSnapshot();
  });

  test.each([
    ['old', aFinding({ enforcement: 'warn', introduced: false })],
    ['recorded only', aFinding({ enforcement: 'audit' })],
    ['excepted', aFinding({ enforcement: 'warn', exception: 'legacy' })],
  ])('a finding that is %s is none', (_what, finding) => {
    expect(toAnnotations(aDecision({ results: [aViolation('a/b', [finding])] }))).toEqual([]);
  });

  test.each(['warn', 'audit'] as const)('an unknown under %s is none', (unknownEnforcement) => {
    expect(toAnnotations(aDecision({ results: [anUnknown('a/b', [aGap()], { unknownEnforcement })] }))).toEqual([]);
  });

  test('an unknown that denies is one, whatever number of rules it blinds', () => {
    const fields = { unknownEnforcement: 'deny' } as const;
    const decision = aDecision({ verdict: 'deny', results: [anUnknown('a/b', [aGap()], fields), anUnknown('a/c', [aGap()], fields)] });
    const [only, ...others] = toAnnotations(decision);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ level: 'error', title: 'Interlock: could not be decided', file: undefined });
    expect(only?.message.split('\n').at(-1)).toBe('(a/b, a/c)');
  });

  test('a rule that broke is one', () => {
    const decision = aDecision({ verdict: 'deny', results: [aResult({ rule: 'a/b', outcome: 'error', reason: 'x' })] });
    expect(toAnnotations(decision).map(({ level, title }) => [level, title])).toEqual([['error', 'Interlock: a rule broke']]);
  });

  test('nothing is an error where a denial is not enforced', () => {
    const levels = toAnnotations(aDenial({ enforced: false, mode: 'report' })).map(({ level }) => level);
    expect(new Set(levels)).toEqual(new Set(['warning']));
  });

  test('has columns only within one line', () => {
    const at = (line: number) => aFinding({ location: { path: 'a.yml', start: { line: 1, column: 3 }, end: { line, column: 5 } } });
    const [one] = toAnnotations(aDecision({ results: [aViolation('a/b', [at(1)])] }));
    const [two] = toAnnotations(aDecision({ results: [aViolation('a/b', [at(2)])] }));
    expect(one).toMatchObject({ startLine: 1, endLine: 1, startColumn: 3, endColumn: 5 });
    expect(two).toMatchObject({ startLine: 1, endLine: 2, startColumn: undefined, endColumn: undefined });
  });

  test('keeps ten of a kind, the most severe, and counts the rest', () => {
    const mild = Array.from({ length: 14 }, () => aFinding({ severity: 'low' }));
    const warned = Array.from({ length: 12 }, () => aFinding({ enforcement: 'warn' }));
    const annotations = toAnnotations(
      aDecision({ results: [aViolation('a/b', [...mild, aFinding({ severity: 'critical' }), ...warned])] }),
    );
    expect(annotations.map(({ level }) => level)).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), 'notice']);
    expect(annotations[0]?.title).toBe('Interlock denies (critical)');
    expect(annotations.at(-1)?.message).toMatch(/^7 more findings of this run are in the job summary/);
  });

  test('the command line has no job summary to send its reader to', () => {
    const findings = Array.from({ length: 11 }, () => aFinding());
    const last = toAnnotations(aDecision({ run: undefined, results: [aViolation('a/b', findings)] })).at(-1);
    expect(last?.message).toMatch(/^1 more finding of this run is listed by the other formats;/);
  });

  test.each(hostileNames)('%j is shown, not sent', (name) => {
    for (const { message, title, file } of toAnnotations(aHostileDecision(name))) {
      expect(`${message.replaceAll('\n', '')}${title}${file ?? ''}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    }
  });
});
