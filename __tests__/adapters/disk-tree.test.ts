import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import type { FileAnswer, FileTree, Listing } from '../../src/ports/file-tree.ts';
import { temporaryDirectory } from './temporary-directory.ts';

let outside: ReturnType<typeof temporaryDirectory>;
let inside: ReturnType<typeof temporaryDirectory>;
let tree: FileTree;

beforeEach(() => {
  outside = temporaryDirectory({ 'action.yml': 'stolen', 'workflows/ci.yml': 'stolen' });
  inside = temporaryDirectory({ '.github/workflows/ci.yml': 'on: push\n', 'action.yml': 'name: it\n' });
  tree = diskTree(inside.path);
});

afterEach(() => {
  inside.remove();
  outside.remove();
});

function at(path: string): string {
  return join(inside.path, path);
}

async function read(path: string): Promise<FileAnswer | undefined> {
  return (await tree.read([path]))[0];
}

async function list(path: string): Promise<Listing | undefined> {
  return (await tree.list([path]))[0];
}

function unreadable(path: string, cause: string, why: string) {
  return { state: 'unreadable', path, cause, why: expect.stringContaining(why) };
}

describe('a tree on disk', () => {
  test('answers in the order of the paths', async () => {
    expect(tree.source).toBe('disk');
    expect(await tree.read(['action.yml', 'none.yml', '.github/workflows/ci.yml', 'none/at/all', 'action.yml/inner'])).toEqual([
      { state: 'text', path: 'action.yml', text: 'name: it\n' },
      { state: 'absent', path: 'none.yml' },
      { state: 'text', path: '.github/workflows/ci.yml', text: 'on: push\n' },
      { state: 'absent', path: 'none/at/all' },
      { state: 'absent', path: 'action.yml/inner' },
    ]);
  });

  test('lists by name, every kind as what it is', async () => {
    symlinkSync(outside.path, at('linked'));
    symlinkSync('nowhere', at('dangling'));
    execFileSync('mkfifo', [at('pipe')]);
    expect(await list('')).toEqual({
      state: 'entries',
      path: '',
      entries: [
        { name: '.github', kind: 'directory' },
        { name: 'action.yml', kind: 'file' },
        { name: 'dangling', kind: 'link' },
        { name: 'linked', kind: 'link' },
        { name: 'pipe', kind: 'other' },
      ],
    });
    expect(await list('none')).toEqual({ state: 'absent', path: 'none' });
    expect(await list('action.yml')).toEqual({ state: 'absent', path: 'action.yml' });
  });

  test('never follows a link, neither of a file nor of a directory on the way', async () => {
    symlinkSync(join(outside.path, 'action.yml'), at('linked.yml'));
    symlinkSync('action.yml', at('within.yml'));
    symlinkSync(outside.path, at('away'));
    symlinkSync('.github', at('near'));
    mkdirSync(at('sub'));
    symlinkSync(join(outside.path, 'workflows'), at('sub/workflows'));
    expect(await read('linked.yml')).toEqual(unreadable('linked.yml', 'invalid', 'is a symbolic link; GitHub reads regular files only'));
    expect(await read('within.yml')).toEqual(unreadable('within.yml', 'invalid', 'symbolic link'));
    expect(await read('away/action.yml')).toEqual(unreadable('away/action.yml', 'invalid', 'lies behind "away"'));
    expect(await read('near/workflows/ci.yml')).toEqual(unreadable('near/workflows/ci.yml', 'invalid', 'lies behind "near"'));
    expect(await list('away')).toEqual(unreadable('away', 'invalid', 'symbolic link'));
    expect(await list('sub/workflows')).toEqual(unreadable('sub/workflows', 'invalid', 'symbolic link'));
    expect(await list('away/workflows')).toEqual(unreadable('away/workflows', 'invalid', 'lies behind'));
  });

  test('may be started at a link that its user names', async () => {
    symlinkSync(inside.path, join(outside.path, 'here'));
    const [listing] = await diskTree(join(outside.path, 'here')).list(['']);
    expect(listing).toMatchObject({ state: 'entries' });
  });

  test('opens nothing but regular files', async () => {
    execFileSync('mkfifo', [at('action.yaml')]);
    expect(await read('action.yaml')).toEqual(unreadable('action.yaml', 'invalid', 'neither a regular file nor a directory'));
    expect(await read('.github')).toEqual(unreadable('.github', 'invalid', 'is a directory'));
    expect(await read('')).toEqual(unreadable('', 'invalid', 'is a directory'));
  });

  test('reads up to 1 MiB and names the limit for more', async () => {
    writeFileSync(at('fits.yml'), 'x'.repeat(1024 * 1024));
    writeFileSync(at('over.yml'), 'x');
    truncateSync(at('over.yml'), 50 * 1024 * 1024);
    expect(await read('fits.yml')).toEqual({ state: 'text', path: 'fits.yml', text: 'x'.repeat(1024 * 1024) });
    expect(await read('over.yml')).toEqual(
      unreadable('over.yml', 'limit', 'is 52428800 bytes long, over the limit of 1048576 bytes (1 MiB)'),
    );
  });

  test('refuses what is not UTF-8 and keeps a byte order mark', async () => {
    writeFileSync(at('latin.yml'), Buffer.from([0x6e, 0xe4]));
    writeFileSync(at('marked.yml'), '\uFEFFon: push');
    expect(await read('latin.yml')).toEqual(unreadable('latin.yml', 'invalid', 'is not valid UTF-8'));
    expect(await read('marked.yml')).toEqual({ state: 'text', path: 'marked.yml', text: '\uFEFFon: push' });
    expect(await read('\uFFFD.yml')).toEqual(unreadable('\uFFFD.yml', 'invalid', 'name that is not UTF-8'));
  });

  test.each(
    ['../action.yml', 'a/../../action.yml', '/etc/passwd', '.', './action.yml', 'a//b', 'a/', 'a\0b', `${'a/'.repeat(2500)}b`].map(
      (path) => [path.slice(0, 20), path],
    ),
  )('refuses the path %j', async (_shown, path) => {
    expect(await read(path)).toEqual(unreadable(path, 'invalid', ''));
    expect(await list(path)).toEqual(unreadable(path, 'invalid', ''));
  });

  test('takes odd names as they are', async () => {
    const names = ['back\\slash.yml', 'new\nline.yml', '"quoted".yml', '~.yml', '-rf.yml', ' space .yml', 'C:\\x.yml', '..yml'];
    for (const name of names) writeFileSync(at(name), name);
    expect(await tree.read(names)).toEqual(names.map((name) => ({ state: 'text', path: name, text: name })));
  });

  test('a name that is too long for the system is unreadable', async () => {
    expect(await read(`${'x'.repeat(300)}.yml`)).toMatchObject({ state: 'unreadable', cause: 'invalid' });
  });

  test('says that this user may not read it', async () => {
    writeFileSync(at('closed.yml'), 'x');
    chmodSync(at('closed.yml'), 0);
    const isRoot = process.getuid?.() === 0;
    expect(await read('closed.yml')).toMatchObject(isRoot ? { state: 'text' } : { state: 'unreadable', cause: 'forbidden' });
  });

  test('a root that does not exist is absent', async () => {
    expect(await diskTree(at('gone')).list([''])).toEqual([{ state: 'absent', path: '' }]);
  });
});
