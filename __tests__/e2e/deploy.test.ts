import { readFileSync, statSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { hasAttestations } from '../../__fixtures__/attestation-corpus.ts';
import { randomFrom } from '../../__fixtures__/secrets/random.ts';
import { sampleOf } from '../../__fixtures__/secrets/sample-of.ts';
import { detectors } from '../../src/secrets/detectors/catalogue.ts';
import {
  aDeploy,
  alice,
  asked,
  bob,
  carol,
  type Deploy,
  type DeploySpec,
  deployPath,
  deployPolicy,
  deployWorkflow,
  pin,
  resultsOf,
} from './deploy-scenario.ts';
import { aBot, reject, rerun } from './fake-github/index.ts';
import type { ActionRun } from './run-dist.ts';

let deploy: Deploy;

afterEach(async () => {
  await deploy.fake.stop();
});

/** The job as it is after this change to what stands on the platform. */
async function deployed(spec: DeploySpec, change: (deploy: Deploy) => void = () => undefined): Promise<ActionRun> {
  deploy = await aDeploy(spec);
  change(deploy);
  return deploy.start();
}

/** What any deploy asks; `{run}` stands for the run's number. */
const platformRequests = [
  'POST /graphql',
  'GET /repos/acme/app/rules/branches/main',
  'GET /_services/pipelines/{run}/jobs/1/idtoken',
  'GET /_services/token/.well-known/jwks',
  'GET /repos/acme/app/environments',
  'GET /repos/acme/app/environments/production/deployment-branch-policies',
  'GET /repos/acme/app/actions/runs/{run}/approvals',
  'GET /repos/acme/app/actions/runs/{run}',
  'POST /graphql',
] as const;
/** Then, for what the jobs before it have printed. */
const jobs = 'GET /repos/acme/app/actions/runs/{run}/attempts/1/jobs';

function requestsOf({ fake, run }: Deploy): readonly string[] {
  return asked(fake).map((request) => request.replace(`/${run.id}`, '/{run}'));
}

/** A deny by exactly these rules, each with its text in summary and annotation. Code marks are left out of the texts. */
function expectDenied(run: ActionRun, rules: Readonly<Record<string, string>>): void {
  const ids = Object.keys(rules);
  expect(run).toMatchObject({
    exitCode: 1,
    stderr: '',
    outputs: { verdict: 'deny', enforced: 'true', 'exit-reason': 'violation', stage: 'deploy', 'denied-rules': ids.join() },
  });
  expect(run.annotations.map(({ name }) => name)).toEqual(ids.map(() => 'error'));
  const summary = run.summary.replaceAll('`', '');
  const annotated = run.annotations.map(({ message }) => message.replaceAll('`', '')).join('\n\n');
  expect(summary).toMatch(/^## Interlock: denied\n\n\*\*deny: \d findings? .*\*\*\n\n\*\*Why:\*\* .+\n\n\*\*First\*\*, /);
  for (const text of Object.values(rules)) {
    expect(summary).toContain(text);
    expect(annotated).toContain(text);
  }
  expect(run.outputs['message']).toContain('First: ');
}

/** The platform says by an empty list that it stores nothing. */
function provesAbsence({ app }: Deploy): void {
  app.whenUnattested = 'empty-list';
}

/** A deny by the rule about signatures, and by that about signers, which then has nobody to judge. */
function expectDeniedArtifact(run: ActionRun, text: string): void {
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', 'exit-reason': 'violation' } });
  expect(run.outputs['denied-rules']).toBe('artifact/unsigned,artifact/untrusted-identity');
  expect(run.summary.replaceAll('`', '')).toContain(text);
  expect(run.summary).toContain('**First**, `artifact release/app-1.0.0.tgz`: Attest');
  expect(run.annotations[0]).toMatchObject({ name: 'error', message: expect.stringContaining('artifact release/app-1.0.0.tgz') });
}

describe('what a deploy needs is there', () => {
  test('allow: reviewed, approved by another person, with the claims of its policy', async () => {
    const run = await deployed({ artifact: 'none' });
    expect(run).toMatchObject({ exitCode: 0, stderr: '', annotations: [] });
    expect(run.outputs).toMatchObject({ verdict: 'allow', 'exit-reason': 'none', stage: 'deploy', binding: 'true', 'denied-rules': '' });
    expect(run.summary).toMatch(/^## Interlock: allowed\n\n\*\*allow: \d+ rules passed/);
    expect(run.summary).toContain('yes: the workflow is on `main`, where a ruleset demands a reviewed pull request');
    expect(run.summary).toContain('| Approvals | approved by `bob` for `production` |');
    expect(requestsOf(deploy)).toEqual([...platformRequests, jobs]);
    const results = new Map(resultsOf(run).map((one) => [one.rule, one.outcome]));
    const proven = [
      'approval/unknown-environment',
      'approval/unprotected-environment',
      'approval/self-review-allowed',
      'approval/self-review',
      'approval/run-not-approved',
      'identity/token-claims',
      'policy/not-binding',
    ];
    expect(proven.map((rule) => [rule, results.get(rule)])).toEqual(proven.map((rule) => [rule, 'pass']));
  });

  test('deny: a credential in what is deployed', async () => {
    const detector = detectors.find(({ id }) => id === 'github-personal-access-token');
    const secret = detector === undefined ? '' : sampleOf(detector, randomFrom(3));
    const run = await deployed({ artifact: 'none', files: { 'config/app.env': `TOKEN=${secret}\n` } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', 'denied-rules': 'secret/hardcoded' } });
    expect(run.annotations).toMatchObject([{ name: 'error', properties: { file: 'config/app.env', line: '1' } }]);
    expect(run.summary + run.stdout).not.toContain(secret.slice(4, 14));
  });

  test('the approvals are part of the record', async () => {
    const run = await deployed({ artifact: 'none' });
    expect(run.decision).toMatchObject({
      environment: 'production',
      binding: { value: true },
      run: { id: String(deploy.run.id), attempt: 1, actor: 'alice' },
      approvals: [{ by: 'bob', environments: ['production'], state: 'approved' }],
    });
  });
});

(hasAttestations() ? describe : describe.skip)('an artifact', () => {
  test('allow: by the identity that the policy approves; its copy is what is deployed', async () => {
    const run = await deployed({ artifact: 'attested' });
    expect(run).toMatchObject({ exitCode: 0, annotations: [], outputs: { verdict: 'allow', 'denied-rules': '' } });
    const { 'staged-artifacts': staged = '', 'artifact-digests': digests = '' } = run.outputs;
    expect(digests).toMatch(/^sha256:[0-9a-f]{64} {2}release\/app-1\.0\.0\.tgz$/);
    expect(run.summary).toContain(`| Artifacts | \`release/app-1.0.0.tgz\` (\`${digests.slice(0, 19)}\`) |`);
    expect(statSync(staged).mode & 0o222).toBe(0);
    expect(readFileSync(staged).length).toBeGreaterThan(1000);
    expect(requestsOf(deploy)).toEqual([
      ...platformRequests,
      `GET /repos/acme/app/attestations/${encodeURIComponent(digests.split(' ')[0] ?? '')}`,
      jobs,
    ]);
  });

  test('deny: nobody signed it', async () => {
    const run = await deployed({ artifact: 'unattested' }, provesAbsence);
    expect(run.outputs['verdict']).toBe('deny');
    expectDeniedArtifact(run, 'is signed by nobody: no given bundle covers it, and GitHub stores no attestation for its digest');
  });

  test('deny: a 404 to a token that sees the repository is told as missing, with the permission that it could be instead', async () => {
    const run = await deployed({ artifact: 'unattested' });
    expect(run.outputs['verdict']).toBe('deny');
    expectDeniedArtifact(run, 'is signed by nobody');
    expect(run.summary).toContain('attestations: read');
  });

  test('deny: signed by a workflow that the policy does not name', async () => {
    const run = await deployed({
      artifact: 'attested',
      policy: deployPolicy('required', 'sigstore/sigstore-js/.github/workflows/other.yml'),
    });
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, { 'artifact/untrusted-identity': 'sigstore/sigstore-js/.github/workflows/release.yml' });
    expect(run.summary).not.toContain('is signed by nobody');
  });

  test('deny: the given bundle signs something else', async () => {
    const run = await deployed({ artifact: 'unattested', bundle: 'github-cli/custom-issuer.sigstore.json' }, provesAbsence);
    expect(run.outputs['verdict']).toBe('deny');
    expectDeniedArtifact(run, 'has no valid signature: app.sigstore.json is refused as subject-mismatch');
    expect(run.summary).not.toContain('is signed by nobody');
  });

  test('deny: a stored bundle that is none', async () => {
    const run = await deployed({ artifact: 'attested' }, ({ app }) => {
      const [stored] = app.attestations.splice(0);
      if (stored !== undefined) app.attestations.push({ ...stored, bundle: { mediaType: 'nonsense' } });
    });
    expect(run.outputs['verdict']).toBe('deny');
    expectDeniedArtifact(run, 'has no valid signature: GitHub attestations is refused as malformed');
  });

  test('deny: none is named where the environment requires one', async () => {
    deploy = await aDeploy({ artifact: 'attested' });
    const run = await deploy.start({ inputs: { artifacts: '' } });
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, {
      'artifact/none-named': 'takes only artifacts that were verified, and this deploy (job deploy) names none',
    });
  });
});

describe('deny: an approval that is none', () => {
  test('missing', async () => {
    const run = await deployed({ artifact: 'none', approvedBy: null });
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, {
      'approval/run-not-approved': 'This run stands in environment production, and no person approved it',
    });
    expect(requestsOf(deploy)).toEqual([...platformRequests, jobs]);
  });

  test('of an App', async () => {
    const run = await deployed({ artifact: 'none', approvedBy: aBot('checker') });
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, {
      'approval/run-not-approved': 'and no person approved it',
      'approval/self-review': 'was approved by nobody but checker[bot] (an App)',
    });
  });

  test('of a person who is no required reviewer', async () => {
    const run = await deployed({ artifact: 'none', approvedBy: carol });
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, {
      'approval/run-not-approved': 'who is none of its required reviewers',
    });
  });

  test('of whoever started the run', async () => {
    const run = await deployed({ artifact: 'none', approvedBy: carol }, ({ app, run: started }) => {
      Object.assign(started, { actor: carol, attempts: [{ attempt: 1, triggeringActor: carol, startedAt: '2026-11-21T09:00:00Z' }] });
      for (const environment of app.environments) environment.reviewers = [bob, carol];
    });
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, { 'approval/self-review': '(who started the run)' });
  });

  test('of whoever wrote what is deployed', async () => {
    const run = await deployed({ artifact: 'none', approvedBy: alice }, ({ app, run: started }) => {
      Object.assign(started, { actor: carol, attempts: [{ attempt: 1, triggeringActor: carol, startedAt: '2026-11-21T09:00:00Z' }] });
      for (const environment of app.environments) environment.reviewers = [alice, bob];
    });
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, { 'approval/self-review': '(who wrote or committed what it deploys)' });
  });

  test('of an earlier attempt', async () => {
    const run = await deployed({ artifact: 'none' }, ({ run: started }) => rerun(started, alice));
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, { 'approval/run-not-approved': 'This is attempt 2 of the run' });
  });

  test('beside a refusal', async () => {
    const run = await deployed({ artifact: 'none' }, ({ run: started }) => reject(started, { by: bob, environments: ['production'] }));
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, { 'approval/run-not-approved': 'was refused to this run by' });
  });
});

