import { chmodSync, existsSync, lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cacheBase, privateFolder } from '../../src/adapters/keep-compiled.ts';
import { temporaryDirectory } from './temporary-directory.ts';

describe('the folder of what is kept', () => {
  test('is the own one of the user', () => {
    expect(cacheBase({ HOME: '/home/alice' }, 'linux')).toBe('/home/alice/.cache');
    expect(cacheBase({ HOME: '/home/alice', XDG_CACHE_HOME: '/var/alice' }, 'linux')).toBe('/var/alice');
    expect(cacheBase({ HOME: '/home/alice', XDG_CACHE_HOME: '' }, 'darwin')).toBe('/home/alice/.cache');
  });

  test('is none that would lie under the working directory', () => {
    expect(cacheBase({ HOME: '/home/alice', XDG_CACHE_HOME: 'cache' }, 'linux')).toBe('/home/alice/.cache');
    expect(cacheBase({ HOME: 'home' }, 'linux')).toBeUndefined();
    expect(cacheBase({}, 'linux')).toBeUndefined();
  });

  test.each([['CI'], ['GITHUB_ACTIONS']])('is none in CI, where an earlier step may have written it: %s', (name) => {
    expect(cacheBase({ HOME: '/home/alice', [name]: 'true' }, 'linux')).toBeUndefined();
  });

  test('is none where the user named another, and none on Windows', () => {
    expect(cacheBase({ HOME: '/home/alice', NODE_COMPILE_CACHE: '/tmp/x' }, 'linux')).toBeUndefined();
    expect(cacheBase({ HOME: 'C:\\Users\\alice' }, 'win32')).toBeUndefined();
  });
});

describe('a folder that only this user can fill', () => {
  const user = process.getuid?.() ?? 0;
  let home: ReturnType<typeof temporaryDirectory>;
  beforeEach(() => {
    home = temporaryDirectory({});
    chmodSync(home.path, 0o700);
  });
  afterEach(() => {
    home.remove();
  });

  test('is made, for this user alone', () => {
    const directory = privateFolder(join(home.path, '.cache'), user) ?? '';
    expect(directory.startsWith(home.path)).toBe(true);
    expect(lstatSync(directory).mode & 0o777).toBe(0o700);
    expect(privateFolder(join(home.path, '.cache'), user)).toBe(directory);
  });

  test('is none below one that others can write, whoever owns what is in it', () => {
    chmodSync(home.path, 0o777);
    expect(privateFolder(join(home.path, '.cache'), user)).toBeUndefined();
    expect(existsSync(join(home.path, '.cache'))).toBe(false);
  });

  test('is none in a cache that others can write', () => {
    mkdirSync(join(home.path, '.cache'));
    chmodSync(join(home.path, '.cache'), 0o775);
    expect(privateFolder(join(home.path, '.cache'), user)).toBeUndefined();
  });

  test('is none behind a link', () => {
    mkdirSync(join(home.path, 'elsewhere'));
    symlinkSync('elsewhere', join(home.path, '.cache'));
    expect(privateFolder(join(home.path, '.cache'), user)).toBeUndefined();
  });

  test('is none in the home of another user, which sudo may have kept', () => {
    expect(privateFolder(join(home.path, '.cache'), user + 1)).toBeUndefined();
  });
});
