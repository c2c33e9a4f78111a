import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readRegularFile } from '../../src/adapters/read-regular-file.ts';
import { temporaryDirectory } from './temporary-directory.ts';

let directory: ReturnType<typeof temporaryDirectory>;

beforeEach(() => {
  directory = temporaryDirectory({ 'p.yml': 'version: 1\n', 'big.yml': 'x'.repeat(262_145) });
});

afterEach(() => directory.remove());

describe('readRegularFile', () => {
  test('reads a file', () => {
    expect(readRegularFile(join(directory.path, 'p.yml'))).toBe('version: 1\n');
  });

  test.each([
    ['gone.yml', 'INPUT_UNREADABLE', 'could not be read'],
    ['.', 'INPUT_UNREADABLE', 'is no regular file'],
    ['big.yml', 'POLICY_UNREADABLE', 'has 262145 bytes'],
  ])('refuses %s', (name, code, why) => {
    expect(() => readRegularFile(join(directory.path, name))).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(why) }),
    );
  });

  test('does not wait for a pipe', () => {
    const pipe = join(directory.path, 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(() => readRegularFile(pipe)).toThrow(expect.objectContaining({ message: expect.stringContaining('is no regular file') }));
  });
});
