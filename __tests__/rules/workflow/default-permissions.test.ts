import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
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
});
