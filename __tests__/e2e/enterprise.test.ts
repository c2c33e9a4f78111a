import { afterEach, describe, expect, test } from '@jest/globals';
import { hasAttestations } from '../../__fixtures__/attestation-corpus.ts';
import { aDeploy, asked, type Deploy, release } from './deploy-scenario.ts';
import type { ActionRun } from './run-dist.ts';

let deploy: Deploy;

afterEach(async () => {
  await deploy.fake.stop();
});

function start(): Promise<ActionRun> {
  return deploy.start({ isEnterprise: true });
}

describe('a deploy on GitHub Enterprise Server', () => {
  test('asks the addresses of that server alone, and takes its issuer of tokens', async () => {
    deploy = await aDeploy({ artifact: 'none' });
    const run = await start();
    expect(run).toMatchObject({
      exitCode: 0,
      stderr: '',
      annotations: [],
      outputs: { verdict: 'allow', stage: 'deploy', binding: 'true' },
    });
    const id = deploy.run.id;
    expect(asked(deploy.fake)).toEqual([
      'POST /api/graphql',
      'GET /api/v3/repos/acme/app/rules/branches/main',
      `GET /_services/pipelines/${id}/jobs/1/idtoken`,
      'GET /_services/token/.well-known/jwks',
      'GET /api/v3/repos/acme/app/environments',
      'GET /api/v3/repos/acme/app/environments/production/deployment-branch-policies',
      `GET /api/v3/repos/acme/app/actions/runs/${id}/approvals`,
      `GET /api/v3/repos/acme/app/actions/runs/${id}`,
      'POST /api/graphql',
      `GET /api/v3/repos/acme/app/actions/runs/${id}/attempts/1/jobs`,
    ]);
  });

  test('is denied without an approval, as anywhere', async () => {
    deploy = await aDeploy({ artifact: 'none', approvedBy: null });
    expect(await start()).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', 'denied-rules': 'approval/run-not-approved' } });
  });

  test('takes no token of another issuer', async () => {
    deploy = await aDeploy({ artifact: 'none' });
    const place = { repository: deploy.app, run: deploy.run };
    const identity = deploy.fake.grantIdToken(place, { issuer: 'https://token.actions.githubusercontent.com' });
    const run = await deploy.start({ isEnterprise: true, identity });
    expect(run).toMatchObject({ exitCode: 3, outputs: { verdict: 'deny', 'denied-rules': 'identity/token-claims' } });
    expect(run.summary).toContain('its issuer is not');
  });
});

(hasAttestations() ? describe : describe.skip)('an artifact on a server that stores no attestations', () => {
  test('is verified with its bundle', async () => {
    deploy = await aDeploy({ artifact: 'unattested', bundle: release.bundle });
    expect(await start()).toMatchObject({ exitCode: 0, outputs: { verdict: 'allow' } });
    expect(asked(deploy.fake).filter((request) => request.includes('/attestations/'))).toEqual([]);
  });

  test('is undecided without one, and told so', async () => {
    deploy = await aDeploy({ artifact: 'attested' });
    const run = await start();
    expect(run).toMatchObject({ exitCode: 3, outputs: { verdict: 'deny', 'exit-reason': 'unknown' } });
    expect(run.outputs['denied-rules']).toBe('artifact/provenance-contradicts-certificate,artifact/unsigned,artifact/untrusted-identity');
    expect(run.summary).toContain('**Why:** this server does not offer what is asked');
    expect(run.summary).toContain('**First**, `release/app-1.0.0.tgz`: give its bundle under `bundles`');
    expect(run.summary).not.toMatch(/signed by nobody|lacks a permission/);
  });
});
