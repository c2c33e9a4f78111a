import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  aRepository,
  aRun,
  type FakeGitHub,
  type FakeRepository,
  type FakeRun,
  type IdTokenGrant,
  rerun,
  startFakeGitHub,
} from '../fake-github/index.ts';
import { type DeployScene, deployFile, deployScene, people, toldOf } from './deploy-scene.ts';

let scene: DeployScene;

beforeEach(async () => {
  scene = await deployScene();
});

afterEach(() => scene.fake.stop());

/** Why the token of this grant is not believed; it must be what stands against the deploy, alone where nothing else is said. */
async function refusalOf(identity: IdTokenGrant, beside: readonly string[] = []): Promise<string> {
  const run = await scene.judge({ identity });
  expect(run).toMatchObject({ exitCode: beside.length === 0 ? 3 : 1, outputs: { verdict: 'deny', enforced: 'true' } });
  expect(run.outputs['denied-rules']?.split(',')).toEqual(expect.arrayContaining(['identity/token-claims', ...beside]));
  const { outcome, texts } = toldOf(run, 'identity/token-claims');
  expect(outcome).toBe('unknown');
  // What is refused is never told as what was not to be had.
  expect(run.stdout).not.toContain('no identity token could be had');
  expect(run.stdout + run.summary + JSON.stringify(run.decision)).not.toContain(identity.requestToken);
  return texts.join('\n').replace('the identity token is not to be trusted: ', '');
}

/** A grant of this job whose token differs in one thing. */
function changed(changes: Parameters<FakeGitHub['grantIdToken']>[1]): IdTokenGrant {
  return scene.fake.grantIdToken({ repository: scene.app, run: scene.run }, changes);
}

describe('a genuine token of somebody else', () => {
  test('of another repository, made by the same commit of the same workflow', async () => {
    const { app, run } = scene;
    const fork = aRepository({ owner: 'mallory', name: 'app', commits: [...app.commits.values()].map(() => ({ files: { x: 'x' } })) });
    const other: FakeRun = aRun({
      actor: people.mallory,
      headSha: run.headSha,
      sha: run.sha,
      path: deployFile,
      jobs: [{ key: 'deploy', environment: 'production' }],
    });
    const identity = scene.fake.grantIdToken(
      { repository: scene.fake.add(fork), run: other },
      { claims: { job_workflow_sha: run.sha, job_workflow_ref: `acme/app/${deployFile}@${run.ref}`, run_id: String(run.id) } },
    );
    expect(await refusalOf(identity)).toBe("it is another job's: repository is not that of this one");
  });

  test('of the same job in an earlier attempt', async () => {
    const earlier = scene.fake.grantIdToken({ repository: scene.app, run: copyOf(scene.run) });
    rerun(scene.run, people.alice);
    // What only the claims could have said is refused as well as the approval of the attempt before.
    expect(await refusalOf(earlier, ['approval/run-not-approved'])).toBe("it is another job's: run_attempt is not that of this one");
  });

  test.each([
    ['run_id', { run_id: '1' }],
    ['sha', { sha: 'b'.repeat(40) }],
    ['job_workflow_ref', { job_workflow_ref: 'acme/app/.github/workflows/other.yml@refs/heads/main' }],
    ['check_run_id', { check_run_id: '1' }],
  ])('of another job by its %s', async (name, claims) => {
    expect(await refusalOf(changed({ claims }))).toBe(`it is another job's: ${name} is not that of this one`);
  });
});

describe('a token from an address that an earlier step put in the place of the runner’s', () => {
  test('signed by the issuer of the attacker, with every claim as it must be', async () => {
    const mallorys: FakeGitHub = await startFakeGitHub({ repositories: [copyOfRepository(scene.app)] });
    try {
      const issuer = scene.fake.issuer;
      const identity = mallorys.grantIdToken({ repository: scene.app, run: scene.run }, { issuer });
      expect(await refusalOf(identity)).toMatch(/no applicable key found/);
      // Her own keys were never asked for: whose they are is not what the token says.
      expect(mallorys.requests.map(({ path }) => path)).not.toContain('/_services/token/.well-known/jwks');
    } finally {
      await mallorys.stop();
    }
  });

  test('kept from an earlier request, for another audience', async () => {
    expect(await refusalOf(changed({ audience: 'interlock:0123456789abcdef0123456789abcdef' }))).toMatch(/"aud"/);
  });
});

describe('a token that is no longer, or never was, one', () => {
  test.each([
    ['signed with another key under the same name', { signing: 'other-key' }, /signature verification failed/],
    ['signed with the published key as a shared secret', { signing: 'hs256' }, /"alg"/],
    ['signed by another algorithm of the same key', { signing: 'ps256' }, /"alg"/],
    ['not signed', { signing: 'none' }, /"alg"/],
    ['of yesterday', { expiresIn: -86_400 }, /"exp"/],
    ['of tomorrow', { notBefore: 86_400 }, /"nbf"/],
    ['of another issuer', { issuer: 'https://token.actions.githubusercontent.com/mallory' }, /its issuer is not/],
  ] as const)('%s', async (_name, changes, text) => {
    expect(await refusalOf(changed(changes))).toMatch(text);
  });
});

test('a genuine token whose environment is another one is a violation, not an outage', async () => {
  const run = await scene.judge({ identity: changed({ claims: { environment: 'staging' } }) });
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny' } });
  expect(toldOf(run, 'identity/token-claims').texts).toEqual([expect.stringContaining('`staging`, and the policy demands `production`')]);
});

/** The run as it is now, whatever becomes of it. */
function copyOf(run: FakeRun): FakeRun {
  return { ...run };
}

function copyOfRepository(repository: FakeRepository): FakeRepository {
  return { ...repository };
}
