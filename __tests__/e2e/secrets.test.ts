import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import zlib, { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { pack } from 'tar-stream';
import { addLayeredImage, layoutFiles, memoryRegistry, ociContent } from '../../__fixtures__/oci.ts';
import { tarOf, zipOf } from '../../__fixtures__/secrets/archives.ts';
import { randomFrom } from '../../__fixtures__/secrets/random.ts';
import { sampleOf } from '../../__fixtures__/secrets/sample-of.ts';
import { detectors } from '../../src/secrets/detectors/catalogue.ts';
import { runCli } from './run-dist.ts';
import { secretScan } from './secret-scan.ts';

const pem = detectors.find(({ id }) => id === 'private-key');
if (pem === undefined) throw new Error('the catalogue has no private keys');
const { work, write, scan, id, token, other } = secretScan();

describe('the files of a directory', () => {
  test('are clean, and it is said what was read', async () => {
    expect(await scan('.')).toMatchObject({ exitCode: 0, stderr: '', places: [], read: { files: 2, gaps: [] } });
  });

  test('hold a credential: where, what it is, how it is revoked', async () => {
    write('deploy/values.yaml', `app:\n  token: ${token}\n`);
    const { exitCode, places, findings } = await scan('.');
    expect([exitCode, places]).toEqual([1, [[id, 'deploy/values.yaml', 2, 10, null]]]);
    expect(findings[0]).toMatchObject({ confidence: 'high', isValid: true, longLived: true, redacted: 'ghp_\u2026 (40 characters)' });
  });

  test('print as text what to do, and no credential', async () => {
    write('a.env', `TOKEN=${token}\n`);
    const { exitCode, stdout } = await runCli(['secrets', 'scan', '.'], { cwd: work.path });
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      'a.env:1:7  critical  a GitHub personal access token (classic) ghp_\u2026 (40 characters) (high, its structure is right)',
    );
    expect(stdout).toContain('fix: Clean the host first');
    expect(stdout).not.toContain(token);
  });

  test('are found in base64, in a long line, and behind eight megabytes', async () => {
    write('a.txt', Buffer.from(`{"token":"${token}"}`).toString('base64'));
    write('b.js', `${'x=1;'.repeat(200_000)}t="${other}"`);
    write('c.bin', Buffer.concat([Buffer.alloc(8 * 1024 * 1024 - 20, 10), Buffer.from(`"${token}"`), Buffer.alloc(100)]));
    const { places } = await scan('.');
    expect(places.map(([, path]) => path)).toEqual(['a.txt', 'b.js', 'c.bin']);
    expect(places[2]?.[2]).toBe(8 * 1024 * 1024 - 19);
  });

  test('are found in what git keeps beside its objects, and in directories that are only called so', async () => {
    write('.git/config', `[remote "origin"]\n  url = https://alice:${token}@git.example.net/app\n`);
    write('vendor/.git/hidden/a.env', `TOKEN=${other}\n`);
    write('.git/objects/12/3456', 'x');
    const { places, read } = await scan('.');
    expect(places.map(([, path]) => path)).toEqual(['.git/config', 'vendor/.git/hidden/a.env']);
    expect(read.left).toEqual({ 'stores of git': 1 });
  });

  test('are not read through links, in circles, or out of the tree', async () => {
    write('elsewhere/a.env', `TOKEN=${token}\n`);
    mkdirSync(join(work.path, 'tree'));
    symlinkSync('..', join(work.path, 'tree', 'up'));
    symlinkSync(join(work.path, 'elsewhere/a.env'), join(work.path, 'tree', 'link'));
    write('tree/own.ts', '1\n');
    expect(await scan('tree')).toMatchObject({ exitCode: 0, places: [], read: { files: 1, left: { 'symbolic links': 2 } } });
  });

  test('of ten gigabytes of nothing are told, not read for ever', async () => {
    write('sparse.img', '');
    truncateSync(join(work.path, 'sparse.img'), 10 * 1024 ** 3);
    expect(await scan('.')).toMatchObject({ exitCode: 3, read: { gaps: [{ item: 'sparse.img', cause: 'limit' }] } });
  });

  test('with names of escape codes and line feeds move no cursor and write no line', async () => {
    write('a\n::error::b\u001b[2J.env', `TOKEN=${token}\n`);
    const { stdout } = await runCli(['secrets', 'scan', '.'], { cwd: work.path });
    expect(stdout).toContain('a\\n::error::b\\u{1b}[2J.env:1:7');
    expect(stdout).not.toContain('\u001b');
  });

  test('are called by a credential: found, and shown by no format', async () => {
    write(`src/${token}.txt`, 'x');
    write(`${other}/a.zip`, zipOf({ [`in/${token}`]: 'x', 'empty/': '' }));
    write(`${other}/b.7z`, Buffer.from('377abcaf271c0004', 'hex'));
    write(`src/${token}.empty`, '');
    write(`src/${token}.zip`, 'PK\x03\x04 broken');
    const { exitCode, findings, read } = await scan('.');
    expect(exitCode).toBe(1);
    const shown = 'ghp_\u2026 (40 characters)';
    expect(findings.map(({ location }: { location: { within: readonly string[] } }) => location.within.join('!'))).toEqual([
      shown,
      `${shown}/a.zip!in/${shown}`,
      `src/${shown}.empty`,
      `src/${shown}.txt`,
      `src/${shown}.zip`,
    ]);
    expect(read.gaps).toMatchObject([{ item: `${shown}/b.7z` }, { item: `src/${shown}.zip` }]);
    write(`${other}.tar`, await tarOf({ 'manifest.json': JSON.stringify([{ Config: 'c.json', Layers: [] }]), 'c.json': '{}' }));
    expect((await scan('--image', `./${other}.tar`)).read.images).toMatchObject([{ name: `./${shown}.tar` }]);
    for (const format of ['text', 'sarif']) {
      const { stdout, stderr } = await runCli(['secrets', 'scan', '.', '--format', format], { cwd: work.path });
      expect(stdout).toContain('ghp_');
      for (const secret of [token, other]) expect(stdout + stderr).not.toContain(secret.slice(5, 15));
    }
  });

  test('that stand for others are said to be left out: pointers of git LFS, directories of submodules', async () => {
    write('model.bin', `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 12345\n`);
    mkdirSync(join(work.path, 'vendor'));
    expect(await scan('.')).toMatchObject({
      exitCode: 0,
      read: { left: { 'files that git LFS keeps elsewhere': 1, 'empty directories': 1 } },
    });
  });

  test('that are not there, or none at all, are no clean result', async () => {
    expect(await scan('nowhere')).toMatchObject({ exitCode: 3, read: { gaps: [{ item: 'nowhere', cause: 'absent' }] } });
    mkdirSync(join(work.path, 'empty'));
    expect(await scan('empty')).toMatchObject({ exitCode: 3, read: { gaps: [{ cause: 'empty', remedy: null }] } });
    symlinkSync('src', join(work.path, 'link'));
    const { exitCode, read } = await scan('link');
    expect([exitCode, read.gaps[0].remedy]).toEqual([3, 'name what a link leads to: none is followed']);
  });

  test('that are called in no UTF-8 are told so', async () => {
    writeFileSync(Buffer.concat([Buffer.from(join(work.path, 'src/')), Buffer.from('61ff62', 'hex')]), `T=${token}\n`);
    const { exitCode, read } = await scan('.');
    expect([exitCode, read.gaps.map(({ why }: { why: string }) => why)]).toEqual([3, ['it could not be read (its name is no UTF-8)']]);
  });

  test('that cannot be read are told, also for whoever may read everything', async () => {
    // Its first page is never there.
    const file = '/proc/self/mem';
    if (process.platform !== 'linux') return console.log(`skipped: there is no ${file} here`);
    expect(await scan('.', file)).toMatchObject({
      exitCode: 3,
      read: { files: 2, gaps: [{ item: file, why: 'it could not be read (EIO)' }] },
    });
  });

  test.each([
    [['scan']],
    [['find', '.']],
    [['scan', '.', '--diff', 'a..b', '--history']],
    [['scan', '.', 'src', '--history']],
    [['scan', '.', '--diff', 'main']],
    [['scan', '.', '--diff', 'main...HEAD']],
    [['scan', '.', '--min-confidence', 'sure']],
    [['scan', '.', '--output', 'README.md']],
  ])('%j is wrong usage', async (args) => {
    const { exitCode, stderr } = await runCli(['secrets', ...args], { cwd: work.path });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^interlock: /);
  });
});

