import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { hashFile } from '../../../src/adapters/artifacts/hash-file.ts';
import { temporaryDirectory } from '../temporary-directory.ts';

let work: ReturnType<typeof temporaryDirectory>;

beforeEach(() => {
  work = temporaryDirectory({ 'a.bin': 'x'.repeat(3_000_000), taken: 'mine' });
});

afterEach(() => work.remove());

describe('hashFile', () => {
  test('copies what it hashes, in as many pieces as it takes', async () => {
    const copy = join(work.path, 'copy');
    expect(await hashFile(join(work.path, 'a.bin'), copy, 3_000_000)).toMatchObject({ state: 'hashed', bytes: 3_000_000 });
    expect(readFileSync(copy, 'utf8')).toBe('x'.repeat(3_000_000));
  });

  test('stops at the limit before it reads, and leaves no copy', async () => {
    const copy = join(work.path, 'copy');
    expect(await hashFile(join(work.path, 'a.bin'), copy, 2_999_999)).toEqual({ state: 'over-limit' });
    expect(existsSync(copy)).toBe(false);
  });

  test('reads nothing of a file for whose copy the disk has no room', async () => {
    const [huge, copy] = [join(work.path, 'huge'), join(work.path, 'copy')];
    writeFileSync(huge, '');
    truncateSync(huge, 8 * 1024 ** 4);
    const why = expect.stringMatching(/^its copy needs 8796093022208 bytes, and its disk has \d+$/);
    expect(await hashFile(huge, copy, 16 * 1024 ** 4)).toEqual({ state: 'refused', why });
    expect(existsSync(copy)).toBe(false);
  });

  test('gives others their turn between two pieces', async () => {
    let turns = 0;
    let isOver = false;
    const turn = (): void => {
      turns += 1;
      if (!isOver) setImmediate(turn);
    };
    setImmediate(turn);
    await hashFile(join(work.path, 'a.bin'), undefined, 3_000_000);
    isOver = true;
    expect(turns).toBeGreaterThan(1);
  });

  test('never writes over what is there', async () => {
    const copy = join(work.path, 'taken');
    expect(await hashFile(join(work.path, 'a.bin'), copy, 3_000_000)).toEqual({
      state: 'refused',
      why: 'it could not be read and copied (EEXIST)',
    });
    expect(readFileSync(copy, 'utf8')).toBe('mine');
  });
});

(existsSync('/proc/cpuinfo') ? describe : describe.skip)('a file with more in it than it says', () => {
  test('is stopped, and its half copy removed', async () => {
    const copy = join(work.path, 'copy');
    expect(statSync('/proc/cpuinfo').size).toBe(0);
    expect(await hashFile('/proc/cpuinfo', copy, 10)).toEqual({ state: 'over-limit' });
    expect(existsSync(copy)).toBe(false);
  });
});
