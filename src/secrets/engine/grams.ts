import { gramFrequency } from './gram-frequencies.ts';
import { slotOf } from './slots.ts';

/** How far behind the first byte of an anchor of at least four bytes two neighbouring grams begin that are seldom seen. */
export function rarestPair(bytes: Uint8Array, start: number, end: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  let frequency = frequencyAt(bytes, start);
  for (let at = start; at + 4 <= end; at += 1) {
    const next = frequencyAt(bytes, at + 1);
    if (frequency + next < least) {
      best = at - start;
      least = frequency + next;
    }
    frequency = next;
  }
  return best;
}

function frequencyAt(bytes: Uint8Array, at: number): number {
  return gramFrequency(slotOf(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0));
}
