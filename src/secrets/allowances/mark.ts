import type { ContentPlace } from '../model.ts';

/** A credential as it is while its content is judged. */
export interface MarkedCredential {
  /** Id of what found it. */
  readonly detector: string;
  readonly place: ContentPlace;
  /** Its bytes as latin1. */
  readonly secret: string;
}

/**
 * Keyed hashes by which allowances know a credential, and nobody learns it: `entry:` of detector, place and value under the key of ignore files, where that
 * is known; `value:` and `sha1:` of the value alone under a key that only this run has.
 */
export type MarkCredential = (credential: MarkedCredential) => readonly string[];

/** A key of ignore files has so many bytes, or more. */
export const leastKeyBytes = 16;

/** What makes a marker: another thread is given it, so that both mark alike. */
export interface MarkerKeys {
  /** Of ignore files, of at least 16 bytes. */
  readonly ignore: string | undefined;
  /** Of this run alone. */
  readonly run: Uint8Array;
}

export interface Marker {
  readonly keys: MarkerKeys;
  readonly mark: MarkCredential;
  /** The `value:` mark of a value that a report shows. */
  readonly ofValue: (secret: string) => string;
  /** The `sha1:` mark of a value of which a report shows the SHA-1, in hex. */
  readonly ofSha1: (hex: string) => string;
  /** True where the key of ignore files is known. */
  readonly isKeyed: boolean;
}

/** The hash that an entry of an ignore file begins with; undefined where its key is not known. */
export function entryHash(marks: readonly string[]): string | undefined {
  return marks.find((mark) => mark.startsWith('entry:'))?.slice('entry:'.length);
}
