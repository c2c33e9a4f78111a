import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { hasAttestations } from '../../__fixtures__/attestation-corpus.ts';
import { aDeploy, alice, asked, type Deploy, deployPath, deployWorkflow, policyPath } from './deploy-scenario.ts';
import { aRun } from './fake-github/index.ts';
import type { ActionRun } from './run-dist.ts';

let deploy: Deploy;

afterEach(async () => {
  await deploy.fake.stop();
});

/** Requests to the API's host. The fake serves the issuer of tokens at the same address, which is another host on the platform. */
function calls(): readonly string[] {
  return asked(deploy.fake).filter((request) => !request.includes(' /_services/'));
}

/** The number is the same to the one who was asked, in the record and in what people read. */
function expectCounted(run: ActionRun, count: number): void {
  expect(calls()).toHaveLength(count);
  expect(run.decision).toMatchObject({ telemetry: { api: { calls: count, remaining: expect.any(Number) } } });
  expect(run.summary).toMatch(new RegExp(`^\\| Requests \\| ${count} to the API; \\d+ are left of the token's limit \\|$`, 'm'));
  expect(run.stdout).toMatch(new RegExp(`^ {2}requests ${count} to the API; `, 'm'));
}

const ci = '.github/workflows/ci.yml';
const ciText = deployWorkflow()
  .replace('workflow_dispatch', 'pull_request')
  .replace('    environment: production\n', '')
  .replace(/ {8}with:\n.*\n/, '')
  .replace(/ {6}- run: .\/scripts[^]*$/, '');

/** The gate of a pull request that touches no pipeline file. */
async function changed(env: Readonly<Record<string, string>> = {}, policy = ''): Promise<ActionRun> {
  deploy = await aDeploy({ artifact: 'none', files: { [ci]: ciText, ...(policy === '' ? {} : { [policyPath]: policy }) } });
  const { app } = deploy;
  const base = app.sha(-1);
  const files = { [policyPath]: policy, [deployPath]: deployWorkflow(), [ci]: ciText, 'src/app.js': 'three' };
  const head = app.commit('change', { files, parents: [base], author: alice });
  const merge = app.commit('merged', { files, parents: [base, head] });
  const run = aRun({
    event: 'pull_request',
    actor: alice,
    headSha: head,
    headBranch: 'change',
    sha: merge,
    ref: 'refs/pull/8/merge',
    baseBranch: 'main',
    path: ci,
    jobs: [{ key: 'deploy' }],
  });
  app.runs.push(run);
  return deploy.start({ run, payload: {}, env });
}

describe('requests', () => {
  test('of a pull request that touches no pipeline file are at most 3', async () => {
    const run = await changed({}, 'version: 1\nrules:\n  secret/hardcoded: off\n');
    expect(run.outputs).toMatchObject({ verdict: 'allow', stage: 'merge' });
    expectCounted(run, 3);
  });

  test('for the credentials that it adds are one more', async () => {
    const run = await changed();
    expect(run.outputs).toMatchObject({ verdict: 'allow', stage: 'merge' });
    expectCounted(run, 4);
    expect(calls().at(-1)).toMatch(/^GET \/repos\/acme\/app\/compare\//);
  });

  test('of a deploy without an artifact', async () => {
    deploy = await aDeploy({ artifact: 'none' });
    const run = await deploy.start();
    expect(run.outputs['verdict']).toBe('allow');
    expectCounted(run, 8);
  });

  test('of a deploy that nothing checked out are two more', async () => {
    deploy = await aDeploy({ artifact: 'none' });
    const run = await deploy.start({ prepare: () => undefined });
    expect(run.outputs['verdict']).toBe('allow');
    expectCounted(run, 10);
  });

  (hasAttestations() ? describe : describe.skip)('with a real artifact', () => {
    test('of a deploy with one environment and one artifact are at most 12', async () => {
      deploy = await aDeploy({ artifact: 'attested' });
      const run = await deploy.start();
      expect(run.outputs['verdict']).toBe('allow');
      expectCounted(run, 9);
    });
  });

  test('that are made again count, too', async () => {
    deploy = await aDeploy({ artifact: 'none' });
    deploy.fake.fault({ path: /\/environments$/, times: 1, fault: { kind: 'status', status: 502 } });
    const run = await deploy.start();
    expect(run.outputs['verdict']).toBe('allow');
    expectCounted(run, 9);
  });

  test('and pages', async () => {
    deploy = await aDeploy({ artifact: 'none' });
    const [production] = deploy.app.environments;
    if (production === undefined) throw new Error('there is no environment');
    for (let index = 0; index < 100; index += 1)
      deploy.app.environments.push({ ...production, id: production.id + 1 + index, name: `preview-${index}` });
    const run = await deploy.start();
    expect(run.outputs['verdict']).toBe('allow');
    expectCounted(run, 9);
  });
});

const program = join(import.meta.dirname, '..', '..', 'dist', 'program');

/** Names of the parts of the bundle that hold a text. */
function partsWith(text: string): readonly string[] {
  const parts = readdirSync(program).filter((name) => name.endsWith('.js'));
  return parts.filter((name) => readFileSync(join(program, name), 'utf8').includes(text));
}

/** What Node compiled of the bundle, as it says itself. */
function loadedParts(directory: string): readonly string[] {
  const urls = readdirSync(directory).flatMap((name) => {
    const { result }: { result: readonly { readonly url: string }[] } = JSON.parse(readFileSync(join(directory, name), 'utf8'));
    return result.map(({ url }) => url);
  });
  const paths = urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url));
  return paths.filter((path) => path.startsWith(program)).map((path) => path.slice(program.length + 1));
}

const heavy = {
  tokens: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
  signatures: 'TLOG_INCLUSION_PROOF_ERROR',
  trustRoots: 'fulcio.githubapp.com',
} as const;

/** Which of the heavy parts a run loaded. */
async function heavyPartsOf(start: (env: Readonly<Record<string, string>>) => Promise<ActionRun>): Promise<readonly string[]> {
  const directory = mkdtempSync(join(tmpdir(), 'interlock-loaded-'));
  const run = await start({ NODE_V8_COVERAGE: directory });
  const loaded = loadedParts(directory);
  if (run.outputs['verdict'] !== 'allow' || !loaded.includes('index.js')) throw new Error(`nothing was judged: ${run.stdout}`);
  return Object.entries(heavy)
    .filter(([, text]) => partsWith(text).some((part) => loaded.includes(part)))
    .map(([name]) => name);
}

describe('what is heavy is loaded where it judges something', () => {
  test('each heavy part is a part of its own', () => {
    // What verifies comes in the files of several starts: of a judged run, and of a thread that proves bundles.
    const files = { tokens: 1, signatures: 2, trustRoots: 1 };
    expect(Object.fromEntries(Object.entries(heavy).map(([name, text]) => [name, partsWith(text).length]))).toEqual(files);
  });

  test('nothing of it in a pull request', async () => {
    expect(await heavyPartsOf(changed)).toEqual([]);
  });

  test('the token library in a deploy without an artifact', async () => {
    deploy = await aDeploy({ artifact: 'none' });
    expect(await heavyPartsOf((env) => deploy.start({ env }))).toEqual(['tokens']);
  });

  (hasAttestations() ? describe : describe.skip)('with a real artifact', () => {
    test('all of it in a deploy with one', async () => {
      deploy = await aDeploy({ artifact: 'attested' });
      expect(await heavyPartsOf((env) => deploy.start({ env }))).toEqual(['tokens', 'signatures', 'trustRoots']);
    });
  });
});
