import { describe, expect, test } from '@jest/globals';
import { goodWorkflow, jobOf, lines, parsed, problemsIn } from './parse-text.ts';

describe('readPermissions', () => {
  const permissions = (text: string) =>
    jobOf(goodWorkflow(`on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{run: a}]\n    ${text}\n`), 'a').permissions;

  test('all their forms', () => {
    expect(permissions('')).toEqual({ kind: 'unset' });
    expect(permissions('permissions: read-all')).toMatchObject({ kind: 'all', level: 'read' });
    expect(permissions('permissions: write-all')).toMatchObject({ kind: 'all', level: 'write' });
    expect(permissions('permissions: {}')).toMatchObject({ kind: 'scopes', scopes: [] });
    expect(permissions('permissions: {contents: read, id-token: write, models: none}')).toMatchObject({
      kind: 'scopes',
      scopes: [
        { scope: 'contents', isKnown: true, level: 'read' },
        { scope: 'id-token', isKnown: true, level: 'write' },
        { scope: 'models', isKnown: true, level: 'none' },
      ],
    });
  });

  test('an unknown scope is listed, and hides nothing', () => {
    const { workflow, problems } = parsed('on: push\npermissions:\n  content: write\njobs: {a: {runs-on: x, steps: [{run: a}]}}');
    expect(workflow?.permissions).toMatchObject({ scopes: [{ scope: 'content', isKnown: false, level: 'write' }] });
    expect(lines(problems)).toEqual([
      expect.stringMatching(/^w\.yml:3:3 schema `content` is not a permission of the token; allowed are actions, /),
    ]);
  });

  test.each([
    ['id-token: read', 'w.yml: job a:6:17 schema the level of `id-token` is `read`; allowed are write, none', 1],
    ['contents: admin', 'w.yml: job a:6:17 schema! the level of `contents` is `admin`; allowed are read, write, none', 0],
    ['contents: []', 'w.yml: job a:6:17 schema! the level of `contents` is a sequence; allowed are read, write, none', 0],
  ])('the level in %s', (scope, problem, count) => {
    const { workflow, problems } = parsed(`on: push\njobs:\n  a:\n    runs-on: x\n    permissions:\n      ${scope}\n    steps: [{run: a}]`);
    expect(lines(problems)).toEqual([problem]);
    expect(workflow?.jobs[0]?.permissions).toMatchObject({ scopes: { length: count } });
  });

  test('anything else hides the permissions', () => {
    expect(problemsIn('on: push\npermissions: write\njobs: {a: {runs-on: x, steps: [{run: a}]}}')).toEqual([
      'w.yml:2:14 schema! `permissions` is `write`; write `read-all`, `write-all`, `{}` or a mapping of scopes to levels',
    ]);
  });
});
