import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attestationPath, bundleText } from '../../__fixtures__/attestation-corpus.ts';
import {
  anAttestation,
  anEnvironment,
  aPullRequest,
  approve,
  aRepository,
  aReview,
  aRuleset,
  aRun,
  aToken,
  aUser,
  type FakeAccount,
  type FakeAttestation,
  type FakeGitHub,
  type FakeRepository,
  type FakeRun,
  type FakeToken,
  type JobSpec,
  startFakeGitHub,
  type TokenSpec,
} from './fake-github/index.ts';
import { type ActionRun, runAction } from './run-dist.ts';
import { type RunnerJobSpec, runnerJob } from './runner-job.ts';

export const [alice, bob, carol] = [aUser('alice'), aUser('bob'), aUser('carol')];
export const pin = '11bd71901bbe5b1630ceea73d27597364c9af683';
export const deployPath = '.github/workflows/deploy.yml';
export const policyPath = '.github/interlock.yml';

/** What docs/adopting.md has a deploying job grant, and no more. */
export const jobPermissions = {
  actions: 'read',
  attestations: 'read',
  contents: 'read',
  deployments: 'read',
  'id-token': 'write',
  'pull-requests': 'read',
} as const satisfies TokenSpec['permissions'];

const permissionsBlock = Object.entries(jobPermissions)
  .map(([scope, level]) => `      ${scope}: ${level}\n`)
  .join('');

/** A deploying job whose first step is the gate. */
export const deployWorkflow = (steps = ''): string => `name: Deploy
on:
  workflow_dispatch:
permissions: {}
concurrency:
  group: production
jobs:
  deploy:
    name: deploy
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    environment: production
    permissions:
${permissionsBlock}    steps:
      - uses: acme/interlock@${pin} # v0.1.0
        id: gate
        with:
          artifacts: release/*.tgz
${steps}      - run: ./scripts/deploy.sh "$RELEASE"
        env:
          RELEASE: \${{ steps.gate.outputs.staged-artifacts }}
`;

/**
 * The policy of docs/adopting.md, for the package of the corpus that its publisher signed: on github.com, which the platform that deploys here,
 * a server of its own, cannot be asked about.
 */
export const deployPolicy = (
  artifacts: 'required' | 'none',
  workflow = 'sigstore/sigstore-js/.github/workflows/release.yml',
): string => `version: 1
extends: [preset:strict]
identities:
  release:
    issuer: https://token.actions.githubusercontent.com
    workflow: ${workflow}
    workflow-ref: refs/heads/main
    source-repository: sigstore/sigstore-js
    source-repository-id: '495574555'
    source-ref: refs/heads/main
    triggers: [push]
    runner: github-hosted
token:
  claims:
    environment: production
    job_workflow_ref: acme/app/${deployPath}@refs/heads/main
    repository: acme/app
    runner_environment: github-hosted
environments:
  production:
    reviewers: { minimum: 1 }
    self-review: forbidden
    refs: [refs/heads/main]
    artifacts: ${artifacts}
    approval: environment
rules:
  artifact/build-run-failed: { on-unknown: warn }
  artifact/wrong-source: { on-unknown: warn }
`;

/** A release of the corpus with the bundle by which its publisher signed it. */
export const release = { file: 'github-cli/sigstore-js-2.1.0.tgz', bundle: 'github-cli/sigstore-js-2.1.0-bundle.json' } as const;

export interface DeploySpec {
  /** What is deployed: a real package with its attestation, the same without one, or nothing, which the policy then allows. */
  readonly artifact: 'attested' | 'unattested' | 'none';
  /** File of the corpus that is given under `bundles`. */
  readonly bundle?: string;
  readonly policy?: string;
  /** Further files of the default branch, over the workflow and the policy. */
  readonly files?: Readonly<Record<string, string>>;
  /** Who approved the run; nobody where it is null. */
  readonly approvedBy?: FakeAccount | null;
  readonly permissions?: TokenSpec['permissions'];
  /** The running job; the deploying one where nothing is said. */
  readonly job?: JobSpec;
}

/** A change by alice that bob reviewed, started by alice on main, in a job that stands in `production` because bob approved that. */
export interface Deploy {
  readonly fake: FakeGitHub;
  readonly app: FakeRepository;
  readonly run: FakeRun;
  readonly token: FakeToken;
  /** Runs the built Action in the job; what is given changes the job alone. */
  readonly start: (changed?: Partial<RunnerJobSpec>) => Promise<ActionRun>;
}

