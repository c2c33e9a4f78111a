import type { GapCause } from '../../core/facts.ts';

/** What came of a read: the thing, or the cause and one clause of why there is none. */
export type Stored<T> = { readonly state: 'value'; readonly value: T } | { readonly state: GapCause; readonly why: string };

/** A document or a layer, as whoever lists it names it. */
export interface Content {
  readonly kind: 'manifests' | 'blobs';
  /** `sha256:` and 64 hex digits; of an older `docker save` the path in its tar. */
  readonly name: string;
  /** Bytes; undefined where nobody says. */
  readonly size: number | undefined;
}

/** Bytes of a file. They are not vouched for yet: whoever reads them compares the digest. */
export interface Region {
  readonly path: string;
  readonly start: number;
  readonly size: number;
}

/** Where an image begins: at a manifest or an index; or, in an older `docker save`, at a list of what it is made of. */
export type Root =
  | { readonly kind: 'manifest'; readonly content: Content; readonly platform: string | undefined }
  | { readonly kind: 'parts'; readonly config: Content; readonly layers: readonly Content[] };

/** What lists images where they lie, by its name there. */
export interface ImageList {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface Roots {
  /** They have texts of their own, which no digest vouches for: names, annotations, platforms. */
  readonly lists: readonly ImageList[];
  /** What the name stands for; undefined where no digest does. */
  readonly digest: string | undefined;
  readonly roots: readonly Root[];
  /** Things that were listed and cannot be read, one clause each. */
  readonly unread: readonly string[];
}

/** A place in which images lie. */
export interface ImageStore {
  readonly roots: () => Promise<Stored<Roots>>;
  /** All bytes of a manifest or a configuration. */
  readonly document: (content: Content) => Promise<Stored<Buffer>>;
  /** A blob of any size, which is there until `act` has ended. */
  readonly withBlob: <T>(content: Content, act: (region: Region) => Promise<T>) => Promise<Stored<T>>;
}

/** The digest of a content that has one. */
export function digestOf({ name }: Content): string | undefined {
  return /^sha256:[0-9a-f]{64}$/.test(name) ? name : undefined;
}
