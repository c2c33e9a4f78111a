import { type Anchor, type AnchorBytes, type AnchorRows, anchorBytes, anchorRows } from './anchor-rows.ts';
import { slotOf } from './slots.ts';

/** By a name of its own: where modules have globals of their own, as in tests, each look for `Math` would cost more than all the rest. */
const { imul } = Math;

/** Pairs of bytes that are looked at in one go. */
const blockSize = 1 << 15;

/** Where the loop notes what it meets; of the module, so that it needs no register for it. */
const met = new Uint32Array(blockSize);

/**
 * Finds the places of many anchors at once: two bytes a step, three bytes looked up, so that of two neighbouring grams of an anchor one is met
 * whatever its place. What is met is compared byte by byte.
 */
export class Prefilter {
  readonly #anchors: AnchorBytes;
  readonly #rows: AnchorRows;

  /** Anchors have at least three bytes (RangeError). */
  constructor(anchors: readonly Anchor[]) {
    this.#anchors = anchorBytes(anchors);
    this.#rows = anchorRows(this.#anchors);
  }

  /**
   * Calls `found` with each anchor and the offset of its first byte, in the order of their grams; stops where it answers false. `bytes` begins at an
   * even address and its length is even (see `padded`); bytes from `length` on are not looked at.
   * `found` must not look for anchors itself: all prefilters note what they meet in one place.
   */
  find(bytes: Uint8Array, length: number, found: (anchor: number, start: number) => boolean): void {
    const pairs = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
    const { table, behind, before } = this.#rows;
    for (let from = 0; from < pairs.length - 1; from += blockSize) {
      const count = meet(pairs, from, Math.min(pairs.length - 1, from + blockSize), table, behind);
      for (let index = 0; index < count; index += 1) {
        const pair = met[index] ?? 0;
        const row = table[slotAt(pairs, pair)] ?? 0;
        const at = pair << 1;
        if (at > 0 && before[(row << 8) | (bytes[at - 1] ?? 0)] !== 1) continue;
        if (!look(bytes, length, at, row, this.#rows, this.#anchors, found)) return;
      }
    }
  }
}

/** The loop over every byte, which calls nothing and jumps nowhere: the pairs at which an anchor may have been met. Returns how many. */
function meet(pairs: Uint16Array, from: number, to: number, table: Uint16Array, behind: Uint8Array): number {
  let count = 0;
  for (let index = from; index < to; index += 1) {
    const next = pairs[index + 1] ?? 0;
    const row = table[imul((pairs[index] ?? 0) | ((next & 0xff) << 16) | 0x202020, 0x1e35a7bd) >>> 15] ?? 0;
    met[count] = index;
    count += behind[(row << 8) | (next >> 8)] ?? 0;
  }
  return count;
}

/** Compares the anchors of a row with what stands there; false where `found` wants no more. */
function look(
  bytes: Uint8Array,
  length: number,
  at: number,
  row: number,
  { first, anchor: anchors, offset }: AnchorRows,
  { start, bytes: wanted, fold }: AnchorBytes,
  found: (anchor: number, start: number) => boolean,
): boolean {
  const end = first[row + 1] ?? 0;
  for (let place = first[row] ?? 0; place < end; place += 1) {
    const anchor = anchors[place] ?? 0;
    const from = at - (offset[place] ?? 0);
    const own = start[anchor] ?? 0;
    const size = (start[anchor + 1] ?? 0) - own;
    if (from < 0 || from + size > length) continue;
    let index = 0;
    while (index < size && ((bytes[from + index] ?? 0) | (fold[own + index] ?? 0)) === wanted[own + index]) index += 1;
    if (index === size && !found(anchor, from)) return false;
  }
  return true;
}

function slotAt(pairs: Uint16Array, index: number): number {
  return slotOf((pairs[index] ?? 0) & 0xff, (pairs[index] ?? 0) >> 8, (pairs[index + 1] ?? 0) & 0xff);
}

/**
 * The same bytes at an even address and with zeros at their end, so that a gram of the last three bytes is met; in the given memory where that is enough.
 */
export function padded(bytes: Uint8Array, memory?: Uint8Array): Uint8Array {
  const size = (bytes.length + 5) & ~1;
  const copy = memory !== undefined && memory.length >= size ? memory.subarray(0, size) : new Uint8Array(size);
  copy.set(bytes);
  copy.fill(0, bytes.length);
  return copy;
}
