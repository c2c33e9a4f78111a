import { createReadStream, statSync } from 'node:fs';
import { type Duplex, Readable as ReadableStream } from 'node:stream';
import zlib from 'node:zlib';
import type { ZipFile } from 'yauzl';
import type { TakePart } from '../../ports/secret-sources.ts';
import type { ContentPlace } from '../../secrets/model.ts';
import { errorCode } from '../error-code.ts';
import { arEntries } from './ar-entries.ts';
import { ArchiveBudget, archiveLimits, OverLimit, TooDeep } from './archive-budget.ts';
import { archiveKind } from './archive-kind.ts';
import { begun, bytesOf, type Chunks, heldBytes, passing, watched } from './chunks.ts';
import type { Counted } from './counted.ts';
import { PartWriter } from './part-writer.ts';
import { untar } from './untar.ts';
import { unxz } from './unxz.ts';
import { contentOf, heldZip, nextEntry, withZip } from './zip-file.ts';

/** Of node:zlib; `bytesWritten` are those that it took. */
type Decompressor = Duplex & { readonly bytesWritten: number };

/** Of a decompressor at once: with Node's own 16 KiB it takes four times as long. */
const chunkSize = 1024 * 1024;

/**
 * How archives that cannot be unpacked count: as what should have been read (`demanded`); so only the outermost, and those within it as files of which
 * nobody promised that they can be (`as-they-come`); or all of them as such files (`found`). Such files are read as they are, too; the outermost by
 * whoever has found it.
 */
export type InnerArchives = 'demanded' | 'as-they-come' | 'found';

/**
 * Reads what lies in an archive or behind a compression, and in those within it, told apart by their first bytes. What cannot be unpacked, is broken or
 * goes over a limit is a gap; what came before it was read, and so is what stands behind it, where only an inner one is broken.
 */
export async function readArchive(
  path: string,
  shown: string,
  counted: Counted,
  take: TakePart,
  inner: InnerArchives,
  zipAt?: number,
): Promise<void> {
  const source = createReadStream(path, { highWaterMark: chunkSize });
  await unpack(
    { source, size: statSync(path).size, file: path, inner, ...(zipAt === undefined ? {} : { zipAt }) },
    { path: shown, within: [] },
    counted,
    take,
  );
}

/** An archive of so many bytes; `file` is where it lies, undefined where it comes from elsewhere. */
export interface ArchiveSource {
  readonly source: Chunks;
  readonly size: number;
  readonly file?: string;
  /** Where in the file a zip begins that stands behind something else. */
  readonly zipAt?: number;
  readonly inner: InnerArchives;
  /** Of a layer, which must be a tar, behind a compression or not: what its entries are called. */
  readonly entryPlace?: EntryPlace;
  /** Shared with other archives; undefined = its own. */
  readonly budget?: ArchiveBudget;
}

export type EntryPlace = (name: string, isDirectory: boolean) => ContentPlace;

/** The same of an archive from anywhere. */
export async function unpack(archive: ArchiveSource, place: ContentPlace, counted: Counted, take: TakePart): Promise<void> {
  const reader = new ArchiveReader(archive, counted, take);
  try {
    try {
      await reader.read(archive.source, place, 0);
    } finally {
      await reader.readHeld();
    }
  } catch (error) {
    const shown = shownPlace(place);
    if (error instanceof OverLimit || error instanceof TooDeep) counted.miss(shown, 'limit', error.message);
    else if (archive.inner === 'found') counted.leave(notUnpacked);
    else counted.miss(shown, 'invalid', `it could not be unpacked to its end (${errorCode(error)})`);
  }
}

/** Stored, and deflated. */
const methodsOfZip: readonly number[] = [0, 8];
const notHere = 'its compression is not unpacked here';
const notUnpacked = 'archives that could not be unpacked';

class ArchiveReader {
  readonly #budget: ArchiveBudget;
  readonly #file: string | undefined;
  readonly #zipAt: number | undefined;
  readonly #inner: InnerArchives;
  readonly #counted: Counted;
  readonly #take: TakePart;
  #entryPlace: EntryPlace | undefined;
  /** How many entries are being read, each within the one before. */
  #open = 0;
  readonly #held: { readonly bytes: Uint8Array; readonly place: ContentPlace; readonly depth: number }[] = [];
  #isInXz = false;