describe('archives', () => {
  test('are unpacked, one in the other, whatever they are called', async () => {
    const inner = zipOf({ 'config/app.env': `TOKEN=${token}\n` });
    write('release.bin', gzipSync(await tarOf({ 'app/readme': 'hello\n', 'app/lib.jar': inner })));
    write('wheel.whl', zipOf({ 'pkg/settings.py': `TOKEN = '${other}'\n` }));
    const { exitCode, findings, read } = await scan('.');
    expect(exitCode).toBe(1);
    const locations = Array.from<{ location: { path: string; within: string[]; start: object } }>(findings).map(({ location }) => location);
    expect(locations).toMatchObject([
      { path: 'config/app.env', within: ['release.bin', 'release.bin', 'app/lib.jar'], start: { line: 1, column: 7 } },
      { path: 'pkg/settings.py', within: ['wheel.whl'], start: { line: 1, column: 10 } },
    ]);
    expect(read).toMatchObject({ files: 5, gaps: [] });
  });

  test('hold an image as docker saves it: its layers, and the variables of its configuration', async () => {
    const layer = await tarOf({ 'root/.npmrc': `//registry.example.com/:_authToken=${token}\n` });
    const above = await tarOf({ 'root/.wh..npmrc': '' });
    const config = JSON.stringify({ config: { Env: ['PATH=/bin', `GH_TOKEN=${other}`] } });
    write(
      'image.tar',
      await tarOf({ 'manifest.json': '[]', 'blobs/sha256/aa': layer, 'blobs/sha256/bb': gzipSync(above), 'blobs/sha256/cc': config }),
    );
    const { places } = await scan('image.tar');
    expect(places.map(([, path]) => path)).toEqual(['blobs/sha256/cc', 'root/.npmrc']);
  });

  test('that unpack without end are told, not unpacked', async () => {
    write('bomb.gz', gzipSync(Buffer.alloc(400 * 1024 * 1024)));
    expect(await scan('.')).toMatchObject({ exitCode: 3, read: { gaps: [{ item: 'bomb.gz', cause: 'limit' }] } });
  });

  test('within archives without end are told', async () => {
    let bytes: Uint8Array = Buffer.from('x');
    for (let depth = 0; depth < 9; depth += 1) bytes = gzipSync(bytes);
    write('deep.gz', bytes);
    expect(await scan('.')).toMatchObject({ exitCode: 3, read: { gaps: [{ item: 'deep.gz', cause: 'limit' }] } });
  });

  test('that are broken, or of a kind that is not read, are told', async () => {
    const whole = gzipSync(await tarOf({ 'a.env': `TOKEN=${token}\n`, 'b.bin': randomBytes(200_000) }));
    write('cut.tgz', whole.subarray(0, whole.length - 50_000));
    write('a.bz2', Buffer.from('BZh91AY&SY\x00\x01', 'latin1'));
    write('a.xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, 1, 2, 3]));
    const { exitCode, places, read } = await scan('.');
    expect([exitCode, places.map(([, path]) => path)]).toEqual([1, ['a.env']]);
    expect(read.gaps).toMatchObject([
      { item: 'a.bz2', cause: 'unsupported' },
      { item: 'a.xz', cause: 'invalid' },
      { item: 'cut.tgz', cause: 'invalid' },
    ]);
  });

  test('that break off hide nothing of what is read after them', async () => {
    const whole = gzipSync(await tarOf({ 'a.bin': randomBytes(20_000_000) }), { level: 1 });
    write('a.tgz', whole.subarray(0, 12_000_000));
    write('b.tgz', gzipSync(await tarOf({ 'b.env': `TOKEN=${token}\n` })));
    const { exitCode, places, read } = await scan('.');
    expect([exitCode, places.map(([, path]) => path)]).toEqual([1, ['b.env']]);
    expect(read.gaps).toMatchObject([{ item: 'a.tgz', cause: 'invalid' }]);
  });

  test.each<[string, Uint8Array, string]>([
    ['broken', gzipSync(randomBytes(300_000)).subarray(0, 200_000), 'invalid'],
    ['of a kind that is not read', Buffer.concat([Buffer.from('BZh91AY&SY', 'latin1'), randomBytes(3_000_000)]), 'unsupported'],
    ['broken in its middle', Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), randomBytes(2_000_000)]), 'invalid'],
  ])('within which one is %s are read to their end', async (_what, inner, cause) => {
    write('a.tar', await tarOf({ 'one.bin': inner, 'two.env': `TOKEN=${token}\n` }));
    write('b.zip', zipOf({ 'one.bin': inner, 'two.env': `TOKEN=${other}\n` }));
    const { exitCode, places, read } = await scan('.');
    expect([exitCode, places.map(([, path]) => path)]).toEqual([1, ['two.env', 'two.env']]);
    expect(read.gaps).toMatchObject([
      { item: 'a.tar!one.bin', cause },
      { item: 'b.zip!one.bin', cause },
    ]);
  });

  test('that are packages of Debian are unpacked', async () => {
    const file = (name: string, bytes: Uint8Array): Buffer =>
      Buffer.concat([
        Buffer.from(
          `${name.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'100644'.padEnd(8)}${String(bytes.length).padEnd(10)}\`\n`,
        ),
        bytes,
        Buffer.alloc(bytes.length % 2, '\n'),
      ]);
    const data = gzipSync(await tarOf({ './etc/a.env': `TOKEN=${token}\n` }));
    const deb = Buffer.concat([
      Buffer.from('!<arch>\n'),
      file('debian-binary', Buffer.from('2.0\n')),
      file('control.tar.gz', gzipSync(await tarOf({ './postinst': `curl -H "Authorization: token ${other}"\n` }))),
      file('data.tar.gz/', Buffer.concat([data, Buffer.alloc(1 - (data.length % 2))])),
    ]);
    write('a.deb', deb);
    write('cut.deb', deb.subarray(0, deb.length - 60));
    const { exitCode, places, read } = await scan('.');
    expect([exitCode, places.map(([, path]) => path)]).toEqual([1, ['./etc/a.env', './postinst', './postinst']]);
    expect(Array.from<{ item: string }>(read.gaps).map(({ item }) => item)).toContain('cut.deb');
  });

  test.each([
    ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
    ['RAR', [...Buffer.from('Rar!'), 0x1a, 0x07, 0x01]],
    ['LZ4', [0x04, 0x22, 0x4d, 0x18]],
    ['lzip', [...Buffer.from('LZIP'), 1]],
    ['RPM', [0xed, 0xab, 0xee, 0xdb]],
    ['macOS', [...Buffer.from('xar!'), 0, 0x1c]],
    ['cabinets', [...Buffer.from('MSCF'), 0, 0, 0, 0]],
    ['SquashFS', [...Buffer.from('hsqs'), ...new Uint8Array(24), 4, 0, 0, 0]],
    ['LZMA', [0x5d, 0, 0, 0x80, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]],
    ['LZMA with its size', [0x5d, 0, 0, 0x80, 0, 0x10, 0, 0, 0, 0, 0, 0, 0]],
    ['compress', [0x1f, 0x9d, 0x90]],
  ])('in the format of %s are no clean result', async (_name, mark) => {
    write('a.bin', Buffer.concat([Buffer.from(mark), randomBytes(600)]));
    expect(await scan('.')).toMatchObject({ exitCode: 3, read: { gaps: [{ item: 'a.bin', cause: 'unsupported' }] } });
    // What they do not compress is read, and so is a text that begins as they do.
    write('a.bin', Buffer.concat([Buffer.from(mark), randomBytes(600), Buffer.from(`\nTOKEN=${token}\n`)]));
    expect(await scan('.')).toMatchObject({ exitCode: 1, read: { gaps: [{ item: 'a.bin', cause: 'unsupported' }] } });
  });

  test('of zip in which one file is of a method that is not read hide nothing of the others', async () => {
    const zip = Buffer.from(zipOf({ 'a.bin': 'x', 'b.env': `TOKEN=${token}\n` }));
    // In the directory and before the file.
    zip.writeUInt16LE(14, 8);
    zip.writeUInt16LE(14, zip.readUInt32LE(zip.length - 6) + 10);
    write('a.zip', zip);
    const { exitCode, places, read } = await scan('.');
    expect([exitCode, places.map(([, path]) => path)]).toEqual([1, ['b.env']]);
    expect(read.gaps).toMatchObject([{ item: 'a.zip!a.bin', cause: 'unsupported' }]);
  });

  test('are found behind a program that unpacks itself, and what their comments say', async () => {
    const prefix = Buffer.from('#!/bin/sh\nexec java -jar "$0"\n');
    const zip = Buffer.from(zipOf({ 'a.env.gz': gzipSync(`TOKEN=${token}\n`) }));
    const directory = zip.readUInt32LE(zip.length - 6);
    zip.writeUInt32LE(directory + prefix.length, zip.length - 6);
    zip.writeUInt32LE(zip.readUInt32LE(directory + 42) + prefix.length, directory + 42);
    write('app.jar', Buffer.concat([prefix, zip]));
    const comment = Buffer.from(`signed with ${other}`);
    const told = Buffer.from(zipOf({ 'b.txt': 'x' }));
    told.writeUInt16LE(comment.length, told.length - 2);
    write('told.zip', Buffer.concat([told, comment]));
    const { exitCode, places } = await scan('.');
    expect([exitCode, places.map(([, path]) => path)]).toEqual([1, ['a.env', 'comment']]);
    // As programs of Python and modules of Java are: offsets count from where the zip begins.
    write('app.jar', Buffer.concat([Buffer.from('#'), prefix, zip]));
    expect((await scan('app.jar')).places.map(([, path]) => path)).toEqual(['a.env']);
    // One whose beginning is cut off is told.
    write('app.jar', Buffer.concat([Buffer.from('#'), zip.subarray(60)]));
    expect((await scan('app.jar')).exitCode).toBe(3);
  });

  test('with bytes behind their end are told', async () => {
    write('a.gz', Buffer.concat([gzipSync('one\n'), Buffer.from(`TOKEN=${token}\n`)]));
    if (typeof zlib.zstdCompressSync === 'function')
      write('b.zst', Buffer.concat([zlib.zstdCompressSync('one\n'), Buffer.from(`TOKEN=${token}\n`)]));
    const { exitCode, read } = await scan('.');
    expect(exitCode).toBe(3);
    expect(Array.from<{ cause: string }>(read.gaps).map(({ cause }) => cause)).toEqual(read.gaps.map(() => 'invalid'));
    expect(read.gaps.length).toBe(typeof zlib.zstdCompressSync === 'function' ? 2 : 1);
  });

  test('are told apart from a text that begins as one does', async () => {
    write('a.env', `BZh9 ${'x'.repeat(40)}\nTOKEN=${token}\n`);
    write('b.bz2', Buffer.from('BZh91AY&SY\x00\x01', 'latin1'));
    const { places, read } = await scan('.');
    expect(places.map(([, path]) => path)).toEqual(['a.env']);
    expect(read.gaps).toMatchObject([{ item: 'b.bz2', cause: 'unsupported' }]);
  });

  test('of tar in its oldest form, without a mark, are unpacked', async () => {
    const tar = await tarOf({ 'a.bin': 'x', 'b.env': Buffer.from(`TOKEN=${token}\n`) });
    // The entries begin at a block each, and have one.
    for (const start of [0, 1024]) {
      const header = tar
        .subarray(start, start + 512)
        .fill(0, 257)
        .fill(' ', 148, 156);
      header.write(
        `${header
          .reduce((sum, byte) => sum + byte, 0)
          .toString(8)
          .padStart(6, '0')}\0 `,
        148,
        'latin1',
      );
    }
    write('a.tar.gz', gzipSync(tar));
    const { exitCode, findings, read } = await scan('.');
    expect([exitCode, findings.map(({ location }: { location: { within: readonly string[]; path: string } }) => location)]).toMatchObject([
      1,
      [{ within: ['a.tar.gz', 'a.tar'], path: 'b.env' }],
    ]);
    expect(read).toMatchObject({ files: 4, gaps: [] });
  });

  test('a tar with links and paths out of it writes and follows nothing', async () => {
    const archive = pack();
    archive.entry({ name: '../../escaped.env' }, `TOKEN=${token}\n`);
    archive.entry({ name: 'link', type: 'symlink', linkname: '/etc/passwd' });
    archive.finalize();
    const chunks: Uint8Array[] = [];
    for await (const chunk of archive) if (chunk instanceof Uint8Array) chunks.push(chunk);
    write('out.tar', Buffer.concat(chunks));
    const { places, read } = await scan('out.tar');
    expect(places.map(([, path]) => path)).toEqual(['../../escaped.env']);
    expect(read.left).toEqual({ 'links and devices of archives': 1 });
    expect(existsSync(join(work.path, '..', '..', 'escaped.env'))).toBe(false);
  });
});

