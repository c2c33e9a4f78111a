import { afterEach, expect, test } from '@jest/globals';
import { anEnvironment, aPullRequest } from '../fake-github/index.ts';
import type { ActionRun } from '../run-dist.ts';
import {
  type DeployScene,
  deployFile,
  deployPolicy,
  deployScene,
  deployWorkflow,
  gateJob,
  people,
  policyFile,
  toldOf,
} from './deploy-scene.ts';

const triggers = 'pull_request_target:';
const behindGate = { triggers, jobsBefore: gateJob, gate: '', lines: '    needs: gate\n' };
const previewed = `${deployPolicy({ claims: 'runner_environment: github-hosted', artifacts: 'required' }).replace('preset:strict', 'preset:recommended')}  preview: { artifacts: none }\n`;

let scene: DeployScene | undefined;

afterEach(async () => {
  await scene?.fake.stop();
  scene = undefined;
});

/** `pull_request_target` runs the workflow of the base; the head of the pull request says what it likes about it. */
async function judge(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>): Promise<ActionRun> {
  const { alice, mallory } = people;
  scene = await deployScene({
    commits: () => [
      { files: { [policyFile]: previewed, ...base }, author: alice, committer: 'web-flow' },
      { files: { [policyFile]: previewed, ...base, ...head }, author: mallory, parents: [0] },
    ],
    branches: { main: 0, patch: 1 },
    runAt: { head: 1, sha: 0 },
    run: { event: 'pull_request_target', actor: mallory, headBranch: 'patch', ref: 'refs/heads/main', baseBranch: 'main' },
    job: { key: 'gate', environment: undefined },
  });
  const { app } = scene;
  app.environments.push(anEnvironment({ name: 'preview', refs: { branches: ['main'] } }));
  app.pullRequests.push(aPullRequest({ number: 7, author: mallory, headSha: app.sha(1), headBranch: 'patch', baseSha: app.sha(0) }));
  return scene.judge();
}

const called = '.github/workflows/ship.yml';
const callee = (environment: string) =>
  `on: workflow_call\npermissions: {}\njobs:\n  ship:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 9\n    environment: ${environment}\n    steps:\n      - run: ./deploy.sh\n`;
const calling = (path: string) =>
  deployWorkflow(behindGate).replace(/ {2}deploy:[\s\S]*$/, `  deploy:\n    needs: gate\n    uses: ./${path}\n`);

const second = (environment: string) =>
  deployWorkflow({ ...behindGate, environment: 'preview', steps: '      - run: ./scripts/deploy.sh\n' }) +
  `  next:\n    needs: gate\n    runs-on: ubuntu-24.04\n    timeout-minutes: 9\n    environment: ${environment}\n    steps:\n      - run: ./scripts/deploy.sh\n`;

test.each([
  ['its second job', { [deployFile]: second('production') }, { [deployFile]: second('preview') }],
  ['the job', { [deployFile]: deployWorkflow(behindGate) }, { [deployFile]: deployWorkflow({ ...behindGate, environment: 'preview' }) }],
  ['a workflow that the job calls', { [deployFile]: calling(called), [called]: callee('production') }, { [called]: callee('preview') }],
])('the environment that a deploy of the base stands in is judged, whatever the pull request makes of %s', async (_what, base, head) => {
  const run = await judge(base, head);
  expect(run.outputs).toMatchObject({ verdict: 'deny', stage: 'deploy', binding: 'false' });
  expect(run.exitCode).not.toBe(0);
  expect(toldOf(run, 'artifact/none-named').texts).toEqual([
    expect.stringContaining('`production` takes only artifacts that were verified'),
  ]);
});

test('a preview of a pull request goes on', async () => {
  const preview = { [deployFile]: deployWorkflow({ ...behindGate, environment: 'preview' }) };
  expect(await judge(preview, { a: 'a' })).toMatchObject({ exitCode: 0, outputs: { verdict: 'allow', stage: 'deploy' } });
});
