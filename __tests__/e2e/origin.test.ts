import { afterEach, describe, expect, test } from '@jest/globals';
import { hasAttestations } from '../../__fixtures__/attestation-corpus.ts';
import { toldOf } from './attackers/deploy-scene.ts';
import { alice } from './deploy-scenario.ts';
import { rerun } from './fake-github/index.ts';
import { aDelivery, built, type Delivery, type DeliverySpec } from './origin-scenario.ts';
import type { ActionRun } from './run-dist.ts';

let delivery: Delivery;

afterEach(() => delivery.fake.stop());

/** The built Action after this change to what stands on the platform. */
async function delivered(spec: DeliverySpec, change: (delivery: Delivery) => void = () => undefined): Promise<ActionRun> {
  delivery = await aDelivery(spec);
  change(delivery);
  return delivery.start();
}

/** What was asked of the source repository. */
function askedOfSource(): readonly string[] {
  return delivery.fake.requests.map(({ path }) => path).filter((path) => path.includes('/sigstore/'));
}

/** Denied by that rule alone, in one text. */
function expectDenied(run: ActionRun, rule: string, text: string): void {
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', 'exit-reason': 'violation', 'denied-rules': rule } });
  expect(toldOf(run, rule)).toMatchObject({ outcome: 'violation', texts: [expect.stringContaining(text)] });
  expect(run.summary.replaceAll('`', '')).toContain(text.replaceAll('`', ''));
}

/** Not decided, which denies as well, and says how it could be. */
function expectUndecided(run: ActionRun, rule: string, text: string): void {
  expect(run).toMatchObject({ exitCode: 3, outputs: { verdict: 'deny', 'exit-reason': 'unknown' } });
  expect(toldOf(run, rule)).toMatchObject({ outcome: 'unknown', texts: [expect.stringContaining(text)] });
}

const wrongSource = 'artifact/wrong-source';
const failedRun = 'artifact/build-run-failed';
const first = { files: { 'a.js': 'one' }, author: alice };
const builtCommit = { files: { 'a.js': 'two' }, author: alice, sha: built.commit };
const later = { files: { 'a.js': 'three' }, author: alice };

