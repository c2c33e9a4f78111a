import type { Loosening } from '../core/policy.ts';
import type { Layer } from './layer.ts';
import { isOpen } from './open-keys.ts';
import type { PathStep } from './read-policy-text.ts';

/** One layer meeting what stands above it. */
export interface Merging {
  readonly lower: Layer;
  /** What the layers above opened. */
  readonly open: readonly string[];
  /** True where the attempt is open; else it is recorded, and the caller ignores it. */
  readonly permits: (attempt: {
    readonly what: string;
    readonly wanted: string;
    readonly allowed: string;
    readonly at: readonly PathStep[];
  }) => boolean;
}

export function startMerging(lower: Layer, open: readonly string[], record: (loosening: Loosening) => void): Merging {
  return {
    lower,
    open,
    permits: ({ what, wanted, allowed, at }) => {
      if (isOpen(open, what)) return true;
      record({ what, wanted, allowed, place: lower.placeOf(...at) });
      return false;
    },
  };
}
