import type { PatternShape } from '../model.ts';

const kinds = { token: 1, name: 2, between: 4, value: 8, user: 16 } as const;
/** What each byte can be: of a token, of a name, between a name and its value, of a value. */
const classes = Uint8Array.from({ length: 256 }, (_none, byte) => {
  const letter = String.fromCharCode(byte);
  return (
    (/[\w.+/=~%$!|:-]/.test(letter) ? kinds.token : 0) |
    (/[\w.-]/.test(letter) ? kinds.name : 0) |
    (/[\\"'`\])} \t=:>,(]/.test(letter) ? kinds.between : 0) |
    (/[^\s"'`]/.test(letter) ? kinds.value : 0) |
    (/[^\s@/'"`<>{}$]/.test(letter) ? kinds.user : 0)
  );
});

/** As many as `assigned` in detectors/forms.ts has at most. */
const most = { name: 60, between: 20, user: 200 } as const;

/** Whether a match can have its anchor here: looked at byte by byte, before a pattern is run. */
export function isPromising(bytes: Uint8Array, length: number, anchor: number, shape: PatternShape | undefined): boolean {
  if (shape === undefined) return true;
  if (shape.kind === 'run') return countOf(bytes, length, anchor, shape.bytes, kinds.token) >= shape.bytes;
  if (shape.kind === 'userinfo') return hasUser(bytes, length, anchor + 3);
  const named = countOf(bytes, length, anchor, most.name, kinds.name);
  const between = countOf(bytes, length, anchor + named, most.between, kinds.between);
  // Of what stands between, one byte at least is the operator; the others may belong to the value.
  const least = Math.max(1, shape.bytes - Math.max(0, between - 1));
  return between > 0 && countOf(bytes, length, anchor + named + between, least, kinds.value) >= least;
}

/** An `@` behind what a user and a password may be, as the pattern writes them. */
function hasUser(bytes: Uint8Array, length: number, start: number): boolean {
  const end = start + countOf(bytes, length, start, most.user, kinds.user);
  return end > start && bytes[end] === 0x40;
}

function countOf(bytes: Uint8Array, length: number, start: number, enough: number, kind: number): number {
  let count = 0;
  while (count < enough && start + count < length && ((classes[bytes[start + count] ?? 0] ?? 0) & kind) !== 0) count += 1;
  return count;
}
