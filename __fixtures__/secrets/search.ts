import { openMarker } from '../../src/adapters/secrets/open-marker.ts';
import { overlap } from '../../src/ports/secret-sources.ts';
import { type Collected, FindingCollector } from '../../src/secrets/collect-findings.ts';
import { openConfigured } from '../../src/secrets/config/open-configured.ts';
import { openScanner } from '../../src/secrets/open-scanner.ts';
import type { SearchTerms } from '../../src/secrets/search-terms.ts';

/** Marks alike in every search of a test. */
export const marker = openMarker('k'.repeat(16));

/** A search as the program makes one, and what comes of it as text that can be compared. */
export function openSearch(terms: SearchTerms) {
  const mark = terms.marker === undefined ? undefined : marker.mark;
  const scanner = terms.configuration === undefined ? openScanner(mark) : openConfigured(terms.configuration, mark).scanner;
  const collector = new FindingCollector({ scanner, overlap, least: terms.least, hash: (key) => key });
  const order: string[] = [];
  let bytes = 0;
  const search = {
    terms,
    scanner,
    gather: (collected: Collected) => {
      order.push(...collected.found.map(({ place }) => place.path));
      collector.add(collected);
    },
    progress: (count: number) => {
      bytes += count;
    },
  };
  const result = () => {
    const { unlisted, allowed, skipped, pointers, limits } = collector.collected;
    return {
      bytes,
      /** Paths of what was found, as it was gathered. */
      order,
      findings: collector.findings(),
      lines: collector.findings().map((finding) => JSON.stringify({ ...finding, detector: finding.detector.id })),
      rest: { unlisted, allowed, skipped, pointers, limits: [...limits].map(([limit, paths]) => [limit, [...paths]]) },
    };
  };
  return { search, collector, result };
}
