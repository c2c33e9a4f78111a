import type { Collected } from '../../secrets/collect-findings.ts';
import type { ProofTask, ThreadProof } from '../artifacts/prove-bundle-task.ts';
import type { Searched, SearchTask } from '../secrets/search-files.ts';
import type { PartsTask } from '../secrets/shared-parts.ts';

/**
 * What another thread may be asked to do: plain values in, plain values out. The outcome depends on the given values alone, so that it is the
 * same in whatever thread it is worked out.
 */
export interface Tasks {
  readonly 'prove-bundle': { readonly given: ProofTask; readonly found: ThreadProof };
  readonly 'search-files': { readonly given: SearchTask; readonly found: Searched };
  readonly 'search-parts': { readonly given: PartsTask; readonly found: Collected };
}

export type TaskName = keyof Tasks;
export type Given<Name extends TaskName> = Tasks[Name]['given'];
export type Found<Name extends TaskName> = Tasks[Name]['found'];

type Work = { readonly [Name in TaskName]: (given: Given<Name>) => Promise<Found<Name>> };

/** Each loads what it needs when it is first asked. */
export const work: Work = {
  'prove-bundle': async (given) => (await import('../artifacts/prove-bundle-task.ts')).proveBundle(given),
  'search-files': async (given) => (await import('../secrets/search-files.ts')).searchInThread(given),
  'search-parts': async (given) => (await import('../secrets/shared-parts.ts')).searchPartsInThread(given),
};

/** To a thread. */
export interface Request<Name extends TaskName = TaskName> {
  readonly id: number;
  readonly name: Name;
  readonly given: Given<Name>;
}

/** From a thread: first that it is ready, then an answer to each request. */
export type Message<Name extends TaskName = TaskName> =
  | { readonly state: 'ready' }
  | { readonly state: 'done'; readonly id: number; readonly found: Found<Name> }
  | { readonly state: 'failed'; readonly id: number; readonly why: string };
