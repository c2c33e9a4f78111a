import { overlap } from '../../ports/secret-sources.ts';
import { type CollectTerms, FindingCollector } from '../../secrets/collect-findings.ts';
import { openScanner } from '../../secrets/open-scanner.ts';
import type { SearchTerms } from '../../secrets/search-terms.ts';

/** What one thread finds in some contents. A fingerprint is made where all findings are known. */
export function threadCollector(scanner: CollectTerms['scanner'], { least }: Pick<SearchTerms, 'least'>): FindingCollector {
  return new FindingCollector({ scanner, overlap, least, hash: (key) => key });
}

let own: Promise<CollectTerms['scanner']> | undefined;

/** The scanner of another thread, opened once for all that it is asked: a thread works for one search. */
export function scannerOfThread(terms: SearchTerms): Promise<CollectTerms['scanner']> {
  own ??= scannerFor(terms);
  return own;
}

async function scannerFor({ marker, configuration }: SearchTerms): Promise<CollectTerms['scanner']> {
  const mark = marker === undefined ? undefined : (await import('./open-marker.ts')).markerOf(marker).mark;
  if (configuration === undefined) return openScanner(mark);
  return (await import('../../secrets/config/open-configured.ts')).openConfigured(configuration, mark).scanner;
}
