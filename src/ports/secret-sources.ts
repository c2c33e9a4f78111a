import type { Gap } from '../core/facts.ts';
import type { Collected, SearchTerms } from '../secrets/collect-findings.ts';
import type { Scanner } from '../secrets/engine/scanner.ts';
import type { ContentPlace } from '../secrets/model.ts';

/** A part of something that was read. Its bytes are valid only until the taker returns. */
export interface ReadPart {
  readonly place: ContentPlace;
  readonly bytes: Uint8Array;
  /** Line of the first byte, from 1; of a change the line in the new file. */
  readonly line: number;
  /** Of the first byte, from 1, in UTF-16 units; undefined = 1. */
  readonly column?: number | undefined;
  /** False where it begins with the last bytes of the part before it. */
  readonly isFirst: boolean;
  /** False where another part of the same place follows, which begins with the last bytes of this one (`overlap`). */
  readonly isLast: boolean;
}

/** Bytes that a part shares with the one before it: more than any credential is long. */
export const overlap = 32 * 1024;

export type TakePart = (part: ReadPart) => void;

/** What was read, so that nothing read is never taken for nothing found. */
export interface ReadReport {
  readonly files: number;
  readonly blobs: number;
  readonly commits: number;
  readonly bytes: number;
  /** What was left out on purpose, with the reason, and how many. */
  readonly left: Readonly<Record<string, number>>;
  readonly gaps: readonly Gap[];
}

/** A search that several threads may share. What comes of it is the same, whatever their number. */
export interface SharedSearch {
  readonly terms: SearchTerms;
  /** That of this thread; the others open their own. */
  readonly scanner: Scanner;
  /** Called in the order of what is read. */
  readonly gather: (collected: Collected) => void;
  /** Called now and then with the bytes that all threads have read. */
  readonly progress: (bytes: number) => void;
  /** Threads that search, this one among them; undefined = as many as the machine has processors. */
  readonly workers: number | undefined;
}

/** Where credentials are looked for. Each throws InterlockError only for wrong usage; what could not be read is a gap. */
export interface SecretSources {
  /** Files, directories and what lies in archives, without what lies behind links. */
  readonly tree: (paths: readonly string[], search: SharedSearch) => Promise<ReadReport>;
  /** What the commits of a range `BASE..HEAD` add, line by line. */
  readonly change: (directory: string, range: string, take: TakePart) => Promise<ReadReport>;
  /** Every blob that a ref reaches, once. */
  readonly history: (directory: string, take: TakePart) => Promise<ReadReport>;
  /** The commit that brought a blob; undefined where it cannot be told. */
  readonly commitOf: (directory: string, blob: string) => Promise<string | undefined>;
}
