import { FindingCollector } from '../../src/secrets/collect-findings.ts';
import { openConfigured } from '../../src/secrets/config/open-configured.ts';
import { parseConfig } from '../../src/secrets/config/parse-config.ts';
import type { ContentPlace } from '../../src/secrets/model.ts';

/** What a configuration finds in a text: detectors with what stands at their places, and how many are allowed. */
export function scanWith(config: string, text: string | Uint8Array, place: Partial<ContentPlace> = {}) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const { scanner, left, gaps } = openConfigured(parseConfig(config, 'rules.toml'));
  const scan = scanner.scan(bytes, { path: 'src/app.ts', within: [], ...place }, true);
  const reported = scan.hits.filter(({ isAllowed }) => isAllowed !== true);
  const found = reported.map(({ detector, start, end }) => [detector.id, Buffer.from(bytes.subarray(start, end)).toString('utf8')]);
  return { found, allowed: scan.hits.length - reported.length, skipped: scan.isSkipped === true ? 1 : 0, limits: scan.limits, left, gaps };
}

/** Places of what a configuration finds in a text that is read in parts, which share so many bytes. */
export function placesInParts(config: string, text: Uint8Array, size: number, overlap: number): readonly string[] {
  const { scanner } = openConfigured(parseConfig(config, 'rules.toml'));
  const collector = new FindingCollector({ scanner, overlap, least: 'low', hash: (one) => one });
  const place = { path: 'a.txt', within: [] };
  for (let at = 0, isFirst = true; ; at += size - overlap, isFirst = false) {
    const isLast = at + size >= text.length;
    const line = text.subarray(0, at).filter((byte) => byte === 10).length + 1;
    collector.take({ place, bytes: text.subarray(at, at + size), line, isFirst, isLast });
    if (isLast) break;
  }
  return collector.findings().map(({ start, redacted }) => `${start.line} ${redacted}`);
}
