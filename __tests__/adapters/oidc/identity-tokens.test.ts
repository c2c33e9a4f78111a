import { beforeAll, describe, expect, test } from '@jest/globals';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import type { Incoming, Transport } from '../../../src/adapters/github/transport.ts';
import { identityTokens } from '../../../src/adapters/oidc/identity-tokens.ts';
import type { JobIdentity } from '../../../src/ports/identity-tokens.ts';

const server = 'https://github.example.org';
const issuer = `${server}/_services/token`;
const requestUrl = 'https://pipelines.example.org/idtoken?api-version=2.0';
const job: JobIdentity = {
  repository: 'acme/app',
  runId: '4711',
  runAttempt: 2,
  sha: 'a'.repeat(40),
  jobWorkflowRef: 'acme/app/.github/workflows/ci.yml@refs/heads/main',
  checkRunId: '99',
};
const claims = {
  repository: 'acme/app',
  run_id: '4711',
  run_attempt: '2',
  sha: 'a'.repeat(40),
  job_workflow_ref: 'acme/app/.github/workflows/ci.yml@refs/heads/main',
  check_run_id: '99',
  environment: 'production',
  runner_environment: 'github-hosted',
};

let keys: { readonly privateKey: CryptoKey; readonly publicKey: CryptoKey };
let others: { readonly privateKey: CryptoKey; readonly publicKey: CryptoKey };
let jwk: JWK;

beforeAll(async () => {
  keys = await generateKeyPair('RS256');
  others = await generateKeyPair('RS256');
  jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
});

interface Minting {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly issuer?: string;
  readonly audience?: string;
  readonly key?: CryptoKey;
  readonly lifetime?: string;
}

async function mint(audience: string, { claims: changed, key, lifetime = '5m', ...rest }: Minting): Promise<string> {
  return new SignJWT({ ...claims, ...changed })
    .setProtectedHeader({ alg: 'RS256', kid: 'one', typ: 'JWT' })
    .setIssuer(rest.issuer ?? issuer)
    .setAudience(rest.audience ?? audience)
    .setSubject('repo:acme/app:environment:production')
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(key ?? keys.privateKey);
}

interface Seen {
  readonly url: string;
  readonly authorization: string | undefined;
}

/** The runner's token service and the issuer's keys, in memory. */
function service(answer: (audience: string) => Promise<unknown>, jwks: () => unknown = () => ({ keys: [jwk] })) {
  const seen: Seen[] = [];
  const transport: Transport = async (url, { headers }) => {
    seen.push({ url, authorization: headers['authorization'] });
    if (url === `${issuer}/.well-known/jwks`) return incoming(200, JSON.stringify(jwks()));
    const audience = new URL(url).searchParams.get('audience') ?? '';
    return incoming(200, JSON.stringify(await answer(audience)));
  };
  return { transport, seen };
}

function incoming(status: number, text: string): Incoming {
  const read: Incoming['read'] = async (take) => take(new TextEncoder().encode(text));
  return { status, headers: new Map(), read, discard: () => undefined };
}

async function ask(minting: Minting, changedJob: Partial<JobIdentity> = {}) {
  const { transport } = service(async (audience) => ({ value: await mint(audience, minting) }));
  return identityTokens({ requestUrl, requestToken: 'secret', server, transport }).claims({ ...job, ...changedJob });
}

