import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { mintBundle, thePublicGood } from '../../__fixtures__/signing.ts';
import type { Decision } from '../../src/core/decision.ts';
import { type DeployScene, deployPolicy, deployScene, policyFile } from './attackers/deploy-scene.ts';
import { anAttestation, type Fault } from './fake-github/index.ts';
import { judgeHere } from './judge-here.ts';
import { runnerJob } from './runner-job.ts';
import { aReleaseRun } from './signed-deploy.ts';

const count = 100;
const bulkPath = '/orgs/acme/attestations/bulk-list';

let scene: DeployScene;

afterEach(() => scene.fake.stop());

const contents = Array.from({ length: count }, (_, index) => `artifact ${index}`);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A deploy of a hundred files that one attestation covers, which GitHub stores for all but the `unattested` ones. */
async function deploy({ unattested = 0, fault }: { readonly unattested?: number; readonly fault?: Fault } = {}): Promise<Decision> {
  scene = await deployScene({ files: { [policyFile]: deployPolicy({ artifacts: 'required' }) } });
  const { app, fake, run, token, identity } = scene;
  const directory = mkdtempSync(join(tmpdir(), 'interlock-e2e-'));
  for (const [index, text] of contents.entries()) writeFileSync(join(directory, `app-${String(index).padStart(3, '0')}.tgz`), text);
  const root = join(directory, 'root.json');
  writeFileSync(root, JSON.stringify(thePublicGood().trustedRoot));
  const workflow = { workflow: 'acme/app/.github/workflows/release.yml', ref: 'refs/heads/main', trigger: 'push' };
  const build = aReleaseRun(app, { headSha: app.sha(-1), headBranch: 'main' });
  const origin = { sha: app.sha(-1), run: String(build.id) };
  const certificate = { ...workflow, ...origin, repositoryId: String(app.id), server: fake.serverUrl, issuer: fake.issuer };
  const bundle = mintBundle({ subjects: contents.map((text) => ({ name: 'app', sha256: sha256(text) })), certificate });
  for (const text of contents.slice(unattested))
    app.attestations.push(anAttestation({ digest: `sha256:${sha256(text)}`, bundle, delivery: 'inline' }));
  if (fault !== undefined) fake.fault({ path: bulkPath, fault });
  const job = runnerJob({ fake, repository: app, run, token, identity, inputs: { artifacts: '*.tgz' } });
  return judgeHere(job, { trustedRoot: root, directory });
}

function attestationRequests(): readonly string[] {
  return scene.fake.requests.filter(({ path }) => path.includes('/attestations/')).map(({ method, path }) => `${method} ${path}`);
}

describe('a hundred artifacts', () => {
  test('take two requests, and the record counts them', async () => {
    const decision = await deploy();
    expect([decision.verdict, decision.subjects.length]).toEqual(['allow', count]);
    expect(attestationRequests()).toEqual([expect.stringMatching(/^GET /), `POST ${bulkPath}`]);
    expect(decision.telemetry.api.calls).toBe(scene.fake.requests.filter(({ path }) => !path.startsWith('/_services/')).length);
  });

  test('of which three are attested by nobody are denied for those three', async () => {
    const decision = await deploy({ unattested: 3 });
    const unsigned = decision.results.find(({ rule }) => rule === 'artifact/unsigned');
    expect([decision.verdict, unsigned?.outcome, unsigned?.findings.length]).toEqual(['deny', 'violation', 3]);
    expect(attestationRequests()).toHaveLength(2);
  });

  test.each<[string, Fault, string]>([
    ['a limit', { kind: 'status', status: 429 }, 'limited'],
    ['an outage', { kind: 'status', status: 503 }, 'outage'],
    ['half an answer', { kind: 'broken-json' }, 'outage'],
    ['an endless answer', { kind: 'endless-body' }, 'outage'],
    ['a broken connection', { kind: 'close-mid-body' }, 'outage'],
  ])('after %s are unknown and not unsigned', async (_name, fault, cause) => {
    const decision = await deploy({ fault });
    const unsigned = decision.results.find(({ rule }) => rule === 'artifact/unsigned');
    expect([decision.verdict, decision.exitReason, unsigned?.outcome]).toEqual(['deny', 'unknown', 'unknown']);
    expect(new Set(unsigned?.gaps.map((gap) => gap.cause))).toEqual(new Set([cause]));
    expect(unsigned?.gaps).toHaveLength(count - 1);
  });
});