(hasAttestations() ? describe : describe.skip)('a real package of another repository', () => {
  test('is deployed: its commit is behind main there, and its run succeeded; in at most 12 requests', async () => {
    const run = await delivered({});
    expect(run).toMatchObject({ exitCode: 0, annotations: [], outputs: { verdict: 'allow', 'denied-rules': '' } });
    expect([toldOf(run, wrongSource).outcome, toldOf(run, failedRun).outcome]).toEqual(['pass', 'pass']);
    expect(askedOfSource()).toEqual([
      `/repos/sigstore/sigstore-js/compare/${built.commit}...${delivery.source.sha(2)}`,
      `/repos/sigstore/sigstore-js/actions/runs/${built.run}/attempts/1`,
    ]);
    expect(run.decision).toMatchObject({ telemetry: { api: { calls: 12 } } });
  });

  test('is deployed: its commit is the tip of main', async () => {
    expect((await delivered({ source: { commits: [first, builtCommit] } })).outputs['verdict']).toBe('allow');
    expect(askedOfSource()).toEqual([`/repos/sigstore/sigstore-js/actions/runs/${built.run}/attempts/1`]);
  });

  test('deny: its commit is on no branch, and was pushed to a fork perhaps', async () => {
    const commits = [first, later, { ...builtCommit, parents: [0] }];
    const run = await delivered({ source: { commits, branches: { main: 1 } } });
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, wrongSource, `was built from commit ${built.commit} at \`refs/heads/main\`, which is not on \`refs/heads/main\``);
  });

  test.each([
    ['the repository does not have', [first, later]],
    [
      'has no history in common with main',
      [
        { ...builtCommit, parents: [] },
        { ...later, parents: [] },
      ],
    ],
    ['stands in front of main, which was pushed back', [first, builtCommit]],
  ])('deny: its commit is one that %s', async (_name, commits) => {
    const branches = commits[1] === builtCommit ? { main: 0 } : {};
    const run = await delivered({ source: { commits, branches } });
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, wrongSource, 'it was never there, or was taken back');
  });

  test('deny: the name of its repository has changed hands', async () => {
    const run = await delivered({ source: { id: 666 } });
    expect(run.outputs).toMatchObject({ verdict: 'deny', 'denied-rules': `${wrongSource},${failedRun}` });
    expect(toldOf(run, wrongSource).texts).toEqual([
      expect.stringContaining('belongs to another one now: sigstore/sigstore-js, number 666'),
    ]);
    expect(toldOf(run, failedRun).texts).toEqual([expect.stringContaining('repository id `666`')]);
  });

  test('deny: not the commit that the job expects', async () => {
    delivery = await aDelivery();
    const other = 'b'.repeat(40);
    const run = await delivery.start({ 'source-commit': other });
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, wrongSource, `was built from commit ${built.commit}, and the input \`source-commit\` demands ${other}`);
  });

  test('allow: the commit that the job expects', async () => {
    delivery = await aDelivery();
    expect((await delivery.start({ 'source-commit': built.commit.toUpperCase() })).outputs['verdict']).toBe('allow');
  });

  test('deny: an expected commit that is none, before anything is asked', async () => {
    delivery = await aDelivery();
    const run = await delivery.start({ 'source-commit': 'main' });
    expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: 'deny', message: expect.stringContaining('40 hex digits') } });
    expect(delivery.fake.requests).toEqual([]);
  });

  test('deny: the policy takes only what was built from the deployed commit', async () => {
    const rules = `rules:\n  ${wrongSource}: {options: {source: same-commit}}\n`;
    const run = await delivered({ rules });
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, wrongSource, 'the policy (`source: same-commit`) demands');
  });

  test.each(['failure', 'cancelled'] as const)('deny: signed before its run ended with %s', async (conclusion) => {
    const run = await delivered({}, ({ build }) => Object.assign(build, { conclusion }));
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, failedRun, `was signed in attempt 1 of run ${built.run}, which ended with \`${conclusion}\``);
  });

  test('deny: its run goes on', async () => {
    const run = await delivered({}, ({ build }) => Object.assign(build, { status: 'in_progress', conclusion: null }));
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, failedRun, 'which has not ended (`in_progress`), and is not the run of this job');
  });

  test('deny: signed by an attempt that failed, whatever came of the next', async () => {
    const run = await delivered({}, ({ build }) => {
      rerun(build, alice);
      Object.assign(build, { status: 'completed', conclusion: 'success' });
    });
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, failedRun, 'attempt 1 of run');
  });

  test('allow: signed by an attempt that succeeded, whatever came of the next', async () => {
    const run = await delivered({}, ({ build }) => {
      const [attempt] = build.attempts;
      Object.assign(build, { attempts: [{ ...attempt, conclusion: 'success' }] });
      rerun(build, alice);
      Object.assign(build, { status: 'completed', conclusion: 'failure' });
    });
    expect(run.outputs['verdict']).toBe('allow');
  });

  test.each([
    ['trigger', { event: 'workflow_dispatch' }, 'which was started by `workflow_dispatch`; its identity takes push'],
    ['commit', { headSha: 'c'.repeat(40) }, `the commit \`${'c'.repeat(40)}\``],
    ['workflow', { path: '.github/workflows/other.yml' }, 'the workflow `.github/workflows/other.yml`'],
  ])('deny: its run has another %s than the certificate', async (_field, changes, text) => {
    const run = await delivered({}, ({ build }) => Object.assign(build, changes));
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, failedRun, text);
  });

  test('deny: started by a pull request, whatever the certificate says', async () => {
    const run = await delivered({}, ({ build }) => Object.assign(build, { event: 'pull_request_target' }));
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, failedRun, 'which was started by `pull_request_target`; its identity takes push');
  });

  test('unknown: its run is not kept any more', async () => {
    const run = await delivered({}, ({ source }) => source.runs.splice(0));
    expect(run.outputs['verdict']).toBe('deny');
    expectUndecided(run, failedRun, 'it was deleted, or is older than the platform keeps runs');
  });

  test('unknown: its repository is one that the token of the job cannot see', async () => {
    const run = await delivered({ source: { visibility: 'private' } });
    expect(run.outputs['verdict']).toBe('deny');
    for (const rule of [wrongSource, failedRun])
      expectUndecided(run, rule, 'sigstore/sigstore-js: it does not exist, or the token may not see it');
    expect(run.summary).toContain('give the token of an App that has `contents: read` for sigstore/sigstore-js as `token`');
  });
});
