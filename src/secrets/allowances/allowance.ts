/** What allows a finding that is known, as its file says. */
export interface Allowance {
  readonly means: 'ignore' | 'baseline';
  /** The file that has it, and where in it: a line, or the number of the entry of a report, from 1. */
  readonly source: string;
  readonly line: number;
  /** Ids of what it may have been found by. */
  readonly covers: (detector: string) => boolean;
  /** As `shownPath` writes it. */
  readonly path: string;
  readonly match: Match;
  /** `YYYY-MM-DD`; it ends at 00:00 UTC of that day. Undefined = it has no end. */
  readonly until: string | undefined;
  readonly reason: string;
}

/**
 * How it knows the finding. Only `mark` knows the value: at a line, and in a place of a file, another credential can be put by whoever writes there.
 */
export type Match =
  | { readonly kind: 'mark'; readonly mark: string }
  | { readonly kind: 'line'; readonly line: number; readonly commit: string | undefined }
  | { readonly kind: 'fingerprint'; readonly fingerprint: string };

/** A line of an ignore file that means nothing. */
export interface MalformedLine {
  readonly source: string;
  readonly line: number;
  /** One sentence without a final stop. */
  readonly why: string;
}

/** What ignore files and baselines say, together. */
export interface Allowances {
  readonly allowances: readonly Allowance[];
  readonly malformed: readonly MalformedLine[];
}
