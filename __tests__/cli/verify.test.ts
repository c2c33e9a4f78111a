import { createHash } from 'node:crypto';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aKeyPairOf, type BundleSpec, mintBundle, thePublicGood } from '../../__fixtures__/signing.ts';
import { readRegularFile } from '../../src/adapters/read-regular-file.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { temporaryDirectory } from '../adapters/temporary-directory.ts';
import { cliInMemory } from './cli-ports-in-memory.ts';

let work: ReturnType<typeof temporaryDirectory>;

const sha256 = createHash('sha256').update('a').digest('hex');
const san = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';
const issuer = 'https://token.actions.githubusercontent.com';

beforeEach(() => {
  work = temporaryDirectory({ 'a [1].tgz': 'a', 'root.json': JSON.stringify(thePublicGood().trustedRoot) });
  bundle('a.json', {});
});

afterEach(() => work.remove());

function at(name: string): string {
  return join(work.path, name);
}

function bundle(name: string, spec: BundleSpec): void {
  writeFileSync(at(name), JSON.stringify(mintBundle({ subject: { name: 'a', sha256 }, ...spec })));
}

interface Asked {
  readonly artifact?: string;
  readonly bundles?: readonly string[];
  readonly more?: readonly string[];
}

async function verify({ artifact = at('a [1].tgz'), bundles = ['a.json'], more = ['--identity', san, '--issuer', issuer] }: Asked) {
  const { ports, out, errors, files } = cliInMemory({}, {});
  const args = ['verify', artifact, ...bundles.flatMap((name) => ['--bundle', at(name)]), '--trusted-root', at('root.json'), ...more];
  const exitCode = await runCommand(args, ports);
  return { exitCode, out: out.join('').replaceAll(work.path, ''), errors: errors.join('').replaceAll(work.path, ''), files };
}

