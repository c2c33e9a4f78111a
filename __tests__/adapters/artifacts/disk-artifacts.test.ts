import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mintBundle, mintMessageBundle, theGitHubInstance, thePublicGood } from '../../../__fixtures__/signing.ts';
import { openArtifacts } from '../../../src/adapters/artifacts/open-artifacts.ts';
import type { Subject } from '../../../src/artifact/model.ts';
import { temporaryDirectory } from '../temporary-directory.ts';

let work: ReturnType<typeof temporaryDirectory>;
let temp: ReturnType<typeof temporaryDirectory>;

beforeEach(() => {
  work = temporaryDirectory({
    'dist/a.tgz': 'a',
    'dist/b.tgz': 'b',
    'dist/.hidden.tgz': 'h',
    'dist/notes.txt': 'n',
    'dist/deep/er/c.tgz': 'c',
    'odd [1].txt': 'o',
  });
  temp = temporaryDirectory({ 'elsewhere.txt': 'e' });
});

afterEach(() => {
  work.remove();
  temp.remove();
});

function open(overrides: { readonly temporaryDirectory?: string; readonly trustedRoot?: string } = {}) {
  return openArtifacts({ directory: work.path, temporaryDirectory: undefined, trustedRoot: undefined, ...overrides });
}

async function names(...lines: readonly string[]): Promise<readonly string[]> {
  const { items, gaps } = await open().artifacts.stage(lines);
  expect(gaps).toEqual([]);
  return items.map(({ name }) => name);
}

