import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  addBundle,
  addCosignTag,
  addFallbackTag,
  addImage,
  addIndex,
  dockerRegistryProgram,
  type MemoryRegistry,
  memoryRegistry,
  ociContent,
  pushContent,
  simpleSigningLayer,
  startDockerRegistry,
} from '../../__fixtures__/oci.ts';
import { mintBundle, thePublicGood } from '../../__fixtures__/signing.ts';
import { type DeployScene, deployPolicy, deployScene, policyFile, toldOf } from './attackers/deploy-scene.ts';
import { judgeHere } from './judge-here.ts';
import { runCli } from './run-dist.ts';
import { runnerJob } from './runner-job.ts';
import { aReleaseRun } from './signed-deploy.ts';

const program = dockerRegistryProgram();
const stops: (() => unknown)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const workspace = mkdtempSync(join(tmpdir(), 'interlock-e2e-'));
const root = join(workspace, 'root.json');
writeFileSync(root, JSON.stringify(thePublicGood().trustedRoot));

const content = ociContent();
const bundled = addIndex(content, [addImage(content, 'amd64'), addImage(content, 'arm64')], true);
const legacy = addImage(content, 'legacy');
const unsigned = addIndex(content, [addImage(content, 'other')], true);
addBundle(content, bundled, mintBundle({ subject: { name: 'app', sha256: bundled.digest.slice(7) } }));
addFallbackTag(content, bundled);
addCosignTag(content, legacy, 'sig', [simpleSigningLayer({ imageDigest: legacy.digest })]);

async function memory(): Promise<MemoryRegistry> {
  const registry = await memoryRegistry(content);
  stops.push(() => registry.stop());
  return registry;
}

/** What `interlock check` of the built program says of the image. */
async function check(host: string, { digest }: { readonly digest: string }, ...more: readonly string[]) {
  const args = ['check', workspace, '--artifact', `oci://${host}/acme/app@${digest}`, '--trusted-root', root, '--format', 'json', ...more];
  const { exitCode, stdout, stderr } = await runCli(args, { env: { DOCKER_CONFIG: workspace } });
  const results: readonly { readonly rule: string; readonly outcome: string; readonly gaps: readonly { readonly why: string }[] }[] =
    stdout === '' ? [] : JSON.parse(stdout).results;
  const told = results.find(({ rule }) => rule === 'artifact/unsigned');
  return { exitCode, stderr, outcome: told?.outcome, gaps: told?.gaps.map(({ why }) => why) };
}

(program === undefined ? describe.skip : describe)('the built command line and a real registry', () => {
  test('an image passes by what its registry stores, in either form of cosign', async () => {
    const registry = await startDockerRegistry(program ?? '');
    stops.push(() => registry.stop());
    await pushContent(registry.host, 'acme/app', content);
    for (const image of [bundled, legacy])
      expect(await check(registry.host, image)).toMatchObject({ stderr: '', outcome: 'pass', gaps: [] });
    expect(await check(registry.host, unsigned)).toMatchObject({ outcome: 'unknown' });
  });
});

describe('the built command line', () => {
  test('asks a registry of the newer API', async () => {
    const { host } = await memory();
    expect(await check(host, bundled)).toMatchObject({ outcome: 'pass' });
  });

  test('asks nothing with --offline', async () => {
    const { host, requests } = await memory();
    expect(await check(host, bundled, '--offline')).toMatchObject({ outcome: 'unknown', gaps: ['nothing was asked of the platform'] });
    expect(requests).toEqual([]);
  });

  test('says that a registry could not be reached', async () => {
    const { gaps } = await check('127.0.0.1:1', bundled);
    expect(gaps).toContainEqual(
      expect.stringContaining('the registry 127.0.0.1:1 broke the connection, or could not be reached (ECONNREFUSED)'),
    );
  });
});

describe('the Action', () => {
  async function sceneWith(image: string): Promise<{ readonly scene: DeployScene; readonly inputs: Readonly<Record<string, string>> }> {
    const scene = await deployScene({ files: { [policyFile]: deployPolicy({ artifacts: 'required' }) } });
    scene.app.whenUnattested = 'empty-list';
    stops.push(() => scene.fake.stop());
    return { scene, inputs: { artifacts: image } };
  }

  test('built, says of an image that nobody signed that its registry lists none', async () => {
    const { host } = await memory();
    const { scene, inputs } = await sceneWith(`oci://${host}/acme/app@${unsigned.digest}`);
    const told = toldOf(await scene.judge({ inputs, env: { DOCKER_CONFIG: workspace } }), 'artifact/unsigned');
    expect(told).toMatchObject({ outcome: 'violation' });
    expect(told.texts[0]).toContain(
      `and the registry ${host} lists none; an attestation that its builder stored with it is signed by nobody`,
    );
  });

  test('built, refuses what no accepted authority vouches for', async () => {
    const { host } = await memory();
    const { scene, inputs } = await sceneWith(`oci://${host}/acme/app@${legacy.digest}`);
    const told = toldOf(await scene.judge({ inputs, env: { DOCKER_CONFIG: workspace } }), 'artifact/unsigned');
    expect(told.texts[0]).toMatch(
      /`127\.0\.0\.1:\d+\/acme\/app:sha256-[0-9a-f]{64}\.sig \(sha256:[0-9a-f]{12}\)` is refused as certificate-untrusted/,
    );
  });

  test('built, says that a registry did not answer, which is neither missing nor a pass', async () => {
    const { scene, inputs } = await sceneWith(`oci://127.0.0.1:1/acme/app@${bundled.digest}`);
    const run = await scene.judge({ inputs, env: { DOCKER_CONFIG: workspace } });
    expect(run).toMatchObject({ exitCode: 3, outputs: { verdict: 'deny' } });
    expect(toldOf(run, 'artifact/unsigned')).toMatchObject({
      outcome: 'unknown',
      texts: [expect.stringContaining('could not be reached')],
    });
  });

  test('allows what its own release signed, by what the registry stores', async () => {
    const { host } = await memory();
    const { scene, inputs } = await sceneWith('');
    const { app, fake, run, token, identity } = scene;
    const build = aReleaseRun(app, { headSha: app.sha(-1), headBranch: 'main' });
    const own = {
      workflow: 'acme/app/.github/workflows/release.yml',
      sha: app.sha(-1),
      run: String(build.id),
      repositoryId: String(app.id),
      server: fake.serverUrl,
      issuer: fake.issuer,
    };
    const image = addImage(content, 'released');
    addBundle(content, image, mintBundle({ subject: { name: 'app', sha256: image.digest.slice(7) }, certificate: own }));
    const job = runnerJob({
      fake,
      repository: app,
      run,
      token,
      identity,
      inputs: { ...inputs, artifacts: `oci://${host}/acme/app@${image.digest}` },
    });
    const decision = await judgeHere(job, { trustedRoot: root, directory: workspace });
    const outcomes = decision.results
      .filter(({ rule }) => rule === 'artifact/unsigned' || rule === 'artifact/untrusted-identity')
      .map(({ rule, outcome }) => [rule, outcome]);
    expect([decision.verdict, decision.exitCode, outcomes]).toEqual([
      'allow',
      0,
      [
        ['artifact/unsigned', 'pass'],
        ['artifact/untrusted-identity', 'pass'],
      ],
    ]);
  });
});