describe('interlock verify', () => {
  test('prints who signed what, when, and under which root', async () => {
    const { exitCode, out, errors } = await verify({});
    expect([exitCode, errors]).toEqual([0, '']);
    expect(out).toMatchSnapshot();
  });

  test('prints what differs, with expected and actual', async () => {
    const { exitCode, out } = await verify({ more: ['--identity', `${san}x`, '--issuer', 'none'] });
    expect(exitCode).toBe(1);
    expect(out.split('\n').slice(0, 12)).toMatchSnapshot();
  });

  test('prints the code of a refusal, with expected and actual', async () => {
    bundle('b.json', { subject: { name: 'b', sha256: '00'.repeat(32) } });
    writeFileSync(at('c.json'), 'hello');
    const { exitCode, out } = await verify({ bundles: ['b.json', 'c.json'] });
    expect(exitCode).toBe(1);
    expect(out).toMatchSnapshot();
  });

  test('of bundles about other artifacts alone, shows one with expected and actual, and counts the others', async () => {
    for (const name of ['b', 'c', 'd']) bundle(`${name}.json`, { subject: { name, sha256: '00'.repeat(32) } });
    const { exitCode, out } = await verify({ bundles: ['b.json', 'c.json', 'd.json'] });
    expect(exitCode).toBe(1);
    expect(out.match(/^bundle /gm)).toHaveLength(1);
    expect(out).toContain(`it signs sha256:${'00'.repeat(32)}, and the artifact is sha256:${sha256}`);
    expect(out).toContain('\n2 more bundles sign other artifacts (--format json lists them)\n');
    const json = await verify({
      bundles: ['b.json', 'c.json', 'd.json'],
      more: ['--identity', san, '--issuer', issuer, '--format', 'json'],
    });
    expect(JSON.parse(json.out).bundles).toHaveLength(3);
  });

  test('one bundle that is trusted is enough', async () => {
    bundle('b.json', { certificate: { san: 'https://evil.example' } });
    expect((await verify({ bundles: ['b.json', 'a.json'] })).exitCode).toBe(0);
  });

  test('a file of no bundle is missing, not verified', async () => {
    writeFileSync(at('none.jsonl'), '\n\n');
    expect(await verify({ bundles: ['none.jsonl'] })).toMatchObject({ exitCode: 1, out: expect.stringMatching(/^missing: /) });
  });

  test('an issuer that is absent is demanded by `none` alone', async () => {
    bundle('b.json', { certificate: { extensions: { 1: null, 8: null } } });
    expect((await verify({ bundles: ['b.json'], more: ['--identity', san, '--issuer', 'none'] })).exitCode).toBe(0);
    expect((await verify({ bundles: ['b.json'] })).exitCode).toBe(1);
    // The legacy extension alone is an issuer too.
    bundle('c.json', { certificate: { extensions: { 8: null } } });
    expect((await verify({ bundles: ['c.json'], more: ['--identity', san, '--issuer', 'none'] })).exitCode).toBe(1);
  });

  test('a digest without its file', async () => {
    expect((await verify({ artifact: `sha256:${sha256}` })).exitCode).toBe(0);
    expect((await verify({ artifact: `sha256:${'0'.repeat(64)}` })).exitCode).toBe(1);
  });

  test('a longer digest without its file', async () => {
    const sha512 = createHash('sha512').update('a').digest('hex');
    bundle('b.json', { subject: { name: 'a', sha512 } });
    expect((await verify({ artifact: `sha512:${sha512}`, bundles: ['b.json'] })).exitCode).toBe(0);
    expect((await verify({ artifact: `sha512:${'0'.repeat(128)}`, bundles: ['b.json'] })).exitCode).toBe(1);
    // What it signs is not known by this digest.
    expect((await verify({ artifact: `sha512:${sha512}`, bundles: ['a.json'] })).exitCode).toBe(1);
  });

  describe('by a key', () => {
    const partner = aKeyPairOf('P-256');
    const signed = { key: { privateKey: partner.privateKey, hint: 'x' }, without: ['log'], timestamps: 0 } as const;

    async function verifyWith(pem: string, name = 'b.json') {
      writeFileSync(at('b.json'), JSON.stringify(mintBundle({ subject: { name: 'a', sha256 }, ...signed })));
      writeFileSync(at('key.pem'), pem);
      const { ports, out, errors } = cliInMemory({}, { readFile: async (path) => readRegularFile(path) });
      const args = ['verify', at('a [1].tgz'), '--bundle', at(name), '--key', at('key.pem')];
      const exitCode = await runCommand(args, ports);
      return { exitCode, out: out.join('').replaceAll(work.path, ''), errors: errors.join('').replaceAll(work.path, '') };
    }

    test('is verified without a certificate, a log and a time', async () => {
      const { exitCode, out } = await verifyWith(partner.pem);
      expect(exitCode).toBe(0);
      expect(out).toMatchSnapshot();
    });

    test('is not by another one, and a certificate is none', async () => {
      const other = await verifyWith(aKeyPairOf('P-256').pem);
      expect(other).toMatchObject({ exitCode: 1, out: expect.stringContaining('key-unknown') });
      const { ports, out } = cliInMemory({}, { readFile: async (path) => readRegularFile(path) });
      const root = ['--trusted-root', at('root.json')];
      const args = ['verify', at('a [1].tgz'), '--bundle', at('a.json'), '--key', at('key.pem'), ...root];
      expect(await runCommand(args, ports)).toBe(1);
      expect(out.join('').replaceAll(work.path, '')).toMatch(/signer must be +the key \/key\.pem\n +and is +a certificate\n/);
    });

    test('does not pass for a certificate', async () => {
      writeFileSync(at('b.json'), JSON.stringify(mintBundle({ subject: { name: 'a', sha256 }, ...signed })));
      expect(await verify({ bundles: ['b.json'] })).toMatchObject({ exitCode: 1, out: expect.stringContaining('key-unknown') });
    });

    test('that is weak or none is 2, and one that cannot be read is 3', async () => {
      expect(await verifyWith(aKeyPairOf('RSA-1024').pem)).toMatchObject({ exitCode: 2, errors: expect.stringContaining('1024 bits') });
      expect(await verifyWith('hello')).toMatchObject({ exitCode: 2, errors: expect.stringContaining("'/key.pem' is no key") });
      const { ports, errors } = cliInMemory({}, { readFile: async (path) => readRegularFile(path) });
      const args = ['verify', at('a [1].tgz'), '--bundle', at('a.json'), '--key', at('gone.pem')];
      expect([await runCommand(args, ports), errors.join('')]).toEqual([3, expect.stringContaining('could not be read')]);
    });
  });

  test('json, to a file', async () => {
    const { exitCode, out, files } = await verify({
      more: ['--identity', san, '--issuer', issuer, '--format', 'json', '--output', 'out.json'],
    });
    expect([exitCode, out]).toEqual([0, '']);
    expect(JSON.parse(files.get('out.json') ?? '')).toMatchObject({
      schema: 'interlock.verification/v1',
      verdict: 'verified',
      subject: { digests: { sha256 } },
      bundles: [{ state: 'verified', isTrusted: true, differences: [], signer: { kind: 'certificate', certificate: { san, issuer } } }],
    });
  });

  test('what a certificate says stays on its line, and moves no cursor', async () => {
    bundle('b.json', { certificate: { extensions: { 14: 'refs/heads/a\n::error::x\u001b[2J\u202e' } }, predicateType: 'x\r\ny' });
    const { out } = await verify({ bundles: ['b.json'] });
    expect(out).toContain('refs/heads/a\\n::error::x\\u{1b}[2J\\u{202e}');
    expect(out).toContain('predicate         x\\r\\ny');
  });

  test.each<[string, Asked, string]>([
    ['no such file', { artifact: '/nowhere/at/all' }, 'interlock: /nowhere/at/all: it matches no file\n'],
    ['a pattern is taken as a name', { artifact: '/*' }, 'interlock: /\\*: it matches no file\n'],
    ['no such bundle', { bundles: ['a.json', 'none.json'] }, 'interlock: /none.json: it does not exist\n'],
    [
      'an image by its tag',
      { artifact: 'oci://ghcr.io/acme/app:v1' },
      'interlock: oci://ghcr.io/acme/app:v1: it names an image by a tag, which can be moved after it was judged\n',
    ],
  ])('%s is 3', async (_what, asked, errors) => {
    expect(await verify(asked)).toMatchObject({ exitCode: 3, out: '', errors });
  });

  test('a link is not followed', async () => {
    symlinkSync(at('a.json'), at('link.json'));
    expect(await verify({ bundles: ['link.json'] })).toMatchObject({ exitCode: 3, errors: expect.stringContaining('symbolic link') });
    symlinkSync(at('a [1].tgz'), at('link.tgz'));
    expect(await verify({ artifact: at('link.tgz') })).toMatchObject({ exitCode: 3, errors: expect.stringContaining('symbolic link') });
  });

  test('a trust root that is not there is 3, and one that is none is 2', async () => {
    writeFileSync(at('root.json'), '{}');
    expect(await verify({})).toMatchObject({ exitCode: 2, errors: expect.stringContaining('is no trust root') });
    symlinkSync('a.json', at('elsewhere'));
    const { ports, errors } = cliInMemory({}, {});
    const args = [
      'verify',
      at('a [1].tgz'),
      '--bundle',
      at('a.json'),
      '--identity',
      san,
      '--issuer',
      issuer,
      '--trusted-root',
      at('gone.json'),
    ];
    expect([await runCommand(args, ports), errors.join('')]).toEqual([3, expect.stringContaining('could not be read: it does not exist')]);
  });

  test.each([
    [[], 'verify takes one file or sha256:HEX, and got 0'],
    [['a', 'b', '--bundle', 'x'], 'verify takes one file or sha256:HEX, and got 2'],
    [['a'], 'verify needs --bundle FILE'],
    [['a', '--bundle', 'x', '--issuer', 'none'], 'verify needs --identity SAN and --issuer URL|none'],
    [['a', '--bundle', 'x', '--identity', 'y'], 'verify needs --identity SAN and --issuer URL|none'],
    [['a', '--bundle', 'x', '--identity', 'y', '--issuer', 'z', '--format', 'sarif'], "verify prints text or json, not 'sarif'"],
    [['a', '--bundle', 'x', '--identity', 'y', '--identity', 'z', '--issuer', 'z'], '--identity is given twice'],
    [['a', '--bundle', 'x', '--key', 'x', '--identity', 'y'], 'and not both'],
    [['a', '--bundle', 'x', '--key', 'x', '--issuer', 'none'], 'and not both'],
    [['a', '--kye', 'x'], '--kye'],
    [[`sha512:${'a'.repeat(64)}`, '--bundle', 'x', '--key', 'x'], 'all lower-case hex digits'],
  ])('%j is wrong usage', async (args, message) => {
    const { ports, errors } = cliInMemory({}, {});
    expect(await runCommand(['verify', ...args], ports)).toBe(2);
    expect(errors.join('')).toContain(message);
  });
});
