import { overlap, type ReadPart, type TakePart } from '../../ports/secret-sources.ts';
import { type At, advanced } from './advanced.ts';
import { partSize } from './part-size.ts';

/** Hands a content of any length on in parts that share their borders, and holds no more than one of them. */
export class PartWriter {
  readonly #place: ReadPart['place'];
  readonly #take: TakePart;
  #at: At;
  #memory = new Uint8Array(4096);
  #size = 0;
  #isFirst = true;

  /** `line` is that of the first byte. */
  constructor(place: ReadPart['place'], line: number, take: TakePart) {
    this.#place = place;
    this.#at = { line, column: 1 };
    this.#take = take;
  }

  /** The bytes are copied: whoever gives them may use their memory again. */
  write(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (this.#size >= partSize) this.#handOn();
    const size = this.#size + bytes.length;
    if (size > this.#memory.length) this.#grow(size);
    this.#memory.set(bytes, this.#size);
    this.#size = size;
  }

  /** Also where a content breaks off: what came of it is judged. */
  end(): void {
    if (this.#size > 0) this.#give(true);
    this.#size = 0;
  }

  #handOn(): void {
    this.#give(false);
    const end = this.#size - overlap;
    this.#at = advanced(this.#memory, end, this.#at);
    this.#memory.copyWithin(0, end, this.#size);
    [this.#size, this.#isFirst] = [overlap, false];
  }

  #give(isLast: boolean): void {
    const bytes = this.#memory.subarray(0, this.#size);
    this.#take({ place: this.#place, bytes, ...this.#at, isFirst: this.#isFirst, isLast });
  }

  #grow(size: number): void {
    const memory = new Uint8Array(Math.max(size, this.#memory.length * 2));
    memory.set(this.#memory.subarray(0, this.#size));
    this.#memory = memory;
  }
}
