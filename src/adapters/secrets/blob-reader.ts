import type { Hash } from 'node:crypto';
import type { TakePart } from '../../ports/secret-sources.ts';
import type { Counted } from './counted.ts';
import { objectHash } from './object-id.ts';
import { PartWriter } from './part-writer.ts';

interface Blob {
  readonly oid: string;
  readonly parts: PartWriter;
  readonly hash: Hash;
  left: number;
}

/** Reads what `git cat-file --batch` writes: a line with id, type and size, so many bytes, and a line feed. A file that is not what its id says is told. */
export class BlobReader {
  readonly #paths: ReadonlyMap<string, string>;
  readonly #counted: Counted;
  readonly #take: TakePart;
  #header = '';
  #blob: Blob | undefined;
  /** Objects that are not there. */
  missing = 0;

  constructor(paths: ReadonlyMap<string, string>, counted: Counted, take: TakePart) {
    this.#paths = paths;
    this.#counted = counted;
    this.#take = take;
  }

  read(chunk: Uint8Array): void {
    let rest = chunk;
    while (rest.length > 0) rest = this.#blob === undefined ? this.#readHeader(rest) : this.#readContent(rest, this.#blob);
  }

  #readHeader(chunk: Uint8Array): Uint8Array {
    const end = chunk.indexOf(0x0a);
    this.#header += Buffer.from(chunk.subarray(0, end === -1 ? chunk.length : end)).toString('latin1');
    if (end === -1) return chunk.subarray(chunk.length);
    const [oid = '', type, size] = this.#header.split(' ');
    this.#header = '';
    if (type === 'missing') {
      this.missing += 1;
      this.#counted.miss(this.#paths.get(oid) ?? oid, 'truncated', 'this file of the history is not in the repository');
    } else if (oid !== '') {
      const place = { path: this.#paths.get(oid) ?? '', within: [`blob ${oid}`] };
      const hash = objectHash(oid, type ?? '', Number(size));
      this.#blob = { oid, parts: new PartWriter(place, 1, this.#take), hash, left: Number(size) };
    }
    return chunk.subarray(end + 1);
  }

  /** What stands behind it is a line feed, which the next header begins with. */
  #readContent(chunk: Uint8Array, blob: Blob): Uint8Array {
    const taken = chunk.subarray(0, Math.min(chunk.length, blob.left));
    blob.parts.write(taken);
    blob.hash.update(taken);
    blob.left -= taken.length;
    this.#counted.bytes += taken.length;
    if (blob.left === 0) {
      blob.parts.end();
      if (blob.hash.digest('hex') !== blob.oid)
        this.#counted.miss(this.#paths.get(blob.oid) ?? blob.oid, 'invalid', 'it is not what its id says');
      this.#counted.blobs += 1;
      this.#blob = undefined;
    }
    return chunk.subarray(taken.length);
  }
}
