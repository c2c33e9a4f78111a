import { afterEach, expect, test } from '@jest/globals';
import { aPullRequest, aRepository, aRun, aToken, type FakeGitHub, startFakeGitHub } from '../fake-github/index.ts';
import { type ActionRun, runAction } from '../run-dist.ts';
import { runnerJob } from '../runner-job.ts';
import { people, pin, policyFile } from './deploy-scene.ts';

const file = '.github/workflows/ci.yml';
const workflow = (steps: string) =>
  `name: ci\non:\n  pull_request:\n    types: [opened, synchronize, reopened, edited]\npermissions: {}\njobs:\n  gate:\n    permissions:\n      contents: read\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: acme/interlock@${pin} # v0.1.0\n${steps}`;
const leaking = workflow(`      - run: echo '\${{ toJSON(secrets) }}'\n`);
const strict = 'version: 1\nextends: [preset:strict]\n';
const lax = 'version: 1\nextends: [preset:observe]\n';

let fake: FakeGitHub | undefined;

afterEach(() => fake?.stop());

/** The same head, judged against the base branch that its pull request names now. */
async function judgedAgainst(baseBranch: 'main' | 'easy'): Promise<{ readonly run: ActionRun; readonly tip: string }> {
  const { alice, mallory } = people;
  const app = aRepository({
    owner: 'acme',
    name: 'app',
    commits: [
      { files: { [file]: workflow(''), [policyFile]: strict }, author: alice },
      // The branch of her own, which has what she is up to already, and a policy that minds nothing.
      { files: { [file]: leaking, [policyFile]: lax }, author: mallory, parents: [0] },
      { files: { [file]: leaking, [policyFile]: lax, 'app.js': 'x' }, author: mallory, parents: [1] },
      { files: { [file]: leaking, [policyFile]: lax, 'app.js': 'x' }, committer: 'web-flow', parents: [baseBranch === 'main' ? 0 : 1, 2] },
    ],
    branches: { main: 0, easy: 1, patch: 2 },
    collaborators: { write: [alice, mallory] },
  });
  const base = baseBranch === 'main' ? 0 : 1;
  const pull = { number: 7, author: mallory, headSha: app.sha(2), headBranch: 'patch', baseBranch, baseSha: app.sha(base) };
  app.pullRequests.push(aPullRequest(pull));
  const place = { event: 'pull_request', ref: 'refs/pull/7/merge', baseBranch, headBranch: 'patch' };
  const run = aRun({ actor: mallory, headSha: app.sha(2), sha: app.sha(3), ...place });
  app.runs.push(run);
  const token = aToken({ name: 'job', repositories: ['acme/app'], permissions: { contents: 'read' } });
  fake = await startFakeGitHub({ repositories: [app], tokens: [token] });
  return { run: await runAction(runnerJob({ fake, repository: app, run, token })), tip: app.sha(0) };
}

test('what is old on a branch of her own is new to main, and the policy of main judges both', async () => {
  const easy = await judgedAgainst('easy');
  // Her branch has the finding, so it is none of this change; and nothing of this verdict binds anybody.
  expect(easy.run).toMatchObject({ exitCode: 0, outputs: { verdict: 'allow', binding: 'false' }, decision: { counts: { old: 1 } } });
  await fake?.stop();
  const main = await judgedAgainst('main');
  expect(main.run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', 'denied-rules': 'secret/bulk-exposure', binding: 'false' } });
  for (const { run, tip } of [easy, main])
    expect(run.decision).toMatchObject({ policy: { layers: [{ source: `${policyFile} at ${tip}` }, { source: 'preset:strict@1' }] } });
});
