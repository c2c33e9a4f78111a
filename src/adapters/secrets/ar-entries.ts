import type { Chunks } from './chunks.ts';

/** A file of an archive of `ar`. Its bytes are read to their end before the next one is asked for. */
export interface ArEntry {
  readonly name: string;
  readonly bytes: Chunks;
}

const magicBytes = 8;
const headerBytes = 60;

/**
 * The files of an archive of `ar`, such as a package of Debian is: behind eight bytes that all of them have, 60 bytes of text before each file, which
 * begins at an even place (deb(5), ar(5)). Throws where it breaks off or is none.
 */
export async function* arEntries(all: Chunks): AsyncGenerator<ArEntry> {
  const source = new ByteSource(all);
  await source.exactly(magicBytes);
  for (let header = await source.upTo(headerBytes); header.length > 0; header = await source.upTo(headerBytes)) {
    const [, name, size] = /^(.{16}).{32}(\d{1,10}) *`\n$/.exec(header.toString('latin1')) ?? [];
    if (name === undefined) throw new Error('a header of ar is malformed');
    yield { name: name.replace(/\/? *$/, ''), bytes: source.next(Number(size)) };
    if (Number(size) % 2 === 1) await source.upTo(1);
  }
}

/** Takes as many bytes as are asked for. */
class ByteSource {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #left = new Uint8Array(0);

  constructor(chunks: Chunks) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async exactly(count: number): Promise<Buffer> {
    const bytes = await this.upTo(count);
    if (bytes.length < count) throw new Error('it breaks off');
    return bytes;
  }

  /** Fewer only at the end. */
  async upTo(count: number): Promise<Buffer> {
    const taken: Uint8Array[] = [];
    let missing = count;
    for (let piece = await this.#piece(missing); piece !== undefined; piece = await this.#piece(missing)) {
      taken.push(piece);
      missing -= piece.length;
    }
    return Buffer.concat(taken);
  }

  async *next(count: number): Chunks {
    let missing = count;
    for (let piece = await this.#piece(missing); piece !== undefined; piece = await this.#piece(missing)) {
      missing -= piece.length;
      yield piece;
    }
    if (missing > 0) throw new Error('it breaks off');
  }

  /** At most so many bytes, and at least one; undefined where none are asked for or left. */
  async #piece(most: number): Promise<Uint8Array | undefined> {
    if (most <= 0) return undefined;
    while (this.#left.length === 0) {
      const next = await this.#chunks.next();
      if (next.done === true) return undefined;
      this.#left = Uint8Array.from(next.value);
    }
    const piece = this.#left.subarray(0, most);
    this.#left = this.#left.subarray(piece.length);
    return piece;
  }
}
