import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { mintBundle } from '../../__fixtures__/signing.ts';
import type { Decision } from '../../src/core/decision.ts';
import { type DeployScene, deployPolicy, deployScene, people, policyFile } from './attackers/deploy-scene.ts';
import { anAttestation, aRelease, aRuleset, type JobSpec, rerun } from './fake-github/index.ts';
import { judgeHere } from './judge-here.ts';
import { runnerJob } from './runner-job.ts';
import { aReleaseRun, signedWorkspace } from './signed-deploy.ts';

/**
 * Artifacts that the judged repository built itself, signed under a trust root of the test: the whole pipeline with its real adapters, which
 * asks the fake where the commit stands and how the run ended.
 */
const sha256 = createHash('sha256').update('what is shipped').digest('hex');
const wrongSource = 'artifact/wrong-source';
const failedRun = 'artifact/build-run-failed';
const mutableRelease = 'artifact/mutable-release';

type Claims = NonNullable<Parameters<typeof mintBundle>[0]['certificate']>;

let scene: DeployScene;

afterEach(() => scene.fake.stop());

/** Three commits on main, of which the last is deployed; 3 and 4 are on no branch, the one beside the first, the other without a parent. */
async function aScene(policy = '', jobs: readonly JobSpec[] = []): Promise<DeployScene> {
  const { alice } = people;
  scene = await deployScene({
    files: { [policyFile]: `${deployPolicy({ artifacts: 'required' })}${policy}` },
    commits: (files) => [
      { files: { ...files, a: 'one' }, author: alice },
      { files: { ...files, a: 'two' }, author: alice },
      { files: { ...files, a: 'three' }, author: alice, committer: 'web-flow' },
      { files: { ...files, a: 'evil' }, author: people.mallory, parents: [0] },
      { files: { ...files, a: 'worse' }, author: people.mallory, parents: [] },
    ],
    branches: { main: 2 },
    runAt: { head: 2, sha: 2 },
    run: { jobs: [{ key: 'deploy', environment: 'production' }, ...jobs] },
    hasCommonKey: true,
  });
  return scene;
}

/** Another signature of the same artifact by the release workflow: of this commit, at this ref, in this run. */
function signedAt(commit: number, claims: Claims): void {
  const { app, fake } = scene;
  const sha = app.sha(commit);
  const own = { ref: 'refs/heads/main', repositoryId: String(app.id), server: fake.serverUrl, issuer: fake.issuer, sha };
  const bundle = mintBundle({ subject: { name: 'app.tgz', sha256 }, certificate: { ...own, ...claims } });
  app.attestations.push(anAttestation({ digest: `sha256:${sha256}`, bundle }));
}

/** The run of a sound build of that commit. */
function builtAt(commit: number, changes: Partial<Parameters<typeof aReleaseRun>[1]> = {}): string {
  return String(aReleaseRun(scene.app, { headSha: scene.app.sha(commit), ...changes }).id);
}

async function judged(inputs: Readonly<Record<string, string>> = {}): Promise<Decision> {
  const { fake, app, run, token, identity } = scene;
  const job = runnerJob({ fake, repository: app, run, token, identity, inputs: { artifacts: 'app.tgz', ...inputs } });
  return judgeHere(job, signedWorkspace());
}

/** Rules with what they found, of those that deny. */
function denials({ results }: Decision): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    results.flatMap(({ rule, findings, gaps, unknownEnforcement }) => {
      const texts = findings.filter(({ enforcement }) => enforcement === 'deny').map(({ message }) => message);
      const unknowns = unknownEnforcement === 'deny' ? gaps.map(({ why }) => why) : [];
      return texts.length + unknowns.length === 0 ? [] : [[rule, [...texts, ...unknowns]] as const];
    }),
  );
}

function outcomeOf({ results }: Decision, id: string): string | undefined {
  return results.find(({ rule }) => rule === id)?.outcome;
}

