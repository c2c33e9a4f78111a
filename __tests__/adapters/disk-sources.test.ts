import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cliInputs } from '../../__fixtures__/inputs.ts';
import { diskSources } from '../../src/adapters/disk-sources.ts';
import type { Inputs } from '../../src/inputs/inputs.ts';
import { temporaryDirectory } from './temporary-directory.ts';

let root: ReturnType<typeof temporaryDirectory>;
const policyPath = '.github/interlock.yml';

beforeEach(() => {
  root = temporaryDirectory({ [policyPath]: 'version: 1\n', 'a/.github/workflows/ci.yml': 'on: push\n', 'own.yml': 'version: 1 # own\n' });
});

afterEach(() => {
  root.remove();
});

const open = (overrides: Partial<Inputs>) => diskSources(cliInputs({ directory: root.path, ...overrides }));

describe('what is judged', () => {
  test('the directory alone, without a commit, a base or a run', async () => {
    const sources = await open({});
    expect(sources).toMatchObject({ roots: [''], rootGaps: [], commit: undefined, base: undefined, started: undefined, named: undefined });
    expect(await sources.judged.read(['own.yml'])).toMatchObject([{ state: 'text', text: 'version: 1 # own\n' }]);
  });

  test('every repository below it with --recursive', async () => {
    expect((await open({ isRecursive: true })).roots).toContain('a');
  });

  test.each([
    ['does not exist', 'gone'],
    ['is not a directory', 'own.yml'],
  ])('what %s is refused', async (why, name) => {
    const opening = open({ directory: join(root.path, name) });
    await expect(opening).rejects.toMatchObject({ code: 'INPUT_UNREADABLE', message: expect.stringContaining(why) });
  });
});

describe('the policy', () => {
  const named = (path: string): Partial<Inputs> => ({ policy: { kind: 'file', path, isDefault: false } });

  test('the one of the directory, by default', async () => {
    const place = { kind: 'directory', path: root.path };
    expect((await open({})).policy).toEqual({ state: 'text', source: policyPath, path: policyPath, text: 'version: 1\n', place });
  });

  test('its absence is proven where none was named', async () => {
    rmSync(join(root.path, policyPath));
    expect((await open({})).policy).toMatchObject({ state: 'absent' });
  });

  test('a link in its place is unreadable, not absent', async () => {
    rmSync(join(root.path, policyPath));
    symlinkSync(join(root.path, 'own.yml'), join(root.path, policyPath));
    await expect(open({})).rejects.toMatchObject({ code: 'POLICY_UNREADABLE' });
  });

  test('a preset, and a file that is named', async () => {
    expect((await open({ policy: { kind: 'preset', name: 'strict' } })).policy).toEqual({ state: 'preset', name: 'strict' });
    const path = join(root.path, 'own.yml');
    const place = { kind: 'directory', path: root.path };
    expect((await open(named(path))).policy).toEqual({ state: 'text', source: path, path, text: 'version: 1 # own\n', place });
  });

  test('a named file must be there, and small', async () => {
    await expect(open(named(join(root.path, 'gone.yml')))).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' });
    const large = temporaryDirectory({ 'p.yml': 'x'.repeat(256 * 1024 + 1) });
    await expect(open(named(join(large.path, 'p.yml')))).rejects.toMatchObject({ code: 'POLICY_UNREADABLE' });
    large.remove();
  });

  test('sources that only the Action has are wrong usage', async () => {
    await expect(open({ policy: { kind: 'base', path: policyPath } })).rejects.toMatchObject({ code: 'USAGE' });
  });

  test('a layer of another repository is not fetched, and not left out', async () => {
    const { readRemote } = await open({});
    const file = { owner: 'acme', name: 'policies', path: 'p.yml', commit: 'a'.repeat(40) };
    await expect(readRemote([file])).rejects.toMatchObject({
      code: 'POLICY_UNREADABLE',
      message: expect.stringContaining('--policy FILE'),
    });
    expect(await readRemote([])).toEqual([]);
  });
});
