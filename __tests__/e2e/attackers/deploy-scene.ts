import {
  anEnvironment,
  approve,
  aRepository,
  aRuleset,
  aRun,
  aToken,
  aUser,
  type CommitSpec,
  type FakeGitHub,
  type FakeRepository,
  type FakeRun,
  type FakeToken,
  type FileSpec,
  type IdTokenGrant,
  startFakeGitHub,
} from '../fake-github/index.ts';
import { type ActionRun, runAction } from '../run-dist.ts';
import { type RunnerJobSpec, runnerJob } from '../runner-job.ts';

export const people = { alice: aUser('alice'), bob: aUser('bob'), carol: aUser('carol'), mallory: aUser('mallory') } as const;
export const pin = '11bd71901bbe5b1630ceea73d27597364c9af683';
export const deployFile = '.github/workflows/deploy.yml';
export const policyFile = '.github/interlock.yml';

/** Everything that this scene needs of the job's token, as docs/adopting.md grants it. */
export const grants = {
  actions: 'read',
  attestations: 'read',
  contents: 'read',
  deployments: 'read',
  'id-token': 'write',
  'pull-requests': 'read',
} as const;

/** What the organisation demands of a deploy to production; a test says another claim or other artifacts. */
export function deployPolicy(changes: { readonly claims?: string; readonly artifacts?: string } = {}): string {
  const { claims = 'environment: production, runner_environment: github-hosted', artifacts = 'none' } = changes;
  return `version: 1
extends: [preset:strict]
token:
  claims: { ${claims} }
environments:
  production:
    reviewers: { minimum: 1 }
    self-review: forbidden
    refs: [refs/heads/main]
    artifacts: ${artifacts}
    approval: environment
`;
}

export const gateStep = `      - uses: acme/interlock@${pin} # v0.1.0\n`;

const rights = Object.entries(grants)
  .map(([scope, level]) => `      ${scope}: ${level}\n`)
  .join('');

/** The gate as a job of its own. */
export const gateJob = `  gate:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 10\n    permissions:\n${rights}    steps:\n${gateStep}`;

/** A deploy workflow with the gate as the first step of the deploying job; a test changes one part of it. */
export function deployWorkflow(changes: {
  readonly triggers?: string;
  readonly jobsBefore?: string;
  /** Lines of the deploying job, with their line ends. */
  readonly lines?: string;
  readonly environment?: string;
  readonly gate?: string;
  readonly steps?: string;
}): string {
  const { triggers = 'push:\n    branches: [main]', jobsBefore = '', lines = '', environment = 'production', gate = gateStep } = changes;
  return `name: Deploy
on:
  ${triggers}
permissions: {}
concurrency:
  group: production
jobs:
${jobsBefore}  deploy:
${lines}    runs-on: ubuntu-24.04
    timeout-minutes: 30
${environment === '' ? '' : `    environment: ${environment}\n`}    permissions:
${rights}    steps:
${gate}${changes.steps ?? '      - run: ./scripts/deploy.sh\n'}`;
}

export interface SceneSpec {
  /** Files of the deployed commit, beside and over the sound ones; undefined leaves one out. */
  readonly files?: Readonly<Record<string, FileSpec | undefined>>;
  readonly commits?: (sound: Readonly<Record<string, FileSpec>>) => readonly CommitSpec[];
  /** Branch -> index of a commit; main is at the last where nothing is said. */
  readonly branches?: Readonly<Record<string, number>>;
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  /** Indexes of the head and of the commit that runs; the last where nothing is said. */
  readonly runAt?: { readonly head: number; readonly sha: number };
  readonly run?: Partial<Parameters<typeof aRun>[0]>;
  readonly hasCommonKey?: boolean;
  readonly job?: { readonly key?: string; readonly environment?: string | undefined };
}

