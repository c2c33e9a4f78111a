import { pairFrequency } from './pair-frequencies.ts';

/** Slots of the table: a power of two. */
export const slots = 1 << 17;

/**
 * The slot of three bytes, each folded to lower case: letters in either case have one slot. The multiplier is odd, spreads the bytes over all bits, and is
 * small enough to stay an integer for V8; the loop of the prefilter writes the same out.
 */
export function slotOf(first: number, second: number, third: number): number {
  return Math.imul(first | 0x20 | ((second | 0x20) << 8) | ((third | 0x20) << 16), 0x1e35a7bd) >>> 15;
}

/** Where in an anchor of at least four bytes two neighbouring grams begin that are seldom seen. */
export function rarestPair(anchor: Uint8Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 4 <= anchor.length; at += 1) {
    const seen = Math.max(gramFrequency(anchor, at), gramFrequency(anchor, at + 1));
    if (seen < least) [best, least] = [at, seen];
  }
  return best;
}

/** Rough: the two pairs of a gram as if they were independent. */
function gramFrequency(bytes: Uint8Array, at: number): number {
  const second = bytes[at + 1] ?? 0;
  return pairFrequency(bytes[at] ?? 0, second) + pairFrequency(second, bytes[at + 2] ?? 0);
}
