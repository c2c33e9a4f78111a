import { type DecodedText, uncut } from './decoded-text.ts';
import { hexDigits } from './hex-digits.ts';
import { scanLimits } from './limits.ts';
import { narrowed } from './narrowed.ts';
import type { Window } from './windows.ts';

/** Decoded letters, and bytes of them, that tell for sure. */
const sure = { letters: 1024, bytes: 24 } as const;

/** Of what UTF-16 with letters of ASCII becomes in base64, two letters of every eight. */
const zero = 'A'.charCodeAt(0);

/** 1 = how a group of four letters begins that says hexadecimal digits. */
const beginsDigits = new Uint8Array(256);
for (const letter of 'MNOQRYZ') beginsDigits[letter.charCodeAt(0)] = 1;

/**
 * What a run of letters says in base64, where that is UTF-16, as PowerShell takes its commands, or hexadecimal digits: in neither has an anchor the letters by
 * which it is known in base64. A run is at least 32 letters long.
 */
export function twiceEncoded(bytes: Uint8Array, { start, end }: Window): readonly DecodedText[] {
  const isWide = mayBeWide(bytes, start);
  for (let from = start; from < start + 4; from += 1)
    if ((isWide || mayBeDigits(bytes, from)) && isTwiceEncoded(bytes, from, end)) return pieces(bytes, from, end);
  return none;
}

const none: readonly DecodedText[] = [];

/** For most runs one look at each of their first eight letters. */
function mayBeWide(bytes: Uint8Array, start: number): boolean {
  for (let at = start; at < start + 8; at += 1) if (bytes[at] === zero && bytes[at + 8] === zero && bytes[at + 16] === zero) return true;
  return false;
}

function mayBeDigits(bytes: Uint8Array, start: number): boolean {
  let at = start;
  while (at < start + 28 && beginsDigits[bytes[at] ?? 0] === 1) at += 4;
  return at >= start + 28;
}

function isTwiceEncoded(bytes: Uint8Array, start: number, end: number): boolean {
  const first = decoded(bytes, start, Math.min(end, start + sure.letters));
  return narrowed(first) !== undefined || first.subarray(0, sure.bytes).every((byte) => (hexDigits[byte] ?? -1) >= 0);
}

function decoded(bytes: Uint8Array, start: number, end: number): Buffer {
  return Buffer.from(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', start, end), 'base64');
}

/** Whole groups of four letters, an even number of them: what is held of a long run is bounded. */
function pieces(bytes: Uint8Array, start: number, end: number): readonly DecodedText[] {
  const { pieceBytes, pieceOverlap } = scanLimits;
  const texts: DecodedText[] = [];
  for (let from = start; ; from += pieceBytes - pieceOverlap) {
    const to = Math.min(end, from + pieceBytes);
    const spanOf = (first: number, last: number) => ({
      start: from + Math.floor((first * 4) / 3),
      end: Math.min(to, from + Math.ceil((last * 4) / 3)),
    });
    texts.push({ encoding: 'base64', bytes: decoded(bytes, from, to), spanOf, isCut: uncut });
    if (to === end) return texts;
  }
}
