import { rarestPair } from './grams.ts';
import { slotOf, slots } from './slots.ts';

/** A text that every match of a pattern has. */
export interface Anchor {
  /** At least three bytes, of latin1. */
  readonly text: string;
  readonly isCaseless: boolean;
}

/** Anchors one behind the other. */
export interface AnchorBytes {
  /** Where each begins, and behind the last where it ends. */
  readonly start: Uint32Array;
  /** In lower case where letters match in either. */
  readonly bytes: Uint8Array;
  /** 0x20 for a letter that matches in either case, else 0. */
  readonly fold: Uint8Array;
}

/**
 * By what grams anchors are met. A row is a slot with all its places, a place is an anchor at one of its grams; all of it as numbers in arrays, since
 * there are thousands, and a scan of one small file makes them as well.
 */
export interface AnchorRows {
  /** Row of each slot; row 0 is of no slot and has no place. */
  readonly table: Uint16Array;
  /** Of each row its first place, and behind the last the number of places. */
  readonly first: Uint32Array;
  /** Of each place its anchor, and how far behind the anchor's first byte its gram begins. */
  readonly anchor: Uint32Array;
  readonly offset: Int32Array;
  /** Of each slot, by the low three bits of the byte behind its gram: a bit where one of its anchors may go on so. */
  readonly behind: Uint8Array;
  /** Of each slot the same of the byte before its gram, by its low five bits. */
  readonly before: Uint32Array;
  /** Of each place the four bytes from its gram on, as a number whose lowest byte is the first; zero where the anchor has none. */
  readonly word: Int32Array;
  /** Of each place: bits that are set in what is compared with `word`, since letters match in either case. */
  readonly fold: Int32Array;
  /** Of each place: bits that are compared. */
  readonly mask: Int32Array;
}

/** Places of an anchor of three bytes: its gram, and whatever stands before its first two. */
const shortPlaces = 1 + 128;

export function anchorBytes(anchors: readonly Anchor[]): AnchorBytes {
  const start = new Uint32Array(anchors.length + 1);
  for (let index = 0; index < anchors.length; index += 1) start[index + 1] = (start[index] ?? 0) + (anchors[index]?.text.length ?? 0);
  const bytes = new Uint8Array(start[anchors.length] ?? 0);
  const all = { start, bytes, fold: new Uint8Array(bytes.length) };
  for (let index = 0, at = 0; index < anchors.length; index += 1) {
    const { text = '', isCaseless = false } = anchors[index] ?? {};
    if (text.length < 3) throw new RangeError(`an anchor has three bytes or more: ${JSON.stringify(text)}`);
    for (let letter = 0; letter < text.length; letter += 1, at += 1) bytes[at] = text.charCodeAt(letter);
    if (isCaseless) foldLetters(all, index);
  }
  return all;
}

/** Has an anchor match in either case. */
export function foldLetters({ start, bytes, fold }: AnchorBytes, anchor: number): void {
  const end = start[anchor + 1] ?? 0;
  for (let at = start[anchor] ?? 0; at < end; at += 1) {
    const byte = (bytes[at] ?? 0) | 0x20;
    if (byte < 0x61 || byte > 0x7a) continue;
    bytes[at] = byte;
    fold[at] = 0x20;
  }
}

export function anchorRows(anchors: AnchorBytes): AnchorRows {
  const places = placesOf(anchors);
  const table = new Uint16Array(slots);
  let rows = 1;
  for (let place = 0; place < places.count; place += 1) {
    const slot = places.slot[place] ?? 0;
    if (table[slot] !== 0) continue;
    table[slot] = rows;
    rows += 1;
  }
  const first = new Uint32Array(rows + 1);
  const rowOf = (place: number): number => table[places.slot[place] ?? 0] ?? 0;
  for (let place = 0; place < places.count; place += 1) add(first, rowOf(place) + 1);
  for (let row = 1; row <= rows; row += 1) first[row] = (first[row] ?? 0) + (first[row - 1] ?? 0);
  const all = emptyRows(first, new Uint32Array(places.count), new Int32Array(places.count));
  all.table.set(table);
  const taken = new Uint32Array(rows);
  for (let place = 0; place < places.count; place += 1) {
    const row = rowOf(place);
    const anchor = places.anchor[place] ?? 0;
    const offset = places.offset[place] ?? 0;
    const at = (first[row] ?? 0) + add(taken, row);
    all.anchor[at] = anchor;
    all.offset[at] = offset;
    noteNeighbours(all, places.slot[place] ?? 0, anchors, anchor, offset);
    noteWord(all, at, anchors);
  }
  return all;
}

