import type { DecodedText } from './decoded-text.ts';
import { hexByte, hexDigits } from './hex-digits.ts';
import type { Window } from './windows.ts';

/** A letter that latin1 does not have: a mark that no pattern takes. */
const otherLetter = 0x1a;
const single: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
/** What stands for itself, or for a space, behind a backslash; 0 = nothing. */
const named = new Uint8Array(128);
for (const letter of '/"\'`\\-_.:@=+$&?!%#~ ') named[letter.charCodeAt(0)] = letter.charCodeAt(0);
for (const [letter, meaning] of Object.entries(single)) named[letter.charCodeAt(0)] = meaning.charCodeAt(0);

/** The letter that is written at a place, and in how many bytes; one number, so that nothing is allocated for each: `letter << 4 | bytes`, 0 = none. */
type Reader = (bytes: Uint8Array, at: number) => number;

const readers: Readonly<Record<'percent' | 'escapes', Reader>> = {
  percent: (bytes, at) => (bytes[at] === 0x25 ? letterOf(hexByte(bytes, at + 1), 3) : 0),
  escapes: (bytes, at) => {
    if (bytes[at] === 0x5c) return behindBackslash(bytes, at);
    return bytes[at] === 0x26 && bytes[at + 1] === 0x23 ? entity(bytes, at) : 0;
  },
};

/** A part of a content without its escapes, those of addresses or those of programs, JSON and HTML. */
export function unescaped(
  { bytes, length }: { readonly bytes: Uint8Array; readonly length: number },
  { start, end }: Window,
  encoding: 'percent' | 'escapes',
): DecodedText {
  const read = readers[encoding];
  const decoded = new Uint8Array(end - start);
  const offsets = new Uint32Array(end - start + 1);
  let count = 0;
  for (let at = start; at < end; count += 1) {
    const letter = read(bytes, at);
    const size = letter & 0xf;
    const isRead = size > 0 && at + size <= end;
    decoded[count] = isRead ? letter >>> 4 : (bytes[at] ?? 0);
    offsets[count] = at;
    at += isRead ? size : 1;
  }
  offsets[count] = end;
  return {
    encoding,
    bytes: decoded.subarray(0, count),
    spanOf: (from, to) => ({ start: offsets[from] ?? start, end: offsets[to] ?? end }),
    isCut: { start: start > 0, end: end < length },
  };
}

/** The bytes of a list such as `0x67, 0x68`. */
export function listed(bytes: Uint8Array, { start, end }: Window): DecodedText {
  const decoded: number[] = [];
  const offsets: number[] = [];
  for (let at = start; at + 3 < end; at += 1) {
    const byte = bytes[at] === 0x30 && ((bytes[at + 1] ?? 0) | 0x20) === 0x78 ? hexByte(bytes, at + 2) : -1;
    if (byte === -1) continue;
    decoded.push(byte);
    offsets.push(at);
    at += 3;
  }
  const spanOf = (from: number, to: number) => ({ start: offsets[from] ?? start, end: (offsets[to - 1] ?? end - 4) + 4 });
  return { encoding: 'hex', bytes: Uint8Array.from(decoded), spanOf, isCut: { start: false, end: false } };
}

function letterOf(code: number, size: number): number {
  if (code < 0) return 0;
  return ((code > 0xff ? otherLetter : code) << 4) | size;
}

function behindBackslash(bytes: Uint8Array, at: number): number {
  const next = bytes[at + 1] ?? 0;
  if (next === 0x75) return bytes[at + 2] === 0x7b ? inBraces(bytes, at) : letterOf(digitsAt(bytes, at + 2, 4, 16), 6);
  if (next === 0x55) return letterOf(digitsAt(bytes, at + 2, 8, 16), 10);
  if (next === 0x78) return letterOf(hexByte(bytes, at + 2), 4);
  if (next >= 0x30 && next <= 0x33) return letterOf(digitsAt(bytes, at + 1, 3, 8), 4);
  return letterOf(named[next] || -1, 2);
}

/** `\u{67}`. */
function inBraces(bytes: Uint8Array, at: number): number {
  const count = digitCount(bytes, at + 3, 6);
  return count > 0 && bytes[at + 3 + count] === 0x7d ? letterOf(digitsAt(bytes, at + 3, count, 16), count + 4) : 0;
}

/** `&#103;` or `&#x67;`. */
function entity(bytes: Uint8Array, at: number): number {
  const isHex = ((bytes[at + 2] ?? 0) | 0x20) === 0x78;
  const first = at + (isHex ? 3 : 2);
  const count = digitCount(bytes, first, 7);
  if (count === 0 || bytes[first + count] !== 0x3b) return 0;
  return letterOf(digitsAt(bytes, first, count, isHex ? 16 : 10), first + count + 1 - at);
}

function digitCount(bytes: Uint8Array, at: number, most: number): number {
  let count = 0;
  while (count < most && (hexDigits[bytes[at + count] ?? 0] ?? -1) >= 0) count += 1;
  return count;
}

/** So many digits; -1 where one is none. */
function digitsAt(bytes: Uint8Array, at: number, count: number, base: 8 | 10 | 16): number {
  let value = 0;
  for (let index = 0; index < count; index += 1) {
    const digit = hexDigits[bytes[at + index] ?? 0] ?? -1;
    if (digit < 0 || digit >= base) return -1;
    value = value * base + digit;
  }
  return value;
}
