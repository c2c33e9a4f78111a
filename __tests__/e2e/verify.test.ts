import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mintBundle, thePublicGood } from '../../__fixtures__/signing.ts';
import { temporaryDirectory } from '../adapters/temporary-directory.ts';
import { runCli } from './run-dist.ts';

let work: ReturnType<typeof temporaryDirectory>;
const workflow = 'acme/app/.github/workflows/release.yml';

beforeAll(() => {
  const sha256 = createHash('sha256').update('shipped').digest('hex');
  const certificate = { workflow, ref: 'refs/heads/main' };
  work = temporaryDirectory({
    'app.tgz': 'shipped',
    'other.tgz': 'other',
    'app.sigstore.json': JSON.stringify(mintBundle({ subject: { name: 'app.tgz', sha256 }, certificate })),
    'root.json': JSON.stringify(thePublicGood().trustedRoot),
  });
});

afterAll(() => work.remove());

const identity = ['--identity', `https://github.com/${workflow}@refs/heads/main`];
const issuer = ['--issuer', 'https://token.actions.githubusercontent.com'];
const signed = ['--bundle', 'app.sigstore.json', '--trusted-root', 'root.json'];

/** The built program says and returns what the command does: it has a start of its own. */
test.each<[string, readonly string[], number, RegExp, RegExp]>([
  ['what holds', ['app.tgz', ...signed, ...identity, ...issuer], 0, /^verified {2}app\.tgz/, /^$/],
  ['another file', ['other.tgz', ...signed, ...identity, ...issuer], 1, /subject-mismatch/, /^$/],
  ['another identity', ['app.tgz', ...signed, '--identity', 'https://example.com', ...issuer], 1, /identity/, /^$/],
  ['no issuer', ['app.tgz', ...signed, ...identity], 2, /^$/, /^interlock: verify needs --identity/],
  ['an unknown option', ['app.tgz', '--quiet'], 2, /^$/, /^interlock: Unknown option '--quiet'/],
  ['a file that is not there', ['gone.tgz', ...signed, ...identity, ...issuer], 3, /^$/, /gone\.tgz: it matches no file/],
  ['help', ['--help'], 0, /interlock verify FILE/, /^$/],
])('verify of %s', async (_what, args, exitCode, stdout, stderr) => {
  const ended = await runCli(['verify', ...args], { cwd: work.path });
  expect(ended).toEqual({ exitCode, stdout: expect.stringMatching(stdout), stderr: expect.stringMatching(stderr) });
});

test('verify writes its result where it is told, and never over what it was made of', async () => {
  const args = ['verify', 'app.tgz', ...signed, ...identity, ...issuer, '--format', 'json', '--output'];
  expect(await runCli([...args, 'result.json'], { cwd: work.path })).toMatchObject({ exitCode: 0, stdout: '' });
  const { exitCode, stderr } = await runCli([...args, join(work.path, 'app.tgz')], { cwd: work.path });
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining('would overwrite') });
});
