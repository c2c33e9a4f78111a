/** Memory that several threads see, of which as much is kept for later as was asked for. */
export class SharedMemory {
  readonly #free: Uint8Array[] = [];
  readonly #most: number;
  #kept = 0;

  /** @param most bytes that are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  /** So many bytes or more, with whatever was written there before. */
  take(size: number): Uint8Array {
    const at = this.#free.findIndex(({ length }) => length >= size);
    const [known] = at === -1 ? [] : this.#free.splice(at, 1);
    if (known === undefined) return new Uint8Array(new SharedArrayBuffer(size));
    this.#kept -= known.length;
    return known;
  }

  /** For whoever takes it next: nobody looks at it any more. */
  give(memory: Uint8Array): void {
    if (this.#kept + memory.length > this.#most) return;
    this.#kept += memory.length;
    this.#free.push(memory);
  }
}