/** Rows whose slots and words are not noted yet. */
export function emptyRows(first: Uint32Array, anchor: Uint32Array, offset: Int32Array): AnchorRows {
  const { length } = anchor;
  return {
    table: new Uint16Array(slots),
    first,
    anchor,
    offset,
    behind: new Uint8Array(slots),
    before: new Uint32Array(slots),
    word: new Int32Array(length),
    fold: new Int32Array(length),
    mask: new Int32Array(length),
  };
}

/** One more; what it was before. */
function add(counts: Uint32Array, index: number): number {
  const count = counts[index] ?? 0;
  counts[index] = count + 1;
  return count;
}

function noteNeighbours({ behind, before }: AnchorRows, slot: number, { start, bytes }: AnchorBytes, anchor: number, offset: number): void {
  const from = start[anchor] ?? 0;
  const end = start[anchor + 1] ?? 0;
  const next = from + offset + 3 < end ? 1 << ((bytes[from + offset + 3] ?? 0) & 7) : 0xff;
  const previous = offset > 0 ? 1 << ((bytes[from + offset - 1] ?? 0) & 31) : -1;
  behind[slot] = (behind[slot] ?? 0) | next;
  before[slot] = (before[slot] ?? 0) | previous;
}

/** Notes the bytes of a place whose anchor and offset are known. */
export function noteWord(
  { anchor: anchors, offset: offsets, word, fold, mask }: AnchorRows,
  place: number,
  { start, bytes, fold: folds }: AnchorBytes,
): void {
  const anchor = anchors[place] ?? 0;
  const offset = offsets[place] ?? 0;
  const from = start[anchor] ?? 0;
  const missing = offset + 4 - ((start[anchor + 1] ?? 0) - from);
  const known = (missing > 0 ? -1 >>> (8 * missing) : -1) & (offset < 0 ? -1 << (-8 * offset) : -1);
  mask[place] = known;
  word[place] = fourBytes(bytes, from + offset) & known;
  fold[place] = fourBytes(folds, from + offset) & known;
}

function fourBytes(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}

interface Places {
  readonly slot: Uint32Array;
  readonly anchor: Uint32Array;
  readonly offset: Int32Array;
  readonly count: number;
}

/** Where each anchor is met: at two neighbouring grams, of which one begins at an even place; where it has only three bytes, whatever stands before them. */
function placesOf({ start, bytes }: AnchorBytes): Places {
  const most = start.reduce((sum, from, index) => sum + ((start[index + 1] ?? from) - from === 3 ? shortPlaces : 2), 0);
  const [slot, anchors, offsets] = [new Uint32Array(most), new Uint32Array(most), new Int32Array(most)];
  let count = 0;
  const put = (first: number, second: number, third: number, anchor: number, offset: number): void => {
    slot[count] = slotOf(first, second, third);
    anchors[count] = anchor;
    offsets[count] = offset;
    count += 1;
  };
  for (let anchor = 0; anchor + 1 < start.length; anchor += 1) {
    const from = start[anchor] ?? 0;
    const end = start[anchor + 1] ?? 0;
    const at = (index: number): number => bytes[from + index] ?? 0;
    if (end - from === 3) {
      put(at(0), at(1), at(2), anchor, 0);
      for (let before = 0; before < 256; before += 1) if ((before & 0x20) !== 0) put(before, at(0), at(1), anchor, -1);
    } else {
      const best = rarestPair(bytes, from, end);
      put(at(best), at(best + 1), at(best + 2), anchor, best);
      put(at(best + 1), at(best + 2), at(best + 3), anchor, best + 1);
    }
  }
  return { slot, anchor: anchors, offset: offsets, count };
}
