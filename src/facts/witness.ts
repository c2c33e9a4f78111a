import type { BundleText, Refused, RegistryImage, Subject } from '../artifact/model.ts';
import { type Gap, gap } from '../core/facts.ts';
import { runAgain } from './unknown-of.ts';

/** Who may hold signatures about subjects, beside the bundles that were given. */
export interface Witness {
  /** As the fact's source names it: `GitHub attestations`. */
  readonly name: string;
  /** Whether it may hold something about such a subject. */
  readonly covers: (subject: Subject) => boolean;
  /** What it holds about each, in their order; all that it asks ends with the signal. */
  readonly ask: (subjects: readonly Subject[], signal: AbortSignal) => Promise<readonly Testimony[]>;
}

/** No bundle at all means that the witness holds none, which was proven. */
export type Testimony =
  | {
      readonly state: 'held';
      readonly bundles: readonly BundleText[];
      /** What it lists and is no evidence. */
      readonly refused?: readonly Refused[];
      /** Of an image, what its registry says beside signatures. */
      readonly image?: RegistryImage;
      /** What could not be read of it: while there is one, nothing is missing. */
      readonly unread?: readonly Gap[];
    }
  | { readonly state: 'unasked'; readonly gap: Gap };

export const witnessLimits = {
  /** Milliseconds for all questions to all witnesses about all subjects of one run. */
  deadline: 60_000,
} as const;

/** One deadline for whatever witnesses are asked; `end` lets go of its timer. */
export function startDeadline(): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), witnessLimits.deadline);
  return { signal: controller.signal, end: () => clearTimeout(timer) };
}

/** What the witness says within the deadline. One that does not keep its signal must not hold the program. */
export async function askWithin(witness: Witness, subjects: readonly Subject[], signal: AbortSignal): Promise<readonly Testimony[]> {
  const late = () => subjects.map(({ name }) => lateTestimony(name, witness));
  if (subjects.length === 0) return [];
  if (signal.aborted) return late();
  let stop = (): void => undefined;
  let grace: ReturnType<typeof setTimeout> | undefined;
  const stopped = new Promise<readonly Testimony[]>((resolve) => {
    // What ends with the signal is heard first: it may know of some subjects more than that time ran out.
    stop = () => {
      grace = setTimeout(() => resolve(late()), 100);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
  const asked = witness.ask(subjects, signal);
  asked.catch(() => undefined);
  try {
    return await Promise.race([asked, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
    clearTimeout(grace);
  }
}

function lateTestimony(item: string, { name }: Witness): Testimony {
  const why = `${name}: signatures were collected for ${witnessLimits.deadline / 1000} seconds, and it was not answered by then`;
  return { state: 'unasked', gap: gap({ item, cause: 'outage', why, remedy: runAgain }) };
}
