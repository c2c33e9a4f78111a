import { type DecodedText, uncut } from './decoded-text.ts';
import { hexByte, hexDigits } from './hex-digits.ts';
import { leastRun } from './letter-runs.ts';
import type { Window } from './windows.ts';

/** Bytes of text that follow each other in what digits say; of a hash there are so many once in a hundred thousand. */
const leastText = 12;

/** What the hexadecimal digits of a run of letters say, where a part of it is text. */
export function hexTexts(bytes: Uint8Array, { start, end }: Window): readonly DecodedText[] {
  const texts: DecodedText[] = [];
  let first = start;
  while (first + leastRun <= end) {
    const other = lastOther(bytes, first, first + leastRun);
    if (other >= first) {
      first = other + 1;
      continue;
    }
    let behind = first + leastRun;
    while (behind < end && isDigit(bytes[behind])) behind += 1;
    for (const from of [first, first + 1]) if (saysText(bytes, from, behind)) texts.push(decoded(bytes, from, behind));
    first = behind + 1;
  }
  return texts;
}

function isDigit(byte: number | undefined): boolean {
  return (hexDigits[byte ?? 0] ?? -1) >= 0;
}

/** The last byte of a range that is no digit; before its start where all are. */
function lastOther(bytes: Uint8Array, start: number, end: number): number {
  let at = end - 1;
  while (at >= start && isDigit(bytes[at])) at -= 1;
  return at;
}

function saysText(bytes: Uint8Array, start: number, end: number): boolean {
  let count = 0;
  for (let at = start; at + 2 <= end && count < leastText; at += 2) {
    const byte = hexByte(bytes, at);
    count = byte >= 0x20 && byte < 0x7f ? count + 1 : 0;
  }
  return count >= leastText;
}

function decoded(bytes: Uint8Array, start: number, end: number): DecodedText {
  const said = new Uint8Array((end - start) >> 1);
  for (let index = 0; index < said.length; index += 1) said[index] = hexByte(bytes, start + index * 2);
  return { encoding: 'hex', bytes: said, spanOf: (from, to) => ({ start: start + from * 2, end: start + to * 2 }), isCut: uncut };
}
