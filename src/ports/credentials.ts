import type { Gap, Many } from '../core/facts.ts';
import type { KnownFile } from '../secrets/allowances/known-file.ts';
import type { LeakedCredential } from '../secrets/leaked-credential.ts';
import type { Answer } from './github-api.ts';

/** What is known of credentials before any is looked for. */
export interface KnownCredentials {
  readonly files: readonly KnownFile[];
  /** `known`: an entry that knows only the place covers nothing, since whoever makes the change chooses what stands there. */
  readonly values: 'known' | 'any';
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** What was found, with what covers it, and what could not be read. */
export interface FoundCredentials extends Many<LeakedCredential> {
  /** What of the files of the policy means nothing. */
  readonly unusable: readonly Gap[];
}

/** Looks for credentials in the judged repository. What could not be read of it is a gap; nothing read is never a clean answer. */
export interface Credentials {
  /** What `head` has changed since it left `base`, line by line; full ids of commits. */
  readonly added: (base: string, head: string, known: KnownCredentials) => Promise<Answer<FoundCredentials>>;
  /** Every file of a commit. */
  readonly tree: (commit: string, known: KnownCredentials) => Promise<Answer<FoundCredentials>>;
  /** One file, and what lies in it where it is an archive; `name` is what people know it by. */
  readonly file: (path: string, name: string, known: KnownCredentials) => Promise<Answer<FoundCredentials>>;
  /** A container image by its name and digest, with all of its layers and what is said about it. */
  readonly image: (name: string, known: KnownCredentials) => Promise<Answer<FoundCredentials>>;
  /** The log of a completed job of the judged repository, by its id; `name` is the job's. */
  readonly log: (job: string, name: string, known: KnownCredentials) => Promise<Answer<FoundCredentials>>;
  /** Every version of every file that a ref reaches. */
  readonly history: (known: KnownCredentials) => Promise<Answer<FoundCredentials>>;
}
