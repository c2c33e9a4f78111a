import { describe, expect, test } from '@jest/globals';
import { actionInputs, aRunner, cliInputs } from '../../__fixtures__/inputs.ts';
import { memoryTree } from '../../__fixtures__/memory-tree.ts';
import { demandSafeAdminToken } from '../../src/inputs/admin-token.ts';
import type { Sources } from '../../src/ports/sources.ts';

const main = { name: 'main', commit: 'a'.repeat(40) };
const sources = (defaultBranch: Sources['defaultBranch']): Sources => ({
  judged: memoryTree({}),
  commit: undefined,
  repositoryId: '77',
  defaultBranch,
  now: undefined,
  roots: [''],
  rootGaps: [],
  base: undefined,
  started: undefined,
  called: undefined,
  policy: { state: 'absent', source: 'x' },
  named: undefined,
  readRemote: async () => [],
});
const demand =
  (event: string, ref: string, defaultBranch: Sources['defaultBranch'] = main) =>
  () =>
    demandSafeAdminToken(actionInputs({ isAdminTokenGiven: true, runner: aRunner({ event, ref }) }), sources(defaultBranch));

describe('demandSafeAdminToken', () => {
  test.each([
    ['schedule', 'refs/heads/main'],
    ['workflow_dispatch', 'refs/heads/main'],
    ['push', 'refs/heads/main'],
  ])('takes it on %s of %s', (event, ref) => {
    expect(demand(event, ref)).not.toThrow();
  });

  test.each([
    ['pull_request', 'refs/pull/7/merge'],
    ['pull_request', 'refs/heads/main'],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-1-x'],
    ['push', 'refs/heads/topic'],
    ['push', 'refs/tags/main'],
    ['workflow_dispatch', 'refs/heads/main/topic'],
  ])('refuses it on %s of %s', (event, ref) => {
    expect(demand(event, ref)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  test('refuses it where the default branch is not known', () => {
    const unknown = () =>
      demandSafeAdminToken(actionInputs({ isAdminTokenGiven: true, runner: aRunner({ event: 'schedule' }) }), sources(undefined));
    expect(unknown).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  test('says nothing where none is given, or nothing runs', () => {
    expect(() => demandSafeAdminToken(actionInputs({ runner: aRunner({ event: 'pull_request' }) }), sources(main))).not.toThrow();
    expect(() => demandSafeAdminToken(cliInputs({ isAdminTokenGiven: true }), sources(main))).not.toThrow();
  });
});