describe('images and logs', () => {
  const layers = async () => [await tarOf({ 'root/.npmrc': `//x/:_authToken=${token}\n` }), await tarOf({ 'root/.wh..npmrc': '' })];

  test('are read beside files, and told with their layer, what hides it and what the name stood for', async () => {
    const content = ociContent();
    const image = addLayeredImage(content, { layers: await layers(), config: { config: { Env: ['A=1', `TOKEN=${other}`] } } });
    const platform = { os: 'linux', architecture: 'amd64' };
    for (const [name, bytes] of Object.entries(layoutFiles(content, [{ ...image, platform }]))) write(`image/${name}`, bytes);
    write('job.log', `2026-03-01T10:00:00.0000000Z \u001b[32mtoken=${token.slice(0, 12)}\u001b[0m${token.slice(12)}\n`);
    const args = ['secrets', 'scan', 'src', '--image', './image', '--log', 'job.log'];
    const json = await runCli([...args, '--format', 'json'], { cwd: work.path });
    expect(json.exitCode).toBe(1);
    const { findings, read } = JSON.parse(json.stdout);
    const layer = { number: 1, of: 2, name: expect.stringMatching(/^sha256:/), hiddenBy: 2 };
    const own = { manifest: image.digest, platform: 'linux/amd64' };
    expect(findings).toMatchObject([
      {
        location: { path: 'configuration/environment', within: ['./image'], image: { ...own, layer: null }, start: { line: 2, column: 7 } },
      },
      { location: { path: 'job.log', image: null, start: { line: 1, column: 12 } } },
      { location: { path: 'root/.npmrc', within: ['./image'], image: { ...own, layer } } },
    ]);
    expect(read).toMatchObject({ layers: 2, images: [{ name: './image', digest: image.digest }], gaps: [] });
    const text = await runCli(args, { cwd: work.path });
    expect(text.stdout).toContain('./image!root/.npmrc:1:17 in layer 1 of 2, hidden by layer 2 (linux/amd64)  critical');
    expect(text.stdout).toContain('2 layers of 1 image');
    expect(text.stdout).toContain(`image    ./image is ${image.digest}`);
    expect(text.stdout + json.stdout).not.toContain(token.slice(4));
  });

  test('of a registry are asked for by their name, also where a folder of that name lies here', async () => {
    const content = ociContent();
    addLayeredImage(content, { layers: await layers(), tag: '1' });
    const registry = await memoryRegistry(content);
    const clean = ociContent();
    const name = `${registry.host}/acme/app:1`;
    for (const [file, bytes] of Object.entries(layoutFiles(clean, [addLayeredImage(clean, { layers: [] })])))
      write(`${name}/${file}`, bytes);
    const { exitCode, stdout } = await runCli(['secrets', 'scan', '--image', name, '--format', 'json'], { cwd: work.path });
    registry.stop();
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).findings).toMatchObject([{ location: { path: 'root/.npmrc', within: [`${registry.host}/acme/app`] } }]);
  });

  test('and the environment, variable by variable, without the key of ignore files and whatever else is none', async () => {
    const key = Buffer.from(Array.from({ length: 32 }, (_none, index) => (index * 37 + 11) % 256)).toString('hex');
    const env = {
      TOKEN_OF_X: token,
      SETTINGS: JSON.stringify({ auth: Buffer.from(`{"token":"${other}"}`).toString('base64') }),
      INTERLOCK_IGNORE_KEY: key,
      PLAIN: 'one',
    };
    const { exitCode, stdout } = await runCli(['secrets', 'scan', '--environment', '--format', 'json'], { cwd: work.path, env });
    expect(exitCode).toBe(1);
    for (const secret of [token, other, key]) expect(stdout).not.toContain(secret.slice(5, 20));
    expect(JSON.parse(stdout).findings).toMatchObject([
      { location: { path: 'environment/SETTINGS' }, encodings: ['base64'] },
      { location: { path: 'environment/TOKEN_OF_X', start: { line: 1, column: 12 } } },
    ]);
    expect((await runCli(['secrets', 'scan', '--environment'], { cwd: work.path, env: { PLAIN: 'one' } })).exitCode).toBe(0);
    expect((await runCli(['secrets', 'scan', '.', '--history', '--environment'], { cwd: work.path })).exitCode).toBe(2);
  });

  const time = '2026-11-27T10:00:00.1234567Z ';
  const password = ['Xk9vQ2mR', 't7zLp4Qs'].join('');
  test.each<[string, string]>([
    ['behind which a line is cleared', `${time}tok ${token}\x1b[K\x1b[1Gdone\n`],
    ['in a table made by moving the cursor', `NAME\x1b[20G${token}\x1b[70GACTIVE\n`],
    ['behind which a colour ends in a word', `"${token}\x1b[0mexpires\n`],
    ['coloured as a whole within a word', `\x1b[31m${token}\x1b[0m\n`],
    ['coloured in its middle', `${token.slice(0, 9)}\x1b[1;31m${token.slice(9, 20)}\x1b[0m${token.slice(20)}\n`],
    ['coloured in its middle, beside an empty byte', `\0${token.slice(0, 9)}\x1b[1;31m${token.slice(9)}\n`],
    ['coloured in eight bits', `${token.slice(0, 9)}\u009b31m${token.slice(9)}\n`],
    ['that a link begins in', `${token.slice(0, 9)}\x1b]8;;https://acme.example\x07${token.slice(9)}\x1b]8;;\x1b\\\n`],
    [
      'in base64 of lines of which each is coloured',
      Buffer.from(`${'-'.repeat(60)} ${token} ${'-'.repeat(60)}`)
        .toString('base64')
        .replaceAll(/.{60}/g, `\x1b[36;1m$&\x1b[0m\n${time}`),
    ],
    ['that a shell shows as it runs', `${time}+ DB_PASSWORD=${password} ./run\n`],
    ['of the environment of a step', `${time}env:\n${time}  DB_PASSWORD: ${password}\n`],
    ['of a group', `${time}##[group]DB_PASSWORD=${password}\n`],
    ['of a container', `${time}docker run -e DB_PASSWORD=${password} image\n`],
    ['behind job and step', `build\tdeploy it\t\ufeff${time}DB_PASSWORD=${password}\n`],
  ])('hold one %s', async (_what, log) => {
    write('job.log', log);
    const { exitCode, findings } = await scan('--log', 'job.log');
    expect([exitCode, findings.length]).toEqual([1, 1]);
  });

  test.each(['build\tdeploy it\t', '', '\ufeff'])('hold a key over several lines behind %j and a time', async (before) => {
    const key = sampleOf(pem, randomFrom(1));
    write('job.log', key.replaceAll(/^/gm, `${before}${time}`).replaceAll(/(?<=\n)[^\n]*$/g, ''));
    expect((await scan('--log', 'job.log')).places.map(([detector]) => detector)).toEqual(['private-key']);
    write('job.log', key.replaceAll(/^/gm, '[2026-11-27T10:00:00.123Z] ').replaceAll(/(?<=\n)[^\n]*$/g, ''));
    expect((await scan('--log', 'job.log')).places.map(([detector]) => detector)).toEqual(['private-key']);
  });

  test('that are archives are read as files, and told', async () => {
    for (const [name, bytes] of [
      ['a.gz', gzipSync(`${time}${token}\n`)],
      ['a.zip', zipOf({ 'build/1.txt': `${time}${token}\n` })],
    ] as const) {
      write(name, bytes);
      const { exitCode, places, read } = await scan('--log', name);
      expect([exitCode, places.length, read.gaps[0].cause]).toEqual([1, 1, 'unsupported']);
    }
    write('a.gz', gzipSync('nothing\n'));
    expect(await scan('--log', 'a.gz')).toMatchObject({
      exitCode: 3,
      read: { gaps: [{ item: 'a.gz', remedy: expect.stringContaining('unpack') }] },
    });
  });

  test('and variables whose values have a dollar sign', async () => {
    const value = ['Xk9$vQ2!', 'mRt7zLp4'].join('');
    const { exitCode, stdout } = await runCli(['secrets', 'scan', '--environment', '--format', 'json'], {
      cwd: work.path,
      env: { DB_PASSWORD: value },
    });
    expect([exitCode, stdout.includes(value)]).toEqual([1, false]);
    write(
      'a.env',
      `DB_PASSWORD='${value}'\nA_PASSWORD=abc$HOME$USERname123\nB_PASSWORD="x9$dbPassword"\nC_PASSWORD=pre-$version-1234567\n`,
    );
    expect((await scan('a.env')).places.map(([, , line]) => line)).toEqual([1]);
  });

  test('that cannot be read are no clean result', async () => {
    for (const args of [
      ['--image', './nowhere'],
      ['--image', '127.0.0.1:1/app'],
      ['--log', 'nowhere.log'],
      ['--log', 'src'],
    ]) {
      const { exitCode, stdout } = await runCli(['secrets', 'scan', ...args, '--format', 'json'], { cwd: work.path });
      expect(exitCode).toBe(3);
      expect(JSON.parse(stdout).read.gaps).toHaveLength(1);
    }
    expect((await runCli(['secrets', 'scan', '.', '--history', '--log', 'a'], { cwd: work.path })).exitCode).toBe(2);
    expect((await runCli(['secrets', 'import', 'a.json', '--image', 'x'], { cwd: work.path })).exitCode).toBe(2);
  });
});
