import type { Gap } from '../core/facts.ts';
import { compareText } from '../core/location.ts';
import type { Collected, CollectTerms } from '../secrets/collect-findings.ts';
import type { ContentPlace } from '../secrets/model.ts';
import type { SearchTerms } from '../secrets/search-terms.ts';

/** A part of something that was read. Its bytes are valid only until the taker returns. */
export interface ReadPart {
  readonly place: ContentPlace;
  readonly bytes: Uint8Array;
  /** Line of the first byte, from 1; of a change the line in the new file. */
  readonly line: number;
  /** False where it begins with the last bytes of the part before it. */
  readonly isFirst: boolean;
  /** False where another part of the same place follows, which begins with the last bytes of this one (`overlap`). */
  readonly isLast: boolean;
}

/** Bytes that a part shares with the one before it: more than any credential is long. */
export const overlap = 32 * 1024;

/** Bytes after which a content is handed on in parts: what is held of it, several times, while it is judged. */
export const partSize = 1024 * 1024;

export type TakePart = (part: ReadPart) => void;

/** What was read, so that nothing read is never taken for nothing found. */
export interface ReadReport {
  readonly files: number;
  readonly blobs: number;
  readonly commits: number;
  /** Of container images. */
  readonly layers: number;
  readonly bytes: number;
  /** Images, and what they were at that time: a tag says something else tomorrow. */
  readonly images: readonly ReadImage[];
  /** What was left out on purpose, with the reason, and how many. */
  readonly left: Readonly<Record<string, number>>;
  readonly gaps: readonly Gap[];
}

export interface ReadImage {
  /** As it was named. */
  readonly name: string;
  /** `sha256:...` of what the name stands for; undefined of an older `docker save`. */
  readonly digest: string | undefined;
}

/** What several reads have read together. */
export function joinedReports(reports: readonly ReadReport[]): ReadReport {
  const left = new Map<string, number>();
  for (const [reason, count] of reports.flatMap((report) => Object.entries(report.left))) left.set(reason, (left.get(reason) ?? 0) + count);
  const sum = (key: 'files' | 'blobs' | 'commits' | 'layers' | 'bytes') => reports.reduce((total, report) => total + report[key], 0);
  return {
    files: sum('files'),
    blobs: sum('blobs'),
    commits: sum('commits'),
    layers: sum('layers'),
    bytes: sum('bytes'),
    images: reports.flatMap(({ images }) => images),
    left: Object.fromEntries([...left].toSorted(([a], [b]) => compareText(a, b))),
    gaps: reports.flatMap(({ gaps }) => gaps),
  };
}

/** A search that several threads may share. */
export interface SharedSearch {
  readonly terms: SearchTerms;
  /** That of this thread, as the terms say. */
  readonly scanner: CollectTerms['scanner'];
  /** Is given what was found in some files, in the order of all files. */
  readonly gather: (collected: Collected) => void;
  /** Is told of so many more bytes that were read. */
  readonly progress: (bytes: number) => void;
}

/** Where credentials are looked for. Each throws InterlockError only for wrong usage; what could not be read is a gap. */
export interface SecretSources {
  /** Files, directories and what lies in archives, without what lies behind links. */
  readonly tree: (paths: readonly string[], search: SharedSearch) => Promise<ReadReport>;
  /** What the commits of a range `BASE..HEAD` add, line by line. */
  readonly change: (directory: string, range: string, search: SharedSearch) => Promise<ReadReport>;
  /** Every blob that a ref reaches, once. */
  readonly history: (directory: string, search: SharedSearch) => Promise<ReadReport>;
  /** A container image: by its name in a registry, or the folder or tar in which it lies (OCI layout, `docker save`). */
  readonly image: (name: string, search: SharedSearch) => Promise<ReadReport>;
  /** The log of a job, as the platform gives it or a runner wrote it. */
  readonly log: (path: string, search: SharedSearch) => Promise<ReadReport>;
  /** The variables that this process was given: those of a step, where it runs in one. */
  readonly environment: (search: SharedSearch) => Promise<ReadReport>;
  /** The commit that brought a blob; undefined where it cannot be told. */
  readonly commitOf: (directory: string, blob: string) => Promise<string | undefined>;
}
