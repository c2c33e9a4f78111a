import { describe, expect, test } from '@jest/globals';
import { randomFrom } from '../../../__fixtures__/secrets/random.ts';
import { sampleOf } from '../../../__fixtures__/secrets/sample-of.ts';
import { openKnown } from '../../../src/adapters/secrets/open-known.ts';
import { openMarker } from '../../../src/adapters/secrets/open-marker.ts';
import { overlap } from '../../../src/ports/secret-sources.ts';
import { ignoreLine } from '../../../src/secrets/allowances/ignore-entry.ts';
import type { KnownFile } from '../../../src/secrets/allowances/known-file.ts';
import { entryHash } from '../../../src/secrets/allowances/mark.ts';
import { FindingCollector } from '../../../src/secrets/collect-findings.ts';
import { detectors } from '../../../src/secrets/detectors/catalogue.ts';

const github = detectors.find(({ id }) => id === 'github-personal-access-token');
if (github === undefined) throw new Error('the catalogue has no tokens of GitHub');
const random = randomFrom(11);
const [known, other] = [sampleOf(github, random), sampleOf(github, random)];
const key = 'k'.repeat(32);
const path = 'deploy/values.yaml';
const terms = { values: 'known', now: '2026-11-23T10:00:00.000Z' } as const;

/** An entry for the known token. */
function entry(until = '2027-01-31'): string {
  const { id: detector } = github ?? { id: '' };
  const hash = entryHash(openMarker(key).mark({ detector, place: { path, within: [] }, secret: known })) ?? '';
  return ignoreLine({ hash, detector, path, until, reason: 'revoked' });
}

function judged(
  files: readonly KnownFile[],
  secret: string,
  given: { key?: string | undefined; values?: 'known' | 'any'; in?: string } = {},
) {
  const open = openKnown(files, 'key' in given ? given.key : key);
  const collector = new FindingCollector({ scanner: open.scanner, overlap, least: 'medium', hash: (text) => text });
  const bytes = Buffer.from(`# values\ntoken: "${secret}" # interlock:allow\n`);
  collector.take({ place: { path: given.in ?? path, within: [] }, bytes, line: 1, isFirst: true, isLast: true });
  return { open, ...open.judge(collector.findings(), { ...terms, values: given.values ?? terms.values }) };
}

const ignore = (text: string): readonly KnownFile[] => [{ means: 'ignore', source: '.interlockignore', text }];
const baseline = (report: unknown): readonly KnownFile[] => [{ means: 'baseline', source: 'old.json', text: JSON.stringify(report) }];

describe('an entry of the policy', () => {
  test('covers its value in its file, and says which line does', () => {
    const { items, gaps } = judged(ignore(`# ours\n${entry()}\n`), known);
    expect(items).toMatchObject([{ waiver: { id: '.interlockignore:2', expires: '2027-01-31' } }]);
    expect(gaps).toEqual([]);
    expect(JSON.stringify(items)).not.toContain(known);
  });

  test.each([
    ['another value in its place', other, path],
    ['its value in another file', known, 'src/values.yaml'],
  ])('covers not %s', (_name, secret, where) => {
    const { items } = judged(ignore(entry()), secret, { in: where });
    expect(items).toHaveLength(1);
    expect(items[0]).not.toHaveProperty('waiver');
  });

  test('that has ended covers nothing, and the finding says so', () => {
    const { items } = judged(ignore(entry('2026-10-01')), known);
    expect(items).toMatchObject([{ ended: { id: '.interlockignore:1', expires: '2026-10-01' } }]);
    expect(items[0]).not.toHaveProperty('waiver');
  });

  test.each([
    ['is not set', undefined],
    ['is not set', ''],
    ['has less than 16 bytes', 'short'],
  ])('whose key %s covers nothing, and is named', (why, given) => {
    const { items, gaps } = judged(ignore(entry()), known, { key: given });
    expect(items[0]).not.toHaveProperty('waiver');
    expect(gaps).toMatchObject([{ item: '.interlockignore:1', cause: 'absent', why: expect.stringContaining(why) }]);
  });

  test('that knows the place alone covers nothing that a change brings, and what is deployed', () => {
    const lines = ignore(`${path}:github-pat:2\n`);
    expect(judged(lines, other).items[0]).not.toHaveProperty('waiver');
    expect(judged(lines, other, { values: 'any' }).items).toMatchObject([{ waiver: { id: '.interlockignore:1', expires: undefined } }]);
  });

  test('of a baseline covers the value that it shows, also in a change; not another one', () => {
    const report = [{ RuleID: 'github-pat', File: path, StartLine: 2, Secret: known, Match: known, Commit: '', Fingerprint: '' }];
    expect(judged(baseline(report), known).items).toMatchObject([{ waiver: { id: 'baseline old.json', expires: undefined } }]);
    expect(judged(baseline(report), other).items[0]).not.toHaveProperty('waiver');
  });

  test('that means nothing is told and covers nothing', () => {
    expect(judged(ignore('nonsense'), known).open.unusable).toMatchObject([{ item: '.interlockignore:1', cause: 'invalid' }]);
    expect(judged(baseline('nonsense'), known).open.unusable).toMatchObject([{ item: 'old.json', cause: 'invalid' }]);
  });

  test('is no comment beside the credential: whoever writes the one writes the other', () => {
    expect(judged([], known).items[0]).not.toHaveProperty('waiver');
  });
});
