import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attestationPath, bundleText } from '../../__fixtures__/attestation-corpus.ts';
import { alice, bob, deployPath, deployWorkflow, jobPermissions, policyPath, release } from './deploy-scenario.ts';
import {
  anAttestation,
  anEnvironment,
  approve,
  aRepository,
  aRuleset,
  aRun,
  aToken,
  type FakeGitHub,
  type FakeRepository,
  type FakeRun,
  type RepositorySpec,
  startFakeGitHub,
} from './fake-github/index.ts';
import { type ActionRun, runAction } from './run-dist.ts';
import { runnerJob } from './runner-job.ts';

/** What the certificate of the real package says. */
export const built = {
  repositoryId: 495_574_555,
  commit: '26d16513386ffaa790b1c32f927544f1322e4194',
  run: 6_014_488_666,
  path: '.github/workflows/release.yml',
} as const;

const identity = `identities:
  release:
    issuer: https://token.actions.githubusercontent.com
    workflow: sigstore/sigstore-js/.github/workflows/release.yml
    workflow-ref: refs/heads/main
    source-repository: sigstore/sigstore-js
    source-ref: refs/heads/main
    triggers: [push]
    runner: github-hosted
`;

/** `acme/app` deploys a package that the release workflow of `sigstore/sigstore-js` built and signed. */
export interface Delivery {
  readonly fake: FakeGitHub;
  readonly app: FakeRepository;
  readonly source: FakeRepository;
  readonly build: FakeRun;
  /** Runs the built Action in the deploying job. */
  readonly start: (inputs?: Readonly<Record<string, string>>) => Promise<ActionRun>;
}

export interface DeliverySpec {
  /** What differs of the source repository. */
  readonly source?: Partial<RepositorySpec>;
  readonly rules?: string;
}

/**
 * The job has no identity token: it would have to be one of github.com, whose certificates these are. So nothing of the policy is about its
 * claims.
 */
export async function aDelivery({ source: changes = {}, rules = '' }: DeliverySpec = {}): Promise<Delivery> {
  const source = aRepository({
    owner: 'sigstore',
    name: 'sigstore-js',
    id: built.repositoryId,
    visibility: 'public',
    commits: [
      { files: { 'a.js': 'one' }, author: alice },
      { files: { 'a.js': 'two' }, author: alice, sha: built.commit },
      { files: { 'a.js': 'three' }, author: alice },
    ],
    ...changes,
  });
  const build = aRun({ id: built.run, actor: alice, headSha: built.commit, path: built.path, status: 'completed', conclusion: 'success' });
  source.runs.push(build);
  const policy = `version: 1\nextends: [preset:recommended]\n${identity}${rules}`;
  const app = aRepository({
    owner: 'acme',
    name: 'app',
    commits: [{ files: { [policyPath]: policy, [deployPath]: deployWorkflow() }, author: alice, committer: 'web-flow' }],
    collaborators: { write: [alice, bob] },
    environments: [anEnvironment({ name: 'production', reviewers: [bob], preventSelfReview: true, refs: { branches: ['main'] } })],
    rulesets: [aRuleset({ rules: [{ type: 'pull_request', approvals: 1 }] })],
    attestations: [storedAttestation()],
  });
  const job = { key: 'deploy', environment: 'production' };
  const run = aRun({
    event: 'workflow_dispatch',
    actor: alice,
    headSha: app.sha(-1),
    path: deployPath,
    workflowName: 'Deploy',
    jobs: [job],
  });
  approve(run, { by: bob, environments: ['production'] });
  app.runs.push(run);
  const token = aToken({ name: 'job', repositories: ['acme/app'], permissions: jobPermissions });
  const fake = await startFakeGitHub({ repositories: [app, source], tokens: [token] });
  const env = { GITHUB_WORKSPACE: workspace(), GITHUB_SERVER_URL: 'https://github.com' };
  const start = (inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> =>
    runAction(runnerJob({ fake, repository: app, run, token, inputs: { artifacts: 'release/*.tgz', ...inputs }, env }));
  return { fake, app, source, build, start };
}

function storedAttestation() {
  const digest = createHash('sha256')
    .update(readFileSync(attestationPath(release.file)))
    .digest('hex');
  return anAttestation({ digest: `sha256:${digest}`, bundle: JSON.parse(bundleText(release.bundle)) });
}

function workspace(): string {
  const directory = mkdtempSync(join(tmpdir(), 'interlock-workspace-'));
  mkdirSync(join(directory, 'release'));
  copyFileSync(attestationPath(release.file), join(directory, 'release', 'app-1.0.0.tgz'));
  return directory;
}
