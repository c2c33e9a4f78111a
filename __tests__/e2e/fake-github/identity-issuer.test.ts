import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createLocalJWKSet, createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import {
  aRepository,
  aRun,
  aUser,
  type FakeGitHub,
  type FakeRepository,
  type FakeRun,
  type IdTokenGrant,
  rerun,
  startFakeGitHub,
  type TokenChanges,
} from './index.ts';

let fake: FakeGitHub;
let app: FakeRepository;
let run: FakeRun;

beforeEach(async () => {
  app = aRepository({ owner: 'acme', name: 'app', commits: [{ files: {} }], properties: { tier: 'gold', none: null } });
  run = aRun({
    actor: aUser('alice'),
    headSha: app.sha(0),
    path: '.github/workflows/release.yml',
    jobs: [
      {
        key: 'gate',
        environment: 'production',
        workflowRef: 'acme/ci/.github/workflows/gate.yml@refs/tags/v1',
        workflowSha: 'e'.repeat(40),
      },
    ],
  });
  app.runs.push(run);
  fake = await startFakeGitHub({ repositories: [app] });
});

afterEach(async () => {
  await fake.stop();
});

async function request(grant: IdTokenGrant, audience = 'interlock', secret = grant.requestToken) {
  const response = await fetch(`${grant.url}&audience=${audience}`, { headers: { authorization: `Bearer ${secret}` } });
  return { status: response.status, body: Object(await response.json()) };
}

async function minted(changes: TokenChanges = {}): Promise<string> {
  return (await request(fake.grantIdToken({ repository: app, run }, changes))).body.value;
}

/** As a careful client verifies it: issuer, audience, algorithm, time. */
async function verified(token: string) {
  const discovered = Object(await (await fetch(`${fake.issuer}/.well-known/openid-configuration`)).json());
  const keys = createRemoteJWKSet(new URL(discovered.jwks_uri));
  const { payload } = await jwtVerify(token, keys, { issuer: discovered.issuer, audience: 'interlock', algorithms: ['RS256'] });
  return payload;
}

describe('a token', () => {
  test('speaks of its job, and can be verified by what the server publishes', async () => {
    expect(await verified(await minted())).toMatchObject({
      iss: `${fake.serverUrl}/_services/token`,
      aud: 'interlock',
      sub: 'repo:acme/app:environment:production',
      repository: 'acme/app',
      repository_id: String(app.id),
      repository_owner: 'acme',
      repository_owner_id: String(app.ownerAccount.id),
      run_id: String(run.id),
      run_attempt: '1',
      check_run_id: String(run.jobs[0]?.id),
      sha: app.sha(0),
      ref: 'refs/heads/main',
      event_name: 'push',
      workflow_ref: 'acme/app/.github/workflows/release.yml@refs/heads/main',
      workflow_sha: app.sha(0),
      job_workflow_ref: 'acme/ci/.github/workflows/gate.yml@refs/tags/v1',
      job_workflow_sha: 'e'.repeat(40),
      environment: 'production',
      runner_environment: 'github-hosted',
      actor: 'alice',
      repo_property_tier: 'gold',
    });
  });

  test('follows the run, and what a test changes', async () => {
    const grant = fake.grantIdToken({ repository: app, run });
    rerun(run, aUser('bob'));
    expect(await verified((await request(fake.grantIdToken({ repository: app, run }))).body.value)).toMatchObject({ run_attempt: '2' });
    grant.changes = { claims: { run_attempt: '1', environment: undefined, sub: 'repo:evil/app:environment:production' } };
    const payload = await verified((await request(grant)).body.value);
    expect(payload).toMatchObject({ run_attempt: '1', sub: 'repo:evil/app:environment:production' });
    expect('environment' in payload).toBe(false);
  });

  test.each([
    [{ event: 'push', ref: 'refs/tags/v1:x' }, undefined, 'repo:acme/app:ref:refs/tags/v1%3Ax'],
    [{ event: 'pull_request', ref: 'refs/pull/7/merge' }, undefined, 'repo:acme/app:pull_request'],
    [{ event: 'push' }, ['repo', 'context', 'actor'], 'repo:acme/app:ref:refs/heads/main:actor:alice'],
  ])('subject of %j under template %j', async (changed, template, expected) => {
    app.settings.subjectClaims = template;
    const other = aRun({ actor: aUser('alice'), headSha: app.sha(0), ...changed });
    const { body } = await request(fake.grantIdToken({ repository: app, run: other }));
    expect(await verified(body.value)).toMatchObject({ sub: expected });
    app.settings.isSubjectImmutable = true;
    const { body: second } = await request(fake.grantIdToken({ repository: app, run: other }));
    expect((await verified(second.value)).sub).toMatch(new RegExp(`^repo:acme@${app.ownerAccount.id}/app@${app.id}:`));
  });

  test('is given to the right request token alone, which is recorded by name', async () => {
    const grant = fake.grantIdToken({ repository: app, run });
    expect((await request(grant, 'x', 'wrong')).status).toBe(401);
    expect(await request(grant)).toMatchObject({ status: 200, body: { count: 1 } });
    expect((await fetch(grant.url)).status).toBe(401);
    expect(fake.requests.map(({ token }) => token)).toEqual([undefined, 'identity', undefined]);
    expect(fake.requests[1]?.query).toBe('api-version=2.0&audience=interlock');
    expect(JSON.stringify(fake.requests)).not.toContain(grant.requestToken);
  });
});

