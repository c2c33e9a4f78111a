import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { alice, asked, bob, pin, policyPath } from './deploy-scenario.ts';
import {
  anEnvironment,
  aPullRequest,
  aRepository,
  aRuleset,
  aRun,
  aToken,
  type FakeGitHub,
  type FakeRepository,
  startFakeGitHub,
} from './fake-github/index.ts';
import { type ActionRun, runAction } from './run-dist.ts';
import { runnerJob } from './runner-job.ts';

const ci = '.github/workflows/ci.yml';
const workflow = (steps = ''): string => `name: ci
on: pull_request
permissions: {}
jobs:
  gate:
    name: gate
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      actions: read
      contents: read
    steps:
      - uses: acme/interlock@${pin} # v0.1.0
${steps}`;
const strict = 'version: 1\nextends: [preset:strict]\n';
const unpinned = '      - uses: actions/checkout@v4\n';

let fake: FakeGitHub;

beforeEach(async () => {
  fake = await startFakeGitHub({});
});

afterEach(async () => {
  await fake.stop();
});

type Files = Readonly<Record<string, string>>;

interface ChangeSpec {
  readonly base: Files;
  readonly change: Files;
  /** `owner/name` of the fork that it comes from. */
  readonly fork?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** The job of a pull request by alice: the merge commit of its head is judged with the token that such a job gets. */
async function proposed({ base, change, fork, inputs = {} }: ChangeSpec): Promise<ActionRun & { readonly app: FakeRepository }> {
  const app = aRepository({
    owner: 'acme',
    name: 'app',
    commits: [
      { files: base, author: bob },
      { files: change, author: alice },
      { files: change, parents: [0, 1] },
    ],
    branches: { main: 0 },
    collaborators: { write: [alice, bob] },
    environments: [anEnvironment({ name: 'production', reviewers: [bob] })],
    rulesets: [aRuleset({ rules: [{ type: 'pull_request', approvals: 1 }] })],
  });
  const head = { headSha: app.sha(1), headBranch: 'change' };
  app.pullRequests.push(aPullRequest({ number: 7, author: alice, baseSha: app.sha(0), headRepository: fork, ...head }));
  const run = aRun({
    event: 'pull_request',
    actor: alice,
    ...head,
    sha: app.sha(2),
    ref: 'refs/pull/7/merge',
    baseBranch: 'main',
    path: ci,
  });
  app.runs.push(run);
  fake.add(app);
  const permissions = { actions: 'read', contents: 'read' } as const;
  const token = fake.addToken(aToken({ name: 'job', repositories: ['acme/app'], permissions }));
  return { ...(await runAction(runnerJob({ fake, repository: app, run, token, inputs }))), app };
}

describe('a pull request that rewrites the policy', () => {
  test.each([
    ['by one that denies nothing', 'version: 1\nextends: [preset:observe]\n'],
    ['by one that turns the rule off', 'version: 1\nextends: [preset:strict]\nrules: {workflow/unpinned-action: off}\n'],
    [
      'by one that makes an exception of itself',
      `${strict}exceptions: [{id: x, rule: workflow/unpinned-action, where: {path: ${ci}}, reason: x, approved-by: "@alice", expires: 2099-01-01}]\n`,
    ],
    ['by none that is valid', 'version: 1\nruls: {}\n'],
  ])('%s is judged by the one of the default branch', async (_name, policy) => {
    const run = await proposed({
      base: { [ci]: workflow(), [policyPath]: strict },
      change: { [ci]: workflow(unpinned), [policyPath]: policy },
    });
    expect(run).toMatchObject({ exitCode: 1, stderr: '' });
    expect(run.outputs).toMatchObject({ verdict: 'deny', stage: 'merge', binding: 'false', 'denied-rules': 'workflow/unpinned-action' });
    expect(run.decision).toMatchObject({
      policy: { layers: [{ source: `${policyPath} at ${run.app.sha(0)}` }, { source: 'preset:strict@1' }] },
    });
    expect(run.summary).toContain(`${policyPath} at ${run.app.sha(0)}`);
    expect(run.annotations).toMatchObject([{ name: 'error', properties: { file: ci, line: '14' } }]);
  });

  test('by taking it away is judged by it all the same', async () => {
    const app = { [ci]: workflow(), [policyPath]: strict };
    const run = await proposed({ base: app, change: { [ci]: workflow(unpinned) } });
    expect(run.outputs).toMatchObject({ verdict: 'deny', 'denied-rules': 'workflow/unpinned-action' });
  });

  test('by its input is refused as a loosening', async () => {
    const run = await proposed({
      base: { [ci]: workflow(), [policyPath]: strict },
      change: { [ci]: workflow('        with: {mode: report, policy: "preset:observe"}\n'), [policyPath]: strict },
      inputs: { mode: 'report', policy: 'preset:observe' },
    });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', enforced: 'true', 'denied-rules': 'policy/loosened' } });
    expect(run.summary).toContain('asks for');
    expect(run.decision).toMatchObject({ counts: { denied: 2 } });
  });
});

describe('a pull request from a fork, with a token that reads and no identity', () => {
  test('is judged whole', async () => {
    const spec = { base: { [ci]: workflow() }, change: { [ci]: workflow(unpinned.replace('v4', pin)) }, fork: 'mallory/app' };
    const run = await proposed(spec);
    expect(run).toMatchObject({
      exitCode: 0,
      stderr: '',
      outputs: { verdict: 'allow', stage: 'merge', binding: 'false', 'unknown-count': '0' },
    });
    expect(run.annotations).toEqual([]);
    expect(asked(fake).some((request) => request.includes('_services'))).toBe(false);
  });

  test('is denied for what it brings', async () => {
    const bulk = `      - run: echo '\${{ toJSON(secrets) }}'\n`;
    const run = await proposed({ base: { [ci]: workflow() }, change: { [ci]: workflow(bulk) }, fork: 'mallory/app' });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', 'denied-rules': 'secret/bulk-exposure' } });
  });
});
