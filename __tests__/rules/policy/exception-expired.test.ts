import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aPolicy, aQuestion } from '../../../__fixtures__/question.ts';
import { anException } from '../../../__fixtures__/rule.ts';
import type { Exception } from '../../../src/core/policy.ts';
import rule from '../../../src/rules/policy/exception-expired.ts';

const finding = (name: string) => ({
  location: { path: 'a.yml', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
  subject: { name },
  message: `${name} is bad`,
});

async function found(exceptions: readonly Exception[], names: readonly string[], now: string) {
  const outcomes = [{ meta: { id: 'workflow/sample' }, kind: 'violation', reason: '', findings: names.map(finding), gaps: [] }];
  const question = aQuestion({ policy: aPolicy({ exceptions }), now });
  return (await judge(rule, { files: {}, question, facts: { outcomes } })).findings;
}

describe('policy/exception-expired', () => {
  const expired = anException({ expires: '2026-01-31', place: { path: 'p.yml', line: 9, column: 5 } });

  test('ends at 00:00 UTC of its date', async () => {
    expect(await found([expired], ['x'], '2026-01-30T23:59:59.999Z')).toEqual([]);
    expect(await found([expired], ['x'], '2026-01-31T00:00:00.000Z')).toHaveLength(1);
  });

  test('one finding for each exception, at its place, with all that it would have covered', async () => {
    const [one] = await found([expired], ['x', 'x', 'y'], '2026-02-01T00:00:00Z');
    expect(one?.location).toEqual({ path: 'p.yml', start: { line: 9, column: 5 }, end: { line: 9, column: 5 } });
    expect(one?.message).toContain('Exception `legacy` ended on 2026-01-31, and 2 findings of `workflow/sample`');
    expect(one?.related).toHaveLength(2);
  });

  test('one of a revoked credential has no end, and is silent before its day too', async () => {
    const revoked = anException({ expires: undefined, revoked: { date: '2026-01-31', by: '@alice' } });
    expect(await found([revoked], ['x'], '2026-01-30T00:00:00Z')).toEqual([]);
    expect(await found([revoked], ['x'], '2999-01-30T00:00:00Z')).toEqual([]);
    expect(await found([expired, revoked], ['x'], '2026-02-01T00:00:00Z')).toEqual([]);
  });

  test('one in force beside it is enough', async () => {
    expect(await found([expired, anException({ id: 'new', expires: '2027-01-01' })], ['x'], '2026-02-01T00:00:00Z')).toEqual([]);
  });

  test('what a file of the policy knows needs none', async () => {
    const waiver = { id: '.interlockignore:3', expires: '2999-01-01' };
    const outcome = { meta: { id: 'workflow/sample' }, kind: 'violation', reason: '', gaps: [] };
    const question = aQuestion({ policy: aPolicy({ exceptions: [expired] }), now: '2026-02-01T00:00:00Z' });
    const outcomes = (more: object) => [{ ...outcome, findings: [{ ...finding('x'), ...more }] }];
    expect((await judge(rule, { files: {}, question, facts: { outcomes: outcomes({ waiver }) } })).findings).toEqual([]);
    expect((await judge(rule, { files: {}, question, facts: { outcomes: outcomes({}) } })).findings).toHaveLength(1);
  });

  test('one that would cover nothing is silent, and one without a place has its name', async () => {
    expect(await found([expired], ['y'], '2026-02-01T00:00:00Z')).toEqual([]);
    const [one] = await found([{ ...expired, place: undefined }], ['x'], '2026-02-01T00:00:00Z');
    expect(one?.location).toEqual({ object: 'exception', name: 'legacy' });
  });

  test('is locked', () => {
    expect(rule.meta.locked).toBe(true);
  });
});
