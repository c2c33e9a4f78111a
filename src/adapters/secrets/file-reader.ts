import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { overlap, type TakePart } from '../../ports/secret-sources.ts';
import { errorCode } from '../error-code.ts';
import { type At, advanced } from './advanced.ts';
import { archiveKind } from './archive-kind.ts';
import type { Counted } from './counted.ts';
import { innerPlace } from './inner-place.ts';
import { partSize } from './part-size.ts';
import { shortGzip } from './short-gzip.ts';
import type { TreeFile } from './walk-tree.ts';

/** A longer file is a gap; one of holes would never end. */
const fileLimit = 4 * 1024 ** 3;

/** Never through a link, and never into a pipe that nobody writes to. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads files and what lies in archives, one after the other, into the same memory. */
export class FileReader {
  readonly #slab = new Uint8Array(partSize);

  async read(file: TreeFile, counted: Counted, take: TakePart): Promise<void> {
    try {
      const descriptor = openSync(file.path, openFlags);
      try {
        if ((await this.#content(descriptor, file, counted, take)) !== 'archive') return;
      } finally {
        closeSync(descriptor);
      }
      // What unpacks archives is loaded where there is one.
      const { readArchive } = await import('./read-archive.ts');
      await readArchive(file.path, file.shown, counted, take, 'demanded');
    } catch (error) {
      counted.miss(file.shown, 'absent', `it could not be read (${errorCode(error)})`);
    }
  }

  async #content(descriptor: number, { shown }: TreeFile, counted: Counted, take: TakePart): Promise<'archive' | undefined> {
    const { size } = fstatSync(descriptor);
    if (size > fileLimit) return void counted.miss(shown, 'limit', `it has ${size} bytes, more than ${fileLimit}`);
    const held = this.#fill(descriptor, 0);
    const bytes = this.#slab.subarray(0, held);
    const kind = archiveKind(bytes);
    const unpacked = kind === 'gzip' && held === size ? shortGzip.unpacked(bytes) : undefined;
    if (unpacked !== undefined && archiveKind(unpacked) === undefined && unpacked.length <= partSize)
      this.#whole(unpacked, shown, counted, take);
    else if (kind !== undefined) return 'archive';
    else await this.#parts(descriptor, held, { shown, counted, take });
  }

  #whole(bytes: Uint8Array, shown: string, counted: Counted, take: TakePart): void {
    counted.files += 1;
    counted.bytes += bytes.length;
    const place = innerPlace({ path: shown, within: [] });
    if (bytes.length > 0) take({ place, bytes, line: 1, isFirst: true, isLast: true });
  }

  /** How much the memory holds behind a read that goes on to its end, or to that of the file. */
  #fill(descriptor: number, from: number): number {
    let held = from;
    while (held < partSize) {
      const read = readSync(descriptor, this.#slab, held, partSize - held, null);
      if (read === 0) break;
      held += read;
    }
    return held;
  }

  async #parts(
    descriptor: number,
    first: number,
    { shown, counted, take }: { readonly shown: string; readonly counted: Counted; readonly take: TakePart },
  ): Promise<void> {
    const slab = this.#slab;
    const place = { path: shown, within: [] };
    let [held, total, isFirst] = [first, first, true];
    let at: At = { line: 1, column: 1 };
    counted.bytes += first;
    for (;;) {
      const isLast = held < partSize;
      if (held > 0) take({ place, bytes: slab.subarray(0, held), ...at, isFirst, isLast });
      if (isLast) break;
      if (total > fileLimit) return counted.miss(shown, 'limit', `it has more than ${fileLimit} bytes`);
      // Whoever shares the work with other threads hears them between two parts.
      await setImmediate();
      at = advanced(slab, partSize - overlap, at);
      slab.copyWithin(0, partSize - overlap, partSize);
      held = this.#fill(descriptor, overlap);
      counted.bytes += held - overlap;
      total += held - overlap;
      isFirst = false;
    }
    counted.files += 1;
  }
}
