import type { Many } from '../core/facts.ts';
import type { LeakedCredential } from '../secrets/leaked-credential.ts';
import type { Answer } from './github-api.ts';

/** Looks for credentials in the judged repository. What could not be read of it is a gap; nothing read is never a clean answer. */
export interface Credentials {
  /** What `head` has changed since it left `base`, line by line; full ids of commits. */
  readonly added: (base: string, head: string) => Promise<Answer<Many<LeakedCredential>>>;
  /** Every file of a commit. */
  readonly tree: (commit: string) => Promise<Answer<Many<LeakedCredential>>>;
  /** One file, and what lies in it where it is an archive; `name` is what people know it by. */
  readonly file: (path: string, name: string) => Promise<Answer<Many<LeakedCredential>>>;
  /** A container image by its name and digest, with all of its layers and what is said about it. */
  readonly image: (name: string) => Promise<Answer<Many<LeakedCredential>>>;
  /** The log of a completed job of the judged repository, by its id; `name` is the job's. */
  readonly log: (job: string, name: string) => Promise<Answer<Many<LeakedCredential>>>;
  /** Every version of every file that a ref reaches. */
  readonly history: () => Promise<Answer<Many<LeakedCredential>>>;
}