describe('what stays possible', () => {
  test('the build of the deployed commit, in at most 12 requests', async () => {
    await aScene();
    signedAt(2, { run: builtAt(2) });
    const decision = await judged();
    expect(denials(decision)).toEqual({});
    expect([outcomeOf(decision, wrongSource), outcomeOf(decision, failedRun)]).toEqual(['pass', 'pass']);
    expect(decision.telemetry.api.calls).toBe(9);
  });

  test('to roll back to the release before, which costs the comparison', async () => {
    await aScene();
    signedAt(0, { run: builtAt(0) });
    const decision = await judged();
    expect(denials(decision)).toEqual({});
    expect(decision.telemetry.api.calls).toBe(10);
  });

  test('to promote to production what another run built and deployed to staging', async () => {
    await aScene();
    signedAt(1, { run: builtAt(1, { event: 'workflow_dispatch' }), trigger: 'workflow_dispatch', environment: 'staging' });
    expect(denials(await judged())).toEqual({});
  });

  test('to deploy what the same run built, while nothing of it has failed', async () => {
    await aScene('', [
      { key: 'build', status: 'completed', conclusion: 'success' },
      { key: 'docs', status: 'completed', conclusion: 'skipped' },
      { key: 'smoke', status: 'queued' },
    ]);
    signedAt(2, { run: String(scene.run.id), workflow: 'acme/app/.github/workflows/deploy.yml' });
    const decision = await judged();
    expect(denials(decision)).toEqual({});
    expect(decision.telemetry.api.calls).toBe(10);
  });

  test('to re-run all of that run, which signs again', async () => {
    await aScene('', [{ key: 'build', status: 'completed', conclusion: 'success' }]);
    const workflow = 'acme/app/.github/workflows/deploy.yml';
    signedAt(2, { run: String(scene.run.id), workflow, attempt: '1' });
    rerun(scene.run, people.alice);
    signedAt(2, { run: String(scene.run.id), workflow, attempt: '2' });
    const decision = await judged();
    // A re-run needs a new approval; what it built is sound.
    expect([outcomeOf(decision, wrongSource), outcomeOf(decision, failedRun)]).toEqual(['pass', 'pass']);
  });

  test('to name the commit that is expected', async () => {
    await aScene();
    signedAt(1, { run: builtAt(1) });
    expect(denials(await judged({ 'source-commit': scene.app.sha(1) }))).toEqual({});
  });

  test('to deploy the build of a protected tag that main does not have', async () => {
    await aScene();
    scene.app.tags.set('v1', scene.app.sha(3));
    scene.app.annotatedTags.add('v1');
    scene.app.rulesets.push(aRuleset({ target: 'tag', rules: [{ type: 'creation' }, { type: 'update' }] }));
    signedAt(3, { ref: 'refs/tags/v1', run: builtAt(3, { headBranch: 'v1' }) });
    const decision = await judged();
    expect(denials(decision)).toEqual({});
    expect(decision.telemetry.api.calls).toBeLessThanOrEqual(12);
  });
});

/** Approves builds of any tag and of release branches; identities of policies are those of https servers. */
const identities = (sourceRef: string) => `identities:
  release:
    issuer: https://token.actions.githubusercontent.com
    workflow: acme/app/.github/workflows/release.yml
    workflow-ref: refs/**
    source-repository: acme/app
    source-ref: ${sourceRef}
    triggers: [push]
    runner: github-hosted
`;

describe('a source that nobody accepted', () => {
  test.each([
    ['beside main', 3],
    ['without any history', 4],
  ])('a commit %s, with the provenance of main', async (_name, commit) => {
    await aScene();
    signedAt(commit, { run: builtAt(commit) });
    expect(denials(await judged())).toEqual({ [wrongSource]: [expect.stringContaining('it was never there, or was taken back')] });
  });

  test('a commit that a forced push took back since', async () => {
    await aScene();
    signedAt(2, { run: builtAt(2) });
    scene.app.commit('main', { files: {}, parents: [1], author: people.alice });
    expect(denials(await judged())).toMatchObject({ [wrongSource]: [expect.stringContaining('which is not on `refs/heads/main`')] });
  });

  test('a commit other than the deployed one, where the policy takes no other', async () => {
    await aScene(`rules: {${wrongSource}: {options: {source: same-commit}}}\n`);
    signedAt(1, { run: builtAt(1) });
    expect(denials(await judged())).toEqual({ [wrongSource]: [expect.stringContaining('the policy (`source: same-commit`) demands')] });
    signedAt(2, { run: builtAt(2) });
    expect(denials(await judged())).toEqual({});
  });

  test('the run of the one signature does not vouch for the source of the other', async () => {
    await aScene();
    signedAt(3, { run: builtAt(3) });
    signedAt(2, { run: builtAt(2, { conclusion: 'cancelled' }) });
    expect(denials(await judged())).toEqual({ [failedRun]: [expect.stringContaining('which ended with `cancelled`')] });
  });

  test('an older sound build does not vouch for the deployed commit, whose own failed', async () => {
    await aScene(`rules: {${wrongSource}: {options: {source: same-commit}}}\n`);
    signedAt(1, { run: builtAt(1) });
    signedAt(2, { run: builtAt(2, { conclusion: 'failure' }) });
    expect(denials(await judged())).toEqual({ [failedRun]: [expect.stringContaining('which ended with `failure`')] });
  });
});

