import type { Found, Given, TaskName } from './tasks.ts';

/** What became of one task. One that failed was worked on and has no outcome; that is never a good one. */
export type Outcome<Value> = { readonly state: 'done'; readonly found: Value } | { readonly state: 'failed'; readonly why: string };

/** A task that waits for a thread. */
export interface Task<Name extends TaskName> {
  readonly given: Given<Name>;
  readonly here: () => Promise<Found<Name>>;
  readonly settle: (outcome: Outcome<Found<Name>>) => void;
}
