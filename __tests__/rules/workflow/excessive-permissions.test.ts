import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import rule from '../../../src/rules/workflow/excessive-permissions.ts';

const job = (id: string, ...lines: readonly string[]) =>
  [`  ${id}:`, '    runs-on: x', ...lines.map((line) => `    ${line}`), '    steps: [{run: make}]', ''].join('\n');

async function found(...text: readonly string[]): Promise<readonly unknown[]> {
  const { findings } = await judge(rule, { files: { '.github/workflows/ci.yml': text.join('\n') }, question: aQuestion({}) });
  return findings.map(({ location, severity, subject }) => ['start' in location ? location.start.line : 0, severity, subject['scopes']]);
}

describe('workflow/excessive-permissions', () => {
  const top = ['on: push', 'permissions:', '  issues: write', '  contents: write', '  actions: read', 'jobs:'];

  test.each([
    ['two heirs, the worst scope first', [...top, job('a'), job('b')], [[4, 'high', '`contents: write`, `issues: write`']]],
    [
      'a call inherits too',
      [...top, job('a'), '  b:', '    uses: ./.github/workflows/x.yml', ''],
      [[4, 'high', '`contents: write`, `issues: write`']],
    ],
    ['a mild scope', ['on: push', 'permissions: {issues: write}', 'jobs:', job('a'), job('b')], [[2, 'medium', '`issues: write`']]],
    [
      'a scope that GitHub does not know',
      ['on: push', 'permissions: {future: write}', 'jobs:', job('a'), job('b')],
      [[2, 'medium', '`future: write`']],
    ],
    ['one heir', [...top, job('a'), job('b', 'permissions: {}')], []],
    ['one job', [...top, job('a')], []],
    ['reading', ['on: push', 'permissions: read-all', 'jobs:', job('a'), job('b')], []],
    ['none', ['on: push', 'permissions: {contents: none}', 'jobs:', job('a'), job('b')], []],
    ['all for one job', ['on: push', 'permissions: write-all', 'jobs:', job('a')], [[2, 'high', 'write-all']]],
    ['all, which nobody inherits', ['on: push', 'permissions: write-all', 'jobs:', job('a', 'permissions: {}')], []],
    ['all at a job', ['on: push', 'jobs:', job('a', 'permissions: write-all')], [[5, 'high', 'write-all']]],
    ['write scopes of a job are its own', ['on: push', 'jobs:', job('a', 'permissions: {contents: write}'), job('b')], []],
  ])('%s', async (_name, text, expected) => {
    expect(await found(...text)).toEqual(expected);
  });

  test('permissions through an alias are found', async () => {
    const text = ['on: push', 'permissions: &all write-all', 'jobs:', job('a', 'permissions: *all')];
    expect(await found(...text)).toHaveLength(1);
  });

  test('many jobs are named in part', async () => {
    const jobs = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => job(id));
    const files = { '.github/workflows/ci.yml': [...top, ...jobs].join('\n') };
    const { findings } = await judge(rule, { files, question: aQuestion({}) });
    expect(findings[0]?.message).toContain('given to 6 jobs (`a`, `b`, `c`, `d`, `e`, ...)');
    expect(findings[0]?.related).toHaveLength(1);
  });

  test('all for several jobs names them', async () => {
    const files = { '.github/workflows/ci.yml': ['on: push', 'permissions: write-all', 'jobs:', job('a'), job('b')].join('\n') };
    expect((await judge(rule, { files, question: aQuestion({}) })).findings[0]?.message).toContain('2 jobs (`a`, `b`)');
  });
});
