import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mintBundle, thePublicGood } from '../../__fixtures__/signing.ts';
import { type DeployScene, deployPolicy, deployScene, people, policyFile } from './attackers/deploy-scene.ts';
import {
  aDeployment,
  anAttestation,
  aRelease,
  aRuleset,
  aRun,
  type FakeRepository,
  type FakeRun,
  type RunSpec,
} from './fake-github/index.ts';
import type { Job } from './run-dist.ts';
import { runnerJob } from './runner-job.ts';

const artifact = 'what is shipped';
const sha256 = createHash('sha256').update(artifact).digest('hex');
let workspace: string | undefined;

/** Files of a signed deploy: the artifact, and the trust root under which these tests sign. */
export function signedWorkspace(): { readonly directory: string; readonly trustedRoot: string } {
  if (workspace === undefined) {
    workspace = mkdtempSync(join(tmpdir(), 'interlock-e2e-'));
    writeFileSync(join(workspace, 'app.tgz'), artifact);
    writeFileSync(join(workspace, 'root.json'), JSON.stringify(thePublicGood().trustedRoot));
  }
  return { directory: workspace, trustedRoot: join(workspace, 'root.json') };
}

/** A run of the workflow that builds and signs, which succeeded but for what is said. */
export function aReleaseRun(app: FakeRepository, changes: Partial<RunSpec> & { readonly headSha: string }): FakeRun {
  const run = aRun({ actor: people.alice, path: '.github/workflows/release.yml', status: 'completed', conclusion: 'success', ...changes });
  app.runs.push(run);
  return run;
}

/**
 * A deploy that asks everything there is to ask: main has moved on since it was started, the artifact was built and signed from a tag, and
 * its bundle is stored on the other host. Allowed as it is.
 */
export async function signedDeploy(): Promise<{ readonly scene: DeployScene; readonly job: Job }> {
  const scene = await deployScene({
    files: { [policyFile]: deployPolicy({ artifacts: 'required' }) },
    commits: (files) => [
      { files, author: people.alice, committer: 'web-flow' },
      { files: { ...files, a: 'a' }, author: people.alice, committer: 'web-flow' },
    ],
    runAt: { head: 0, sha: 0 },
    hasCommonKey: true,
  });
  const { app, fake, run, token, identity } = scene;
  const build = aReleaseRun(app, { headSha: app.sha(0), headBranch: 'v1' });
  const tag = { workflow: 'acme/app/.github/workflows/release.yml', ref: 'refs/tags/v1', sourceRef: 'refs/tags/v1' };
  const own = { ...tag, repositoryId: String(app.id), server: fake.serverUrl, issuer: fake.issuer, sha: app.sha(0), run: String(build.id) };
  app.tags.set('v1', app.sha(0));
  app.releases.push(aRelease({ tag: 'v1', isImmutable: true }));
  const bundle = mintBundle({ subject: { name: 'app.tgz', sha256 }, certificate: own });
  app.attestations.push(anAttestation({ digest: `sha256:${sha256}`, bundle, delivery: 'url' }));
  app.rulesets.push(aRuleset({ target: 'tag', rules: [{ type: 'creation' }, { type: 'update' }] }));
  app.deployments.push(aDeployment({ sha: app.sha(0), environment: 'production', creator: run.actor }));
  return { scene, job: runnerJob({ fake, repository: app, run, token, identity, inputs: { artifacts: 'app.tgz' } }) };
}
