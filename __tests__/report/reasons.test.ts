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
    expect(reasonsOf(aJudgement({ results }))).toEqual([
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
    expect(reasonsOf(aJudgement({ results: [result] }))).toEqual([]);
  });

  test('an allow says how many rules were decided; those about the gate itself do not count', () => {
    const results = [aResult(), anUnknown('a/b', [aGap()]), aResult({ rule: 'policy/no-rules' })];
    expect(reasonsOf(aJudgement({ verdict: 'allow', results }))).toEqual(['1 of 2 rules was decided, and none denies']);
  });

  test('an allow of an observing policy says so', () => {
    const [, observing, ...more] = reasonsOf(aJudgement({ verdict: 'allow', results: [aResult()], isObserving: true }));
    expect(observing).toContain('nothing can be denied');
    expect(more).toEqual([]);
  });
});

describe('noticesOf', () => {
  const present = aPolicy({ isAbsent: false });

  test('nothing where there is nothing to say, whether or not anything can be denied', () => {
    expect(noticesOf(aQuestion({ policy: present }), aJudgement({ isObserving: true }))).toEqual([]);
  });

  test('an absent policy names the preset in its place', () => {
    expect(noticesOf(aQuestion({ policy: aPolicy({ preset: 'strict' }) }), aJudgement({}))).toEqual([
      'There is no policy file, so `preset:strict` is in force',
    ]);
  });

  test.each([
    [1, '1 finding was there before this change and does not count'],
    [2, '2 findings were there before this change and do not count'],
  ])('%i old', (old, text) => {
    expect(noticesOf(aQuestion({ policy: present }), aJudgement({ counts: { ...noCounts, old } }))).toEqual([text]);
  });

  test('what the policy sets and no rule judges by is not taken for enforced', () => {
    const policy = aPolicy({ isAbsent: false, secretsManagers: ['vault'], privilegedVariables: ['KEY'] });
    expect(noticesOf(aQuestion({ policy }), aJudgement({}))).toEqual([
      'The policy sets `secrets-managers`, `privileged-variables`, and no rule of this version judges by them: nothing there is enforced',
    ]);
  });

  test('offline is said once', () => {
    expect(noticesOf(aQuestion({ policy: present, isOffline: true }), aJudgement({}))).toEqual([expect.stringMatching(/^Offline: /)]);
  });
});
