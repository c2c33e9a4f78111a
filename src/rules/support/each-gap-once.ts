import type { Gap } from '../../core/facts.ts';
import type { Violation } from '../../core/finding.ts';

/** What several environments miss alike is said once. */
export function eachGapOnce<T extends Violation | Gap>(results: readonly T[]): readonly T[] {
  return results.filter((one, index) => one.kind !== 'gap' || results.findIndex((other) => isSameGap(one, other)) === index);
}

function isSameGap(a: Gap, b: Violation | Gap): boolean {
  return b.kind === 'gap' && a.item === b.item && a.cause === b.cause && a.why === b.why;
}
