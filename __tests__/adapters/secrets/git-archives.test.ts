import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { tarOf, zipOf } from '../../../__fixtures__/secrets/archives.ts';
import { readChange } from '../../../src/adapters/secrets/read-change.ts';
import { readCommit } from '../../../src/adapters/secrets/read-commit.ts';
import { readComparison } from '../../../src/adapters/secrets/read-comparison.ts';
import { readHistory } from '../../../src/adapters/secrets/read-history.ts';
import type { ReadPart, ReadReport, TakePart } from '../../../src/ports/secret-sources.ts';
import { temporaryDirectory } from '../temporary-directory.ts';

let work: ReturnType<typeof temporaryDirectory>;
beforeEach(() => {
  work = temporaryDirectory({ 'README.md': '# app\n' });
  git('init', '--quiet');
  commit('one');
});
afterEach(() => {
  work.remove();
});

function git(...args: readonly string[]): string {
  const named = [
    'user.name=alice',
    'user.email=alice@acme.example',
    'commit.gpgsign=false',
    'tag.gpgsign=false',
    'init.defaultBranch=main',
  ];
  const settings = named.flatMap((one) => ['-c', one]);
  return execFileSync('git', [...settings, ...args], { cwd: work.path, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(work.path, path, '..'), { recursive: true });
  writeFileSync(join(work.path, path), content);
}

function commit(message: string): string {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', message);
  return git('rev-parse', 'HEAD');
}

/** Where a text stands among all that was read. */
async function placesOf(text: string, read: (take: TakePart) => Promise<ReadReport>) {
  const places: ReadPart['place'][] = [];
  const report = await read(({ place, bytes }) => {
    if (Buffer.from(bytes).includes(text)) places.push(place);
  });
  return { places, report };
}

const change = (base: string) => (take: TakePart) => readChange(work.path, `${base}..HEAD`, take);
const history = (take: TakePart) => readHistory(work.path, take);

describe('archives of a repository', () => {
  const marked = 'MARK=1\n';

  test('are unpacked in a change and in a history, with the commit that brought them, one in the other', async () => {
    const base = git('rev-parse', 'HEAD');
    write('lib/app.jar', zipOf({ 'config/app.env': marked, 'inner.zip': zipOf({ 'deep.env': marked }) }));
    write('lib/app.tgz', gzipSync(await tarOf({ 'app/.npmrc': marked })));
    const brought = commit('archives');
    write('lib/app.jar', 'gone');
    commit('gone');
    const inChange = await placesOf('MARK=1', change(base));
    expect(inChange.report).toMatchObject({ gaps: [], left: {} });
    // A zip that does not compress shows its files as it is, too.
    const isFile = ({ path }: ReadPart['place']): boolean => !/\.(?:jar|zip)$/.test(path);
    expect(inChange.places.filter(isFile)).toEqual([
      { path: 'config/app.env', within: ['lib/app.jar'], commit: brought },
      { path: 'deep.env', within: ['lib/app.jar', 'inner.zip'], commit: brought },
      { path: 'app/.npmrc', within: ['lib/app.tgz', 'app.tar'], commit: brought },
    ]);
    const inHistory = await placesOf('MARK=1', history);
    const blob = `blob ${git('rev-parse', `${brought}:lib/app.tgz`)}`;
    expect(inHistory.report).toMatchObject({ gaps: [], left: {}, blobs: 4 });
    expect(inHistory.places).toContainEqual({ path: 'app/.npmrc', within: [blob, 'lib/app.tgz', 'app.tar'] });
    expect(
      inHistory.places
        .filter(isFile)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(['app/.npmrc', 'config/app.env', 'deep.env']);
  });

  test('that only change are unpacked as the commit leaves them', async () => {
    const tar = (text: string) => tarOf({ 'a.txt': 'the same\n', 'b.env': text });
    write('a.tar', await tar('nothing\n'));
    const base = commit('before');
    write('a.tar', await tar(marked));
    const changed = commit('after');
    const { places } = await placesOf('MARK=1', change(base));
    expect(places).toContainEqual({ path: 'b.env', within: ['a.tar'], commit: changed });
  });

  test('that are broken are left out, and those without end are told', async () => {
    const base = git('rev-parse', 'HEAD');
    write('cut.zip', zipOf({ 'a.env': marked }).subarray(0, 40));
    write('bomb.gz', gzipSync(Buffer.alloc(400 * 1024 * 1024)));
    commit('broken');
    for (const read of [change(base), history]) {
      const { report } = await placesOf('MARK=1', read);
      expect(report.left).toEqual({ 'archives that could not be unpacked': 1 });
      expect(report.gaps).toMatchObject([{ cause: 'limit', item: expect.stringContaining('bomb.gz') }]);
    }
  });

  test('are unpacked where a comparison gives no patch of them, or one that an attribute made', async () => {
    const bytes = zipOf({ 'config/app.env': marked });
    const file = { path: 'lib/app.jar', additions: 1, blob: 'b1' };
    for (const patch of [undefined, '@@ -0,0 +1 @@\n+PK\0']) {
      const { places } = await placesOf('MARK=1', async (take) => {
        const answer = await readComparison(
          {
            blob: async () => ({ state: 'value', value: bytes }),
            changedFiles: async () => ({ state: 'value', value: { files: [{ ...file, patch }], isWhole: true } }),
          },
          'base',
          'head',
          take,
        );
        if (answer.state !== 'value') throw new Error(answer.why);
        return answer.value;
      });
      expect(places).toContainEqual({ path: 'config/app.env', within: ['lib/app.jar'] });
    }
  });

  const disguises: readonly (readonly [string, Buffer])[] = [
    ['gzip', Buffer.concat([Buffer.from([0x1f, 0x8b, 0x08]), Buffer.from(`\n${marked}`)])],
    ['xz', Buffer.concat([Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]), Buffer.from(`\n${marked}`)])],
    ['zip', Buffer.from(`PK\u0003\u0004\n${marked}`)],
    ['bzip2', Buffer.from(`BZh91AY&SY\n${marked}`)],
    ['bzip2, in some letters', Buffer.from(`#   1AY&SY\n${marked}`)],
    ['tar, in some letters', Buffer.from(`${'#'.repeat(257)}ustar\n${marked}${'#'.repeat(600)}`)],
  ];
  test.each(disguises)('do not hide a text that only begins like %s', async (_what, bytes) => {
    const base = git('rev-parse', 'HEAD');
    write('app.env', bytes);
    write('app.tgz', gzipSync(await tarOf({ 'packed.env': bytes })));
    const head = commit('disguised');
    const reads: readonly ((take: TakePart) => Promise<ReadReport>)[] = [
      change(base),
      history,
      async (take) => (await readCommit(work.path, head, take)) ?? fail(),
      async (take) => {
        const file = { path: 'app.env', additions: 1, patch: undefined };
        const contents: Readonly<Record<string, Uint8Array>> = { b1: bytes, b2: gzipSync(await tarOf({ 'packed.env': bytes })) };
        const answer = await readComparison(
          {
            blob: async (id) => ({ state: 'value', value: contents[id] ?? fail() }),
            changedFiles: async () => ({
              state: 'value',
              value: {
                files: [
                  { ...file, blob: 'b1' },
                  { ...file, path: 'app.tgz', blob: 'b2' },
                ],
                isWhole: true,
              },
            }),
          },
          'base',
          'head',
          take,
        );
        return answer.state === 'value' ? answer.value : fail();
      },
    ];
    for (const read of reads) {
      const names = (await placesOf('MARK=1', read)).places.map(({ path }) => path);
      expect(names).toEqual(expect.arrayContaining(['app.env', 'packed.env']));
    }
  });
});

function fail(): never {
  throw new Error('nothing was read');
}

describe('messages', () => {
  test('of the commits of a change are read, whatever they look like', async () => {
    const base = git('rev-parse', 'HEAD');
    const sent = commit(`fix\n\ncommit ${'0'.repeat(40)}\n+++ b/x\n@@ -0,0 +1 @@\n+MARK=1`);
    const { places, report } = await placesOf('MARK=1', change(base));
    expect(places).toEqual([{ path: `commit ${sent}`, within: [], commit: sent }]);
    expect(report).toMatchObject({ commits: 1, gaps: [] });
  });

  test('of a history are read, of commits, of tags and of notes', async () => {
    const noted = commit('MARK=1');
    git('notes', 'add', '-m', 'MARK=1', noted);
    git('tag', '--annotate', 'v1', '--message', 'MARK=1');
    const { places, report } = await placesOf('MARK=1', history);
    expect(report.gaps).toEqual([]);
    expect(places.map(({ path }) => path)).toEqual([noted, `commit ${noted}`, `tag ${git('rev-parse', 'v1')}`]);
  });
});
