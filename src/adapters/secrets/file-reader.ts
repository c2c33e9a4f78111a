import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { overlap, partSize, type TakePart } from '../../ports/secret-sources.ts';
import { errorCode } from '../error-code.ts';
import { archiveKind, kindBytes, zipAtEnd } from './archive-kind.ts';
import type { Counted } from './counted.ts';
import { linesIn } from './lines-in.ts';
import type { TreeFile } from './walk-tree.ts';

/** A longer file is a gap; one of holes would never end. */
const fileLimit = 4 * 1024 ** 3;

/** Never through a link, and never into a pipe that nobody writes to. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** An archive that a file is, or a zip that stands in it from a byte on. */
interface ArchiveIn {
  readonly zipAt: number | undefined;
}

/** Reads files into the same memory, one after the other; archives after the rest. */
export class FileReader {
  readonly #slab = new Uint8Array(partSize);

  async read(files: Iterable<Pick<TreeFile, 'path' | 'shown'>>, counted: Counted, take: TakePart): Promise<void> {
    const archives: (Pick<TreeFile, 'path' | 'shown'> & ArchiveIn)[] = [];
    for (const file of files) {
      try {
        const archive = this.#file(file, counted, take);
        if (archive !== undefined) archives.push({ ...file, ...archive });
      } catch (error) {
        counted.miss(file.shown, 'absent', `it could not be read (${errorCode(error)})`);
      }
    }
    if (archives.length === 0) return;
    // What unpacks archives is loaded where there is one.
    const { readArchive } = await import('./read-archive.ts');
    for (const { path, shown, zipAt } of archives) await readArchive(path, shown, counted, take, 'demanded', zipAt);
  }

  /** What of it remains to be unpacked. */
  #file({ path, shown }: Pick<TreeFile, 'path' | 'shown'>, counted: Counted, take: TakePart): ArchiveIn | undefined {
    const descriptor = openSync(path, openFlags);
    try {
      const stats = fstatSync(descriptor);
      if (!stats.isFile()) counted.leave('neither files nor directories');
      else if (stats.size > fileLimit) counted.miss(shown, 'limit', `it has ${stats.size} bytes, more than ${fileLimit}`);
      else {
        const first = this.#slab.subarray(0, readSync(descriptor, this.#slab, 0, kindBytes, 0));
        if (archiveKind(first) !== undefined) {
          // For its name, also where nothing of it can be unpacked.
          take({ place: { path: shown, within: [] }, bytes: first.subarray(0, 0), line: 1, isFirst: true, isLast: true });
          return { zipAt: undefined };
        }
        const last = this.#parts(descriptor, shown, counted, take);
        counted.files += 1;
        const zipAt = zipAtEnd(last, stats.size);
        return zipAt === undefined ? undefined : { zipAt };
      }
      return undefined;
    } finally {
      closeSync(descriptor);
    }
  }

  /** Returns the last bytes: of a long file as many as its parts share. */
  #parts(descriptor: number, shown: string, counted: Counted, take: TakePart): Uint8Array {
    const slab = this.#slab;
    const place = { path: shown, within: [] };
    let [held, line, total, isFirst] = [0, 1, 0, true];
    for (;;) {
      const read = readSync(descriptor, slab, held, slab.length - held, null);
      counted.bytes += read;
      total += read;
      if (total > fileLimit) {
        counted.miss(shown, 'limit', `it has more than ${fileLimit} bytes`);
        return slab.subarray(0, 0);
      }
      held += read;
      const isLast = read === 0;
      if (!isLast && held < slab.length) continue;
      if (held > 0 || isFirst) take({ place, bytes: slab.subarray(0, held), line, isFirst, isLast });
      isFirst = false;
      if (isLast) return slab.subarray(0, held);
      line += linesIn(slab, held - overlap);
      slab.copyWithin(0, held - overlap, held);
      held = overlap;
    }
  }
}
