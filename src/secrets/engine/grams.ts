import { gramFrequency } from './gram-frequencies.ts';
import { slotOf } from './slots.ts';

/** Where in an anchor of at least four bytes two neighbouring grams begin that are seldom seen. */
export function rarestPair(anchor: Uint8Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 4 <= anchor.length; at += 1) {
    const seen = frequencyAt(anchor, at) + frequencyAt(anchor, at + 1);
    if (seen < least) [best, least] = [at, seen];
  }
  return best;
}

function frequencyAt(bytes: Uint8Array, at: number): number {
  return gramFrequency(slotOf(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0));
}
