import { closeSync, constants, fstatSync, lstatSync, opendirSync, openSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';
import { overlap, type ReadReport, type TakePart } from '../../ports/secret-sources.ts';
import { errorCode } from '../error-code.ts';
import { archiveKind, kindBytes } from './archive-kind.ts';
import { Counted } from './counted.ts';

/** Bytes that are read at once. */
const slabSize = 8 * 1024 * 1024;
/** A longer file is a gap; one of holes would never end. */
const fileLimit = 4 * 1024 ** 3;
const depthLimit = 256;

/** Never through a link, and never into a pipe that nobody writes to. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads every regular file under the paths, each directory in the order of its names, into the same memory; archives after the rest. */
export async function readTree(paths: readonly string[], take: TakePart): Promise<ReadReport> {
  return readShown(
    paths.map((path) => [path, path] as const),
    take,
  );
}

/** One file, under the name that people know it by. */
export async function readFile(path: string, name: string, take: TakePart): Promise<ReadReport> {
  return readShown([[path, name]], take);
}

async function readShown(paths: readonly (readonly [path: string, shown: string])[], take: TakePart): Promise<ReadReport> {
  const reader = new TreeReader(take);
  for (const [path, shown] of paths) reader.read(path, shown, 0);
  // What unpacks archives is loaded where there is one.
  if (reader.archives.length > 0) {
    const { readArchive } = await import('./read-archive.ts');
    for (const { path, shown } of reader.archives) await readArchive(path, shown, reader.counted, take, 'demanded');
  }
  return reader.counted.report();
}

class TreeReader {
  readonly counted = new Counted();
  readonly archives: { readonly path: string; readonly shown: string }[] = [];
  readonly #take: TakePart;
  readonly #slab = new Uint8Array(slabSize);

  constructor(take: TakePart) {
    this.#take = take;
  }

  read(path: string, shown: string, depth: number): void {
    try {
      const stats = lstatSync(path);
      if (stats.isSymbolicLink()) this.counted.leave('symbolic links');
      else if (stats.isDirectory()) this.#directory(path, shown, depth);
      else if (stats.isFile()) this.#file(path, shown);
      else this.counted.leave('neither files nor directories');
    } catch (error) {
      this.counted.miss(shown, 'absent', `it could not be read (${errorCode(error)})`);
    }
  }

  #directory(path: string, shown: string, depth: number): void {
    if (depth > depthLimit) return this.counted.miss(shown, 'limit', `it lies more than ${depthLimit} directories deep`);
    const directory = opendirSync(path);
    const names: string[] = [];
    try {
      for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) names.push(entry.name);
    } finally {
      directory.closeSync();
    }
    for (const name of names.toSorted()) {
      // What git keeps is read by --history; what else lies in its directory, such as its settings, is a file as any other.
      if (name === 'objects' && basename(path) === '.git') this.counted.leave('stores of git');
      else this.read(join(path, name), shown === '.' ? name : `${shown.replace(/\/$/, '')}/${name}`, depth + 1);
    }
  }

  #file(path: string, shown: string): void {
    const descriptor = openSync(path, openFlags);
    try {
      const { size } = fstatSync(descriptor);
      if (size > fileLimit) return this.counted.miss(shown, 'limit', `it has ${size} bytes, more than ${fileLimit}`);
      const first = this.#slab.subarray(0, readSync(descriptor, this.#slab, 0, kindBytes, 0));
      if (archiveKind(first) !== undefined) this.archives.push({ path, shown });
      else {
        this.#parts(descriptor, shown);
        this.counted.files += 1;
      }
    } finally {
      closeSync(descriptor);
    }
  }

  #parts(descriptor: number, shown: string): void {
    const slab = this.#slab;
    const place = { path: shown, within: [] };
    let [held, line, total, isFirst] = [0, 1, 0, true];
    for (;;) {
      const read = readSync(descriptor, slab, held, slab.length - held, null);
      this.counted.bytes += read;
      total += read;
      if (total > fileLimit) return this.counted.miss(shown, 'limit', `it has more than ${fileLimit} bytes`);
      held += read;
      const isLast = read === 0;
      if (!isLast && held < slab.length) continue;
      if (held > 0) this.#take({ place, bytes: slab.subarray(0, held), line, isFirst, isLast });
      isFirst = false;
      if (isLast) return;
      line += linesIn(slab, held - overlap);
      slab.copyWithin(0, held - overlap, held);
      held = overlap;
    }
  }
}

function linesIn(bytes: Uint8Array, end: number): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1 && at < end; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}
