import { type DecodedText, uncut } from './decoded-text.ts';
import { base64Letters, endOfRun, leastRun } from './letter-runs.ts';
import { twiceEncoded } from './twice-encoded.ts';
import type { Window } from './windows.ts';

/** Bytes between the letters of one line and those of the next. */
const mostBetween = 80;
/** What stands there: ends of lines, indentation, quotes, marks of comments. A plus only between texts that are put together. */
const between = new Uint8Array(256);
for (const letter of ' \t\r\n"\'`#>*|,') between[letter.charCodeAt(0)] = 1;

const sign = { digit: 1, base64: 2, address: 4 } as const;
const signs = new Uint8Array(256);
for (const [letters, kind] of [
  ['0123456789', sign.digit],
  ['+/', sign.base64],
  ['-_', sign.address],
] as const)
  for (const letter of letters) signs[letter.charCodeAt(0)] = kind;

/**
 * The lines of letters that follow a first one as a program breaks them: those between the first and the last have one width, and the last has no more.
 * Each line is looked at once, if what comes behind the last of them is looked at next.
 */
export function linesFrom(bytes: Uint8Array, length: number, first: Window): readonly Window[] {
  const lines = [first];
  let width = first.end - first.start;
  for (let last = first; ; ) {
    const start = nextLine(bytes, length, last.end);
    const end = start === undefined ? 0 : endOfRun(bytes, length, start);
    if (start === undefined || end === start) return lines;
    last = { start, end };
    // A first line that something else stands before is shorter.
    const isFull = end - start === width || (lines.length === 1 && end - start > width && end - start >= leastRun);
    if (end - start <= width || isFull) lines.push(last);
    if (!isFull) return lines;
    width = end - start;
  }
}

/** Lines of base64 as one; undefined where they are none. */
export function unwrapped(bytes: Uint8Array, lines: readonly Window[]): DecodedText | undefined {
  const [first] = lines;
  if (first === undefined || lines.length === 1) return undefined;
  // Letters that encode twice need have no digit among them.
  if (!isOneAlphabet(bytes, lines) && twiceEncoded(bytes, first).length === 0) return undefined;
  const size = lines.reduce((sum, { start, end }) => sum + end - start, 0);
  const letters = new Uint8Array(size);
  const offsets = new Uint32Array(size);
  let count = 0;
  for (const { start, end } of lines)
    for (let at = start; at < end; at += 1) {
      letters[count] = bytes[at] ?? 0;
      offsets[count] = at;
      count += 1;
    }
  const spanOf = (from: number, to: number) => ({ start: offsets[from] ?? 0, end: (offsets[to - 1] ?? 0) + 1 });
  return { encoding: undefined, bytes: letters, spanOf, isCut: uncut };
}

/** Digits among letters, and the two signs of base64 or those of its form for addresses, as no path has them. */
function isOneAlphabet(bytes: Uint8Array, lines: readonly Window[]): boolean {
  let seen = 0;
  for (const { start, end } of lines) for (let at = start; at < end; at += 1) seen |= signs[bytes[at] ?? 0] ?? 0;
  return (seen & sign.digit) !== 0 && (seen & (sign.base64 | sign.address)) !== (sign.base64 | sign.address);
}

/** Where the letters of the next line begin, behind an end of line as it stands or as `\n`; undefined where what follows is no such end. */
function nextLine(bytes: Uint8Array, length: number, end: number): number | undefined {
  let [isEnded, isQuoted] = [false, false];
  let at = end;
  for (; at < length && at - end < mostBetween; at += 1) {
    const byte = bytes[at] ?? 0;
    const behind = bytes[at + 1];
    if (byte === 0x0a || byte === 0x0d) isEnded = true;
    else if (byte === 0x22 || byte === 0x27 || byte === 0x60) isQuoted = true;
    else if (byte === 0x5c && (behind === 0x6e || behind === 0x72)) [isEnded, at] = [true, at + 1];
    else if (byte !== 0x5c && between[byte] !== 1 && !(byte === 0x2b && isQuoted && base64Letters[behind ?? 0] !== 1)) break;
  }
  return isEnded && at < length ? at : undefined;
}
