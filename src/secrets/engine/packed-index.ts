import type { AnchorIndex } from './anchor-index.ts';
import { emptyRows, foldLetters, noteWord } from './anchor-rows.ts';
import type { Lead } from './leads.ts';

/** An index as a module can hold it: arrays of numbers in base64, the least significant byte first. */
export interface PackedIndex {
  /** Each list of leads once. */
  readonly leads: readonly (readonly Lead[])[];
  /** Of each anchor its list of leads, 16 bits. */
  readonly leadsOf: string;
  /** Of each anchor the number of its bytes, 8 bits. */
  readonly sizes: string;
  readonly bytes: string;
  /** Anchors whose letters match in either case, 16 bits. */
  readonly caseless: string;
  /** Of each row its slot and what may stand before its gram, 32 bits; what may stand behind it, 8 bits; the number of its places, 16 bits. */
  readonly slots: string;
  readonly before: string;
  readonly behind: string;
  readonly counts: string;
  /** Of each place, row by row, its anchor, 16 bits, and its offset, 8 bits with a sign. */
  readonly anchors: string;
  readonly offsets: string;
}

/** Throws a RangeError where a number is larger than its place. */
export function packIndex({ anchors, rows, leads }: AnchorIndex): PackedIndex {
  const lists = new Map<string, readonly Lead[]>();
  const leadsOf = leads.map((list) => {
    const key = JSON.stringify(list);
    if (!lists.has(key)) lists.set(key, list);
    return [...lists.keys()].indexOf(key);
  });
  const slotOf = new Uint32Array(rows.first.length - 2);
  for (const [slot, row] of rows.table.entries()) if (row > 0) slotOf[row - 1] = slot;
  return {
    leads: [...lists.values()],
    leadsOf: packed(leadsOf, Uint16Array),
    sizes: packed(differences(anchors.start), Uint8Array),
    bytes: packed(anchors.bytes, Uint8Array),
    caseless: packed(
      leads.flatMap((_list, anchor) =>
        anchors.fold.subarray(anchors.start[anchor], anchors.start[anchor + 1]).includes(0x20) ? [anchor] : [],
      ),
      Uint16Array,
    ),
    slots: packed(slotOf, Uint32Array),
    before: packed(
      slotOf.map((slot) => rows.before[slot] ?? 0),
      Uint32Array,
    ),
    behind: packed(
      slotOf.map((slot) => rows.behind[slot] ?? 0),
      Uint8Array,
    ),
    counts: packed(differences(rows.first.subarray(1)), Uint16Array),
    anchors: packed(rows.anchor, Uint16Array),
    offsets: packed(rows.offset, Int8Array),
  };
}

export function unpackIndex(text: PackedIndex): AnchorIndex {
  const bytes = unpacked(text.bytes, Uint8Array);
  const anchors = { start: sums(unpacked(text.sizes, Uint8Array)), bytes, fold: new Uint8Array(bytes.length) };
  for (const anchor of unpacked(text.caseless, Uint16Array)) foldLetters(anchors, anchor);
  const slots = unpacked(text.slots, Uint32Array);
  const before = unpacked(text.before, Uint32Array);
  const behind = unpacked(text.behind, Uint8Array);
  const anchor = Uint32Array.from(unpacked(text.anchors, Uint16Array));
  const offset = Int32Array.from(unpacked(text.offsets, Int8Array));
  const first = new Uint32Array(slots.length + 2);
  first.set(sums(unpacked(text.counts, Uint16Array)), 1);
  const rows = emptyRows(first, anchor, offset);
  for (let index = 0; index < slots.length; index += 1) {
    const slot = slots[index] ?? 0;
    rows.table[slot] = index + 1;
    rows.before[slot] = before[index] ?? 0;
    rows.behind[slot] = behind[index] ?? 0;
  }
  for (let place = 0; place < anchor.length; place += 1) noteWord(rows, place, anchors);
  return { anchors, rows, leads: Array.from(unpacked(text.leadsOf, Uint16Array), (list) => text.leads[list] ?? []) };
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int8Array;
interface NumbersOf<Type extends Numbers> {
  readonly name: string;
  new (values: readonly number[]): Type;
  new (memory: ArrayBuffer): Type;
}

function packed<Type extends Numbers>(values: Iterable<number>, Kind: NumbersOf<Type>): string {
  const all = [...values];
  const numbers = new Kind(all);
  if (all.some((value, index) => numbers[index] !== value)) throw new RangeError(`a number is too large for ${Kind.name}`);
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
}

function unpacked<Type extends Numbers>(text: string, Kind: NumbersOf<Type>): Type {
  return new Kind(Uint8Array.from(Buffer.from(text, 'base64')).buffer);
}

function differences(sums: Uint32Array): readonly number[] {
  return Array.from(sums.subarray(1), (sum, index) => sum - (sums[index] ?? 0));
}

/** One more number than there are: what stands before each, and behind the last. */
function sums(numbers: Uint8Array | Uint16Array): Uint32Array {
  const all = new Uint32Array(numbers.length + 1);
  for (let index = 0; index < numbers.length; index += 1) all[index + 1] = (all[index] ?? 0) + (numbers[index] ?? 0);
  return all;
}
