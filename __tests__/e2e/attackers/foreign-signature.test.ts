import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aSigningInstance, mintBundle, type SigningInstance, thePublicGood } from '../../../__fixtures__/signing.ts';
import type { Decision } from '../../../src/core/decision.ts';
import { anAttestation } from '../fake-github/index.ts';
import { judgeHere } from '../judge-here.ts';
import { runnerJob } from '../runner-job.ts';
import { aReleaseRun } from '../signed-deploy.ts';
import { type DeployScene, deployPolicy, deployScene, policyFile, toldOf } from './deploy-scene.ts';

/**
 * What is signed here chains to authorities that these tests make. The built program accepts none of them, which is the fourth attack; the
 * other three are valid signatures of the wrong people, so the same pipeline judges them with a trust root of the test in the place of
 * the embedded ones.
 */
const artifact = 'what is shipped';
const sha256 = createHash('sha256').update(artifact).digest('hex');
const subject = { name: 'app.tgz', sha256 };

let scene: DeployScene;
let workspace: string;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'interlock-e2e-'));
  writeFileSync(join(workspace, 'app.tgz'), artifact);
});

afterEach(() => scene.fake.stop());

type Certificate = NonNullable<Parameters<typeof mintBundle>[0]['certificate']>;

/** A deploy of that artifact, for which the repository stores one attestation: by a release of its own but for what is said. */
async function deployOf(certificate: Certificate, identities = ''): Promise<Decision> {
  scene = await deployScene({ files: { [policyFile]: `${deployPolicy({ artifacts: 'required' })}${identities}` } });
  const { app, fake, run, token, identity } = scene;
  const build = aReleaseRun(app, { headSha: app.sha(0) });
  const own = {
    run: String(build.id),
    sourceSha: app.sha(0),
    workflow: 'acme/app/.github/workflows/release.yml',
    ref: 'refs/heads/main',
    trigger: 'push',
    repositoryId: String(app.id),
    server: fake.serverUrl,
    issuer: fake.issuer,
  };
  const bundle = mintBundle({ subject, certificate: { ...own, ...certificate } });
  app.attestations.push(anAttestation({ digest: `sha256:${sha256}`, bundle }));
  const job = runnerJob({ fake, repository: app, run, token, identity, inputs: { artifacts: 'app.tgz' } });
  return judgeHere(job, { trustedRoot: rootOf(thePublicGood()), directory: workspace });
}

function rootOf(instance: SigningInstance): string {
  const path = join(workspace, 'root.json');
  writeFileSync(path, JSON.stringify(instance.trustedRoot));
  return path;
}

/** The one rule that denies, with its messages. */
function refusalIn({ verdict, exitCode, results }: Decision): readonly [string, readonly string[]] {
  expect({ verdict, exitCode }).toEqual({ verdict: 'deny', exitCode: 1 });
  const denying = results.filter(({ findings }) => findings.some(({ enforcement }) => enforcement === 'deny'));
  expect(denying).toHaveLength(1);
  return [denying[0]?.rule ?? '', denying.flatMap(({ findings }) => findings.map(({ message }) => message))];
}

test('a release of the repository itself is deployed', async () => {
  expect(await deployOf({})).toMatchObject({ verdict: 'allow', subjects: [{ name: 'app.tgz', digest: `sha256:${sha256}` }] });
});

