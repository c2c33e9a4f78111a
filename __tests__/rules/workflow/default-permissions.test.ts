import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import { unknown } from '../../../src/core/facts.ts';
import rule from '../../../src/rules/workflow/default-permissions.ts';

const job = (id: string, ...lines: readonly string[]) =>
  [`  ${id}:`, '    runs-on: x', ...lines.map((line) => `    ${line}`), '    steps: [{run: make}]', ''].join('\n');

async function linesOf(...text: readonly string[]): Promise<readonly unknown[]> {
  const { findings } = await judge(rule, { files: { '.github/workflows/ci.yml': text.join('\n') }, question: aQuestion({}) });
  return findings.map(({ location, related }) => ['start' in location ? location.start.line : 0, related.length]);
}

describe('workflow/default-permissions', () => {
  test.each([
    ['no permissions', ['on: push', 'jobs:', job('a'), job('b')], [[3, 1]]],
    ['one job without', ['on: push', 'jobs:', job('a', 'permissions: {}'), job('b')], [[8, 0]]],
    ['a key without a value', ['on: push', 'permissions:', 'jobs:', job('a')], [[4, 0]]],
    ['a call without', ['on: push', 'jobs:', '  a:', '    uses: ./.github/workflows/x.yml', ''], [[3, 0]]],
    ['called and pushed', ['on: [push, workflow_call]', 'jobs:', job('a')], [[3, 0]]],
    ['at the workflow', ['on: push', 'permissions: read-all', 'jobs:', job('a')], []],
    ['none at the workflow', ['on: push', 'permissions: {}', 'jobs:', job('a')], []],
    ['at every job', ['on: push', 'jobs:', job('a', 'permissions: {}'), job('b', 'permissions: write-all')], []],
    ['only called', ['on: {workflow_call: {}}', 'jobs:', job('a')], []],
  ])('%s', async (_name, text, expected) => {
    expect(await linesOf(...text)).toEqual(expected);
  });

  test('the subject of an exception is the workflow', async () => {
    const files = { '.github/workflows/ci.yml': ['on: push', 'jobs:', job('a'), job('b')].join('\n') };
    const { findings } = await judge(rule, { files, question: aQuestion({}) });
    expect(findings[0]?.subject).toEqual({ workflow: 'ci.yml' });
    expect(findings[0]?.message).toContain('Job `a` and 1 more of this workflow have no `permissions`');
  });

  const files = { '.github/workflows/ci.yml': ['on: push', 'jobs:', job('a')].join('\n') };
  const withToken = async (defaultToken: unknown) => judge(rule, { files, question: aQuestion({}), facts: { defaultToken } });

  test.each([
    ['can write', { canWrite: true, canApprovePullRequests: false }, undefined, 'repository give, which is the right to write nearly'],
    ['can only read', { canWrite: false, canApprovePullRequests: true }, true, 'repository give, which is to read today. Give'],
    ['is not known', unknown({ cause: 'no-token', reason: 'r', remedy: 'y' }), true, 'repository give. Give nothing'],
  ])('where the default token %s', async (_name, token, isAdvice, text) => {
    const { kind, findings, gaps } = await withToken(token);
    expect({ kind, gaps }).toEqual({ kind: 'violation', gaps: [] });
    expect(findings.map((one) => one.isAdvice)).toEqual([isAdvice]);
    expect(findings[0]?.message).toContain(text);
  });

  test('what is known of the token changes no identity that a finding had before, and only advice is audited', async () => {
    const before = (await judge(rule, { files, question: aQuestion({}) })).findings[0]?.fingerprint;
    expect(before).toBe('9b4b9a07f94a2041426bfab341b4ff7e');
    expect((await withToken({ canWrite: true, canApprovePullRequests: false })).findings[0]?.fingerprint).toBe(before);
    expect(rule.meta).toMatchObject({
      presets: { recommended: 'warn', strict: 'deny' },
      advice: { recommended: 'audit', strict: 'deny' },
    });
  });
});
