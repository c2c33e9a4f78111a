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
  readonly parts: PartWriter;
  /** Its first bytes, which tell what it is. */
  first: Uint8Array;
  left: number;
}

/** An archive that was met. */
export interface FoundArchive {
  readonly oid: string;
  readonly place: ContentPlace;
  readonly size: number;
}

/**
 * Reads what `git cat-file --batch` writes: a line with id, type and size, so many bytes, and a line feed. An object that is not what its id says is told.
 * An archive is handed on as any other, and named: what only begins like one, or stands beside what it unpacks to, is seen as well.
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
      const parts = new PartWriter(place, 1, this.#take);
      this.#blob = { oid, place, size: Number(size), hash, parts, first: new Uint8Array(), left: Number(size) };
    }
    return chunk.subarray(end + 1);
  }

  /** What stands behind it is a line feed, which the next header begins with. */
  #readContent(chunk: Uint8Array, blob: Blob): Uint8Array {
    const taken = chunk.subarray(0, Math.min(chunk.length, blob.left));
    blob.hash.update(taken);
    blob.left -= taken.length;
    this.#counted.bytes += taken.length;
    blob.parts.write(taken);
    if (blob.first.length < kindBytes) blob.first = Buffer.concat([blob.first, taken.subarray(0, kindBytes - blob.first.length)]);
    if (blob.left === 0) this.#end(blob);
    return chunk.subarray(taken.length);
  }

  #end({ oid, place, size, hash, parts, first }: Blob): void {
    parts.end();
    if (hash.digest('hex') !== oid) this.#counted.miss(place.path, 'invalid', 'it is not what its id says');
    else if (archiveKind(first) !== undefined) this.archives.push({ oid, place, size });
    this.read += 1;
    this.#blob = undefined;
  }
}
