import type { Hash } from 'node:crypto';
import type { TakePart } from '../../ports/secret-sources.ts';
import type { ContentPlace } from '../../secrets/model.ts';
import { archiveKind, kindBytes } from './archive-kind.ts';
import type { Counted } from './counted.ts';
import { objectHash } from './object-id.ts';
import { PartWriter } from './part-writer.ts';

interface Blob {
  readonly oid: string;
  readonly place: ContentPlace;
  readonly size: number;
  readonly hash: Hash;
  /** Its first bytes, until they tell what it is. */
  readonly first: Uint8Array[];
  /** Undefined before, and of an archive, which is read by itself. */
  parts: PartWriter | undefined;
  isArchive: boolean;
  left: number;
}

/** An archive that was met. */
export interface FoundArchive {
  readonly oid: string;
  readonly place: ContentPlace;
  readonly size: number;
}

/**
 * Reads what `git cat-file --batch` writes: a line with id, type and size, so many bytes, and a line feed. An object that is not what its id says is told;
 * of an archive nothing is handed on.
 */
export class BlobReader {
  readonly #places: ReadonlyMap<string, ContentPlace>;
  readonly #counted: Counted;
  readonly #take: TakePart;
  #header = '';
  #blob: Blob | undefined;
  /** Objects that were read to their end, and those that are not there. */
  read = 0;
  missing = 0;
  readonly archives: FoundArchive[] = [];

  constructor(places: ReadonlyMap<string, ContentPlace>, counted: Counted, take: TakePart) {
    this.#places = places;
    this.#counted = counted;
    this.#take = take;
  }

  write(chunk: Uint8Array): void {
    let rest = chunk;
    while (rest.length > 0) rest = this.#blob === undefined ? this.#readHeader(rest) : this.#readContent(rest, this.#blob);
  }

  #readHeader(chunk: Uint8Array): Uint8Array {
    const end = chunk.indexOf(0x0a);
    this.#header += Buffer.from(chunk.subarray(0, end === -1 ? chunk.length : end)).toString('latin1');
    if (end === -1) return chunk.subarray(chunk.length);
    const [oid = '', type, size] = this.#header.split(' ');
    this.#header = '';
    const place = this.#places.get(oid) ?? { path: oid, within: [] };
    if (type === 'missing') {
      this.missing += 1;
      this.#counted.miss(place.path, 'truncated', 'this object of the history is not in the repository');
    } else if (oid !== '') {
      const hash = objectHash(oid, type ?? '', Number(size));
      this.#blob = { oid, place, size: Number(size), hash, first: [], parts: undefined, isArchive: false, left: Number(size) };
    }
    return chunk.subarray(end + 1);
  }

  /** What stands behind it is a line feed, which the next header begins with. */
  #readContent(chunk: Uint8Array, blob: Blob): Uint8Array {
    const taken = chunk.subarray(0, Math.min(chunk.length, blob.left));
    blob.hash.update(taken);
    blob.left -= taken.length;
    this.#counted.bytes += taken.length;
    if (blob.parts === undefined && !blob.isArchive) this.#begin(blob, taken);
    else blob.parts?.write(taken);
    if (blob.left === 0) this.#end(blob);
    return chunk.subarray(taken.length);
  }

  #begin(blob: Blob, taken: Uint8Array): void {
    blob.first.push(Uint8Array.from(taken));
    const first = Buffer.concat(blob.first);
    if (first.length < kindBytes && blob.left > 0) return;
    blob.isArchive = archiveKind(first) !== undefined;
    if (blob.isArchive) return;
    blob.parts = new PartWriter(blob.place, 1, this.#take);
    blob.parts.write(first);
  }

  #end({ oid, place, size, hash, parts, isArchive }: Blob): void {
    parts?.end();
    if (hash.digest('hex') !== oid) this.#counted.miss(place.path, 'invalid', 'it is not what its id says');
    else if (isArchive) this.archives.push({ oid, place, size });
    this.read += 1;
    this.#blob = undefined;
  }
}
