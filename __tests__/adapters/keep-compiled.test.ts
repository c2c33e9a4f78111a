import { describe, expect, test } from '@jest/globals';
import { cacheBase } from '../../src/adapters/keep-compiled.ts';

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
