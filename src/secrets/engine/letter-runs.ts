import type { Window } from './windows.ts';

/** 1 = a letter of base64 or of its form for addresses; digits of hexadecimal numbers are such letters. */
export const base64Letters = new Uint8Array(256);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_') base64Letters[letter.charCodeAt(0)] = 1;

/** Letters of a run that is looked at: what is shorter in hexadecimal digits, or as the first line of many, is no credential. */
export const leastRun = 32;

/**
 * Calls `visit` with each run of at least `leastRun` letters, in their order; it answers from where on to look for the next. Most bytes are leapt over: of
 * a run that is long enough one letter stands at every place that is looked at.
 */
export function eachRun(bytes: Uint8Array, length: number, visit: (run: Window) => number): void {
  let start = 0;
  let known = 0;
  while (start + leastRun <= length) {
    let at = start + leastRun - 1;
    while (at >= start + known && base64Letters[bytes[at] ?? 0] === 1) at -= 1;
    if (at >= start + known) {
      known = start + leastRun - 1 - at;
      start = at + 1;
      continue;
    }
    const end = endOfRun(bytes, length, start + leastRun);
    start = Math.max(end, visit({ start, end }));
    known = 0;
  }
}

/** Behind the letters that stand from a place on. */
export function endOfRun(bytes: Uint8Array, length: number, start: number): number {
  let end = start;
  while (end < length && base64Letters[bytes[end] ?? 0] === 1) end += 1;
  return end;
}
