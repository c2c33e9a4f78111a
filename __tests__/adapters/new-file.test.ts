import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { overwrittenBy, replaceFile, writeNewFile } from '../../src/adapters/new-file.ts';
import { temporaryDirectory } from './temporary-directory.ts';

let directory: ReturnType<typeof temporaryDirectory>;

beforeEach(() => {
  directory = temporaryDirectory({ 'github-env': 'SAFE=1\n' });
});

afterEach(() => directory.remove());

function at(name: string): string {
  return join(directory.path, name);
}

const unwritable = expect.objectContaining({ name: 'InterlockError', code: 'OUTPUT_UNWRITABLE' });

describe('overwrittenBy', () => {
  test('a file by any of its names, and what lies in a directory', () => {
    const made = temporaryDirectory({ 'a.tgz': 'x', 'b.json': '{}', '.github/workflows/ci.yml': 'on: push' });
    const at = (name: string) => join(made.path, name);
    symlinkSync(at('a.tgz'), at('link'));
    const inputs = [at('a.tgz'), at('none'), at('.github')];
    expect(overwrittenBy(at('a.tgz'), inputs)).toBe(at('a.tgz'));
    expect(overwrittenBy(at('.github/../link'), inputs)).toBe(at('a.tgz'));
    expect(overwrittenBy(at('.github/workflows/ci.yml'), inputs)).toBe(at('.github'));
    expect(overwrittenBy(at('.github/new.json'), inputs)).toBe(at('.github'));
    expect(['b.json', 'new.json', '.github2', 'gone/x'].map((name) => overwrittenBy(at(name), inputs))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    made.remove();
  });
});

describe('writeNewFile', () => {
  test('creates the file under its name', async () => {
    expect(await writeNewFile(directory.path, 'decision.json', '{"ü":1}')).toBe(at('decision.json'));
    expect(readFileSync(at('decision.json'), 'utf8')).toBe('{"ü":1}');
  });

  test.each(['github-env', 'nowhere'])('never writes through a link to %s: another name is taken', async (target) => {
    symlinkSync(at(target), at('decision.json'));
    const path = await writeNewFile(directory.path, 'decision.json', '{}');
    expect(path).toMatch(/decision-[0-9a-f-]{36}\.json$/);
    expect(readFileSync(path, 'utf8')).toBe('{}');
    expect(readFileSync(at('github-env'), 'utf8')).toBe('SAFE=1\n');
    expect(existsSync(at('nowhere'))).toBe(false);
  });

  test('leaves a file that is there alone', async () => {
    expect(await writeNewFile(directory.path, 'github-env', 'x')).not.toBe(at('github-env'));
    expect(readFileSync(at('github-env'), 'utf8')).toBe('SAFE=1\n');
  });

  test.each(['../up.json', 'a/b.json', '', '..'])('refuses the name %j', async (name) => {
    await expect(writeNewFile(directory.path, name, 'x')).rejects.toEqual(unwritable);
  });

  test('says that the directory does not exist', async () => {
    await expect(writeNewFile(at('gone'), 'x.json', 'x')).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
      message: expect.stringContaining('directory does not exist'),
    });
  });
});

describe('replaceFile', () => {
  test('creates or replaces a regular file, and leaves nothing beside it', async () => {
    await replaceFile(at('out.json'), 'one');
    await replaceFile(at('out.json'), 'two');
    expect(readFileSync(at('out.json'), 'utf8')).toBe('two');
    expect(readdirSync(directory.path).toSorted()).toEqual(['github-env', 'out.json']);
  });

  test('keeps a file closed to those who could not read it', async () => {
    writeFileSync(at('closed.json'), 'one', { mode: 0o600 });
    await replaceFile(at('closed.json'), 'two');
    expect(statSync(at('closed.json')).mode & 0o777).toBe(0o600);
  });

  test('refuses to write through a link', async () => {
    symlinkSync(at('github-env'), at('out.json'));
    await expect(replaceFile(at('out.json'), 'EVIL=1')).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
      message: expect.stringContaining('symbolic link'),
    });
    expect(readFileSync(at('github-env'), 'utf8')).toBe('SAFE=1\n');
  });

  test('refuses directories and places that do not exist', async () => {
    mkdirSync(at('directory'));
    await expect(replaceFile(at('directory'), 'x')).rejects.toEqual(unwritable);
    await expect(replaceFile(`${at('directory')}/`, 'x')).rejects.toEqual(unwritable);
    await expect(replaceFile(at('gone/out.json'), 'x')).rejects.toEqual(unwritable);
    expect(readdirSync(at('directory'))).toEqual([]);
  });
});
