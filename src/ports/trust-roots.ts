/** A trust root under which signatures were judged. */
export interface RootInUse {
  readonly name: string;
  /** Where its text comes from: the package that carried it, or the repository that signs it. */
  readonly source: string;
  /** When it was taken from there: `YYYY-MM-DD`. */
  readonly date: string;
  /** Of its text. */
  readonly sha256: string;
  /** When its newest authority became valid, ISO 8601, UTC. */
  readonly newestAuthority: string | undefined;
  /** `done`: it is not the embedded one. */
  readonly refresh:
    | { readonly state: 'not-asked' | 'done' | 'same' }
    | { readonly state: 'failed'; readonly mirror: string; readonly why: string };
}
