import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type Readable, Readable as ReadableStream } from 'node:stream';
import { type Entry, fromBuffer, fromRandomAccessReader, RandomAccessReader, type ZipFile } from 'yauzl';
import { archiveLimits } from './archive-budget.ts';
import { type Chunks, heldBytes } from './chunks.ts';

const options = { lazyEntries: true, decodeStrings: true, validateEntrySizes: true } as const;

/** Hands on a zip in a file, from this byte of it on. */
export async function withZip(path: string, start: number, act: (zip: ZipFile) => Promise<void>): Promise<void> {
  const descriptor = openSync(path, 'r');
  try {
    const size = fstatSync(descriptor).size - start;
    await act(
      await new Promise((resolve, reject) => {
        fromRandomAccessReader(new FromByte(descriptor, start), size, { ...options }, (error, file) => {
          if (error === null) resolve(file);
          else reject(error);
        });
      }),
    );
  } finally {
    closeSync(descriptor);
  }
}

const pieceSize = 256 * 1024;

/** A stream of Node's own closes the file that it was given when it is destroyed, and waits for each read longer than the read takes. */
function* bytesOfFile(descriptor: number, start: number, end: number): Generator<Uint8Array> {
  for (let at = start; at < end; ) {
    const piece = Buffer.allocUnsafe(Math.min(pieceSize, end - at));
    const count = readSync(descriptor, piece, 0, piece.length, at);
    if (count === 0) throw new Error('it breaks off');
    at += count;
    yield piece.subarray(0, count);
  }
}

/** What begins at a byte of an open file. Whoever opened it closes it: the library counts a stream that ended and was destroyed as two. */
class FromByte extends RandomAccessReader {
  readonly #descriptor: number;
  readonly #start: number;

  constructor(descriptor: number, start: number) {
    super();
    this.#descriptor = descriptor;
    this.#start = start;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return ReadableStream.from(bytesOfFile(this.#descriptor, this.#start + start, this.#start + end), { objectMode: false });
  }

  /** Without a stream for each of the small reads of the directory. */
  override read(buffer: Buffer, offset: number, length: number, position: number, callback: (error: Error | null) => void): void {
    let count = 0;
    try {
      count = readSync(this.#descriptor, buffer, offset, length, this.#start + position);
    } catch (error) {
      return callback(error instanceof Error ? error : new Error(String(error)));
    }
    callback(count < length ? new Error('it breaks off') : null);
  }

  ref(): void {
    // Nothing to count.
  }

  unref(): void {
    // Nothing to count.
  }
}

function openedBytes(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { ...options }, (error, file) => {
      if (error === null) resolve(file);
      else reject(error);
    });
  });
}

export function nextEntry(file: ZipFile): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      file.removeAllListeners();
      act();
    };
    file.once('entry', (entry: Entry) => settle(() => resolve(entry)));
    file.once('end', () => settle(() => resolve(undefined)));
    file.once('error', (error: Error) => settle(() => reject(error)));
    file.readEntry();
  });
}

export function contentOf(file: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    file.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream);
      else reject(error);
    });
  });
}

/** A zip that is no file: held in memory. */
export async function heldZip(all: Chunks): Promise<ZipFile> {
  return openedBytes(await heldBytes(all, archiveLimits.heldBytes));
}