async function gapsOf(...lines: readonly string[]) {
  const { items, gaps } = await open().artifacts.stage(lines);
  return { items: items.map(({ name }) => name), gaps: gaps.map(({ item, cause, why }) => ({ item, cause, why })) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('stage', () => {
  test.each([['before'], ['behind']])(
    'a file whose name is that of a digest is not taken for it, %s the line that names it',
    async (place) => {
      const digest = `sha256:${'ab'.repeat(32)}`;
      writeFileSync(join(work.path, 'dist', digest), 'never judged');
      writeFileSync(join(work.path, digest), 'never judged');
      const lines = place === 'before' ? ['*', digest] : [digest, '*'];
      const { items, gaps } = await gapsOf(...lines);
      expect(items.toSorted()).toEqual(['odd [1].txt', digest].toSorted());
      expect(gaps).toEqual([{ item: digest, cause: 'invalid', why: 'its name is that of a digest, an image or a package' }]);
      // Below a folder its name is a path, and nothing else's.
      expect(await names(`dist/${digest}`)).toEqual([`dist/${digest}`]);
    },
  );

  test.each<[string, readonly string[]]>([
    ['dist/a.tgz', ['dist/a.tgz']],
    ['./dist//a.tgz', ['dist/a.tgz']],
    ['dist/*.tgz', ['dist/.hidden.tgz', 'dist/a.tgz', 'dist/b.tgz']],
    ['dist/[ab].tgz', ['dist/a.tgz', 'dist/b.tgz']],
    ['*/a.tgz', ['dist/a.tgz']],
    ['dist/**/*.tgz', ['dist/.hidden.tgz', 'dist/a.tgz', 'dist/b.tgz', 'dist/deep/er/c.tgz']],
    ['**/c.tgz', ['dist/deep/er/c.tgz']],
    ['dist/deep/**', ['dist/deep/er/c.tgz']],
    ['odd \\[1\\].txt', ['odd [1].txt']],
    ['dist/none/../a.tgz', ['dist/a.tgz']],
  ])('%s', async (pattern, expected) => {
    expect(await names(pattern)).toEqual(expected);
  });

  test('each once, in the order of the lines, with all three digests', async () => {
    const digest = `sha256:${'ab'.repeat(32)}`;
    const { items } = await open().artifacts.stage([digest, 'dist/b.tgz', 'dist/*.tgz', digest]);
    expect(items.map(({ name }) => name)).toEqual([digest, 'dist/b.tgz', 'dist/.hidden.tgz', 'dist/a.tgz']);
    expect(items[1]).toEqual({
      name: 'dist/b.tgz',
      kind: 'file',
      digests: {
        sha256: sha256('b'),
        sha384: createHash('sha384').update('b').digest('hex'),
        sha512: createHash('sha512').update('b').digest('hex'),
      },
      stagedPath: undefined,
    });
  });

  test('a path outside keeps its whole name', async () => {
    const outside = join(temp.path, 'elsewhere.txt');
    expect(await names(outside)).toEqual([outside]);
    expect(await names(join(work.path, 'dist', 'a.tgz'))).toEqual(['dist/a.tgz']);
  });

  test('what matches nothing is a gap, beside what matches', async () => {
    const { items, gaps } = await gapsOf('dist/a.tgz', 'build/*.tgz', 'dist', 'dist/a.tgz/x');
    expect(items).toEqual(['dist/a.tgz']);
    expect(gaps).toEqual(['build/*.tgz', 'dist', 'dist/a.tgz/x'].map((item) => ({ item, cause: 'empty', why: 'it matches no file' })));
  });

  test.each(['', 'dist/*/../a.tgz', 'a\0b', 'x'.repeat(513)])('%j is no pattern', async (pattern) => {
    expect(await gapsOf(pattern)).toMatchObject({ items: [], gaps: [{ cause: 'invalid' }] });
  });

  test('a link is never followed: neither the file, nor a directory on the way, nor one from outside', async () => {
    symlinkSync(join(temp.path, 'elsewhere.txt'), join(work.path, 'dist', 'link.tgz'));
    symlinkSync(temp.path, join(work.path, 'out'));
    symlinkSync('dist', join(work.path, 'also'));
    for (const pattern of ['dist/link.tgz', 'out/elsewhere.txt', 'out/*.txt', 'also/a.tgz', 'o*/elsewhere.txt'])
      expect(await gapsOf(pattern)).toMatchObject({
        items: [],
        gaps: [{ cause: 'invalid', why: expect.stringContaining('symbolic link') }],
      });
    expect(await gapsOf('dist/*.tgz')).toMatchObject({
      items: ['dist/.hidden.tgz', 'dist/a.tgz', 'dist/b.tgz'],
      gaps: [{ item: 'dist/link.tgz', cause: 'invalid' }],
    });
    expect(await gapsOf('**/elsewhere.txt')).toMatchObject({ items: [], gaps: [{ cause: 'empty' }] });
  });

  test('a pipe is no file, and nobody waits for it', async () => {
    execFileSync('mkfifo', [join(work.path, 'dist', 'pipe.tgz')]);
    expect(await gapsOf('dist/pipe.tgz')).toMatchObject({ items: [], gaps: [{ item: 'dist/pipe.tgz', cause: 'invalid' }] });
  });

  test.each(['dist/a\u202etgz.exe', 'dist/a\nsha256:x', 'dist/\u001b[2Ja'])('a name that hides something is a gap: %j', async (name) => {
    writeFileSync(join(work.path, name), 'x');
    expect(await gapsOf('dist/**')).toMatchObject({
      gaps: [{ item: name, cause: 'invalid', why: expect.stringContaining('cannot be seen') }],
    });
  });

  test('copies are where the same path leads, for nobody to write, and what the digest says', async () => {
    const { items } = await open({ temporaryDirectory: temp.path }).artifacts.stage(['dist/**/*.tgz', join(temp.path, 'elsewhere.txt')]);
    for (const { digests, stagedPath } of items) {
      expect(stagedPath?.startsWith(join(temp.path, 'interlock-artifacts-'))).toBe(true);
      expect(sha256(readFileSync(stagedPath ?? '', 'utf8'))).toBe(digests.sha256);
      expect(statSync(stagedPath ?? '').mode & 0o777).toBe(0o400);
    }
    const deep = items.find(({ name }) => name.endsWith('c.tgz'))?.stagedPath ?? '';
    expect(deep.endsWith('/dist/deep/er/c.tgz')).toBe(true);
    const staging = deep.slice(0, -'/dist/deep/er/c.tgz'.length);
    expect(statSync(staging).mode & 0o777).toBe(0o700);
    // Not what is in the workspace afterwards.
    writeFileSync(join(work.path, 'dist', 'a.tgz'), 'evil');
    expect(readFileSync(join(staging, 'dist', 'a.tgz'), 'utf8')).toBe('a');
  });

  test('more bytes than the limit are a gap', async () => {
    writeFileSync(join(work.path, 'huge'), '');
    truncateSync(join(work.path, 'huge'), 64 * 1024 ** 3 + 1);
    const huge = await open().artifacts.stage(['huge', 'dist/a.tgz']);
    expect(huge.gaps).toMatchObject([{ item: 'huge', cause: 'limit', why: 'all files together have more than 64 GiB' }]);
    expect(huge.items.map(({ name }) => name)).toEqual(['dist/a.tgz']);
  });

  test('more files than the limit are one gap', async () => {
    mkdirSync(join(work.path, 'many'));
    for (let index = 0; index < 1002; index += 1) writeFileSync(join(work.path, 'many', `${index}`), '');
    const { items, gaps } = await gapsOf('many/*');
    expect(items).toHaveLength(1000);
    expect(gaps).toMatchObject([{ cause: 'limit', why: 'more than 1000 files are named' }]);
  });
});

const isRoot = process.getuid?.() === 0;
if (isRoot) process.stdout.write('skipped: staging as a user with few rights (the tests run as root)\n');
(isRoot ? describe.skip : describe)('stage as a user with few rights', () => {
  test('what may not be read is a gap', async () => {
    chmodSync(join(work.path, 'dist', 'a.tgz'), 0);
    expect(await gapsOf('dist/a.tgz')).toMatchObject({ items: [], gaps: [{ cause: 'invalid' }] });
  });
});

describe('readBundles', () => {
  test('one of a file, or one a line', async () => {
    writeFileSync(join(work.path, 'one.json'), '{"a":1}\n{"b":2}');
    writeFileSync(join(work.path, 'lines.jsonl'), '{"a":1}\r\n\n  \n{"b":2}\n');
    expect(await open().artifacts.readBundles(['one.json', 'lines.jsonl', 'one.json'])).toEqual({
      items: [
        { source: 'one.json', text: '{"a":1}\n{"b":2}' },
        { source: 'lines.jsonl:1', text: '{"a":1}' },
        { source: 'lines.jsonl:4', text: '{"b":2}' },
      ],
      gaps: [],
    });
  });

  test('what cannot be read is a gap', async () => {
    symlinkSync('dist/notes.txt', join(work.path, 'link.json'));
    symlinkSync('dist', join(work.path, 'also'));
    writeFileSync(join(work.path, 'latin.json'), Buffer.from([0xff]));
    writeFileSync(join(work.path, 'huge.json'), '');
    truncateSync(join(work.path, 'huge.json'), 64 * 1024 * 1024 + 1);
    writeFileSync(join(work.path, 'long.jsonl'), '{}\n'.repeat(1001));
    execFileSync('mkfifo', [join(work.path, 'pipe.json')]);
    const paths = ['none.json', 'link.json', 'also/notes.txt', 'latin.json', 'huge.json', 'dist', 'pipe.json', 'long.jsonl'];
    const { items, gaps } = await open().artifacts.readBundles(paths);
    expect(items).toHaveLength(1000);
    expect(gaps.map(({ item, cause, why }) => [item, cause, why])).toEqual([
      ['none.json', 'invalid', 'it does not exist'],
      ['link.json', 'invalid', 'it is a symbolic link, which is not followed'],
      ['also/notes.txt', 'invalid', 'it lies behind a symbolic link, which is not followed'],
      ['latin.json', 'invalid', 'it is no UTF-8 text'],
      ['huge.json', 'limit', 'it has more than 67108864 bytes'],
      ['dist', 'invalid', 'it is no regular file'],
      ['pipe.json', 'invalid', 'it is no regular file'],
      ['long.jsonl', 'limit', 'it has more than 1000 bundles'],
    ]);
  });

  test('more files than the limit are a gap', async () => {
    const { gaps } = await open().artifacts.readBundles(Array.from({ length: 1001 }, () => 'dist/notes.txt'));
    expect(gaps).toMatchObject([{ cause: 'limit' }]);
  });
});

describe('verify', () => {
  async function subjectOf(path: string, overrides = {}): Promise<Subject> {
    const { items } = await open(overrides).artifacts.stage([path]);
    const [subject] = items;
    if (subject === undefined) throw new Error(`no ${path}`);
    return subject;
  }

  function rootFile(trustedRoot: unknown): string {
    const path = join(work.path, 'root.json');
    writeFileSync(path, JSON.stringify(trustedRoot));
    return 'root.json';
  }

  test('one verification for each bundle, under the given root alone', async () => {
    const trustedRoot = rootFile(thePublicGood().trustedRoot);
    const subject = await subjectOf('dist/a.tgz');
    const named = { name: 'a', sha256: sha256('a') };
    const bundles = [
      { source: '1', text: JSON.stringify(mintBundle({ subject: named })) },
      { source: '2', text: JSON.stringify(mintBundle({ subject: named, instance: theGitHubInstance() })) },
      { source: '3', text: '{}' },
    ];
    const { verifications } = await open({ trustedRoot }).verifier.verify(subject, bundles);
    expect(verifications).toMatchObject([
      { source: '1', state: 'verified', root: 'root.json' },
      { source: '2', code: 'certificate-untrusted' },
      { source: '3', code: 'malformed' },
    ]);
    const embedded = await open().verifier.verify(subject, bundles);
    expect(embedded.verifications).toMatchObject([
      { code: 'certificate-untrusted' },
      { code: 'certificate-untrusted' },
      { code: 'malformed' },
    ]);
  });

  test('a signature over the bytes is checked over those that were hashed, from the copy where there is one', async () => {
    const trustedRoot = rootFile(thePublicGood().trustedRoot);
    const bundles = [{ source: '1', text: JSON.stringify(mintMessageBundle({ artifact: Buffer.from('a') })) }];
    const verify = async (subject: Subject) => (await open({ trustedRoot }).verifier.verify(subject, bundles)).verifications[0];
    const inPlace = await subjectOf('dist/a.tgz');
    const staged = await subjectOf('dist/a.tgz', { temporaryDirectory: temp.path });
    expect(await verify(inPlace)).toMatchObject({ state: 'verified' });
    writeFileSync(join(work.path, 'dist', 'a.tgz'), 'evil');
    expect(await verify(inPlace)).toMatchObject({ code: 'verification-failed', why: 'it was changed after it was hashed' });
    expect(await verify(staged)).toMatchObject({ state: 'verified' });
    expect(await verify({ ...inPlace, name: 'dist/gone.tgz' })).toMatchObject({ code: 'verification-failed', why: 'it does not exist' });
    expect(await verify({ ...inPlace, kind: 'digest' })).toMatchObject({ code: 'unsupported' });
  });

  test('a signature over the bytes by another key does not hold', async () => {
    const trustedRoot = rootFile(theGitHubInstance().trustedRoot);
    const artifact = Buffer.from('a');
    const instance = theGitHubInstance();
    const bundle = Object(mintMessageBundle({ artifact, instance }));
    bundle.verificationMaterial.certificate = Object(mintMessageBundle({ artifact, instance })).verificationMaterial.certificate;
    const { verifications } = await open({ trustedRoot }).verifier.verify(await subjectOf('dist/a.tgz'), [
      { source: '1', text: JSON.stringify(bundle) },
    ]);
    expect(verifications).toMatchObject([{ code: 'signature-invalid' }]);
  });

  test('passes over the bytes, and bundles, are bounded', async () => {
    const trustedRoot = rootFile(thePublicGood().trustedRoot);
    const subject = await subjectOf('dist/a.tgz');
    const bytes = { source: 'x', text: JSON.stringify(mintMessageBundle({ artifact: Buffer.from('a') })) };
    const { verifications } = await open({ trustedRoot }).verifier.verify(
      subject,
      Array.from({ length: 9 }, () => bytes),
    );
    expect(verifications.map(({ state }) => state)).toEqual([...Array.from({ length: 8 }, () => 'verified'), 'refused']);
    const about = { source: 'x', text: JSON.stringify(mintBundle({ subject: { name: 'a', sha256: sha256('a') } })) };
    const other = { source: 'x', text: JSON.stringify(mintBundle({ subject: { name: 'b', sha256: sha256('b') } })) };
    const codesOf = async (...bundles: readonly (typeof about)[]) => {
      const { verifications: all } = await open({ trustedRoot }).verifier.verify(subject, bundles);
      return all.map((one) => (one.state === 'verified' ? one.state : one.code));
    };
    const copies = (one: typeof about, count: number) => Array.from({ length: count }, () => one);
    const bounded = await codesOf(...copies(about, 256), other, about, about);
    expect(bounded.slice(0, 256)).toEqual(Array.from({ length: 256 }, () => 'verified'));
    expect(bounded.slice(256)).toEqual(['subject-mismatch', 'too-large', 'too-large']);
    // What signs something else takes nobody's place.
    expect(await codesOf(...copies(other, 300), about)).toEqual([...Array.from({ length: 300 }, () => 'subject-mismatch'), 'verified']);
  });

  test('a trust root that is none, is not there, or is several throws', async () => {
    const subject = await subjectOf('dist/a.tgz');
    writeFileSync(join(work.path, 'two.jsonl'), '{}\n{}\n');
    for (const [trustedRoot, code] of [
      ['dist/notes.txt', 'INPUT_INVALID'],
      ['two.jsonl', 'INPUT_INVALID'],
      ['none.json', 'INPUT_UNREADABLE'],
    ] as const)
      await expect(open({ trustedRoot }).verifier.verify(subject, [])).rejects.toMatchObject({ code });
    expect(existsSync(join(work.path, 'none.json'))).toBe(false);
  });
});
