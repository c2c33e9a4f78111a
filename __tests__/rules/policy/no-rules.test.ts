import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import rule from '../../../src/rules/policy/no-rules.ts';

const outcome = (id: string, kind: string) => ({ meta: { id }, kind, reason: '', findings: [], gaps: [] });

async function kindOf(...outcomes: readonly unknown[]) {
  return judge(rule, { files: {}, question: aQuestion({ stage: 'deploy' }), facts: { outcomes } });
}

describe('policy/no-rules', () => {
  test.each([
    ['nothing ran', [], 'violation'],
    ['only rules about the gate', [outcome('policy/loosened', 'pass'), outcome('policy/gate-ineffective', 'violation')], 'violation'],
    ['all unknown', [outcome('a/b', 'unknown'), outcome('a/c', 'not-applicable')], 'violation'],
    ['broken', [outcome('a/b', 'error')], 'violation'],
    ['one passed', [outcome('a/b', 'unknown'), outcome('a/c', 'pass')], 'pass'],
    ['one found something', [outcome('a/b', 'violation')], 'pass'],
  ])('%s', async (_name, outcomes, kind) => {
    expect((await kindOf(...outcomes)).kind).toBe(kind);
  });

  test('says what there was, and which policy', async () => {
    const { findings } = await kindOf(outcome('a/b', 'unknown'), outcome('a/c', 'not-applicable'), outcome('a/d', 'not-applicable'));
    expect(findings[0]?.message).toBe(
      'No rule was decided at stage deploy: of 3 rules 1 are unknown, and 2 have nothing to judge here. Turn rules on in preset:recommended@1, or grant what the unknown ones need',
    );
    expect(findings[0]?.location).toEqual({ object: 'policy', name: 'preset:recommended@1' });
  });

  test('is locked', () => {
    expect(rule.meta.locked).toBe(true);
  });
});
