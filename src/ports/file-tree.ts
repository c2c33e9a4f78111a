import type { GapCause } from '../core/facts.ts';

/** One file as text, or why not. `absent` is proven: its directory was listed with the same right. */
export type FileAnswer =
  | { readonly state: 'text'; readonly path: string; readonly text: string }
  | { readonly state: 'absent'; readonly path: string }
  | { readonly state: 'unreadable'; readonly path: string; readonly cause: GapCause; readonly why: string; readonly remedy?: string };

export interface TreeEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
}

export type Listing =
  | { readonly state: 'entries'; readonly path: string; readonly entries: readonly TreeEntry[] }
  | { readonly state: 'absent'; readonly path: string }
  | { readonly state: 'unreadable'; readonly path: string; readonly cause: GapCause; readonly why: string; readonly remedy?: string };

/**
 * A repository at one state: a directory, or a commit behind the API. Paths are relative, with `/`, without `..`.
 * Links are listed, never followed: GitHub reads regular files only.
 */
export interface FileTree {
  /** `disk`, or `commit <sha> of owner/name`. */
  readonly source: string;
  /** Answers in the order of the paths; one request for all that is not known yet. */
  list(paths: readonly string[]): Promise<readonly Listing[]>;
  read(paths: readonly string[]): Promise<readonly FileAnswer[]>;
}
