import type { TakePart } from '../../ports/secret-sources.ts';
import { type Collected, FindingCollector, type FindingHere, type SearchTerms } from '../../secrets/collect-findings.ts';
import { detectors } from '../../secrets/detectors/catalogue.ts';
import type { Scanner } from '../../secrets/engine/scanner.ts';
import type { Detector } from '../../secrets/model.ts';
import { Counted, type Counts } from './counted.ts';
import type { FileReader } from './file-reader.ts';
import type { TreeFile } from './walk-tree.ts';

/** Some files of a tree, and what another thread must know to judge them as this one does. */
export interface SearchTask {
  readonly files: readonly TreeFile[];
  readonly terms: SearchTerms;
  /** Bytes that all threads have read: one 64-bit number that they share. */
  readonly read: SharedArrayBuffer;
}

/** Plain values: detectors by their ids. */
export interface Searched {
  readonly collected: Omit<Collected, 'found'> & { readonly found: readonly FoundInThread[] };
  readonly counts: Counts;
}

type FoundInThread = Omit<FindingHere, 'detector'> & { readonly detector: string };

/** Reads the files in their order. What comes of it depends on nothing else. */
export async function searchFiles({ files, terms, read }: SearchTask, scanner: Scanner, reader: FileReader): Promise<Searched> {
  // A fingerprint is made where all findings are known.
  const collector = new FindingCollector({ ...terms, scanner, hash: (key) => key });
  const counted = new Counted();
  const total = new BigUint64Array(read);
  const take: TakePart = (part) => {
    collector.take(part);
    Atomics.add(total, 0, BigInt(part.bytes.length));
  };
  for (const file of files) await reader.read(file, counted, take);
  const { found, ...rest } = collector.collected;
  return { collected: { ...rest, found: found.map((one) => ({ ...one, detector: one.detector.id })) }, counts: counted.counts() };
}

/** Of a search that never ended: each of its files was not read. */
export function unsearched({ files }: SearchTask, why: string): Searched {
  const counted = new Counted();
  for (const { shown } of files) counted.miss(shown, 'absent', `it could not be searched: ${why}`);
  return { collected: { found: [], unlisted: 0, limits: new Map() }, counts: counted.counts() };
}

let known: ReadonlyMap<string, Detector> | undefined;

/** With the detectors that the ids stand for. */
export function withDetectors({ found, ...rest }: Searched['collected']): Collected {
  known ??= new Map(detectors.map((detector) => [detector.id, detector]));
  const detectorOf = (id: string): Detector => {
    const detector = known?.get(id);
    if (detector === undefined) throw new Error(`no kind of credential is called ${id}`);
    return detector;
  };
  return { ...rest, found: found.map((one) => ({ ...one, detector: detectorOf(one.detector) })) };
}
