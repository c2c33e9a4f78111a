import { confidences } from '../../core/finding.ts';
import type { Hit } from '../model.ts';

const weights = { issuer: 2, format: 1, generic: 0 } as const;

/** One hit for each credential, by place: of those that overlap, the one whose detector says most, then the surest, then the longest. */
export function mostSpecific(hits: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || a.end - b.end || compareIds(a, b))) {
    const last = kept.at(-1);
    if (last === undefined || hit.start >= last.end) kept.push(hit);
    else if (isBetter(hit, last)) kept[kept.length - 1] = hit;
  }
  return kept;
}

function isBetter(one: Hit, other: Hit): boolean {
  const difference =
    weights[one.detector.specificity] - weights[other.detector.specificity] ||
    confidences.indexOf(one.confidence) - confidences.indexOf(other.confidence) ||
    one.end - one.start - (other.end - other.start);
  return difference > 0;
}

function compareIds(a: Hit, b: Hit): number {
  if (a.detector.id === b.detector.id) return 0;
  return a.detector.id < b.detector.id ? -1 : 1;
}
