import { overlap, partSize, type ReadPart, type TakePart } from '../../ports/secret-sources.ts';

import { linesIn } from './lines-in.ts';

/** Memory of contents that have ended, for those that begin. */
const free: Uint8Array[] = [];
const mostFree = 4;
const nothing = new Uint8Array();

/** Hands a content of any length on in parts that share their borders, and holds no more than one of them. */
export class PartWriter {
  readonly #place: ReadPart['place'];
  readonly #take: TakePart;
  #line: number;
  #memory: Uint8Array | undefined;
  #size = 0;
  #isFirst = true;

  /** `line` is that of the first byte. */
  constructor(place: ReadPart['place'], line: number, take: TakePart) {
    this.#place = place;
    this.#line = line;
    this.#take = take;
  }

  /** The bytes are copied: whoever gives them may use their memory again. */
  write(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (this.#size >= partSize && this.#memory !== undefined) this.#handOn(this.#memory);
    const size = this.#size + bytes.length;
    const memory = this.#memoryOf(size);
    memory.set(bytes, this.#size);
    this.#size = size;
  }

  /** Also where a content breaks off: what came of it is judged. One without bytes is handed on for its name. */
  end(): void {
    if (this.#memory === undefined) return this.#isFirst ? this.#give(nothing, true) : undefined;
    this.#give(this.#memory, true);
    [this.#size, this.#isFirst] = [0, false];
    if (free.length < mostFree) free.push(this.#memory);
    this.#memory = undefined;
  }

  #handOn(memory: Uint8Array): void {
    this.#give(memory, false);
    const end = this.#size - overlap;
    this.#line += linesIn(memory, end);
    memory.copyWithin(0, end, this.#size);
    [this.#size, this.#isFirst] = [overlap, false];
  }

  #give(memory: Uint8Array, isLast: boolean): void {
    const bytes = memory.subarray(0, this.#size);
    this.#take({ place: this.#place, bytes, line: this.#line, isFirst: this.#isFirst, isLast });
  }

  /** With room for so many bytes, and with what it has already. */
  #memoryOf(size: number): Uint8Array {
    const known = this.#memory ?? free.pop() ?? new Uint8Array(64 * 1024);
    const memory = known.length >= size ? known : new Uint8Array(Math.max(size, known.length * 2));
    if (memory !== known) memory.set(known.subarray(0, this.#size));
    this.#memory = memory;
    return memory;
  }
}
