import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import {
  aPullRequest,
  aRepository,
  aRun,
  aToken,
  aUser,
  type FakeGitHub,
  type FakeRepository,
  type FakeToken,
  rerun,
  startFakeGitHub,
} from './fake-github/index.ts';
import { runAction } from './run-dist.ts';
import { runnerJob } from './runner-job.ts';

const ci = '.github/workflows/ci.yml';
const workflow = `name: ci\non: [push]\npermissions: {}\njobs:\n  gate:\n    permissions:\n      contents: read\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: acme/interlock@${'1'.repeat(40)}\n`;

let fake: FakeGitHub;
let app: FakeRepository;
let token: FakeToken;

beforeEach(async () => {
  app = aRepository({ owner: 'acme', name: 'app', commits: [{ files: { [ci]: workflow } }, { files: { [ci]: workflow, a: '' } }] });
  token = aToken({ name: 'job', repositories: ['acme/app'], permissions: { contents: 'read' } });
  fake = await startFakeGitHub({ repositories: [app], tokens: [token] });
});

afterEach(async () => {
  await fake.stop();
});

test('what the environment, the API and the identity token say is one and the same', async () => {
  const run = aRun({
    actor: aUser('alice'),
    headSha: app.sha(1),
    path: ci,
    jobs: [{ key: 'build' }, { key: 'gate', environment: 'production' }],
  });
  app.runs.push(run);
  rerun(run, aUser('bob'));
  const [, gate] = run.jobs;
  const identity = fake.grantIdToken({ repository: app, run, ...(gate === undefined ? {} : { job: gate }) });
  const job = runnerJob({ fake, repository: app, run, job: 'gate', token, identity });
  expect(job).toMatchObject({ event: 'push', job: 'gate', sha: app.sha(1), payload: { before: app.sha(0), after: app.sha(1) } });
  expect(job.env).toMatchObject({
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_ACTOR: 'alice',
    GITHUB_TRIGGERING_ACTOR: 'bob',
    GITHUB_SERVER_URL: fake.serverUrl,
  });
  const answer = await fetch(`${job.env?.['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=x`, {
    headers: { authorization: `Bearer ${job.env?.['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
  });
  const { value } = Object(await answer.json());
  const { payload } = await jwtVerify(value, createRemoteJWKSet(new URL(`${fake.issuer}/.well-known/jwks`)), { issuer: fake.issuer });
  expect(payload).toMatchObject({
    run_id: job.env?.['GITHUB_RUN_ID'],
    run_attempt: job.env?.['GITHUB_RUN_ATTEMPT'],
    job_workflow_ref: job.inputs?.['job-workflow-ref'],
    check_run_id: job.inputs?.['job-check-run-id'],
    workflow_ref: job.workflowRef,
    environment: 'production',
  });
});

test('a pull request runs its merge commit and says its own head', () => {
  app.pullRequests.push(aPullRequest({ number: 7, author: aUser('alice'), headSha: app.sha(0), baseSha: app.sha(1) }));
  const run = aRun({
    actor: aUser('alice'),
    event: 'pull_request',
    headSha: app.sha(0),
    headBranch: 'change',
    sha: app.sha(1),
    ref: 'refs/pull/7/merge',
    baseBranch: 'main',
  });
  const job = runnerJob({ fake, repository: app, run, token });
  expect(job).toMatchObject({
    sha: app.sha(1),
    ref: 'refs/pull/7/merge',
    payload: { number: 7, pull_request: { head: { sha: app.sha(0) } } },
  });
  expect(job.env).toMatchObject({ GITHUB_HEAD_REF: 'change', GITHUB_BASE_REF: 'main', GITHUB_REF_NAME: '7/merge' });
  expect('ACTIONS_ID_TOKEN_REQUEST_URL' in (job.env ?? {})).toBe(false);
});

test.each([false, true])('the built Action runs in it (Enterprise Server: %s)', async (isEnterprise) => {
  const run = aRun({ actor: aUser('alice'), headSha: app.sha(1), path: ci });
  app.runs.push(run);
  const ended = await runAction(runnerJob({ fake, repository: app, run, token, isEnterprise }));
  expect(ended.outputs).toMatchObject({ verdict: 'allow', stage: 'merge' });
  expect(ended.decision).toMatchObject({ run: { id: String(run.id), actor: 'alice', workflowRef: `acme/app/${ci}@refs/heads/main` } });
});