/** A deploy of `acme/app` that is allowed: bob approved what alice pushed. Every attack changes one thing of it. */
export interface DeployScene {
  readonly fake: FakeGitHub;
  readonly app: FakeRepository;
  readonly run: FakeRun;
  readonly token: FakeToken;
  readonly identity: IdTokenGrant;
  /** The built Action in that job. */
  readonly judge: (changes?: Partial<RunnerJobSpec>) => Promise<ActionRun>;
}

export async function deployScene(spec: SceneSpec = {}): Promise<DeployScene> {
  const { alice, bob } = people;
  const app = aRepository({
    owner: 'acme',
    name: 'app',
    commits: commitsOf(spec),
    ...(spec.branches === undefined ? {} : { branches: spec.branches }),
    collaborators: { write: [alice, bob] },
    environments: [anEnvironment({ name: 'production', reviewers: [bob], preventSelfReview: true, refs: { branches: ['main'] } })],
    rulesets: [aRuleset({ rules: [{ type: 'pull_request', approvals: 1, lastPush: true }] })],
  });
  const { key = 'deploy' } = spec.job ?? {};
  const environment = spec.job !== undefined && 'environment' in spec.job ? spec.job.environment : 'production';
  const job = { key, ...(environment === undefined ? {} : { environment }) };
  const run = aRun({
    actor: alice,
    headSha: app.sha(spec.runAt?.head ?? -1),
    sha: app.sha(spec.runAt?.sha ?? -1),
    path: deployFile,
    workflowName: 'Deploy',
    jobs: [job],
    ...spec.run,
  });
  approve(run, { by: bob, environments: ['production'] });
  app.runs.push(run);
  const token = aToken({ name: 'job', repositories: ['acme/app'], permissions: spec.permissions ?? grants });
  const fake = await startFakeGitHub({ repositories: [app], tokens: [token], hasCommonKey: spec.hasCommonKey ?? false });
  const identity = fake.grantIdToken({ repository: app, run });
  const judge = (changes: Partial<RunnerJobSpec> = {}) => runAction(runnerJob({ fake, repository: app, run, token, identity, ...changes }));
  return { fake, app, run, token, identity, judge };
}

function commitsOf({ files = {}, commits }: SceneSpec): readonly CommitSpec[] {
  const all = { [deployFile]: deployWorkflow({}), [policyFile]: deployPolicy(), ...files };
  const sound = Object.fromEntries(Object.entries(all).flatMap(([path, file]) => (file === undefined ? [] : [[path, file] as const])));
  return commits?.(sound) ?? [{ files: sound, author: people.alice, committer: 'web-flow' }];
}

/** What one rule came to, as the decision file tells it. */
export interface Told {
  readonly rule: string;
  readonly outcome: string;
  /** Messages of its findings, and of its gaps why. */
  readonly texts: readonly string[];
}

/** Every rule of the decision; empty where none was written. */
export function toldBy({ decision }: ActionRun): readonly Told[] {
  return listOf(decision?.['results']).map((result) => ({
    rule: textOf(result, 'rule'),
    outcome: textOf(result, 'outcome'),
    texts: [
      ...listOf(fieldOf(result, 'findings')).map((one) => textOf(one, 'message')),
      ...listOf(fieldOf(result, 'gaps')).map((one) => textOf(one, 'why')),
    ],
  }));
}

/** Rule -> outcome. */
export function outcomesOf(run: ActionRun): Readonly<Record<string, string>> {
  return Object.fromEntries(toldBy(run).map(({ rule, outcome }) => [rule, outcome]));
}

/** The same of one rule; fails where the decision does not have it. */
export function toldOf(run: ActionRun, rule: string): Told {
  const told = toldBy(run).find((one) => one.rule === rule);
  if (told === undefined) throw new Error(`the decision has no ${rule}: ${run.stdout}${run.stderr}`);
  return told;
}

function fieldOf(value: unknown, key: string): unknown {
  return Object.entries(Object(value)).find(([name]) => name === key)?.[1];
}

function textOf(value: unknown, key: string): string {
  return String(fieldOf(value, key));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
