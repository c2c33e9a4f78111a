import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { failFirst } from '../../src/adapters/fail-first.ts';
import { temporaryDirectory } from './temporary-directory.ts';

let directory: ReturnType<typeof temporaryDirectory>;
const exitCode = process.exitCode;

beforeEach(() => {
  directory = temporaryDirectory({ output: 'earlier=1\n', env: 'SAFE=1\n' });
  process.exitCode = 0;
});

afterEach(() => {
  process.exitCode = exitCode;
  directory.remove();
});

describe('failFirst', () => {
  test('sets a failing exit code and writes the refusal after what is there', () => {
    failFirst({ GITHUB_OUTPUT: join(directory.path, 'output') });
    expect(process.exitCode).toBe(1);
    const [first, ...lines] = readFileSync(join(directory.path, 'output'), 'utf8').split('\n');
    expect(first).toBe('earlier=1');
    const delimiter = /^verdict<<(\S+)$/.exec(lines[0] ?? '')?.[1];
    expect(lines.slice(1, 3)).toEqual(['deny', delimiter]);
  });

  test.each([
    ['is not set', {}],
    ['is empty', { GITHUB_OUTPUT: '' }],
    ['leads nowhere', { GITHUB_OUTPUT: '/nowhere/at/all' }],
    ['is a directory', { GITHUB_OUTPUT: '/' }],
  ])('fails all the same where GITHUB_OUTPUT %s', (_name, env) => {
    expect(() => failFirst(env)).not.toThrow();
    expect(process.exitCode).toBe(1);
  });

  test('writes through no link', () => {
    symlinkSync(join(directory.path, 'env'), join(directory.path, 'link'));
    failFirst({ GITHUB_OUTPUT: join(directory.path, 'link') });
    expect(readFileSync(join(directory.path, 'env'), 'utf8')).toBe('SAFE=1\n');
    expect(process.exitCode).toBe(1);
  });
});