describe('identityTokens', () => {
  test("gives the claims of the job's own token, asked with a fresh audience", async () => {
    const { transport, seen } = service(async (audience) => ({ value: await mint(audience, {}) }));
    const tokens = identityTokens({ requestUrl, requestToken: 'secret', server, transport });
    expect(await tokens.claims(job)).toMatchObject({ state: 'value', claims: { environment: 'production', sub: expect.any(String) } });
    await tokens.claims(job);
    const audiences = seen.filter(({ url }) => url.startsWith(requestUrl)).map(({ url }) => new URL(url).searchParams.get('audience'));
    expect(audiences).toEqual([expect.stringMatching(/^interlock:[0-9a-f]{32}$/), expect.stringMatching(/^interlock:[0-9a-f]{32}$/)]);
    expect(new Set(audiences).size).toBe(2);
    expect(seen.filter(({ url }) => url.endsWith('/jwks')).map(({ authorization }) => authorization)).toEqual([undefined, undefined]);
  });

  test('without the right to a token nothing is asked', async () => {
    const { transport, seen } = service(async () => ({}));
    expect(await identityTokens({ requestUrl: undefined, requestToken: undefined, server, transport }).claims(job)).toEqual({
      state: 'missing',
    });
    expect(seen).toEqual([]);
  });

  test.each<readonly [string, Minting]>([
    ['another repository with the same workflow commit', { claims: { repository: 'evil/app' } }],
    ['another run', { claims: { run_id: '4712' } }],
    ['an earlier attempt', { claims: { run_attempt: '1' } }],
    ['another commit', { claims: { sha: 'b'.repeat(40) } }],
    ['another workflow', { claims: { job_workflow_ref: 'acme/app/.github/workflows/other.yml@refs/heads/main' } }],
    ['another job of the run', { claims: { check_run_id: '98' } }],
    ['a claim that is no text', { claims: { run_id: 4711 } }],
    ['another issuer', { issuer: 'https://token.actions.githubusercontent.com' }],
    ['an issuer that begins like ours', { issuer: `${issuer}.evil.example` }],
    ['another audience', { audience: 'interlock:00000000000000000000000000000000' }],
    ['a token that has run out', { lifetime: '-5m' }],
  ])('refuses %s', async (_name, minting) => {
    expect(await ask(minting)).toMatchObject({ state: 'refused' });
  });

  test('refuses another key under the same name', async () => {
    expect(await ask({ key: others.privateKey })).toMatchObject({ state: 'refused' });
  });

  test('refuses a token without signature, and one that is signed with the public key as a secret', async () => {
    const unsigned = service(async (audience) => ({ value: new UnsecuredJWT(claims).setIssuer(issuer).setAudience(audience).encode() }));
    expect(await identityTokens({ requestUrl, requestToken: 'x', server, transport: unsigned.transport }).claims(job)).toMatchObject({
      state: 'refused',
    });
    const secret = new TextEncoder().encode(JSON.stringify(jwk).padEnd(64));
    const symmetric = service(async (audience) => ({
      value: await new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', kid: 'one' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime('5m')
        .sign(secret),
    }));
    expect(await identityTokens({ requestUrl, requestToken: 'x', server, transport: symmetric.transport }).claims(job)).toMatchObject({
      state: 'refused',
    });
  });

  test('refuses where the runner does not say which job it is, and takes a platform that does not write it', async () => {
    expect(await ask({}, { checkRunId: undefined })).toMatchObject({ state: 'refused', why: expect.stringContaining('which job') });
    expect(await ask({ claims: { check_run_id: undefined } }, { checkRunId: undefined })).toMatchObject({ state: 'value' });
  });

  test('compares the repository without case', async () => {
    expect(await ask({ claims: { repository: 'Acme/App' } })).toMatchObject({ state: 'value' });
  });

  test.each<readonly [string, unknown, string]>([
    ['no token', { count: 1 }, 'gave no token'],
    ['a list', [], 'gave no token'],
  ])('an answer that is %s is an outage, not a forgery', async (_name, answer, why) => {
    const { transport } = service(async () => answer);
    const outcome = await identityTokens({ requestUrl, requestToken: 'x', server, transport }).claims(job);
    expect(outcome).toMatchObject({ state: 'outage', why: expect.stringContaining(why) });
  });

  test('keys that cannot be had are an outage', async () => {
    const { transport } = service(
      async (audience) => ({ value: await mint(audience, {}) }),
      () => ({}),
    );
    const outcome = await identityTokens({ requestUrl, requestToken: 'x', server, transport }).claims(job);
    expect(outcome).toMatchObject({ state: 'outage', why: expect.stringContaining('no keys') });
  });

  test('no text repeats the token', async () => {
    let token = '';
    const { transport } = service(async (audience) => {
      token = await mint(audience, { claims: { run_id: 'x' } });
      return { value: token };
    });
    const outcome = await identityTokens({ requestUrl, requestToken: 'x', server, transport }).claims(job);
    expect(JSON.stringify(outcome)).not.toContain(token.slice(0, 40));
  });
});
