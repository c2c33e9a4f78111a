import { createReadStream, statSync } from 'node:fs';
import { type Duplex, type Readable, Readable as ReadableStream } from 'node:stream';
import zlib from 'node:zlib';
import { extract } from 'tar-stream';
import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl';
import type { TakePart } from '../../ports/secret-sources.ts';
import type { ContentPlace as Place } from '../../secrets/model.ts';
import { errorCode } from '../error-code.ts';
import { ArchiveBudget, archiveLimits, OverLimit } from './archive-budget.ts';
import { archiveKind, kindBytes } from './archive-kind.ts';
import type { Counted } from './counted.ts';
import { innerPlace } from './inner-place.ts';
import { PartWriter } from './part-writer.ts';
import { shortGzip } from './short-gzip.ts';

type Chunks = AsyncIterable<Uint8Array>;
/** Of node:zlib; `bytesWritten` are those that it took. */
type Decompressor = Duplex & { readonly bytesWritten: number };

/** Of a decompressor at once: with Node's own 16 KiB it takes four times as long. */
const chunkSize = 1024 * 1024;

/** How the archives within one that cannot be unpacked count: as what should have been read, or as files of which nobody promised that they can be. */
export type InnerArchives = 'demanded' | 'as-they-come';

/**
 * Reads what lies in an archive or behind a compression, and in those within it, told apart by their first bytes. What cannot be unpacked, is broken or
 * goes over a limit is a gap; what came before it was read, and so is what stands behind it, where only an inner one is broken.
 */
export async function readArchive(path: string, shown: string, counted: Counted, take: TakePart, inner: InnerArchives): Promise<void> {
  const { size } = statSync(path);
  const reader = new ArchiveReader({ budget: new ArchiveBudget(size), inner }, counted, take);
  try {
    await reader.read(createReadStream(path, { highWaterMark: Math.min(chunkSize, size + 1) }), { path: shown, within: [] }, 0);
  } catch (error) {
    if (error instanceof OverLimit) counted.miss(shown, 'limit', error.message);
    else counted.miss(shown, 'invalid', `it could not be unpacked to its end (${errorCode(error)})`);
  }
}

class ArchiveReader {
  readonly #budget: ArchiveBudget;
  readonly #inner: InnerArchives;
  readonly #counted: Counted;
  readonly #take: TakePart;

  constructor({ budget, inner }: { readonly budget: ArchiveBudget; readonly inner: InnerArchives }, counted: Counted, take: TakePart) {
    this.#budget = budget;
    this.#inner = inner;
    this.#counted = counted;
    this.#take = take;
  }

  async read(source: Chunks, place: Place, depth: number): Promise<void> {
    this.#budget.enter(depth);
    const { held, all } = await begun(source, kindBytes);
    switch (archiveKind(held)) {
      case undefined:
        return this.#plain(all, place);
      case 'gzip':
        return this.#gzip(all, place, depth);
      case 'zstd':
        if (typeof zlib.createZstdDecompress !== 'function') return this.#unreadable(place, 'zstd needs Node 22.15 or newer');
        return this.#decompressed(all, zlib.createZstdDecompress({ chunkSize }), place, depth);
      case 'tar':
        return this.#tar(all, place, depth);
      case 'zip':
        return this.#zip(all, place, depth);
      case 'xz':
      case 'bzip2':
        return this.#unreadable(place, 'its compression is not unpacked here');
    }
  }