describe('deny: what stands around the deploy', () => {
  test('a static credential', async () => {
    const secrets = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'].map((name) => `\${{ secrets.${name} }}`);
    const login = `      - uses: aws-actions/configure-aws-credentials@${pin} # v6.1.0
        with:
          aws-region: eu-central-1
          aws-access-key-id: ${secrets[0]}
          aws-secret-access-key: ${secrets[1]}
`;
    const run = await deployed({ artifact: 'none', files: { [deployPath]: deployWorkflow(login) } });
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, { 'secret/static-credential': 'it stays valid after this job ends' });
    expect(run.annotations[0]?.properties['file']).toBe(deployPath);
  });

  test('an environment without reviewers', async () => {
    const run = await deployed({ artifact: 'none' }, ({ app }) => {
      for (const environment of app.environments) environment.reviewers = [];
    });
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, {
      'approval/run-not-approved': 'none of its required reviewers',
      'approval/unprotected-environment': 'Environment production',
    });
  });

  test('an environment that does not exist', async () => {
    const run = await deployed({ artifact: 'none' }, ({ app }) => app.environments.splice(0));
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, {
      'approval/run-not-approved': 'none of its required reviewers',
      'approval/unknown-environment': 'environment production, which is not among those of the repository',
    });
  });

  test('an environment whose reviewers may approve their own runs', async () => {
    const run = await deployed({ artifact: 'none' }, ({ app }) => {
      for (const environment of app.environments) environment.preventSelfReview = false;
    });
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, { 'approval/self-review-allowed': 'lets whoever started a run approve it' });
  });

  test('another branch than the claims of the policy', async () => {
    const run = await deployed({ artifact: 'none' }, ({ app, run: started }) => {
      app.branches.set('hotfix', app.sha(-1));
      Object.assign(started, { ref: 'refs/heads/hotfix', headBranch: 'hotfix' });
    });
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, { 'identity/token-claims': 'of the identity token of this job is' });
  });

  test('a default branch that takes changes without a review', async () => {
    const run = await deployed({ artifact: 'none' }, ({ app }) => app.rulesets.splice(0));
    expect(run.outputs['verdict']).toBe('deny');
    expectDenied(run, { 'policy/not-binding': 'This decision does not bind' });
    expect(run.outputs['binding']).toBe('false');
  });
});
