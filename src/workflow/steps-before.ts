import type { Step } from './model.ts';

/** The steps of a job or action that stand before one of them: a place in a list that all of them share. */
export interface StepsBefore {
  /** All of the job or action, in the order of the file. */
  readonly steps: readonly Step[];
  /** How many of them stand before. */
  readonly count: number;
}

export const noSteps: StepsBefore = { steps: [], count: 0 };

/** The last of values that rise by `index` which belongs to a step before; by binary search. */
export function lastBefore<T extends { readonly index: number }>(values: readonly T[], before: StepsBefore): T | undefined {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle]?.index ?? 0) < before.count) low = middle + 1;
    else high = middle;
  }
  return values[low - 1];
}