  #unreadable(place: Place, why: string): void {
    this.#miss(place, 'unsupported', why);
  }

  #miss({ path, within }: Place, cause: 'invalid' | 'unsupported', why: string): void {
    // The archive itself and its tar are what was asked for.
    if (this.#inner === 'as-they-come' && within.length > 1) this.#counted.leave('archives that could not be unpacked');
    else this.#counted.miss([...within, path].join('!'), cause, why);
  }

  /** One file of an archive, read to its end whatever is in it: the next one stands behind it. */
  async #entry(bytes: Chunks, place: Place, depth: number): Promise<void> {
    const outer = { isBroken: false };
    const own = watched(bytes, outer);
    try {
      await this.read(own, place, depth);
    } catch (error) {
      if (error instanceof OverLimit || outer.isBroken) throw error;
      this.#miss(place, 'invalid', `it could not be unpacked to its end (${errorCode(error)})`);
    }
    let next = await own.next();
    while (next.done !== true) next = await own.next();
  }

  /** At once where it is short: a stream for each of many costs more than what is in it. */
  async #gzip(all: Chunks, place: Place, depth: number): Promise<void> {
    const { held, isWhole, all: again } = await begun(all, shortGzip.bytes + 1);
    const bytes = isWhole ? shortGzip.unpacked(held) : undefined;
    if (bytes === undefined) return this.#decompressed(again, zlib.createGunzip({ chunkSize }), place, depth);
    this.#budget.spend(bytes.length);
    await this.read(ReadableStream.from([bytes]), innerPlace(place), depth + 1);
  }

  /** Bytes behind the end of what is compressed are told: some programs unpack them, and some do not. */
  async #decompressed(all: Chunks, through: Decompressor, place: Place, depth: number): Promise<void> {
    let given = 0;
    const source = ReadableStream.from(passing(all, (bytes) => (given += bytes)));
    source.on('error', (error) => through.emit('error', error));
    const inner = innerPlace(place);
    await this.read(this.#counting(bytesOf(source.pipe(through))), inner, depth + 1);
    if (through.bytesWritten < given) this.#miss(place, 'invalid', `${given - through.bytesWritten} bytes stand behind its end`);
  }

  #counting(source: Chunks): Chunks {
    return passing(source, (bytes) => this.#budget.spend(bytes));
  }

  async #tar(all: Chunks, place: Place, depth: number): Promise<void> {
    const archive = extract();
    const source = ReadableStream.from(all);
    source.on('error', (error) => archive.destroy(error));
    source.pipe(archive);
    for await (const entry of archive) {
      const { name, type } = entry.header;
      if (type === 'file' || type === 'contiguous-file')
        await this.#entry(bytesOf(entry), { path: name, within: [...place.within, place.path] }, depth + 1);
      else {
        if (type !== 'directory') this.#counted.leave('links and devices of archives');
        if (type === 'symlink') this.#target(entry.header.linkname ?? '', { path: name, within: [...place.within, place.path] });
        entry.resume();
      }
    }
  }

  /** A link is not followed, and what it says is a text as any other. */
  #target(text: string, place: Place): void {
    const parts = new PartWriter(place, 1, this.#take);
    parts.write(Buffer.from(text));
    parts.end();
  }

  async #zip(all: Chunks, place: Place, depth: number): Promise<void> {
    const file = depth === 0 ? await openedFile(place.path) : await openedZip(await heldBytes(all));
    for (let entry = await nextEntry(file); entry !== undefined; entry = await nextEntry(file)) {
      if (entry.fileName.endsWith('/')) continue;
      if ((entry.generalPurposeBitFlag & 1) !== 0)
        this.#unreadable({ path: entry.fileName, within: [...place.within, place.path] }, 'it is encrypted');
      else
        await this.#entry(
          this.#counting(await contentOf(file, entry)),
          { path: entry.fileName, within: [...place.within, place.path] },
          depth + 1,
        );
    }
  }

  async #plain(all: Chunks, place: Place): Promise<void> {
    const parts = new PartWriter(place, 1, this.#take);
    try {
      for await (const chunk of all) {
        this.#counted.bytes += chunk.length;
        parts.write(chunk);
      }
      this.#counted.files += 1;
    } finally {
      parts.end();
    }
  }
}

interface Begun {
  /** As many of the first bytes as were asked for, or more. */
  readonly held: Buffer;
  /** Nothing stands behind them. */
  readonly isWhole: boolean;
  /** All of the source, with them again. */
  readonly all: Chunks;
}

/** Reads so many of the first bytes of a source. */
async function begun(source: Chunks, least: number): Promise<Begun> {
  const iterator = source[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isDone = false;
  while (size < least && !isDone) {
    const next = await iterator.next();
    isDone = next.done === true;
    if (next.done === true) break;
    chunks.push(next.value);
    size += next.value.length;
  }
  async function* all(): Chunks {
    yield* chunks;
    for (let next = isDone ? undefined : await iterator.next(); next !== undefined && next.done !== true; next = await iterator.next())
      yield next.value;
  }
  return { held: Buffer.concat(chunks), isWhole: isDone, all: all() };
}

/** The same bytes; where they break off, it is what they come from that is broken. */
async function* watched(source: Chunks, outer: { isBroken: boolean }): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of source) yield chunk;
  } catch (error) {
    outer.isBroken = true;
    throw error;
  }
}

/** The same bytes, each counted as it is taken. */
async function* passing(source: Chunks, count: (bytes: number) => void): Chunks {
  for await (const chunk of source) {
    count(chunk.length);
    yield chunk;
  }
}

/** What a library gives is bytes, whatever its types say. */
async function* bytesOf(source: AsyncIterable<unknown>): Chunks {
  for await (const chunk of source) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a part of an archive is not bytes');
    yield chunk;
  }
}

async function heldBytes(all: Chunks): Promise<Buffer> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of all) {
    size += chunk.length;
    if (size > archiveLimits.heldBytes) throw new OverLimit(`a zip in it has more than ${archiveLimits.heldBytes} bytes`);
    held.push(Buffer.from(chunk));
  }
  return Buffer.concat(held);
}

function openedFile(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, decodeStrings: true, validateEntrySizes: true }, (error, file) => {
      if (error === null) resolve(file);
      else reject(error);
    });
  });
}

function openedZip(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, decodeStrings: true, validateEntrySizes: true }, (error, file) => {
      if (error === null) resolve(file);
      else reject(error);
    });
  });
}

function nextEntry(file: ZipFile): Promise<Entry | undefined> {
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

function contentOf(file: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    file.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream);
      else reject(error);
    });
  });
}