describe('a valid signature of somebody else', () => {
  test('made under pull_request_target, which names the source ref main', async () => {
    const decision = await deployOf({ trigger: 'pull_request_target', sourceRef: 'refs/heads/main' });
    expect(refusalIn(decision)).toEqual([
      'artifact/untrusted-identity',
      [expect.stringMatching(/its trigger must be `.*`, and is `pull_request_target`$/)],
    ]);
  });

  test('by the approved workflow of another owner, whose tag was moved', async () => {
    const builder = 'corp/build/.github/workflows/release.yml';
    const approved = 'c'.repeat(40);
    const moved = { workflow: builder, ref: 'refs/tags/v1', sha: 'd'.repeat(40), repository: 'acme/app', sourceRef: 'refs/heads/main' };
    const identities = (issuer: string) => `identities:
  release:
    issuer: ${issuer}
    workflow: ${builder}
    workflow-sha: ${approved}
    source-repository: acme/app
    source-ref: refs/heads/main
    triggers: [push]
    runner: github-hosted
rules:
  artifact/build-run-failed: {on-unknown: warn}
  artifact/wrong-source: {on-unknown: warn}
`;
    // Identities of policies are those of https servers, of which the fake, a server of its own, cannot be asked.
    const server = 'https://github.com';
    const issuer = 'https://token.actions.githubusercontent.com';
    expect(await deployOf({ ...moved, sha: approved, server, issuer }, identities(issuer))).toMatchObject({ verdict: 'allow' });
    await scene.fake.stop();
    const decision = await deployOf({ ...moved, server, issuer }, identities(issuer));
    expect(refusalIn(decision)).toEqual([
      'artifact/untrusted-identity',
      [expect.stringContaining(`its workflow commit must be \`${approved}\`, and is \`${moved.sha}\``)],
    ]);
    await scene.fake.stop();
    // And no policy can approve such a signer by its tag alone.
    const byTag = identities(issuer).replace(`workflow-sha: ${approved}`, 'workflow-ref: refs/tags/v1');
    await expect(deployOf({ ...moved, server, issuer }, byTag)).rejects.toMatchObject({ code: 'POLICY_INVALID' });
  });

  test.each([
    ['her own', { workflow: 'mallory/app/.github/workflows/release.yml', repositoryId: '666' }],
    ['one with the name that acme/app once had', { repositoryId: '666' }],
  ])('by a repository of hers, where the policy names no identities: %s', async (_name, certificate) => {
    const [rule, texts] = refusalIn(await deployOf(certificate));
    expect(rule).toBe('artifact/untrusted-identity');
    expect(texts).toEqual([
      expect.stringMatching(/which is no build of this repository: its source repository id must be `\d+`, and is `666`/),
    ]);
  });

  test('for another artifact', async () => {
    const bundle = mintBundle({ subject: { ...subject, sha256: 'ab'.repeat(32) } });
    scene = await deployScene({ files: { [policyFile]: deployPolicy({ artifacts: 'required' }) } });
    const { app, fake, run, token, identity } = scene;
    app.attestations.push(anAttestation({ digest: `sha256:${sha256}`, bundle }));
    const job = runnerJob({ fake, repository: app, run, token, identity, inputs: { artifacts: 'app.tgz' } });
    const decision = await judgeHere(job, { trustedRoot: rootOf(thePublicGood()), directory: workspace });
    expect(decision.verdict).toBe('deny');
    const told = decision.results.find(({ rule }) => rule === 'artifact/unsigned');
    expect(told?.findings.map(({ message }) => message)).toEqual([expect.stringContaining('is refused as subject-mismatch')]);
  });
});

test('an authority of her own in the workspace is none to the built program', async () => {
  const hers = aSigningInstance('public-good', 'mallory.test');
  scene = await deployScene({ files: { [policyFile]: deployPolicy({ artifacts: 'required' }) } });
  scene.app.whenUnattested = 'empty-list';
  const bundle = mintBundle({ subject, instance: hers, certificate: { repositoryId: String(scene.app.id), server: scene.fake.serverUrl } });
  writeFileSync(join(workspace, 'app.sigstore.json'), JSON.stringify(bundle));
  const root = rootOf(hers);
  const run = await scene.judge({
    inputs: { artifacts: 'app.tgz', bundles: 'app.sigstore.json', 'trusted-root': root, trusted_root: root },
    env: { GITHUB_WORKSPACE: workspace, SIGSTORE_ROOT_FILE: root, TUF_ROOT: workspace },
  });
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', 'exit-reason': 'violation' } });
  expect(toldOf(run, 'artifact/unsigned').texts).toEqual([
    expect.stringContaining('`app.sigstore.json` is refused as certificate-untrusted'),
  ]);
});
