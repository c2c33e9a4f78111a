import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aPolicy, aQuestion } from '../../../__fixtures__/question.ts';
import { type GapCause, gap } from '../../../src/core/facts.ts';
import rule from '../../../src/rules/policy/no-rules.ts';

const aGap = (cause: GapCause) => gap({ item: 'x', cause, why: 'y', remedy: `remedy of ${cause}` });
const outcome = (id: string, kind: string, ...causes: readonly GapCause[]) => ({
  meta: { id },
  kind,
  reason: '',
  findings: [],
  gaps: causes.map(aGap),
});

async function judged(...outcomes: readonly unknown[]) {
  return judge(rule, { files: {}, question: aQuestion({ stage: 'deploy' }), facts: { outcomes } });
}

describe('policy/no-rules', () => {
  test.each([
    ['nothing ran', [], 'violation'],
    ['only rules about the gate', [outcome('policy/loosened', 'pass'), outcome('policy/gate-ineffective', 'violation')], 'violation'],
    ['nothing applies', [outcome('a/b', 'not-applicable')], 'violation'],
    ['one unknown, the others without anything to judge', [outcome('a/b', 'unknown'), outcome('a/c', 'not-applicable')], 'unknown'],
    ['nobody was asked, and nothing else applies', [outcome('a/b', 'unknown', 'offline'), outcome('a/c', 'not-applicable')], 'violation'],
    ['nobody was asked, and another is unknown', [outcome('a/b', 'unknown', 'offline'), outcome('a/c', 'unknown', 'limit')], 'unknown'],
    ['broken', [outcome('a/b', 'error'), outcome('a/c', 'not-applicable')], 'unknown'],
    ['one passed', [outcome('a/b', 'unknown'), outcome('a/c', 'pass')], 'pass'],
    ['one found something', [outcome('a/b', 'violation')], 'pass'],
  ])('%s', async (_name, outcomes, kind) => {
    expect((await judged(...outcomes)).kind).toBe(kind);
  });

  test.each([
    ['off', [], 'Every rule is off at stage `deploy`, so nothing was judged. Turn rules on in `preset:recommended@1`'],
    [
      'not applicable',
      [outcome('a/c', 'not-applicable'), outcome('a/d', 'not-applicable')],
      'The rules that are on (2) find nothing to judge here at stage `deploy`. Run the gate where the workflows are, or turn on in `preset:recommended@1` what it should judge',
    ],
  ])('says that all are %s, and which policy', async (_name, outcomes, message) => {
    const { findings } = await judged(...outcomes);
    expect(findings).toMatchObject([{ message, location: { object: 'policy', name: 'preset:recommended@1' } }]);
  });

  test('a run that nobody decided names the rules, and the way that one of them names', async () => {
    const { gaps, findings } = await judged(outcome('a/b', 'unknown', 'forbidden'), outcome('a/c', 'unknown', 'forbidden'));
    expect(findings).toEqual([]);
    expect(gaps).toMatchObject([
      { item: 'the whole run', cause: 'forbidden', why: expect.stringContaining('`a/b`, `a/c`'), remedy: 'remedy of forbidden' },
    ]);
  });

  test('a policy of which no layer is known is called so', async () => {
    const question = aQuestion({ stage: 'deploy', policy: aPolicy({ layers: [] }) });
    const { findings } = await judge(rule, { files: {}, question, facts: { outcomes: [] } });
    expect(findings).toMatchObject([{ location: { object: 'policy', name: 'the policy' } }]);
  });

  test('a gap that knows no way out leaves the word to the next one', async () => {
    const silent = { ...outcome('a/b', 'unknown'), gaps: [gap({ item: 'x', cause: 'forbidden', why: 'y' })] };
    expect((await judged(silent, outcome('a/c', 'unknown', 'forbidden'))).gaps).toMatchObject([{ remedy: 'remedy of forbidden' }]);
    expect((await judged(silent)).gaps[0]?.remedy).toEqual(expect.any(String));
  });

  test('many rules are named in part', async () => {
    const { gaps } = await judged(...Array.from({ length: 7 }, (_, at) => outcome(`a/${at}`, 'unknown', 'invalid')));
    expect(gaps[0]?.why).toContain('`a/4` and 2 more');
  });

  test.each([
    ['what a policy may soften', [outcome('a/b', 'unknown', 'no-token')]],
    ['several causes', [outcome('a/b', 'unknown', 'offline', 'invalid')]],
    ['an error without a gap', [outcome('a/b', 'error')]],
  ])('%s stands for no cause of the whole run', async (_name, outcomes) => {
    expect((await judged(...outcomes)).gaps).toMatchObject([{ cause: 'empty' }]);
  });

  test('an undecided run denies at every stage', () => {
    expect(rule.meta.unknown).toEqual({ posture: 'deny', merge: 'deny', deploy: 'deny' });
    expect(rule.meta.presets).toEqual({ recommended: 'deny', strict: 'deny' });
  });

  test('is locked', () => {
    expect(rule.meta.locked).toBe(true);
  });
});