  constructor({ size, file, zipAt, inner, entryPlace, budget }: ArchiveSource, counted: Counted, take: TakePart) {
    this.#budget = budget ?? new ArchiveBudget(size);
    this.#entryPlace = entryPlace;
    this.#file = file;
    this.#zipAt = zipAt;
    this.#inner = inner;
    this.#counted = counted;
    this.#take = take;
  }

  async read(source: Chunks, place: ContentPlace, depth: number): Promise<void> {
    this.#budget.enter(depth);
    const { first, all } = await begun(source);
    switch (depth === 0 && this.#zipAt !== undefined ? 'zip' : archiveKind(first)) {
      case undefined:
        // One without entries is made of zeros.
        if (this.#entryPlace !== undefined && first.some((byte) => byte !== 0)) this.#miss(place, 'invalid', 'it is no tar');
        return this.#plain(all, place);
      case 'gzip':
        return this.#decompressed(all, zlib.createGunzip({ chunkSize }), place, depth);
      case 'zstd':
        if (typeof zlib.createZstdDecompress !== 'function') return this.#unreadable(place, 'zstd needs Node 22.15 or newer');
        return this.#decompressed(all, zlib.createZstdDecompress({ chunkSize }), place, depth);
      case 'tar':
        return this.#tar(all, place, depth);
      case 'zip':
        return this.#zip(all, place, depth);
      case 'xz':
        return this.#xz(all, place, depth);
      case 'deb':
        for await (const { name, bytes } of arEntries(all)) await this.#entry(bytes, within(place, name), depth + 1);
        return;
      case 'bzip2':
      case 'other':
        this.#unreadable(place, notHere);
        // Some of these kinds hold what they need not compress, and any text can begin so.
        return this.#inner === 'demanded' ? this.#asText(all, place) : undefined;
    }
  }

  /** What was held because it could not be unpacked where it was met. */
  async readHeld(): Promise<void> {
    for (let held = this.#held.shift(); held !== undefined; held = this.#held.shift())
      await this.#entry(
        passing(ReadableStream.from([held.bytes]), () => undefined),
        held.place,
        held.depth,
      );
  }

  /** The library unpacks one after the other: what lies in another is held until that one has ended. */
  async #xz(all: Chunks, place: ContentPlace, depth: number): Promise<void> {
    if (this.#isInXz) {
      const most = archiveLimits.heldBytes - this.#held.reduce((sum, { bytes }) => sum + bytes.length, 0);
      this.#held.push({ bytes: await heldBytes(all, most), place, depth });
      return;
    }
    this.#isInXz = true;
    const unpacked = unxz(all);
    try {
      await this.read(this.#counting(unpacked), uncompressed(place), depth + 1);
    } finally {
      // Whoever read it may have left it in its middle: the next one would wait for ever.
      await unpacked.return(undefined);
      this.#isInXz = false;
    }
  }

  #unreadable(place: ContentPlace, why: string): void {
    this.#miss(place, 'unsupported', why);
  }

  #miss(place: ContentPlace, cause: 'invalid' | 'unsupported', why: string): void {
    if (this.#inner === 'found' || (this.#inner === 'as-they-come' && this.#open > 0)) this.#counted.leave(notUnpacked);
    else this.#counted.miss(shownPlace(place), cause, why);
  }

