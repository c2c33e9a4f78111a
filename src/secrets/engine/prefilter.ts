import { type Anchor, type AnchorBytes, type AnchorRows, anchorBytes, anchorRows } from './anchor-rows.ts';

/** By a name of its own: where modules have globals of their own, as in tests, each look for `Math` would cost more than all the rest. */
const { imul } = Math;

/** Pairs of bytes that are looked at in one go. */
const blockSize = 1 << 15;

/** Where the loops note what they meet, and its slots; of the module, so that they need no register for it. */
const met = new Uint32Array(blockSize);
const metSlot = new Uint32Array(blockSize);

/** What is searched, by bytes and by pairs of them. */
interface Content {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly pairs: Uint16Array;
}

/**
 * Finds the places of many anchors at once: two bytes a step, three bytes looked up, so that of two neighbouring grams of an anchor one is met
 * whatever its place. What is met is compared byte by byte.
 */
export class Prefilter {
  readonly #anchors: AnchorBytes;
  readonly #rows: AnchorRows;

  constructor(anchors: AnchorBytes, rows: AnchorRows) {
    this.#anchors = anchors;
    this.#rows = rows;
  }

  /** Anchors have at least three bytes (RangeError). */
  static of(texts: readonly Anchor[]): Prefilter {
    const anchors = anchorBytes(texts);
    return new Prefilter(anchors, anchorRows(anchors));
  }

  /**
   * Calls `found` with each anchor and the offset of its first byte, in the order of their grams; stops where it answers false. `bytes` begins at an
   * even address and its length is even (see `padded`); bytes from `length` on are not looked at.
   * `found` must not look for anchors itself: all prefilters note what they meet in one place.
   */
  find(bytes: Uint8Array, length: number, found: (anchor: number, start: number) => boolean): void {
    const pairs = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
    const content: Content = { bytes, length, pairs };
    for (let from = 0; from < pairs.length - 1; from += blockSize) {
      const seen = meet(pairs, from, Math.min(pairs.length - 1, from + blockSize), this.#rows.behind);
      const count = keep(pairs, seen, this.#rows.before);
      for (let index = 0; index < count; index += 1)
        if (!look(content, met[index] ?? 0, metSlot[index] ?? 0, this.#rows, this.#anchors, found)) return;
    }
  }
}

/**
 * The loop over every byte, which calls nothing and jumps nowhere, and looks into a table that is small enough for a processor's cache: the pairs at which
 * an anchor may have been met, by their gram and the byte behind it. Returns how many.
 */
function meet(pairs: Uint16Array, from: number, to: number, behind: Uint8Array): number {
  let count = 0;
  for (let index = from; index < to; index += 1) {
    const next = pairs[index + 1] ?? 0;
    const slot = imul((pairs[index] ?? 0) | ((next & 0xff) << 16) | 0x202020, 0x1e35a7bd) >>> 15;
    met[count] = index;
    count += ((behind[slot] ?? 0) >>> ((next >>> 8) & 7)) & 1;
  }
  return count;
}

/** Those of the pairs that the byte before them allows, with their slots; jumps nowhere either. Returns how many. */
function keep(pairs: Uint16Array, seen: number, before: Uint32Array): number {
  let count = 0;
  for (let index = 0; index < seen; index += 1) {
    const pair = met[index] ?? 0;
    const slot = imul((pairs[pair] ?? 0) | (((pairs[pair + 1] ?? 0) & 0xff) << 16) | 0x202020, 0x1e35a7bd) >>> 15;
    // Before the first byte of all nothing stands, and no anchor that is met there asks for it.
    const previous = pair > 0 ? (pairs[pair - 1] ?? 0) >>> 8 : 0;
    met[count] = pair;
    metSlot[count] = slot;
    count += ((before[slot] ?? 0) >>> (previous & 31)) & 1;
  }
  return count;
}

/** Compares the anchors of a slot with what stands there: four bytes at once, then all of them; false where `found` wants no more. */
function look(
  content: Content,
  pair: number,
  slot: number,
  { table, first, anchor: anchors, offset, word, fold, mask }: AnchorRows,
  bytes: AnchorBytes,
  found: (anchor: number, start: number) => boolean,
): boolean {
  const there = (content.pairs[pair] ?? 0) | ((content.pairs[pair + 1] ?? 0) << 16);
  const row = table[slot] ?? 0;
  const end = first[row + 1] ?? 0;
  for (let place = first[row] ?? 0; place < end; place += 1) {
    if ((((there | (fold[place] ?? 0)) ^ (word[place] ?? 0)) & (mask[place] ?? 0)) !== 0) continue;
    const anchor = anchors[place] ?? 0;
    const from = pair * 2 - (offset[place] ?? 0);
    if (isThere(content, from, anchor, bytes) && !found(anchor, from)) return false;
  }
  return true;
}

function isThere({ bytes, length }: Content, from: number, anchor: number, { start, bytes: wanted, fold }: AnchorBytes): boolean {
  const own = start[anchor] ?? 0;
  const size = (start[anchor + 1] ?? 0) - own;
  if (from < 0 || from + size > length) return false;
  let index = 0;
  while (index < size && ((bytes[from + index] ?? 0) | (fold[own + index] ?? 0)) === wanted[own + index]) index += 1;
  return index === size;
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
