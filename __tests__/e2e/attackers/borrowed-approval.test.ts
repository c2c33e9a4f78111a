import { afterEach, describe, expect, test } from '@jest/globals';
import { aBot, anEnvironment, approve, type CommitSpec, type FakeRun, type FileSpec, rerun } from '../fake-github/index.ts';
import type { ActionRun } from '../run-dist.ts';
import { type DeployScene, deployFile, deployScene, deployWorkflow, grants, people, type SceneSpec, toldOf } from './deploy-scene.ts';

let scene: DeployScene | undefined;

afterEach(async () => {
  await scene?.fake.stop();
  scene = undefined;
});

/** The sound deploy, whose run is changed before the gate looks at it. */
async function deployAfter(change: (made: DeployScene) => void, spec: SceneSpec = {}): Promise<ActionRun> {
  scene = await deployScene(spec);
  change(scene);
  // The token is that of the attempt that runs now.
  const { fake, app, run } = scene;
  return scene.judge({ identity: fake.grantIdToken({ repository: app, run }) });
}

/** Takes back what the scene has approved, and lets these say yes. */
function onlyApprovedBy(run: FakeRun, ...approvers: Parameters<typeof approve>[1]['by'][]): void {
  Object.assign(run, { approvals: [] });
  for (const by of approvers) approve(run, { by, environments: ['production'] });
}

describe('an approval that is not one of this attempt', () => {
  test('attempt 2 carries that of attempt 1', async () => {
    const run = await deployAfter(({ run: one }) => rerun(one, people.alice));
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', 'denied-rules': 'approval/run-not-approved' } });
    expect(toldOf(run, 'approval/run-not-approved').texts).toEqual([expect.stringContaining('This is attempt 2 of the run')]);
  });

  test('nor does it count with the number of the attempt taken back by the runner’s variables', async () => {
    const run = await deployAfter(({ run: one }) => rerun(one, people.alice));
    const back = await present(scene).judge({ env: { GITHUB_RUN_ATTEMPT: '1' } });
    for (const ended of [run, back]) expect(ended).toMatchObject({ outputs: { verdict: 'deny' } });
    expect(toldOf(back, 'approval/run-not-approved').texts).toEqual([
      expect.stringContaining('the runner says that the attempt is "1", and GitHub that it is "2"'),
    ]);
  });
});

describe('an approval by nobody who may', () => {
  test('an App', async () => {
    const run = await deployAfter(({ run: one }) => onlyApprovedBy(one, aBot('deploy-checker')));
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny' } });
    expect(toldOf(run, 'approval/run-not-approved').texts).toEqual([expect.stringContaining('no person approved it')]);
    expect(toldOf(run, 'approval/self-review').texts).toEqual([expect.stringContaining('`deploy-checker[bot]` (an App)')]);
  });

  test('an administrator who started the waiting job, and is none of the reviewers', async () => {
    const run = await deployAfter(({ run: one }) => onlyApprovedBy(one, people.carol));
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', 'denied-rules': 'approval/run-not-approved' } });
    expect(toldOf(run, 'approval/run-not-approved').texts).toEqual([
      expect.stringContaining('was approved by `carol`, who is none of its'),
    ]);
  });

  test('for another environment', async () => {
    const run = await deployAfter(({ run: one }) => {
      Object.assign(one, { approvals: [] });
      approve(one, { by: people.bob, environments: ['staging'] });
    });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', 'denied-rules': 'approval/run-not-approved' } });
    expect(toldOf(run, 'approval/run-not-approved').texts).toEqual([expect.stringContaining('no person approved it')]);
  });
});

describe('an approval by somebody who had a hand in it', () => {
  const sound = { author: people.alice, committer: 'web-flow' } as const;

  test.each([
    ['started the run', { actor: people.bob }, sound],
    ['wrote the commit', {}, { ...sound, author: people.bob }],
    ['is a co-author', {}, { ...sound, coAuthors: [people.bob] }],
    ['committed it in a colleague’s name', {}, { ...sound, committer: people.bob }],
  ] as const)('who %s', async (_what, run, commit) => {
    const ended = await deployAfter(() => undefined, { run, commits: (files) => [{ files, ...commit }] });
    expect(ended).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', 'denied-rules': 'approval/self-review' } });
    expect(toldOf(ended, 'approval/self-review').texts).toEqual([expect.stringContaining('was approved by nobody but `bob`')]);
  });

  test('who pushed a commit forged in the name of somebody without an account may be any of them', async () => {
    const forged = { ...sound, author: { name: 'Alice', email: 'alice@laptop.invalid' } };
    const ended = await deployAfter(() => undefined, { commits: (files) => [{ files, ...forged }] });
    expect(ended).toMatchObject({ exitCode: 3, outputs: { verdict: 'deny', 'denied-rules': 'approval/self-review' } });
    expect(toldOf(ended, 'approval/self-review').texts).toEqual([expect.stringContaining('whoever approved may be one of them')]);
  });

  describe('who wrote the branch that a colleague merged', () => {
    const merged = (files: Readonly<Record<string, FileSpec>>): readonly CommitSpec[] => [
      { files, ...sound },
      { files: { ...files, a: 'a' }, author: people.bob, parents: [0] },
      { files: { ...files, a: 'a' }, ...sound, parents: [0, 1] },
    ];

    test('with nothing deployed before', async () => {
      const ended = await deployAfter(() => undefined, { commits: merged });
      expect(ended).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', 'denied-rules': 'approval/self-review' } });
      expect(toldOf(ended, 'approval/self-review').texts).toEqual([expect.stringContaining('was approved by nobody but `bob`')]);
    });

    test('with a token that may not see what was', async () => {
      const { deployments: _deployments, ...permissions } = grants;
      const ended = await deployAfter(() => undefined, { permissions });
      expect(ended).toMatchObject({ exitCode: 3, outputs: { verdict: 'deny', 'denied-rules': 'approval/self-review' } });
      expect(ended.summary).toContain('deployments: read');
    });
  });

  // A commit that names a colleague with an account, pushed by the approver and started by a third, is one that nothing here tells from hers:
  // docs/threat-model.md says so under "What stays open". That the push was reviewed is what the ruleset with the last push proves.
});

test('an environment that asks nobody is not passed by an approval of another time', async () => {
  const open = anEnvironment({ name: 'production', refs: { branches: ['main'] } });
  const ended = await deployAfter(({ app }) => app.environments.splice(0, 1, open));
  expect(ended).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny' } });
  expect(toldOf(ended, 'approval/unprotected-environment').texts).toEqual([expect.stringContaining('no required reviewer')]);
  expect(toldOf(ended, 'approval/run-not-approved').texts).toEqual([expect.stringContaining('who is none of its required reviewers')]);
});

test('an environment by another case is the same one', async () => {
  const files = { [deployFile]: deployWorkflow({ environment: 'PRODUCTION' }) };
  const ended = await deployAfter(({ run }) => onlyApprovedBy(run, people.alice), { files });
  expect(ended).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny' } });
  expect(toldOf(ended, 'approval/self-review').outcome).toBe('violation');
});

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('no scene was made');
  return value;
}