describe('a run that did not succeed', () => {
  const workflow = 'acme/app/.github/workflows/deploy.yml';

  test.each(['failure', 'cancelled'] as const)('the one that deploys, of which a job ended with %s', async (conclusion) => {
    await aScene('', [{ key: 'test', status: 'completed', conclusion }]);
    signedAt(2, { run: String(scene.run.id), workflow });
    expect(denials(await judged())).toEqual({
      [failedRun]: [expect.stringContaining(`which is this one, and its job \`test\` ended with \`${conclusion}\``)],
    });
  });

  test('its first attempt, whose failed jobs alone were run again', async () => {
    await aScene();
    signedAt(2, { run: String(scene.run.id), workflow, attempt: '1' });
    rerun(scene.run, people.alice);
    expect(denials(await judged())[failedRun]).toEqual([expect.stringContaining('attempt 1 of run')]);
  });

  test('one of another repository, or no run at all', async () => {
    await aScene();
    const { serverUrl } = scene.fake;
    signedAt(2, { extensions: { 21: `${serverUrl}/mallory/app/actions/runs/1/attempts/1` } });
    expect(denials(await judged())).toEqual({ [failedRun]: [expect.stringContaining('is no attempt of a run of its source repository')] });
  });

  test('one that an earlier step names as the run of this job', async () => {
    await aScene();
    const other = aReleaseRun(scene.app, { headSha: scene.app.sha(2), status: 'in_progress', conclusion: null });
    signedAt(2, { run: String(other.id) });
    const { fake, app, run, token, identity } = scene;
    const env = { GITHUB_RUN_ID: String(other.id) };
    const job = runnerJob({ fake, repository: app, run, token, identity, inputs: { artifacts: 'app.tgz' }, env });
    expect(denials(await judgeHere(job, signedWorkspace()))[failedRun]).toEqual([expect.stringContaining('is not the run of this job')]);
  });
});

describe('a release', () => {
  /** The artifact was built at a tag that rulesets protect. */
  async function tagged(): Promise<void> {
    await aScene();
    scene.app.tags.set('v1', scene.app.sha(1));
    scene.app.rulesets.push(aRuleset({ target: 'tag', rules: [{ type: 'creation' }, { type: 'update' }] }));
    signedAt(1, { ref: 'refs/tags/v1', run: builtAt(1, { headBranch: 'v1' }) });
  }

  const warned = ({ results }: Decision) => results.find(({ rule }) => rule === mutableRelease)?.findings.map(({ message }) => message);

  test.each([
    ['immutable', true, []],
    ['one that can be changed', false, [expect.stringContaining('Release `v1` of acme/app is not immutable')]],
  ])('%s', async (_name, isImmutable, expected) => {
    await tagged();
    scene.app.releases.push(aRelease({ tag: 'v1', isImmutable }));
    const decision = await judged();
    expect(denials(decision)).toEqual({});
    expect(warned(decision)).toEqual(expected);
  });

  test('whose tag was moved on since is warned of, and one that was moved away denies', async () => {
    await tagged();
    scene.app.tags.set('v1', scene.app.sha(2));
    const onward = await judged();
    expect(denials(onward)).toEqual({});
    expect(warned(onward)).toEqual([expect.stringContaining('the tag was moved')]);
    scene.app.tags.set('v1', scene.app.sha(3));
    expect(denials(await judged())).toEqual({ [wrongSource]: [expect.stringContaining('which is not on `refs/tags/v1`')] });
  });
});

describe('with identities of the policy, on another platform than the one that deploys', () => {
  test('neither source nor run can be asked, and the policy can say that this only warns', async () => {
    await aScene(identities('refs/heads/main'));
    const elsewhere = { server: 'https://github.com', issuer: 'https://token.actions.githubusercontent.com' };
    signedAt(2, elsewhere);
    const why = expect.stringContaining(`it was built on https://github.com, and the token is one of ${scene.fake.serverUrl}`);
    expect(denials(await judged())).toEqual({ [wrongSource]: [why], [failedRun]: [why] });
    await scene.fake.stop();
    const rules = [wrongSource, failedRun].map((rule) => `  ${rule}: {on-unknown: warn}\n`).join('');
    await aScene(`${identities('refs/heads/main')}rules:\n${rules}`);
    signedAt(2, elsewhere);
    expect(denials(await judged())).toEqual({});
  });
});
