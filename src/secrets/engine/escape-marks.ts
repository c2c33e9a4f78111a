import type { Anchor } from './anchor-rows.ts';
import { hexByte } from './hex-digits.ts';
import type { Window } from './windows.ts';

/** Bytes that are decoded on both sides of an escaped letter: more than a credential of letters has. */
const around = 512;
/** From one byte of a list to the next. */
const between = 12;

/** What a mark leads to. */
export type MarkKind = 'escapes' | 'list';

const visible = Array.from({ length: 0x7f - 0x20 }, (_none, index) => 0x20 + index);
const written = [0x09, 0x0a, 0x0d, ...visible];
const hex = (code: number): string => code.toString(16).padStart(2, '0');

/** Texts that an escaped letter of ASCII begins with, in every language that has them; four bytes at least. */
export const escapeMarks: readonly { readonly anchor: Anchor; readonly kind: MarkKind }[] = [
  ...[0, 2, 3, 4, 5, 6, 7].map((digit) => `\\u00${digit}`),
  ...[2, 3, 4, 5, 6, 7].flatMap((digit) => [`\\u{${digit}`, `\\u{00${digit}`, `&#x${digit}`, `&#x00${digit}`]),
  ...written.flatMap((code) => [`\\x${hex(code)}`, `\\${code.toString(8).padStart(3, '0')}`]),
  ...visible.map((code) => `&#${code}`),
  ...visible.map((code) => `&#0${code}`),
  ':\\/\\/',
].map((text) => ({ anchor: { text, isCaseless: true }, kind: 'escapes' as const }));

/** Texts that a byte of a list in a program begins with. */
export const listMarks = visible.map((code) => ({ anchor: { text: `0x${hex(code)}`, isCaseless: true }, kind: 'list' as const }));

/** What is to be decoded because of a mark. */
export function markWindow(at: number, kind: MarkKind, length: number): Window {
  return kind === 'list'
    ? { start: at, end: Math.min(length, at + between) }
    : { start: Math.max(0, at - around), end: Math.min(length, at + around) };
}

/** What is to be decoded because a letter of ASCII is written with a percent sign. */
export function* percentWindows(bytes: Uint8Array, length: number): Generator<Window> {
  const searched = Buffer.from(bytes.buffer, bytes.byteOffset, length);
  for (let at = searched.indexOf(0x25); at !== -1; at = searched.indexOf(0x25, at + 1)) {
    const code = hexByte(bytes, at + 1);
    if ((code >= 0x20 && code < 0x7f) || code === 0x0a || code === 0x0d || code === 0x09) yield markWindow(at, 'escapes', length);
  }
}
