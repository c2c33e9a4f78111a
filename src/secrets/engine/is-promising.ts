import type { PatternShape } from '../model.ts';
import { byteKinds, mostBytes } from '../pattern/byte-kinds.ts';

const kinds = { token: 1, name: 2, between: 4, value: 8, user: 16 } as const;
const classes = Uint8Array.from({ length: 256 }, (_none, byte) => {
  const letter = String.fromCharCode(byte);
  const has = (kind: keyof typeof kinds): number => (byteKinds[kind].test(letter) ? kinds[kind] : 0);
  return has('token') | has('name') | has('between') | has('value') | has('user');
});

/** Whether a match can have its anchor here: looked at byte by byte, before a pattern is run. */
export function isPromising(bytes: Uint8Array, length: number, anchor: number, shape: PatternShape | undefined): boolean {
  if (shape === undefined) return true;
  if (shape.kind === 'run') return countOf(bytes, length, anchor, shape.bytes, kinds.token) >= shape.bytes;
  if (shape.kind === 'userinfo') return hasUser(bytes, length, anchor + 3);
  const named = countOf(bytes, length, anchor, mostBytes.name, kinds.name);
  const between = countOf(bytes, length, anchor + named, mostBytes.between, kinds.between);
  if (shape.isQuoted === true && !hasQuote(bytes, anchor + named, between)) return false;
  // Of what stands between, one byte at least is the operator; the others may belong to the value.
  const least = shape.bytes - Math.max(0, between - 1);
  return between > 0 && countOf(bytes, length, anchor + named + between, least, kinds.value) >= least;
}

/** An `@` behind what a user and a password may be, as the pattern writes them. */
function hasUser(bytes: Uint8Array, length: number, start: number): boolean {
  const end = start + countOf(bytes, length, start, mostBytes.user, kinds.user);
  return end > start && bytes[end] === 0x40;
}

function hasQuote(bytes: Uint8Array, start: number, count: number): boolean {
  for (let at = start; at < start + count; at += 1) {
    const byte = bytes[at];
    if (byte === 0x22 || byte === 0x27 || byte === 0x60) return true;
  }
  return false;
}

function countOf(bytes: Uint8Array, length: number, start: number, enough: number, kind: number): number {
  let count = 0;
  while (count < enough && start + count < length && ((classes[bytes[start + count] ?? 0] ?? 0) & kind) !== 0) count += 1;
  return count;
}
