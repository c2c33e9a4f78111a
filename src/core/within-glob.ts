import { isGlob, matchesGlob } from './glob.ts';

/**
 * True where all that the first glob matches, the second matches too, as far as that is plain to see:
 * they are equal, the second is `any`, or the first is one exact name.
 */
export function isWithinGlob(inner: string, outer: string): boolean {
  if (inner === outer || outer === 'any') return true;
  return inner !== 'any' && !isGlob(inner) && matchesGlob(outer, inner);
}
