import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tarOf, zipOf } from '../../../__fixtures__/secrets/archives.ts';
import { randomFrom } from '../../../__fixtures__/secrets/random.ts';
import { letters, sampleOf } from '../../../__fixtures__/secrets/sample-of.ts';
import { marker, openSearch } from '../../../__fixtures__/secrets/search.ts';
import { searchTree, type TreeSettings } from '../../../src/adapters/secrets/search-tree.ts';
import { parseConfig } from '../../../src/secrets/config/parse-config.ts';
import { detectors } from '../../../src/secrets/detectors/catalogue.ts';
import type { SearchTerms } from '../../../src/secrets/search-terms.ts';
import { temporaryDirectory } from '../temporary-directory.ts';

const github = detectors.find(({ id }) => id === 'github-personal-access-token');
if (github === undefined) throw new Error('the catalogue has no tokens of GitHub');
const random = randomFrom(7);
const token = (): string => sampleOf(github, random);
const launcher = (name: string): URL => new URL(`../../../__fixtures__/threads/${name}.ts`, import.meta.url);
const inName = token();
const plain: SearchTerms = { least: 'medium', marker: undefined, configuration: undefined };

let work: ReturnType<typeof temporaryDirectory>;

/** Files of all kinds, with something to find or to tell in most of them. */
beforeAll(async () => {
  const inner = gzipSync(await tarOf({ 'lib/a.jar': zipOf({ 'a.env': gzipSync(`T=${token()}\n`) }), 'b.txt': `"${token()}"` }));
  const many = Array.from({ length: 60 }, (_none, index) => [
    `dir ${index % 7}/${index}.ts`,
    `export const v${index} = ${index};\n${index % 3 === 0 ? `const t = "${token()}";\n` : ''}${letters(2000, random)}\n`,
  ]);
  work = temporaryDirectory({
    ...Object.fromEntries(many),
    'a.tgz': inner,
    'broken.gz': inner.subarray(0, 60),
    'bomb.gz': gzipSync(gzipSync(Buffer.alloc(300 * 1024 * 1024))),
    'list.txt': Array.from({ length: 1200 }, () => `token: ${token()}`).join('\n'),
    'long.txt': `${'x = 1;\n'.repeat(1_300_000)}key = "${token()}"\n`,
    'skipped/known.txt': `token = "${token()}"\n`,
    'unreadable.txt': 'x',
    [`named-${inName}/a.txt`]: 'a',
    [`named-${inName}/b/c.txt`]: '',
  });
  symlinkSync('a.tgz', join(work.path, 'link'));
  chmodSync(join(work.path, 'unreadable.txt'), 0);
});
afterAll(() => work.remove());

const settings = { batch: { files: 3, bytes: 64 * 1024 }, batchesForThread: 1 };

async function searched(threads: number, terms: SearchTerms = plain, more: Partial<TreeSettings> = {}, path = work.path) {
  const { search, result } = openSearch(terms);
  const report = await searchTree([path], search, { launcher: launcher('real'), threads, ...settings, ...more });
  const { bytes, findings, lines, rest } = result();
  expect(bytes).toBe(report.bytes);
  return { findings, lines, rest, report, all: JSON.stringify({ lines, rest, report }) };
}

const configuration = parseConfig(
  '[[rules]]\nid = "v"\nregex = "export const (v[0-9]+)"\nkeywords = ["export"]\n[allowlist]\npaths = ["skipped/"]\n',
  'rules.toml',
);

describe('a tree', () => {
  test.each<[string, SearchTerms]>([
    ['with the catalogue', plain],
    ['with marks, and with less confidence', { ...plain, least: 'low', marker: marker.keys }],
    ['with rules and allow-lists of a configuration', { ...plain, marker: marker.keys, configuration }],
  ])(
    'comes to the same %s, whatever the number of threads and the size of batches',
    async (_what, terms) => {
      const alone = await searched(0, terms);
      expect(alone.findings.length).toBeGreaterThan(1000);
      expect(alone.report.gaps.map(({ cause }) => cause)).toEqual(expect.arrayContaining(['invalid', 'limit']));
      expect(alone.rest.limits.map(([limit]) => limit)).toEqual(['hits']);
      expect(alone.findings.every(({ marks }) => marks.length === (terms.marker === undefined ? 0 : 3))).toBe(true);
      const names = alone.findings.filter(({ place }) => place.path === 'name');
      expect(names.map(({ place }) => place.within[0]?.slice(work.path.length))).toEqual(['/named-ghp_\u2026 (40 characters)']);
      expect(alone.all).not.toContain(inName.slice(5));
      expect(alone.rest.skipped).toBe(terms.configuration === undefined ? 0 : 1);
      for (const threads of [1, 2, 3]) expect((await searched(threads, terms)).all === alone.all).toBe(true);
      const wide = await searched(1, terms, { batch: { files: 1000, bytes: 1e9 } });
      expect(wide.lines.join('\n') === alone.lines.join('\n')).toBe(true);
      expect(new Set(wide.report.gaps.map(({ item }) => item))).toEqual(new Set(alone.report.gaps.map(({ item }) => item)));
    },
    240_000,
  );

  test.each(['ends-at-work', 'throws-at-work', 'answers-failed'])(
    'of which a thread that %s took a part is not read whole',
    async (name) => {
      const { report } = await searched(1, plain, { launcher: launcher(name), batch: { files: 1, bytes: 1 } });
      const whole = await searched(0);
      const lost = report.gaps.filter(({ why }) => why.startsWith('it could not be searched'));
      expect(lost.length).toBeGreaterThan(0);
      expect(report.files).toBeLessThan(whole.report.files);
      // What was lost is named, file by file.
      const named = new Set(lost.map(({ item }) => item));
      expect(whole.findings.filter(({ place: { path, within } }) => named.has(within[0] ?? path)).length).toBeGreaterThan(0);
    },
    120_000,
  );

  test('of more findings than are listed says so, however many threads and batches there are', async () => {
    const many = temporaryDirectory(
      Object.fromEntries(
        Array.from({ length: 13 }, (_none, index) => [`${index}.txt`, Array.from({ length: 900 }, () => `token: ${token()}`).join('\n')]),
      ),
    );
    try {
      const alone = await searched(0, plain, {}, many.path);
      expect(alone.findings).toHaveLength(10_000);
      expect(alone.rest).toMatchObject({
        unlisted: 1_700,
        limits: [['findings', ['8.txt', '9.txt'].map((name) => join(many.path, name))]],
      });
      for (const threads of [1, 2]) expect((await searched(threads, plain, {}, many.path)).all === alone.all).toBe(true);
      const wide = await searched(1, plain, { batch: { files: 1000, bytes: 1e9 } }, many.path);
      expect(wide.all === alone.all).toBe(true);
    } finally {
      many.remove();
    }
  }, 120_000);

  test('is searched here where nothing starts a thread, and where it is small', async () => {
    const alone = await searched(0);
    const nobody: readonly Partial<TreeSettings>[] = [
      { launcher: undefined },
      { launcher: launcher('never-starts') },
      { launcher: launcher('ends-at-work'), batchesForThread: 1000 },
    ];
    for (const more of nobody) expect((await searched(2, plain, more)).all === alone.all).toBe(true);
  }, 120_000);
});
