import { afterEach, describe, expect, test } from '@jest/globals';
import { hasAttestations } from '../../__fixtures__/attestation-corpus.ts';
import { aDeploy, asked, type Deploy, deployPolicy, jobPermissions } from './deploy-scenario.ts';
import { type FaultOrder, secondaryLimit } from './fake-github/index.ts';
import type { ActionRun } from './run-dist.ts';

let deploy: Deploy;

afterEach(async () => {
  await deploy.fake.stop();
});

/** A deny by what these rules could not decide, and by nothing else. */
function expectUnknown(run: ActionRun, rules: readonly string[]): void {
  expect(run).toMatchObject({
    exitCode: 3,
    stderr: '',
    outputs: {
      verdict: 'deny',
      enforced: 'true',
      'exit-reason': 'unknown',
      stage: 'deploy',
      'denied-rules': rules.join(),
      'denied-count': '0',
    },
  });
  expect(run.summary).toMatch(
    /^## Interlock: denied\n\n\*\*deny: \d rules? could not be decided, which denies .*\*\*\n\n\*\*Why:\*\* .+\n\n\*\*First\*\*, /,
  );
  expect(run.annotations[0]).toMatchObject({ name: 'error', properties: { title: 'Interlock: could not be decided' } });
}

type Scope = keyof typeof jobPermissions;

function without(scope: Scope): Readonly<Partial<Record<Scope, 'read' | 'write'>>> {
  return Object.fromEntries(Object.entries(jobPermissions).filter(([name]) => name !== scope));
}

/** The exact lines to add, wherever somebody looks. */
function expectYaml({ outputs, summary, annotations }: ActionRun, scope: Scope): void {
  const line = `${scope}: ${jobPermissions[scope]}`;
  expect(outputs['message']).toContain(`grant the job's token: permissions: {${line}}`);
  expect(summary).toContain(`<pre>permissions:\n  ${line}</pre>`);
  expect(summary).toContain(`permissions:<br>&nbsp;&nbsp;${line}`);
  expect(annotations[0]?.message).toContain(`Fix: grant the job's token:\npermissions:\n  ${line}\n`);
  expect(summary).toContain('the token lacks a permission (**denies**)');
}

describe('a permission that the job did not grant is named with the YAML that grants it', () => {
  test('actions', async () => {
    deploy = await aDeploy({ artifact: 'none', permissions: without('actions') });
    const run = await deploy.start();
    expect(run.exitCode).toBe(3);
    expectUnknown(run, [
      'approval/run-not-approved',
      'approval/self-review',
      'approval/self-review-allowed',
      'approval/unknown-environment',
      'approval/unprotected-environment',
    ]);
    expectYaml(run, 'actions');
  });

  test('id-token', async () => {
    deploy = await aDeploy({ artifact: 'none', permissions: without('id-token') });
    const run = await deploy.start();
    expect(run.exitCode).toBe(3);
    expectUnknown(run, ['identity/token-claims']);
    expectYaml(run, 'id-token');
    expect(asked(deploy.fake).filter((request) => request.includes('_services'))).toEqual([]);
  });

  const reviewed = deployPolicy('none').replace('approval: environment', 'approval: reviewed-pull-request');

  test('pull-requests, where reviews are the approval', async () => {
    deploy = await aDeploy({ artifact: 'none', policy: reviewed, permissions: without('pull-requests') });
    const run = await deploy.start();
    expect(run.exitCode).toBe(3);
    expectUnknown(run, ['approval/run-not-approved']);
    expectYaml(run, 'pull-requests');
  });

  test.each(['pull-requests', 'deployments'] as const)('%s is not missed where no rule needs it', async (scope) => {
    deploy = await aDeploy({ artifact: 'none', permissions: without(scope) });
    expect((await deploy.start()).outputs).toMatchObject({ verdict: 'allow' });
  });

  test('contents: without it nothing at all is decided', async () => {
    deploy = await aDeploy({ artifact: 'none', permissions: without('contents') });
    const run = await deploy.start();
    expect(run).toMatchObject({ exitCode: 3, stderr: '', outputs: { verdict: 'deny', 'exit-reason': 'unknown' } });
    for (const text of [run.outputs['message'], run.summary.replaceAll('`', ''), run.annotations[0]?.message.replaceAll('`', '')])
      expect(text?.replaceAll('`', '')).toContain('permissions: {contents: read}');
  });

  (hasAttestations() ? describe : describe.skip)('with a real artifact', () => {
    test('attestations', async () => {
      deploy = await aDeploy({ artifact: 'attested', permissions: without('attestations') });
      const run = await deploy.start();
      expect(run.exitCode).toBe(3);
      expectUnknown(run, [
        'artifact/build-run-failed',
        'artifact/provenance-contradicts-certificate',
        'artifact/unsigned',
        'artifact/untrusted-identity',
        'artifact/wrong-source',
      ]);
      expectYaml(run, 'attestations');
    });
  });
});

