import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { repositoryRoots, rootLimits } from '../../src/adapters/repository-roots.ts';
import { temporaryDirectory } from './temporary-directory.ts';

let directory: ReturnType<typeof temporaryDirectory>;

beforeEach(() => {
  directory = temporaryDirectory({
    '.github/workflows/ci.yml': 'on: push',
    '.github/actions/setup/action.yml': 'name: setup',
    'b/action.yaml': 'name: b',
    'a/deep/er/.github/workflows/x.yml': 'on: push',
    'plain/.github/dependabot.yml': 'version: 2',
    'plain/readme.md': 'x',
    'node_modules/tool/action.yml': 'name: tool',
    '.git/action.yml': 'name: git',
  });
});

afterEach(() => directory.remove());

describe('repositoryRoots', () => {
  test('finds every directory with workflows or an action, sorted, one within another too', async () => {
    expect(await repositoryRoots(directory.path, rootLimits)).toEqual({ roots: ['', '.github/actions/setup', 'a/deep/er', 'b'], gaps: [] });
  });

  test('follows no link', async () => {
    symlinkSync(join(directory.path, 'b'), join(directory.path, 'plain/linked'));
    symlinkSync('..', join(directory.path, 'plain/up'));
    mkdirSync(join(directory.path, 'c/.github'), { recursive: true });
    symlinkSync('../../.github/workflows', join(directory.path, 'c/.github/workflows'));
    const { roots } = await repositoryRoots(directory.path, rootLimits);
    expect(roots).toEqual(['', '.github/actions/setup', 'a/deep/er', 'b']);
  });

  test('what lies too deep is a gap', async () => {
    const { roots, gaps } = await repositoryRoots(directory.path, { ...rootLimits, depth: 1 });
    expect(roots).toEqual(['', 'b']);
    expect(gaps.map(({ item, cause }) => [item, cause])).toEqual(expect.arrayContaining([['a/deep', 'limit']]));
  });

  test('more entries than the limit is a gap', async () => {
    const { gaps } = await repositoryRoots(directory.path, { ...rootLimits, entries: 3 });
    expect(gaps[0]).toMatchObject({ item: '.', cause: 'limit', why: expect.stringContaining('3 directory entries') });
  });

  test('a start that cannot be searched is a gap', async () => {
    expect(await repositoryRoots(join(directory.path, 'gone'), rootLimits)).toEqual({
      roots: [],
      gaps: [expect.objectContaining({ item: '.', cause: 'invalid', why: 'could not be searched (ENOENT)' })],
    });
  });
});
