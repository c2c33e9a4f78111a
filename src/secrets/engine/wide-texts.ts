import { type DecodedText, uncut } from './decoded-text.ts';

/** Letters of UTF-16 that stand together; fewer are no credential. */
const leastUnits = 16;
/** Of every run that is long enough, three bytes in a row stand at a place of these. */
const leap = 2 * leastUnits - 4;

/** 1 = a letter of ASCII, as texts have them. */
const text = new Uint8Array(256).fill(1, 0x20, 0x7f);
for (const byte of [0x09, 0x0a, 0x0d]) text[byte] = 1;

/** Texts in UTF-16 of either order among other bytes, as programs for Windows have them, wherever they begin. */
export function* wideTexts(bytes: Uint8Array, length: number): Generator<DecodedText> {
  // Most contents have no empty byte at all; a buffer of Node's finds one ten times as fast as an array.
  const empty = Buffer.from(bytes.buffer, bytes.byteOffset, length).indexOf(0);
  if (empty === -1) return;
  let free = 0;
  for (let at = Math.max(0, empty - leap); at + 2 < length; at += leap) {
    const unit = unitAt(bytes, at);
    if (unit === undefined) continue;
    const [first, last] = [firstUnit(bytes, unit, free), lastUnit(bytes, unit, length)];
    if ((last - first) / 2 + 1 < leastUnits) continue;
    const [isLittle, isBig] = [last + 1 < length && bytes[last + 1] === 0, bytes[first - 1] === 0];
    if (isLittle || isBig) yield narrow(bytes, first, last, isLittle ? 'utf-16le' : 'utf-16be');
    // The letter at an end is none of the text where the byte that belongs to it is not empty.
    if (!isLittle) yield narrow(bytes, first, last - 2, 'utf-16le');
    if (!isBig) yield narrow(bytes, first + 2, last, 'utf-16be');
    free = last + 1;
    at = Math.max(at, last + 1 - leap);
  }
}

/** Where the next letter stands, if empty bytes alternate with letters here. */
function unitAt(bytes: Uint8Array, at: number): number | undefined {
  if (bytes[at + 1] === 0) return text[bytes[at] ?? 0] === 1 && text[bytes[at + 2] ?? 0] === 1 ? at : undefined;
  return bytes[at] === 0 && bytes[at + 2] === 0 && text[bytes[at + 1] ?? 0] === 1 ? at + 1 : undefined;
}

function firstUnit(bytes: Uint8Array, unit: number, free: number): number {
  let first = unit;
  while (first - 2 >= free && bytes[first - 1] === 0 && text[bytes[first - 2] ?? 0] === 1) first -= 2;
  return first;
}

function lastUnit(bytes: Uint8Array, unit: number, length: number): number {
  let last = unit;
  while (last + 2 < length && bytes[last + 1] === 0 && text[bytes[last + 2] ?? 0] === 1) last += 2;
  return last;
}

function narrow(bytes: Uint8Array, first: number, last: number, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const units = new Uint8Array((last - first) / 2 + 1);
  for (let index = 0; index < units.length; index += 1) units[index] = bytes[first + index * 2] ?? 0;
  return {
    encoding,
    bytes: units,
    // From its first letter to its last: so both orders say the same.
    spanOf: (start, end) => ({ start: first + start * 2, end: first + end * 2 - 1 }),
    isCut: uncut,
  };
}
