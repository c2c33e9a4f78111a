import { afterEach, describe, expect, test } from '@jest/globals';
import { aPullRequest, aRuleset } from '../fake-github/index.ts';
import type { ActionRun } from '../run-dist.ts';
import { type DeployScene, deployFile, deployScene, deployWorkflow, gateStep, people, pin, policyFile, toldOf } from './deploy-scene.ts';

const lax = 'version: 1\nextends: [preset:observe]\n';
const swapped = deployWorkflow({ gate: gateStep.replace('acme/', 'mallory/') });
const wrapper = '.github/actions/gate/action.yml';
const wrapped = deployWorkflow({ gate: '      - uses: ./.github/actions/gate\n' });
const wrapping = (given: string) =>
  `name: gate\ndescription: gate\nruns:\n  using: composite\n  steps:\n    - uses: acme/interlock@${pin}\n      with: { ${given} }\n`;

let scene: DeployScene | undefined;

afterEach(async () => {
  await scene?.fake.stop();
  scene = undefined;
});

interface Change {
  readonly files: Readonly<Record<string, string>>;
  readonly event?: 'pull_request' | 'push';
  readonly inputs?: Readonly<Record<string, string>>;
  /** `owner/name` of the action that runs. */
  readonly gate?: string;
  /** What a ruleset of the organisation requires. */
  readonly required?: { readonly repositoryId: number; readonly path: string; readonly sha: string };
}

/** Mallory's change of the sound deploy, run from her branch: as a pull request, or as a push to it. */
async function run({ files, event = 'pull_request', inputs = {}, gate = 'acme/interlock', required }: Change): Promise<ActionRun> {
  const isPull = event === 'pull_request';
  const ref = isPull ? 'refs/pull/7/merge' : 'refs/heads/patch';
  const { mallory, alice } = people;
  scene = await deployScene({
    commits: (sound) => [
      { files: sound, author: alice, committer: 'web-flow' },
      { files: { ...sound, ...files }, author: mallory, parents: [0] },
      { files: { ...sound, ...files }, author: mallory, committer: 'web-flow', parents: [0, 1] },
    ],
    branches: { main: 0, patch: 1 },
    run: { event, actor: mallory, headBranch: 'patch', ref, ...(isPull ? { baseBranch: 'main' } : {}) },
    runAt: isPull ? { head: 1, sha: 2 } : { head: 1, sha: 1 },
  });
  const { app } = scene;
  if (required !== undefined) app.rulesets.push(aRuleset({ level: 'organization', rules: [{ type: 'workflows', workflows: [required] }] }));
  app.pullRequests.push(aPullRequest({ number: 7, author: mallory, headSha: app.sha(1), headBranch: 'patch', baseSha: app.sha(0) }));
  return scene.judge({ inputs, env: { GITHUB_ACTION_REPOSITORY: gate } });
}

describe('a change that swaps the owner of the gate', () => {
  test.each(['pull_request', 'push'] as const)('never binds, and denies at deploy: %s', async (event) => {
    const ended = await run({ files: { [deployFile]: swapped }, event, gate: 'mallory/interlock' });
    expect(ended.exitCode).not.toBe(0);
    expect(ended.outputs).toMatchObject({ verdict: 'deny', stage: 'deploy', binding: 'false' });
    expect(toldOf(ended, 'policy/not-binding')).toMatchObject({
      outcome: 'violation',
      texts: [
        expect.stringContaining(event === 'push' ? 'the workflow that runs is not on `main`' : 'a pull request can start `pull_request`'),
      ],
    });
  });

  test('is seen as a job without a gate by whoever judges it from outside', async () => {
    const ended = await run({ files: { [deployFile]: swapped } });
    expect(toldOf(ended, 'policy/gate-ineffective').texts).toEqual([expect.stringContaining('no gate stands before it')]);
  });

  test('and is not the workflow that a ruleset requires, although it has its path', async () => {
    const ended = await run({ files: { [deployFile]: swapped }, required: { repositoryId: 42, path: deployFile, sha: 'c'.repeat(40) } });
    expect(ended.outputs).toMatchObject({ verdict: 'deny', binding: 'false' });
    expect(toldOf(ended, 'policy/not-binding').texts).toEqual([
      expect.stringContaining('does not require this workflow at the commit that runs'),
    ]);
  });
});

describe('a change that wraps the gate in a local action', () => {
  test('with a policy of the workspace: refused before anything is asked', async () => {
    const files = { [deployFile]: wrapped, [wrapper]: wrapping('policy: ./lax.yml'), 'lax.yml': lax };
    const ended = await run({ files, inputs: { policy: './lax.yml' } });
    expect(ended).toMatchObject({ exitCode: 2, decision: undefined, outputs: { verdict: 'deny', 'exit-reason': 'policy' } });
    expect(ended.outputs['message']).toContain('./lax.yml');
    expect(present(scene).fake.requests).toEqual([]);
  });

  test.each([
    ['policy', 'preset:observe'],
    ['mode', 'report'],
  ] as const)('with a milder %s: it does not count, and denies by itself', async (name, value) => {
    const files = { [deployFile]: wrapped, [wrapper]: wrapping(`${name}: ${value}`) };
    const ended = await run({ files, inputs: { [name]: value } });
    expect(ended.exitCode).not.toBe(0);
    expect(ended.outputs).toMatchObject({ verdict: 'deny', enforced: 'true', binding: 'false' });
    expect(toldOf(ended, 'policy/loosened')).toMatchObject({ outcome: 'violation', texts: [expect.stringContaining(value)] });
    expect(toldOf(ended, 'policy/gate-ineffective').texts).toEqual([expect.stringContaining('no gate stands before it')]);
  });

  test('with its own policy file in the place of the repository’s: the default branch has the only one', async () => {
    const ended = await run({ files: { [deployFile]: wrapped, [wrapper]: wrapping('mode: enforce'), [policyFile]: lax } });
    const { app } = present(scene);
    expect(ended.exitCode).not.toBe(0);
    expect(ended.outputs).toMatchObject({ verdict: 'deny', binding: 'false' });
    expect(ended.decision).toMatchObject({ policy: { layers: [{ source: `${policyFile} at ${app.sha(0)}` }, {}] } });
  });
});

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('no scene was made');
  return value;
}
