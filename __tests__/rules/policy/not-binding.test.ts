import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aQuestion, aRun } from '../../../__fixtures__/question.ts';
import type { Binding } from '../../../src/core/binding.ts';
import { unknown } from '../../../src/core/facts.ts';
import type { Question } from '../../../src/core/question.ts';
import rule from '../../../src/rules/policy/not-binding.ts';

const not: Binding = {
  value: false,
  way: undefined,
  reason: 'no ruleset requires this workflow',
  remedy: 'let a ruleset require it',
  cause: undefined,
};

async function judged(binding: unknown, question: Partial<Question> = { gate: 'acme/interlock' }) {
  return judge(rule, { files: { 'a.txt': '' }, question: aQuestion({ stage: 'merge', ...question }), facts: { binding } });
}

describe('policy/not-binding', () => {
  test('a decision that does not bind is one finding, with why and how to make it', async () => {
    const { kind, findings } = await judged(not);
    expect(kind).toBe('violation');
    expect(findings).toMatchObject([
      {
        message: 'This decision does not bind: no ruleset requires this workflow',
        remediation: 'To make it binding: let a ruleset require it.',
        location: { object: 'gate', name: 'acme/interlock' },
      },
    ]);
  });

  test.each(['required-workflow', 'default-branch'] as const)('one that binds by %s passes', async (way) => {
    expect(await judged({ value: true, way, reason: 'it is required', remedy: '' })).toMatchObject({ kind: 'pass' });
  });

  test('what is not known does not bind', async () => {
    const outage = unknown({ cause: 'outage', reason: 'no answer', remedy: 'again' });
    expect(await judged(outage)).toMatchObject({ kind: 'unknown', gaps: [{ item: 'binding', cause: 'outage', remedy: 'again' }] });
  });

  test('what could not be asked is undecided, and not said to be unbound', async () => {
    const { kind, gaps, findings } = await judged({
      ...not,
      reason: 'the rules could not be asked: no answer',
      remedy: 'again',
      cause: 'outage',
    });
    expect([kind, findings]).toEqual(['unknown', []]);
    expect(gaps).toMatchObject([{ item: 'acme/interlock', cause: 'outage', why: expect.stringContaining('no answer'), remedy: 'again' }]);
  });

  test('nobody expects it of the command line', async () => {
    expect(await judged(not, {})).toMatchObject({ kind: 'not-applicable' });
  });

  test('a gate without a repository of its own, as a local action is one, is no command line', async () => {
    const repository = { owner: 'acme', name: 'app' };
    expect(await judged(not, { repository, run: aRun({}) })).toMatchObject({
      kind: 'violation',
      findings: [{ location: { name: 'the running job' } }],
    });
  });

  test('its identity does not hang on the reason, so that it stays one finding', async () => {
    const of = async (binding: Binding) => (await judged(binding)).findings.map(({ fingerprint }) => fingerprint);
    expect(await of({ ...not, reason: 'another', remedy: 'another' })).toEqual(await of(not));
  });

  test('denies a deploy under strict alone, and nobody below may lower it', () => {
    expect(rule.meta).toMatchObject({
      locked: true,
      presets: { recommended: 'warn', strict: { posture: 'warn', merge: 'warn', deploy: 'deny' } },
    });
  });
});