export async function aDeploy(spec: DeploySpec): Promise<Deploy> {
  const { artifact, policy, files = {}, permissions = jobPermissions } = spec;
  const app = aReleasedRepository({
    [policyPath]: policy ?? deployPolicy(artifact === 'none' ? 'none' : 'required'),
    [deployPath]: deployWorkflow(),
    ...files,
  });
  if (artifact === 'attested') app.attestations.push(attestationOf(release));
  const run = aRunOn(app, spec);
  const token = aToken({ name: 'job', repositories: ['acme/app'], permissions });
  const fake = await startFakeGitHub({ repositories: [app], tokens: [token] });
  const workspace = workspaceWith(spec);
  const start = ({ inputs, env, ...changed }: Partial<RunnerJobSpec> = {}): Promise<ActionRun> => {
    const mayIdentify = token.permissions['id-token'] === 'write';
    return runAction(
      runnerJob({
        fake,
        repository: app,
        run,
        token,
        ...(mayIdentify ? { identity: fake.grantIdToken({ repository: app, run }) } : {}),
        ...changed,
        inputs: { ...inputsOf(spec), ...inputs },
        env: { GITHUB_WORKSPACE: workspace, ...env },
      }),
    );
  };
  return { fake, app, run, token, start };
}

function aRunOn(app: FakeRepository, { approvedBy = bob, job = { key: 'deploy', environment: 'production' } }: DeploySpec): FakeRun {
  const jobs = [job];
  const run = aRun({ event: 'workflow_dispatch', actor: alice, headSha: app.sha(-1), path: deployPath, workflowName: 'Deploy', jobs });
  if (approvedBy !== null) approve(run, { by: approvedBy, environments: ['production'] });
  app.runs.push(run);
  return run;
}

function attestationOf({ file, bundle }: { readonly file: string; readonly bundle: string }): FakeAttestation {
  const digest = createHash('sha256')
    .update(readFileSync(attestationPath(file)))
    .digest('hex');
  return anAttestation({ digest: `sha256:${digest}`, bundle: JSON.parse(bundleText(bundle)) });
}

function inputsOf({ artifact, bundle }: DeploySpec): Readonly<Record<string, string>> {
  return {
    ...(artifact === 'none' ? {} : { artifacts: 'release/*.tgz' }),
    ...(bundle === undefined ? {} : { bundles: 'app.sigstore.json' }),
  };
}

/** `acme/app`, private: one commit by carol, and one by alice that bob approved in pull request 7 and GitHub merged. */
function aReleasedRepository(files: Readonly<Record<string, string>>): FakeRepository {
  const app = aRepository({
    owner: 'acme',
    name: 'app',
    commits: [
      { files: { ...files, 'src/app.js': 'one' }, author: carol },
      { files: { ...files, 'src/app.js': 'two' }, author: alice },
      { files: { ...files, 'src/app.js': 'two' }, parents: [0, 1], author: alice, committer: 'web-flow', message: 'Merge pull request #7' },
    ],
    collaborators: { admin: [carol], write: [alice, bob] },
    environments: [
      anEnvironment({
        name: 'production',
        reviewers: [bob],
        preventSelfReview: true,
        refs: { branches: ['main'] },
        canAdminsBypass: false,
      }),
    ],
    rulesets: [aRuleset({ name: 'main', rules: [{ type: 'pull_request', approvals: 1 }, { type: 'non_fast_forward' }] })],
  });
  const head = app.sha(1);
  app.pullRequests.push(
    aPullRequest({
      number: 7,
      author: alice,
      headSha: head,
      baseSha: app.sha(0),
      mergeCommit: app.sha(2),
      mergedBy: alice,
      reviews: [aReview({ by: bob, commit: head })],
    }),
  );
  return app;
}

/** A working directory with the package where the workflow puts it. */
function workspaceWith({ artifact, bundle }: DeploySpec): string {
  const workspace = mkdtempSync(join(tmpdir(), 'interlock-workspace-'));
  mkdirSync(join(workspace, 'release'));
  if (artifact !== 'none') copyFileSync(attestationPath(release.file), join(workspace, 'release', 'app-1.0.0.tgz'));
  if (bundle !== undefined) copyFileSync(attestationPath(bundle), join(workspace, 'app.sigstore.json'));
  return workspace;
}

/** Method and path of each request, as often as it was made. */
export function asked({ requests }: Pick<FakeGitHub, 'requests'>): readonly string[] {
  return requests.map(({ method, path }) => `${method} ${path}`);
}

/** What the rules came to, as the decision file has it. */
export function resultsOf({
  decision,
}: ActionRun): readonly { readonly rule: string; readonly outcome: string; readonly reason: string }[] {
  const results = decision?.['results'];
  if (!Array.isArray(results)) throw new Error('there is no decision');
  return results;
}
