import type { RootTerms } from './trust-profile.ts';

/** A file that a policy names, or the command line. */
export interface NamedFile {
  /** By which identities and reports refer to it. */
  readonly name: string;
  /** Where it was read, for messages. */
  readonly source: string;
  readonly text: string;
  /** What the policy says that its SHA-256 is, as 64 hex digits; undefined where only the command line names it. */
  readonly sha256: string | undefined;
}

export interface NamedKey extends NamedFile {
  /** ISO 8601, UTC: the key counts for what was signed from then on, and before that. */
  readonly validFrom: string | undefined;
  readonly validUntil: string | undefined;
  /** Name of the policy's own root whose log or authority proves when it signed; undefined = those that are built in. */
  readonly root: string | undefined;
}

export interface NamedRoot extends NamedFile, RootTerms {}

/** What is trusted beside the embedded roots: texts only, so that it can be handed to another thread. */
export interface NamedTrust {
  readonly keys: readonly NamedKey[];
  readonly roots: readonly NamedRoot[];
}

export const noNamedTrust: NamedTrust = { keys: [], roots: [] };