describe('what a client must refuse', () => {
  test.each([
    ['another key under the published id', { signing: 'other-key' }, 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'],
    ['a key that nobody published', { signing: 'unknown-key' }, 'ERR_JWKS_NO_MATCHING_KEY'],
    ['no signature', { signing: 'none' }, 'ERR_JOSE_ALG_NOT_ALLOWED'],
    ['the public key as a secret', { signing: 'hs256' }, 'ERR_JOSE_ALG_NOT_ALLOWED'],
    ['another algorithm', { signing: 'ps256' }, 'ERR_JOSE_ALG_NOT_ALLOWED'],
    ['an expired one', { expiresIn: -60 }, 'ERR_JWT_EXPIRED'],
    ['one of tomorrow', { notBefore: 3600 }, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['another audience', { audience: 'sts.amazonaws.com' }, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['another issuer', { issuer: 'https://token.actions.githubusercontent.com' }, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
  ] as const)('%s', async (_name, changes, code) => {
    await expect(verified(await minted(changes))).rejects.toMatchObject({ code });
  });

  test('the attacks on the algorithm are real ones', async () => {
    const published = Object(await (await fetch(`${fake.issuer}/.well-known/jwks`)).json());
    const token = await minted({ signing: 'ps256' });
    expect(decodeProtectedHeader(token).alg).toBe('PS256');
    const keys = { keys: published.keys.map(({ alg: _alg, ...key }: Record<string, unknown>) => key) };
    expect((await jwtVerify(token, createLocalJWKSet(keys))).payload).toMatchObject({ repository: 'acme/app' });
    expect(decodeProtectedHeader(await minted({ signing: 'hs256' })).alg).toBe('HS256');
  });

  test('a server that fails, sends elsewhere or gives nonsense', async () => {
    const grant = fake.grantIdToken({ repository: app, run });
    fake.fault({ path: /idtoken$/, times: 1, fault: { kind: 'status', status: 503 } });
    fake.fault({ path: /idtoken$/, times: 1, fault: { kind: 'change', change: () => ({ value: 7 }) } });
    expect((await request(grant)).status).toBe(503);
    expect((await request(grant)).body).toEqual({ value: 7 });
    fake.fault({ path: /jwks$/, times: 1, fault: { kind: 'redirect', location: 'http://evil.example/jwks' } });
    expect((await fetch(`${fake.issuer}/.well-known/jwks`, { redirect: 'manual' })).status).toBe(302);
  });
});
