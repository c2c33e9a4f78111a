import { rarestPair, slotOf, slots } from './grams.ts';

/** Every byte that folding leaves. */
const foldedBytes = Array.from({ length: 256 }, (_none, byte) => byte).filter((byte) => (byte & 0x20) !== 0);

/** Pairs of bytes that are looked at in one go. */
const blockSize = 1 << 15;

/** A text that every match of a pattern has. */
export interface Anchor {
  readonly text: string;
  readonly isCaseless: boolean;
}

interface Place {
  /** Index of the anchor. */
  readonly anchor: number;
  readonly bytes: Uint8Array;
  readonly isCaseless: boolean;
  /** From the anchor's first byte to that of the gram. */
  readonly offset: number;
}

/**
 * Finds the places of many anchors at once: two bytes a step, three bytes looked up, so that of two neighbouring grams of an anchor one is met
 * whatever its place. What is met is compared byte by byte.
 */
export class Prefilter {
  readonly #table = new Uint16Array(slots);
  readonly #places: (readonly Place[])[] = [[]];
  /** For each place and each byte behind its gram, whether one of its anchors goes on so. */
  readonly #next: Uint8Array;
  readonly #met = new Uint32Array(blockSize);

  /** Anchors have at least three bytes (RangeError), all of latin1. */
  constructor(anchors: readonly Anchor[]) {
    const bySlot = new Map<number, Place[]>();
    for (const [index, { text, isCaseless }] of anchors.entries()) {
      if (text.length < 3) throw new RangeError(`an anchor has three bytes or more: ${JSON.stringify(text)}`);
      const bytes = latin1(isCaseless ? text.toLowerCase() : text);
      for (const [slot, offset] of gramsOf(bytes)) {
        const there = bySlot.get(slot) ?? [];
        there.push({ anchor: index, bytes, isCaseless, offset });
        bySlot.set(slot, there);
      }
    }
    this.#next = new Uint8Array((bySlot.size + 1) * 256);
    for (const [slot, there] of bySlot) {
      const place = this.#places.length;
      this.#table[slot] = place;
      this.#places.push(there);
      for (const { bytes, offset } of there) {
        const next = bytes[offset + 3];
        if (next === undefined) this.#next.fill(1, place << 8, (place + 1) << 8);
        else for (const byte of [next | 0x20, next & ~0x20]) this.#next[(place << 8) | byte] = 1;
      }
    }
  }

  /**
   * Calls `found` with each anchor and the offset of its first byte, in the order of their grams; stops where it answers false. `bytes` begins at an
   * even address and its length is even (see `padded`); bytes from `length` on are not looked at.
   */
  find(bytes: Uint8Array, length: number, found: (anchor: number, start: number) => boolean): void {
    const pairs = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
    for (let from = 0; from < pairs.length - 1; from += blockSize) {
      const count = meet(pairs, from, Math.min(pairs.length - 1, from + blockSize), this.#table, this.#next, this.#met);
      for (let index = 0; index < count; index += 1) {
        if (!this.#look(bytes, length, pairs, this.#met[index] ?? 0, found)) return;
      }
    }
  }

  #look(bytes: Uint8Array, length: number, pairs: Uint16Array, pair: number, found: (anchor: number, start: number) => boolean): boolean {
    const place = this.#table[slotAt(pairs, pair)] ?? 0;
    const at = pair << 1;
    const places = this.#places[place] ?? [];
    for (let index = 0; index < places.length; index += 1) {
      const one = places[index];
      if (one === undefined) continue;
      const start = at - one.offset;
      if (start < 0 || start + one.bytes.length > length || !isThere(bytes, start, one)) continue;
      if (!found(one.anchor, start)) return false;
    }
    return true;
  }
}

/** The loop over every byte, which calls nothing: the pairs at which an anchor may have been met. Returns how many. */
function meet(pairs: Uint16Array, from: number, to: number, table: Uint16Array, next: Uint8Array, met: Uint32Array): number {
  let count = 0;
  for (let index = from; index < to; index += 1) {
    const behind = pairs[index + 1] ?? 0;
    const place = table[Math.imul((pairs[index] ?? 0) | ((behind & 0xff) << 16) | 0x202020, 0x1e35a7bd) >>> 15] ?? 0;
    if (place !== 0 && next[(place << 8) | (behind >> 8)] === 1) {
      met[count] = index;
      count += 1;
    }
  }
  return count;
}

function slotAt(pairs: Uint16Array, index: number): number {
  return slotOf((pairs[index] ?? 0) & 0xff, (pairs[index] ?? 0) >> 8, (pairs[index + 1] ?? 0) & 0xff);
}

/** Many short texts: a buffer of Node's for each costs more. */
function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}

/** Slots by which an anchor is met at an even and at an odd place; where it has only three bytes, whatever stands before them. */
function gramsOf(bytes: Uint8Array): readonly (readonly [slot: number, offset: number])[] {
  const at = (index: number): number => bytes[index] ?? 0;
  if (bytes.length === 3) {
    const behindAny = foldedBytes.map((before) => [slotOf(before, at(0), at(1)), -1] as const);
    return [[slotOf(at(0), at(1), at(2)), 0], ...behindAny];
  }
  const first = rarestPair(bytes);
  return [first, first + 1].map((offset) => [slotOf(at(offset), at(offset + 1), at(offset + 2)), offset] as const);
}

function isThere(bytes: Uint8Array, start: number, { bytes: wanted, isCaseless }: Place): boolean {
  for (let index = 0; index < wanted.length; index += 1) {
    const byte = bytes[start + index] ?? 0;
    if (byte !== wanted[index] && !(isCaseless && isUpper(byte) && (byte | 0x20) === wanted[index])) return false;
  }
  return true;
}

function isUpper(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a;
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