  /** One file of an archive, read to its end whatever is in it: the next one stands behind it. */
  async #entry(bytes: Chunks, place: ContentPlace, depth: number): Promise<void> {
    this.#open += 1;
    try {
      await this.#opened(bytes, place, depth);
    } finally {
      this.#open -= 1;
    }
  }

  async #opened(bytes: Chunks, place: ContentPlace, depth: number): Promise<void> {
    const outer = { isBroken: false };
    const own = this.#inner === 'demanded' ? watched(bytes, outer) : this.#asItIs(watched(bytes, outer), place);
    try {
      await this.read(own, place, depth);
    } catch (error) {
      if (error instanceof OverLimit || outer.isBroken) throw error;
      if (error instanceof TooDeep) this.#counted.miss(shownPlace(place), 'limit', error.message);
      else this.#miss(place, 'invalid', `it could not be unpacked to its end (${errorCode(error)})`);
    }
    let next = await own.next();
    while (next.done !== true) next = await own.next();
  }

  /** The same bytes. Where nobody promised that it can be unpacked, what begins like an archive is read as a file too: any text can begin so. */
  async *#asItIs(source: Chunks, place: ContentPlace): AsyncGenerator<Uint8Array> {
    const { first, all } = await begun(source);
    const parts = archiveKind(first) === undefined ? undefined : new PartWriter(place, 1, this.#take);
    try {
      for await (const chunk of all) {
        parts?.write(chunk);
        yield chunk;
      }
    } finally {
      parts?.end();
    }
  }

  /** Bytes behind the end of what is compressed are told: some programs unpack them, and some do not. */
  async #decompressed(all: Chunks, through: Decompressor, place: ContentPlace, depth: number): Promise<void> {
    let given = 0;
    const source = ReadableStream.from(passing(all, (bytes) => (given += bytes)));
    source.on('error', (error) => through.emit('error', error));
    await this.read(this.#counting(bytesOf(source.pipe(through))), uncompressed(place), depth + 1);
    if (through.bytesWritten < given) this.#miss(place, 'invalid', `${given - through.bytesWritten} bytes stand behind its end`);
  }

  #counting(source: Chunks): Chunks {
    return passing(source, (bytes) => this.#budget.spend(bytes));
  }

  async #tar(all: Chunks, place: ContentPlace, depth: number): Promise<void> {
    const archive = untar();
    const source = ReadableStream.from(all);
    source.on('error', (error) => archive.destroy(error));
    source.pipe(archive);
    const placeOf = this.#entryPlace ?? ((name: string) => within(place, name));
    this.#entryPlace = undefined;
    for await (const entry of archive) {
      const { name, type, size } = entry.header;
      const own = placeOf(name, type === 'directory');
      if (type === 'file' || type === 'contiguous-file') await this.#entry(bytesOf(entry), own, depth + 1);
      else {
        if (type !== 'directory') this.#counted.leave('links and devices of archives');
        // A link is not followed, and what it says is a text as any other; a directory has its name.
        this.#text(type === 'symlink' ? (entry.header.linkname ?? '') : '', own);
        // Some programs unpack what they do not know as a file.
        if (type !== 'directory' && (size ?? 0) > 0) await this.#entry(bytesOf(entry), own, depth + 1);
        else entry.resume();
      }
    }
  }

  #text(text: string, place: ContentPlace): void {
    const parts = new PartWriter(place, 1, this.#take);
    parts.write(Buffer.from(text));
    parts.end();
  }

  async #zip(all: Chunks, place: ContentPlace, depth: number): Promise<void> {
    if (depth > 0 || this.#file === undefined) return this.#zipEntries(await heldZip(all), place, depth);
    await withZip(this.#file, this.#zipAt ?? 0, (file) => this.#zipEntries(file, place, depth));
  }

  async #zipEntries(file: ZipFile, place: ContentPlace, depth: number): Promise<void> {
    if (file.comment !== '') this.#text(file.comment, within(place, 'comment'));
    for (let entry = await nextEntry(file); entry !== undefined; entry = await nextEntry(file)) {
      if (entry.fileComment !== '') this.#text(entry.fileComment, within(place, `${entry.fileName} (comment)`));
      if (entry.fileName.endsWith('/')) {
        this.#text('', within(place, entry.fileName));
        continue;
      }
      if ((entry.generalPurposeBitFlag & 1) !== 0) this.#unreadable(within(place, entry.fileName), 'it is encrypted');
      else if (!methodsOfZip.includes(entry.compressionMethod)) this.#unreadable(within(place, entry.fileName), notHere);
      else await this.#entry(this.#counting(await contentOf(file, entry)), within(place, entry.fileName), depth + 1);
    }
  }

  async #plain(all: Chunks, place: ContentPlace): Promise<void> {
    await this.#asText(all, place);
    this.#counted.files += 1;
  }

  async #asText(all: Chunks, place: ContentPlace): Promise<void> {
    const parts = new PartWriter(place, 1, this.#take);
    try {
      for await (const chunk of all) {
        this.#counted.bytes += chunk.length;
        parts.write(chunk);
      }
    } finally {
      parts.end();
    }
  }
}

function shownPlace({ within: holders, path }: ContentPlace): string {
  return [...holders, path].join('!');
}

/** What stands behind a compression, by its own name. */
function uncompressed(place: ContentPlace): ContentPlace {
  const name = place.path.replace(/\.(?:gz|tgz|zst|tzst|xz|txz)$/i, (ending) => (/^\.t/i.test(ending) ? '.tar' : ''));
  return within(place, name.slice(name.lastIndexOf('/') + 1) || name);
}

/** A file of an archive at a place. */
function within(place: ContentPlace, path: string): ContentPlace {
  return { ...place, path, within: [...place.within, place.path] };
}
