import type { ReadReport } from '../../ports/secret-sources.ts';
import type { Collected, CollectTerms } from '../../secrets/collect-findings.ts';
import type { SearchTerms } from '../../secrets/search-terms.ts';
import { Counted } from './counted.ts';
import { FileReader } from './file-reader.ts';
import { scannerOfThread, threadCollector } from './thread-collector.ts';
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
  readonly #scanner: CollectTerms['scanner'];
  readonly #terms: Pick<SearchTerms, 'least'>;
  readonly #reader = new FileReader();

  constructor(scanner: CollectTerms['scanner'], terms: Pick<SearchTerms, 'least'>) {
    this.#scanner = scanner;
    this.#terms = terms;
  }

  async search(files: readonly TreeFile[]): Promise<Searched> {
    const collector = threadCollector(this.#scanner, this.#terms);
    const counted = new Counted();
    await this.#reader.read(files, counted, (part) => collector.take(part));
    return { collected: collector.collected, report: counted.report() };
  }
}

/** Of a search that never ended: none of its files was read to its end. */
export function unsearched(files: readonly TreeFile[], why: string): Searched {
  const counted = new Counted();
  for (const { shown } of files) counted.miss(shown, 'absent', `it could not be searched: ${why}`);
  return {
    collected: { found: [], named: [], unlisted: 0, allowed: 0, skipped: 0, pointers: 0, limits: new Map() },
    report: counted.report(),
  };
}

let own: FileSearch | undefined;

/** In another thread. */
export async function searchInThread({ files, terms }: SearchTask): Promise<Searched> {
  own ??= new FileSearch(await scannerOfThread(terms), terms);
  return own.search(files);
}
