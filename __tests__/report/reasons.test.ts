import { describe, expect, test } from '@jest/globals';
import { aFinding, aGap, anUnknown, aResult, aViolation, noCounts } from '../../__fixtures__/decision.ts';
import { aPolicy, aQuestion } from '../../__fixtures__/question.ts';
import type { Judgement } from '../../src/engine/decide.ts';
import { noticesOf, reasonsOf } from '../../src/report/reasons.ts';

const aJudgement = (fields: Partial<Judgement>): Judgement => ({
  verdict: 'deny',
  enforced: true,
  exitReason: 'violation',
  exitCode: 1,
  results: [],
  counts: noCounts,
  exceptions: [],
  isObserving: false,
  ...fields,
});

describe('reasonsOf', () => {
  test('errors come before findings, and those before what could not be decided', () => {
    const results = [
      anUnknown('a/unknown', [aGap({ item: 'x', why: 'y' }), aGap(), aGap()], { unknownEnforcement: 'deny' }),
      aViolation('a/found', [aFinding({ message: 'first' }), aFinding({ message: 'second' })]),
      aResult({ rule: 'a/broken', outcome: 'error', reason: 'the rule broke', unknownEnforcement: 'deny' }),
    ];
    expect(reasonsOf(aJudgement({ results }), false)).toEqual([
      'a/broken: the rule broke',
      'a/found: first (and 1 more)',
      'a/unknown could not be decided: x: y (and 2 more)',
    ]);
  });

  test.each([
    ['an exception', aViolation('a/b', [aFinding({ exception: 'x' })])],
    ['a warning', aViolation('a/b', [aFinding({ enforcement: 'warn' })])],
    ['an unknown that warns', anUnknown('a/b', [aGap()])],
    ['a pass', aResult()],
  ])('%s is no reason to deny', (_what, result) => {
    expect(reasonsOf(aJudgement({ results: [result] }), false)).toEqual([]);
  });

  test('an allow says how many rules were decided; those about the gate itself do not count', () => {
    const results = [aResult(), anUnknown('a/b', [aGap()]), aResult({ rule: 'policy/no-rules' })];
    expect(reasonsOf(aJudgement({ verdict: 'allow', results }), false)).toEqual(['1 of 2 rules was decided, and none denies']);
  });

  test('an allow of an observing policy says so', () => {
    const [, observing, ...more] = reasonsOf(aJudgement({ verdict: 'allow', results: [aResult()], isObserving: true }), false);
    expect(observing).toContain('nothing can be denied');
    expect(more).toEqual([]);
  });
});

test('an allow of the rules that were asked for says so where none of them denies', () => {
  const [, why] = reasonsOf(aJudgement({ verdict: 'allow', results: [aResult({ enforcement: 'warn' })], isObserving: true }), true);
  expect(why).toBe('nothing could be denied: no rule that was asked for denies at this stage');
});

test('findings that are not listed are counted', () => {
  const omitted = [{ place: 'a.yml', findings: 5, denied: 4, warned: 1 }];
  expect(reasonsOf(aJudgement({ results: [aViolation('a/b', [aFinding({ message: 'first' })], { omitted })] }), false)).toEqual([
    'a/b: first (and 4 more)',
  ]);
});

describe('noticesOf', () => {
  const present = aPolicy({ isAbsent: false });

  test('nothing where there is nothing to say, whether or not anything can be denied', () => {
    expect(noticesOf(aQuestion({ policy: present }), aJudgement({ isObserving: true }), false)).toEqual([]);
  });

  test('an absent policy names the preset in its place', () => {
    expect(noticesOf(aQuestion({ policy: aPolicy({ preset: 'strict' }) }), aJudgement({}), false)).toEqual([
      'There is no policy file, so `preset:strict` is in force',
    ]);
  });

  test.each([
    [1, '1 finding was there before this change and does not count'],
    [2, '2 findings were there before this change and do not count'],
  ])('%i old', (old, text) => {
    expect(noticesOf(aQuestion({ policy: present }), aJudgement({ counts: { ...noCounts, old } }), false)).toEqual([text]);
  });

  test('what the policy sets and no rule judges by is not taken for enforced', () => {
    const policy = aPolicy({ isAbsent: false, secretsManagers: ['vault'], privilegedVariables: ['KEY'] });
    expect(noticesOf(aQuestion({ policy }), aJudgement({}), false)).toEqual([
      'The policy sets `secrets-managers`, `privileged-variables`, and no rule of this version judges by them: nothing there is enforced',
    ]);
  });

  test('offline is said once', () => {
    expect(noticesOf(aQuestion({ policy: present, isOffline: true }), aJudgement({}), false)).toEqual([
      expect.stringMatching(/^Offline: /),
    ]);
  });

  test('what was not listed, by rule', () => {
    const omitted = (...counts: readonly number[]) =>
      counts.map((findings, index) => ({ place: `${index}.yml`, findings, denied: 0, warned: findings }));
    const results = [aResult({ rule: 'a/b', omitted: omitted(1) }), aResult({ rule: 'a/c', omitted: omitted(2_000, 7) }), aResult()];
    expect(noticesOf(aQuestion({ policy: present }), aJudgement({ results }), false)).toEqual([
      '1 more finding of a/b in 0.yml is counted and not listed: of one file the 100 that weigh most are',
      '2007 more findings of a/c in 2 files are counted and not listed: of one file the 100 that weigh most are',
    ]);
  });

  test('that only some rules were judged, and what each of them does at this stage', () => {
    const of = (results: Judgement['results']) => noticesOf(aQuestion({ policy: present }), aJudgement({ results }), true);
    expect(of([aResult({ rule: 'a/b', enforcement: 'warn' }), aResult({ rule: 'policy/no-rules' })])).toEqual([
      'Only what was asked for was judged, and the verdict is about that alone: a/b (warn)',
    ]);
    expect(of([])).toEqual(['Only what was asked for was judged, and the verdict is about that alone: nothing that is on at this stage']);
  });
});