/** What each cause is called; a run names its own and none of the others. */
const causes = {
  outage: 'the platform did not answer, or answered with an error (**denies**)',
  limited: "the platform's rate limit is used up (**denies**)",
  truncated: 'the answer is not complete (**denies**)',
  forbidden: 'the token lacks a permission (**denies**)',
  absent: 'the platform answered "not found"',
} as const;

function expectCause(run: ActionRun, cause: keyof typeof causes, why: string): void {
  const named = Object.entries(causes).filter(([, text]) => run.summary.includes(text));
  expect(named.map(([name]) => name)).toEqual([cause]);
  expect(run.summary).toContain(why);
  expect(run.annotations[0]?.message).toContain(why);
  expect(run.summary).not.toMatch(/signed by nobody|no valid signature|no person approved|not to be trusted/);
}

const approvals = /\/approvals$/;
const approvalRules = ['approval/run-not-approved', 'approval/self-review'];

describe('what the platform did not answer denies, each in its own words', () => {
  test.each<[string, FaultOrder, readonly string[], keyof typeof causes, string]>([
    ['a 5xx', { path: approvals, fault: { kind: 'status', status: 502 } }, approvalRules, 'outage', 'GitHub answered 502'],
    [
      'a rate limit',
      { path: approvals, fault: secondaryLimit(3600) },
      approvalRules,
      'limited',
      'rate limit is used up, to be asked again after 3600 seconds',
    ],
    ['silence', { path: approvals, fault: { kind: 'silence' } }, approvalRules, 'outage', 'GitHub did not answer within 20 seconds'],
    [
      'half an answer',
      { path: approvals, fault: { kind: 'close-mid-body' } },
      approvalRules,
      'outage',
      'the connection to GitHub failed (ECONNRESET)',
    ],
    [
      'a list of which a page is missing',
      { path: /\/environments$/, fault: { kind: 'cut', keep: 0 } },
      ['approval/run-not-approved', 'approval/self-review-allowed', 'approval/unknown-environment', 'approval/unprotected-environment'],
      'truncated',
      'the environments: GitHub counts 1 and gives 0',
    ],
    [
      'a list whose next page never comes',
      { path: /\/deployment-branch-policies$/, fault: { kind: 'next-page', address: 'itself' } },
      ['approval/run-not-approved', 'approval/self-review-allowed', 'approval/unknown-environment', 'approval/unprotected-environment'],
      'truncated',
      'there are more than 30 pages, the limit of Interlock',
    ],
    [
      'an issuer that fails',
      { path: /jwks$/, fault: { kind: 'status', status: 500 } },
      ['identity/token-claims'],
      'outage',
      'the issuer of tokens answered 500',
    ],
  ])('%s', async (_name, order, rules, cause, why) => {
    deploy = await aDeploy({ artifact: 'none' });
    deploy.fake.fault(order);
    const run = await deploy.start();
    expect(run.exitCode).toBe(3);
    expectUnknown(run, rules);
    expectCause(run, cause, why);
  });

  (hasAttestations() ? describe : describe.skip)('with a real artifact', () => {
    test('attestations that could not be asked for are neither missing nor forged', async () => {
      deploy = await aDeploy({ artifact: 'attested' });
      deploy.fake.fault({ path: /\/attestations\//, fault: { kind: 'status', status: 503 } });
      const run = await deploy.start();
      expect(run.exitCode).toBe(3);
      expectUnknown(run, [
        'artifact/build-run-failed',
        'artifact/provenance-contradicts-certificate',
        'artifact/unsigned',
        'artifact/untrusted-identity',
        'artifact/wrong-source',
      ]);
      expectCause(run, 'outage', 'GitHub answered 503');
    });
  });
});
