import type { FileLocation } from './location.ts';

/**
 * Why something could not be decided. A policy may soften only `unsupported` and `no-token`;
 * everything else is either an attack, a defect, or something that the workflow can grant itself.
 */
export const gapCauses = [
  'forbidden', // the token lacks a permission that the workflow could grant
  'absent', // a 404 that could not be told from a missing permission
  'limited', // rate limit of the platform
  'outage', // no answer, a broken one, or a 5xx
  'unsupported', // an older GitHub Enterprise Server
  'no-token', // only a tier 2 token could see it
  'offline', // nothing was asked, by request
  'invalid', // not what its format demands
  'limit', // over one of our own limits
  'truncated', // the answer says that there is more
  'empty', // nothing where something must be
  'unresolvable', // an expression that only a run can evaluate
] as const;
export type GapCause = (typeof gapCauses)[number];

/** The smallest thing that could not be decided. */
export interface Gap {
  readonly kind: 'gap';
  /** Which item: a path, an environment, a job. */
  readonly item: string;
  readonly cause: GapCause;
  /** Why, as one sentence without a final stop. */
  readonly why: string;
  /** How to make it decidable; the exact YAML where a permission is missing. */
  readonly remedy?: string;
  readonly location?: FileLocation;
  /** The base had it too, in a file that the change leaves as it was, or of which the base's counts. */
  readonly isOld?: boolean;
}

export function gap(fields: Omit<Gap, 'kind'>): Gap {
  return { kind: 'gap', ...fields };
}

/** What a fact that is not known hides, as the gap of one item. */
export function gapOfUnknown(item: string, { cause, reason, remedy }: Unknown): Gap {
  return gap({ item, cause, why: reason, remedy });
}

export interface Known<T> {
  readonly state: 'known';
  readonly value: T;
  /** Where it was observed: `commit 1f2e… of acme/app`, `disk`, `the run's event`. */
  readonly source: string;
}

export interface Unknown {
  readonly state: 'unknown';
  readonly cause: GapCause;
  readonly reason: string;
  readonly remedy: string;
}

/** One typed observation. */
export type Fact<T> = Known<T> | Unknown;

/** A collection with what could not be read of it. */
export interface Many<T> {
  readonly items: readonly T[];
  readonly gaps: readonly Gap[];
}

export function known<T>(value: T, source: string): Known<T> {
  return { state: 'known', value, source };
}

export function unknown(fields: Omit<Unknown, 'state'>): Unknown {
  return { state: 'unknown', ...fields };
}

/** True for facts that are collections; their gaps count for every rule that needs them. */
export function isMany(value: unknown): value is Many<unknown> {
  return typeof value === 'object' && value !== null && 'items' in value && 'gaps' in value && Array.isArray(value.gaps);
}
