import { overlap, type ReadReport } from '../../ports/secret-sources.ts';
import { type Collected, type CollectTerms, FindingCollector } from '../../secrets/collect-findings.ts';
import { openScanner } from '../../secrets/open-scanner.ts';
import type { SearchTerms } from '../../secrets/search-terms.ts';
import { Counted } from './counted.ts';
import { FileReader } from './file-reader.ts';
import type { TreeFile } from './walk-tree.ts';

/** Some files of a tree, and what is looked for in them. */
export interface SearchTask {
  readonly files: readonly TreeFile[];
  readonly terms: SearchTerms;
}

export interface Searched {
  readonly collected: Collected;
  readonly report: ReadReport;
}

/** Reads files in their order. What comes of it depends on nothing else, so that it is the same in whatever thread it is done. */
export class FileSearch {
  readonly #terms: CollectTerms;
  readonly #reader = new FileReader();

  constructor(scanner: CollectTerms['scanner'], { least }: Pick<SearchTerms, 'least'>) {
    // A fingerprint is made where all findings are known.
    this.#terms = { scanner, overlap, least, hash: (key) => key };
  }

  async search(files: readonly TreeFile[]): Promise<Searched> {
    const collector = new FindingCollector(this.#terms);
    const counted = new Counted();
    await this.#reader.read(files, counted, (part) => collector.take(part));
    return { collected: collector.collected, report: counted.report() };
  }
}

/** Of a search that never ended: none of its files was read to its end. */
export function unsearched(files: readonly TreeFile[], why: string): Searched {
  const counted = new Counted();
  for (const { shown } of files) counted.miss(shown, 'absent', `it could not be searched: ${why}`);
  return { collected: { found: [], unlisted: 0, allowed: 0, skipped: 0, limits: new Map() }, report: counted.report() };
}

let own: FileSearch | undefined;

/** In another thread, which opens a scanner once for all that it is asked. */
export async function searchInThread({ files, terms }: SearchTask): Promise<Searched> {
  own ??= new FileSearch(await scannerFor(terms), terms);
  return own.search(files);
}

async function scannerFor({ marker, configuration }: SearchTerms): Promise<CollectTerms['scanner']> {
  const mark = marker === undefined ? undefined : (await import('./open-marker.ts')).markerOf(marker).mark;
  if (configuration === undefined) return openScanner(mark);
  return (await import('../../secrets/config/open-configured.ts')).openConfigured(configuration, mark).scanner;
}
