import { describe, expect, test } from '@jest/globals';
import { randomFrom } from '../../__fixtures__/secrets/random.ts';
import { letters, sampleOf } from '../../__fixtures__/secrets/sample-of.ts';
import { openSearch } from '../../__fixtures__/secrets/search.ts';
import { gap } from '../../src/core/facts.ts';
import { parseConfig } from '../../src/secrets/config/parse-config.ts';
import { detectors } from '../../src/secrets/detectors/catalogue.ts';
import type { ContentPlace } from '../../src/secrets/model.ts';
import { shownName } from '../../src/secrets/name-search.ts';
import { openScanner } from '../../src/secrets/open-scanner.ts';
import type { SearchTerms } from '../../src/secrets/search-terms.ts';

const github = detectors.find(({ id }) => id === 'github-personal-access-token');
if (github === undefined) throw new Error('the catalogue has no tokens of GitHub');
const random = randomFrom(23);
const token = (): string => sampleOf(github, random);
const shown = 'ghp_\u2026 (40 characters)';
const plain: SearchTerms = { least: 'medium', marker: undefined, configuration: undefined };

function searched(places: readonly ContentPlace[], terms = plain, bytes = new Uint8Array()) {
  const { collector, result } = openSearch(terms);
  for (const place of places) collector.take({ place, bytes, line: 1, isFirst: true, isLast: true });
  return { ...result(), collector };
}

const at = (path: string, ...within: readonly string[]): ContentPlace => ({ path, within });

/** Within what, and where in its name. */
function namesIn(findings: ReturnType<typeof searched>['findings']) {
  return findings.map(({ place, start, redacted }) => [...place.within, place.path, start.column, redacted]);
}

describe('names', () => {
  test('of files, of directories and of what lies in archives are searched, and shown without what is found', () => {
    const [one, two, three] = [token(), token(), token()];
    const { findings, lines } = searched([
      at(`a/${one}.txt`),
      at(`dir-${two}/x/1.txt`),
      at(`dir-${two}/x/2.txt`),
      at('e.txt', 'app.zip'),
      at(`lib/${three}`, 'app.zip', 'inner.tar'),
      at('f.txt', 'app.zip', 'inner.tar'),
    ]);
    expect(namesIn(findings)).toEqual([
      [`a/${shown}.txt`, 'name', 3, shown],
      ['app.zip', 'inner.tar', `lib/${shown}`, 'name', 5, shown],
      [`dir-${shown}`, 'name', 5, shown],
    ]);
    for (const secret of [one, two, three]) expect(lines.join('\n')).not.toContain(secret.slice(5, 15));
  });

  test('are shown without credentials in findings of contents, gaps and limits too', () => {
    const { collector, findings, rest } = searched(
      [at(`${token()}.txt`)],
      plain,
      Buffer.from(Array.from({ length: 1200 }, () => token()).join('\n')),
    );
    expect(new Set(findings.map(({ place }) => [...place.within, place.path].join('!')))).toEqual(
      new Set([`${shown}.txt`, `${shown}.txt!name`]),
    );
    expect([...collector.limits]).toEqual([['hits', new Set([`${shown}.txt`])]]);
    expect(rest.limits).toHaveLength(1);
    const missed = gap({ item: `x/${token()}.gz`, cause: 'invalid', why: `no ${token()}`, remedy: 'mend it' });
    expect(collector.shownGaps([missed])).toEqual([{ ...missed, item: `x/${shown}.gz`, why: `no ${shown}` }]);
  });

  test('are each found, wherever they stand among others', () => {
    const all = Array.from({ length: 20_000 }, (_none, index) => {
      const text = [letters(index % 90, random), ...(index % 40 === 7 ? [token()] : [])].join('-');
      return at(`${index % 3 === 0 ? 'a' : 'b'}/${index}-${text}`);
    });
    const found = searched(all).findings.map(({ place }) => Number.parseInt((place.within[0] ?? '').slice(2), 10));
    expect(found.toSorted((a, b) => a - b)).toEqual(all.flatMap((_place, index) => (index % 40 === 7 ? [index] : [])));
  });

  test('of more credentials than one content may have are judged one by one', () => {
    const all = Array.from({ length: 1400 }, () => at(`${token()}/x`));
    const { findings, collector } = searched(all);
    expect(findings).toHaveLength(1400);
    expect(collector.limits.size).toBe(0);
    const long = searched([at(Array.from({ length: 1400 }, () => token()).join('-'))]);
    expect([...long.collector.limits]).toEqual([['hits', new Set(['\u2026 (57399 characters)'])]]);
    expect(long.lines.every((line) => line.length < 1000)).toBe(true);
  });

  test('with empty bytes hide no other name', () => {
    const one = token();
    const wide = Array.from({ length: 200 }, (_none, index) => at(`${index}\0a\0b\0c\0`));
    const { findings } = searched([...wide, at(`${one}.txt`), at(`"${one}"`.split('').join('\0')), ...wide]);
    expect(findings.map(({ encodings }) => encodings)).toEqual(expect.arrayContaining([[], ['utf-16le']]));
  });

  test('of one directory in two archives are two', () => {
    const one = token();
    const { findings } = searched([at(one, 'a.zip'), at(one, 'b.zip'), at(one, 'a.zip'), at(one)]);
    expect(namesIn(findings).map(([first]) => first)).toEqual(['a.zip', 'b.zip', shown]);
  });

  test('with more than ten thousand credentials are told as a limit', () => {
    const { findings, collector } = searched(Array.from({ length: 10_020 }, () => at(token())));
    expect(findings).toHaveLength(10_000);
    expect([...collector.limits]).toEqual([['findings', new Set([shown])]]);
  });

  test('are not matched by a rule of a configuration that matches anything, and by one that is long enough', () => {
    const rule = (id: string, regex: string): string => `[[rules]]\nid = "${id}"\nregex = '''${regex}'''\n`;
    const searchedBy = (rules: string) =>
      searched([at('src/a.ts'), at('src/acme_abcdefghijklmnop.ts')], { ...plain, configuration: parseConfig(rules, 'rules.toml') });
    const own = searchedBy(rule('own', 'acme_[a-z]{16}'));
    expect(own.findings.map(({ detector, place }) => [detector.id, ...place.within])).toEqual([
      ['custom/own', 'src/\u2026 (21 characters).ts'],
    ]);
    const { findings, collector } = searchedBy(rule('any', '.*') + rule('some', 'x*'));
    expect(findings).toEqual([]);
    expect(collector.shown('src/a.ts')).toBe('src/a.ts');
  });

  test('count nothing that a configuration allows, or that is of less confidence', () => {
    const one = token();
    const configuration = parseConfig(`[allowlist]\nregexes = ["${one.slice(0, 6)}"]\n`, 'rules.toml');
    const { findings, rest } = searched([at(`${one}/x`), at(`password=${letters(14, random)}`)], { ...plain, configuration });
    expect([findings, rest.allowed, rest.unlisted]).toEqual([[], 0, 0]);
  });
});

test('a name is shown without any credential in it', () => {
  const scanner = openScanner();
  const show = (name: string): string => shownName(name, (bytes, place) => scanner.scan(bytes, place));
  expect(show('src/app.ts')).toBe('src/app.ts');
  expect(show(`ä/${token()}-${token()}.ö`)).toBe(`ä/${shown}-${shown}.ö`);
});
