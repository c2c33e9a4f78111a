import { overlap, type TakePart } from '../../ports/secret-sources.ts';
import type { Counted } from './counted.ts';

const partSize = 8 * 1024 * 1024;

/** Reads what `git cat-file --batch` writes: a line with id, type and size, so many bytes, and a line feed. */
export class BlobReader {
  readonly #paths: ReadonlyMap<string, string>;
  readonly #counted: Counted;
  readonly #take: TakePart;
  #held: Buffer[] = [];
  #size = 0;
  #blob: { readonly oid: string; left: number; line: number } | undefined;
  /** Objects that are not there. */
  missing = 0;

  constructor(paths: ReadonlyMap<string, string>, counted: Counted, take: TakePart) {
    this.#paths = paths;
    this.#counted = counted;
    this.#take = take;
  }

  read(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0) rest = this.#blob === undefined ? this.#header(rest) : this.#content(rest);
  }

  #header(chunk: Buffer): Buffer {
    const end = chunk.indexOf(0x0a);
    this.#hold(end === -1 ? chunk : chunk.subarray(0, end));
    if (end === -1) return chunk.subarray(chunk.length);
    const [oid = '', type, size] = this.#released().toString('latin1').split(' ');
    if (type === 'missing') {
      this.missing += 1;
      this.#counted.miss(this.#paths.get(oid) ?? oid, 'truncated', 'this file of the history is not in the repository');
    } else if (oid !== '') this.#blob = { oid, left: Number(size), line: 1 };
    return chunk.subarray(end + 1);
  }

  /** With the line feed behind it, which no part has. */
  #content(chunk: Buffer): Buffer {
    const blob = this.#blob;
    if (blob === undefined) return chunk;
    const taken = chunk.subarray(0, Math.min(chunk.length, blob.left));
    this.#hold(taken);
    blob.left -= taken.length;
    this.#counted.bytes += taken.length;
    const place = { path: this.#paths.get(blob.oid) ?? '', within: [`blob ${blob.oid}`] };
    if (blob.left > 0 && this.#size > partSize) {
      const bytes = this.#released();
      this.#take({ place, bytes, line: blob.line, isLast: false });
      blob.line += bytes.subarray(0, bytes.length - overlap).reduce((sum, byte) => sum + (byte === 0x0a ? 1 : 0), 0);
      this.#hold(bytes.subarray(bytes.length - overlap));
    }
    if (blob.left > 0) return chunk.subarray(taken.length);
    this.#take({ place, bytes: this.#released(), line: blob.line, isLast: true });
    this.#counted.blobs += 1;
    this.#blob = undefined;
    return chunk.subarray(taken.length);
  }

  #hold(bytes: Buffer): void {
    if (bytes.length > 0) this.#held.push(Buffer.from(bytes));
    this.#size += bytes.length;
  }

  #released(): Buffer {
    const bytes = Buffer.concat(this.#held);
    [this.#held, this.#size] = [[], 0];
    return bytes;
  }
}
