import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { aDeploy, asked, type Deploy, type DeploySpec, deployPath, deployPolicy, jobPermissions, resultsOf } from './deploy-scenario.ts';
import { aRepository } from './fake-github/index.ts';
import type { ActionRun } from './run-dist.ts';

const gateFile = '.github/workflows/gate.yml';
const gateText = readFileSync(join(import.meta.dirname, '..', '..', gateFile), 'utf8');

/** The reusable workflow of this repository as it stands, in the repository from which others take it. */
const interlock = aRepository({ owner: 'acme', name: 'interlock', visibility: 'public', commits: [{ files: { [gateFile]: gateText } }] });
const pin = interlock.sha(-1);

const grants = (permissions: Readonly<Record<string, string>>): string =>
  Object.entries(permissions)
    .map(([scope, level]) => `      ${scope}: ${level}\n`)
    .join('');

const caller = (permissions: Readonly<Record<string, string>>): string => `name: Deploy
on:
  workflow_dispatch:
permissions: {}
concurrency:
  group: production
jobs:
  gate:
    name: gate
    permissions:
${grants(permissions)}    uses: acme/interlock/${gateFile}@${pin} # v0.1.0
  deploy:
    name: deploy
    needs: gate
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    environment: production
    permissions:
      id-token: write # the cloud takes the identity of this job
    steps:
      - run: ./scripts/deploy.sh
`;

/** The gate's own job has no environment, and stands in the called file. */
const policy = deployPolicy('none')
  .replace('    environment: production\n', '')
  .replace(/ {4}job_workflow_ref: .*\n/, `    job_workflow_ref: acme/interlock/${gateFile}@*\n`);

let deploy: Deploy;

afterEach(async () => {
  await deploy.fake.stop();
});

/** The job `gate / interlock`, with what its caller granted. */
async function gated(permissions: DeploySpec['permissions'] & object, isReadable = true): Promise<ActionRun> {
  const called = { workflowRef: `acme/interlock/${gateFile}@${pin}`, workflowSha: pin };
  const job = { key: 'interlock', name: 'gate / interlock', ...called };
  deploy = await aDeploy({ artifact: 'none', approvedBy: null, policy, files: { [deployPath]: caller(permissions) }, permissions, job });
  if (isReadable) deploy.fake.add(interlock);
  return deploy.start();
}

function without(...scopes: readonly string[]): Readonly<Record<string, 'read' | 'write'>> {
  return Object.fromEntries(Object.entries(jobPermissions).filter(([scope]) => !scopes.includes(scope)));
}

describe('a deploy that needs the reusable gate', () => {
  test('is judged by the caller’s workflow, before anybody approved it', async () => {
    const run = await gated(jobPermissions);
    expect(run).toMatchObject({ exitCode: 0, stderr: '', annotations: [] });
    expect(run.outputs).toMatchObject({
      verdict: 'allow',
      stage: 'deploy',
      binding: 'true',
      'why-stage': 'job `deploy` names the environment `production`',
    });
    expect(run.decision).toMatchObject({
      environment: 'production',
      run: { workflowRef: `acme/app/${deployPath}@refs/heads/main`, job: 'interlock' },
    });
    const approval = resultsOf(run).find(({ rule }) => rule === 'approval/run-not-approved');
    expect(approval).toMatchObject({ outcome: 'not-applicable', reason: 'environment production asks for its approval after this gate' });
  });

  test('is a deploy all the same where the file of the gate cannot be read', async () => {
    const run = await gated(jobPermissions, false);
    expect(run.outputs).toMatchObject({
      verdict: 'allow',
      stage: 'deploy',
      'why-stage': 'the running job could not be found in its workflow',
    });
  });

  test('is refused where its token speaks of another called workflow', async () => {
    await gated(jobPermissions);
    const [job] = deploy.run.jobs;
    if (job === undefined) throw new Error('the run has no job');
    const other = { ...job, workflowRef: `mallory/interlock/${gateFile}@${pin}` };
    const run = await deploy.start({ identity: deploy.fake.grantIdToken({ repository: deploy.app, run: deploy.run, job: other }) });
    expect(run).toMatchObject({ exitCode: 3, outputs: { verdict: 'deny', 'denied-rules': 'identity/token-claims' } });
    expect(run.summary).toContain('the identity token is not to be trusted');
  });

  test.each<[string, Readonly<Record<string, 'read' | 'write'>>, readonly string[], string]>([
    [
      'actions',
      without('actions'),
      ['approval/self-review-allowed', 'approval/unknown-environment', 'approval/unprotected-environment'],
      'actions: read',
    ],
    ['id-token', without('id-token'), ['identity/token-claims'], 'id-token: write'],
  ])('that is granted too little is denied, with the scope to grant: %s', async (_scope, permissions, rules, line) => {
    const run = await gated(permissions);
    expect(run).toMatchObject({ exitCode: 3, stderr: '', outputs: { verdict: 'deny', 'exit-reason': 'unknown' } });
    expect(run.outputs['denied-rules']?.split(',')).toEqual(expect.arrayContaining([...rules]));
    expect(run.outputs['message']).toContain(`permissions: {${line}}`);
    expect(run.summary).toContain(`<pre>permissions:\n  ${line}</pre>`);
    expect(run.annotations[0]?.message).toContain(`permissions:\n  ${line}`);
  });

  test('that is granted nothing but contents names every scope that is missing', async () => {
    const run = await gated({ contents: 'read' });
    expect(run).toMatchObject({ exitCode: 3, outputs: { verdict: 'deny', 'exit-reason': 'unknown' } });
    for (const line of ['actions: read', 'id-token: write']) expect(run.summary).toContain(`&nbsp;&nbsp;${line}`);
    expect(asked(deploy.fake).filter((request) => request.includes('_services'))).toEqual([]);
  });
});
