import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { randomFrom } from '../../../__fixtures__/secrets/random.ts';
import { letters, sampleOf } from '../../../__fixtures__/secrets/sample-of.ts';
import { marker, openSearch } from '../../../__fixtures__/secrets/search.ts';
import { Counted } from '../../../src/adapters/secrets/counted.ts';
import { PartWriter } from '../../../src/adapters/secrets/part-writer.ts';
import { type PartSettings, searchParts } from '../../../src/adapters/secrets/shared-parts.ts';
import { partSize, type TakePart } from '../../../src/ports/secret-sources.ts';
import { parseConfig } from '../../../src/secrets/config/parse-config.ts';
import { detectors } from '../../../src/secrets/detectors/catalogue.ts';
import type { SearchTerms } from '../../../src/secrets/search-terms.ts';

const github = detectors.find(({ id }) => id === 'github-personal-access-token');
if (github === undefined) throw new Error('the catalogue has no tokens of GitHub');
const random = randomFrom(11);
const token = (): string => sampleOf(github, random);
const launcher = (name: string): URL => new URL(`../../../__fixtures__/threads/${name}.ts`, import.meta.url);
const plain: SearchTerms = { least: 'medium', marker: undefined, configuration: undefined };
const configuration = parseConfig('[[rules]]\nid = "v"\nregex = "export const (v[0-9]+)"\nkeywords = ["export"]\n', 'rules.toml');

/** Contents of all sizes, one of many parts with something at each of their borders. */
const contents: readonly (readonly [string, Buffer])[] = [
  ...Array.from(
    { length: 150 },
    (_none, index) =>
      [
        `dir/${index}.ts`,
        Buffer.from(`export const v${index} = 1;\n${index % 3 === 0 ? `const t = "${token()}";\n` : ''}${letters(index * 200, random)}\n`),
      ] as const,
  ),
  ['many.txt', Buffer.from(Array.from({ length: 1200 }, () => `token: ${token()}`).join('\n'))],
  ['long.txt', Buffer.concat(Array.from({ length: 7 }, () => Buffer.from(`${'x = 1;\n'.repeat(partSize / 7 - 100)}key = "${token()}"\n`)))],
  [`named/${token()}/one.txt`, Buffer.from('1')],
  [`named/${token()}`, Buffer.from('')],
  ['last.txt', Buffer.from(`token = "${token()}"`)],
];

/** @param pause milliseconds behind the first contents, in which a thread may start. */
async function searched(settings: Partial<PartSettings>, terms: SearchTerms = plain, pause = 0) {
  const { search, collector, result } = openSearch(terms);
  const read = async (take: TakePart) => {
    const counted = new Counted();
    for (const [path, content] of contents) {
      const parts = new PartWriter({ path, within: [] }, 1, take);
      for (let at = 0; at < content.length; at += 64 * 1024) {
        parts.write(content.subarray(at, at + 64 * 1024));
        // As whoever reads a stream does.
        if (at % (1024 * 1024) === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      parts.end();
      if (path === 'dir/30.ts') await setTimeout(pause);
      counted.files += 1;
      counted.bytes += content.length;
    }
    return counted.report();
  };
  const found = await searchParts(
    search,
    { launcher: launcher('real'), threads: 1, alone: 0, batch: 64 * 1024, waiting: 8 * 1024 * 1024, ...settings },
    read,
  );
  const report = { ...found.read, gaps: found.gaps };
  const { bytes, order, lines, rest } = result();
  return { collector, bytes, report, order, all: JSON.stringify({ lines, rest, order, report }) };
}

describe('what is read in parts', () => {
  test.each<[string, SearchTerms]>([
    ['with the catalogue', plain],
    ['with marks, and with less confidence', { ...plain, least: 'low', marker: marker.keys }],
    ['with rules of a configuration', { ...plain, marker: marker.keys, configuration }],
  ])(
    'comes to the same %s, in the same order, whoever judges it',
    async (_what, terms) => {
      const alone = await searched({ launcher: undefined }, terms);
      expect(alone.order.length).toBeGreaterThan(1000);
      expect(alone.order.filter((path) => path === 'long.txt')).toHaveLength(7);
      expect(alone.bytes).toBeGreaterThan(alone.report.bytes);
      const ways: readonly Partial<PartSettings>[] = [
        {},
        { batch: 1 },
        { batch: 4 * 1024 * 1024 },
        { waiting: 256 * 1024 },
        { waiting: 0 },
        { alone: 5 * 1024 * 1024 },
        { threads: 0 },
      ];
      for (const way of ways) {
        const shared = await searched(way, terms);
        expect([way, shared.all === alone.all, shared.bytes]).toEqual([way, true, alone.bytes]);
      }
    },
    240_000,
  );

  test.each(['ends-at-work', 'throws-at-work', 'answers-failed'])(
    'and given to a thread that %s is a gap, content by content',
    async (name) => {
      const alone = await searched({ launcher: undefined });
      const { report, order } = await searched({ launcher: launcher(name) }, plain, 3000);
      const lost = report.gaps.filter(({ why }) => why.startsWith('it could not be searched'));
      expect(lost.length).toBeGreaterThan(0);
      const named = new Set(lost.map(({ item }) => item));
      const countOf = (paths: readonly string[], path: string): number => paths.filter((one) => one === path).length;
      const missing = [...new Set(alone.order)].filter((path) => countOf(order, path) !== countOf(alone.order, path));
      expect(missing.filter((path) => !named.has(path))).toEqual([]);
    },
    120_000,
  );

  test('is judged here where no thread ever starts', async () => {
    const alone = await searched({ launcher: undefined });
    expect((await searched({ launcher: launcher('never-starts') })).all === alone.all).toBe(true);
  }, 120_000);
});
