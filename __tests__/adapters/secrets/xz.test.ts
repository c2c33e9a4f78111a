import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { tarOf, zipOf } from '../../../__fixtures__/secrets/archives.ts';
import { randomFrom } from '../../../__fixtures__/secrets/random.ts';
import { letters } from '../../../__fixtures__/secrets/sample-of.ts';
import { archiveLimits } from '../../../src/adapters/secrets/archive-budget.ts';
import { Counted } from '../../../src/adapters/secrets/counted.ts';
import { readArchive, unpack } from '../../../src/adapters/secrets/read-archive.ts';
import type { ReadPart } from '../../../src/ports/secret-sources.ts';
import { temporaryDirectory } from '../temporary-directory.ts';

/** Made by the program itself, where the machine has it. */
const program = '/usr/bin/xz';
const whereXzIs = existsSync(program) ? describe : describe.skip;

function xz(content: string | Uint8Array, ...args: readonly string[]): Buffer {
  return execFileSync(program, ['--stdout', ...args], { input: content, maxBuffer: 1024 ** 3 });
}

async function read(bytes: Uint8Array) {
  const counted = new Counted();
  const parts: { readonly place: ReadPart['place']; readonly text: string }[] = [];
  const place = { path: 'a.tar.xz', within: [] };
  await unpack({ source: Readable.from([bytes]), size: bytes.length, inner: 'demanded' }, place, counted, (part) => {
    parts.push({ place: part.place, text: Buffer.from(part.bytes).toString('latin1') });
  });
  return { parts, report: counted.report() };
}

whereXzIs('what stands behind xz', () => {
  test('is read, to the last byte', async () => {
    const text = letters(500_000, randomFrom(1));
    const { parts, report } = await read(xz(await tarOf({ 'a.txt': text, 'b.txt': 'two' })));
    expect(report).toMatchObject({ files: 2, gaps: [] });
    expect(parts.map(({ place, text: { length } }) => [place.path, place.within, length])).toEqual([
      ['a.txt', ['a.tar.xz', 'a.tar'], 500_000],
      ['b.txt', ['a.tar.xz', 'a.tar'], 3],
    ]);
    expect(parts[0]?.text === text).toBe(true);
  });

  test('is read within another, as often as there is one', async () => {
    const inner = xz(await tarOf({ 'one.xz': xz('one'), 'two.txt': 'two', 'three.zip': zipOf({ 'four.xz': xz('four') }) }));
    const { parts, report } = await read(xz(await tarOf({ 'inner.txz': inner, 'five.xz': xz('five') })));
    expect(report).toMatchObject({ files: 4, gaps: [] });
    expect(parts.map(({ text }) => text).toSorted()).toEqual(['five', 'four', 'one', 'two']);
    expect(parts.find(({ text }) => text === 'one')?.place).toEqual({
      path: 'one',
      within: ['a.tar.xz', 'a.tar', 'inner.txz', 'inner.tar', 'one.xz'],
    });
  });

  test.each<[string, () => Buffer]>([
    ['broken', () => Buffer.concat([xz('one').subarray(0, 20), Buffer.from('x'), xz('one').subarray(21)])],
    ['cut', () => xz(letters(200_000, randomFrom(2))).subarray(0, 100_000)],
    ['followed by something else', () => Buffer.concat([xz('one'), Buffer.from('two')])],
    ['made for more memory than there is', () => xz('one', '--lzma2=dict=1GiB')],
  ])('is told where it is %s, and hides nothing of what stands behind it', async (_what, broken) => {
    expect((await read(broken())).report.gaps).toMatchObject([{ item: 'a.tar.xz', cause: 'invalid' }]);
    const { parts, report } = await read(await tarOf({ 'one.xz': broken(), 'two.xz': xz('two') }));
    expect(report.gaps).toMatchObject([{ item: 'a.tar.xz!one.xz', cause: 'invalid' }]);
    expect(parts.map(({ text }) => text)).toContain('two');
  });

  test('ends where something in it goes over a limit, also if something waits for its end', async () => {
    const size = 400 * 1024 * 1024;
    const before = Object.fromEntries(Array.from({ length: 40 }, (_none, index) => [`${index}.txt`, letters(12_000, randomFrom(index))]));
    const whole = xz(await tarOf({ 'one.xz': xz('one'), 'bomb.gz': gzipSync(Buffer.alloc(size)), ...before }));
    expect((await read(whole)).report.gaps).toMatchObject([{ item: 'a.tar.xz', cause: 'limit' }]);
    expect((await read(xz('two'))).report.gaps).toEqual([]);
  });

  test('hides nothing behind an archive that lies too deep in others', async () => {
    let deep: Uint8Array = Buffer.from('x');
    for (let depth = 0; depth < 9; depth += 1) deep = gzipSync(deep);
    const files = { 'one.xz': xz('one'), 'deep.gz': deep, 'two.txt': 'two', 'three.xz': xz('three') };
    const { parts, report } = await read(xz(await tarOf(files)));
    expect(report.gaps).toMatchObject([{ item: 'a.tar.xz!a.tar!deep.gz', cause: 'limit' }]);
    expect(parts.map(({ text }) => text).toSorted()).toEqual(['one', 'three', 'two']);
  });

  test('without end ends at a limit', async () => {
    const bomb = xz(Buffer.alloc(400 * 1024 * 1024), '-0');
    expect(bomb.length * archiveLimits.ratio).toBeLessThan(400 * 1024 * 1024);
    expect((await read(bomb)).report.gaps).toMatchObject([{ item: 'a.tar.xz', cause: 'limit' }]);
    expect((await read(xz('two'))).report.gaps).toEqual([]);
  });
});

whereXzIs('a file behind xz', () => {
  let work: ReturnType<typeof temporaryDirectory>;
  beforeEach(() => {
    work = temporaryDirectory({});
  });
  afterEach(() => {
    work.remove();
  });

  test('of ten gigabytes of nothing is not unpacked to its end', async () => {
    const path = join(work.path, 'bomb.xz');
    // A stream of one hundred megabytes, one hundred times over, as xz allows.
    const one = xz(Buffer.alloc(100 * 1024 * 1024));
    const counted = new Counted();
    writeFileSync(path, Buffer.concat(Array.from({ length: 100 }, () => one)));
    await readArchive(path, 'bomb.xz', counted, () => undefined, 'demanded');
    expect(counted.report().gaps).toMatchObject([{ item: 'bomb.xz', cause: 'limit' }]);
  });
});
