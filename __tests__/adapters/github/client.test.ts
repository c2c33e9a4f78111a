import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ChainLimits, chainLimits } from '../../../src/adapters/github/chain.ts';
import { type GitHubClient, gitHubClient } from '../../../src/adapters/github/client.ts';
import { httpTransport, type Transport } from '../../../src/adapters/github/transport.ts';
import {
  aRepository,
  aToken,
  type FakeGitHub,
  type FakeRepository,
  type FakeToken,
  type Fault,
  secondaryLimit,
  startFakeGitHub,
} from '../../e2e/fake-github/index.ts';

interface Setting {
  readonly token?: Pick<FakeToken, 'secret'>;
  readonly isEnterprise?: boolean;
  readonly limits?: Partial<ChainLimits>;
  readonly orchestrationId?: string;
  readonly transport?: Transport;
}

let fake: FakeGitHub;
let app: FakeRepository;
let job: FakeToken;

beforeEach(async () => {
  app = aRepository({ owner: 'acme', name: 'app', commits: [{ files: { 'readme.md': 'hello' } }] });
  job = aToken({ name: 'job', repositories: ['acme/app'], permissions: { contents: 'read' } });
  fake = await startFakeGitHub({ repositories: [app], tokens: [job] });
});

afterEach(async () => {
  await fake.stop();
});

function clientFor({
  token = job,
  isEnterprise = false,
  limits = {},
  orchestrationId,
  transport = httpTransport(),
}: Setting = {}): GitHubClient {
  const { apiUrl, graphqlUrl } = isEnterprise ? fake.enterprise : fake;
  return gitHubClient({
    token: token.secret,
    apiUrl,
    graphqlUrl,
    userAgent: 'interlock/1.2.3',
    orchestrationId,
    limits: { ...chainLimits, deadline: 5000, retryBase: 1, ...limits },
    transport,
  });
}

const contents = {
  method: 'GET',
  url: '/repos/{owner}/{repo}/contents/{path}',
  parameters: { owner: 'acme', repo: 'app', path: 'readme.md' },
} as const;
const viewer = 'query { viewer { login } }';

function failWith(fault: Fault, times?: number): void {
  fake.fault({ path: /./, fault, ...(times === undefined ? {} : { times }) });
}

describe('a request', () => {
  test('names the program, the run and the pinned version of the API, and is counted', async () => {
    const client = clientFor({ orchestrationId: 'a1b2/../c\nd' });
    expect(await client.rest(contents)).toMatchObject({
      state: 'value',
      value: { status: 200, data: { name: 'readme.md', encoding: 'base64' } },
    });
    const [request] = fake.requests;
    expect(request?.headers['user-agent']).toMatch(/^interlock\/1\.2\.3 actions_orchestration_id\/a1b2_\.\._c_d /);
    expect(request?.headers).toMatchObject({ 'x-github-api-version': '2022-11-28', authorization: 'job' });
    expect(client.usage()).toEqual({ calls: 1, remaining: 999 });
  });

  test('reaches an Enterprise Server below /api/v3 and /api/graphql', async () => {
    const client = clientFor({ isEnterprise: true });
    expect((await client.rest(contents)).state).toBe('value');
    expect((await client.graphql(viewer, {})).state).toBe('value');
    expect(fake.requests.map(({ path }) => path)).toEqual(['/api/v3/repos/acme/app/contents/readme.md', '/api/graphql']);
  });

  test.each([40, 520])('carries a token of %d characters', async (length) => {
    const token = fake.addToken(aToken({ name: 'long', repositories: ['acme/app'], permissions: { contents: 'read' }, length }));
    expect((await clientFor({ token }).rest(contents)).state).toBe('value');
    expect(token.secret).toHaveLength(length);
    expect(fake.requests[0]?.token).toBe('long');
  });

  test.each(['', ' spaced', 'line\nend', 'nön-ascii'])('is refused for the token %j, without repeating it', (secret) => {
    expect(() => clientFor({ token: { secret } })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', message: expect.not.stringContaining('spaced') }),
    );
  });
});

describe('the class of an answer', () => {
  test('a token that is not valid is forbidden', async () => {
    const token = aToken({ name: 'stranger', repositories: [], permissions: {} });
    expect(await clientFor({ token }).rest(contents)).toEqual({
      state: 'forbidden',
      why: 'GitHub refuses the token (401, "Bad credentials")',
      permissions: {},
    });
  });

  test('a missing permission is forbidden and named', async () => {
    const token = fake.addToken(aToken({ name: 'weak', repositories: ['acme/app'], permissions: {} }));
    expect(await clientFor({ token }).rest(contents)).toEqual({
      state: 'forbidden',
      why: 'the token may not ask this (403, "Resource not accessible by integration"); it needs `contents: read`',
      permissions: { contents: 'read' },
    });
  });

  test('a 404 is forbidden or absent, never absent', async () => {
    const token = fake.addToken(aToken({ name: 'elsewhere', repositories: ['acme/other'], permissions: { contents: 'read' } }));
    expect(await clientFor({ token }).rest(contents)).toMatchObject({
      state: 'forbidden',
      why: expect.stringContaining('does not exist, or the token may not see it'),
      isPerhapsAbsent: true,
    });
    expect(await clientFor().rest({ ...contents, parameters: { ...contents.parameters, path: 'none' } })).toMatchObject({
      state: 'forbidden',
    });
  });

  test('an address that an Enterprise Server does not know is unsupported', async () => {
    const unknown = { method: 'GET', url: '/orgs/{org}/actions/new', parameters: { org: 'acme' } } as const;
    expect(await clientFor({ isEnterprise: true }).rest(unknown)).toMatchObject({ state: 'unsupported' });
    expect(await clientFor().rest(unknown)).toMatchObject({ state: 'forbidden' });
  });

  test('a used up rate limit is limited, with its end, and is not asked again', async () => {
    const token = fake.addToken(aToken({ name: 'tired', repositories: ['acme/app'], permissions: { contents: 'read' }, remaining: 0 }));
    const client = clientFor({ token });
    const why = expect.stringContaining('is used up until 2033-05-18T03:33:20.000Z');
    expect(await client.rest(contents)).toEqual({ state: 'limited', why });
    expect(await client.graphql(viewer, {})).toEqual({ state: 'limited', why });
    expect(client.usage()).toEqual({ calls: 2, remaining: 0 });
  });

  test.each([
    ['403', secondaryLimit(600)],
    ['429', secondaryLimit(600, 429)],
    ['a bare 429', { kind: 'status', status: 429 }],
  ] as const)('too many requests at once are limited (%s)', async (_name, fault) => {
    failWith(fault);
    const client = clientFor();
    expect((await client.rest(contents)).state).toBe('limited');
    expect((await client.graphql(viewer, {})).state).toBe('limited');
    expect(client.usage().calls).toBe(2);
  });

  test('a short wait that fits is waited for', async () => {
    failWith(secondaryLimit(1), 1);
    const client = clientFor();
    expect((await client.rest(contents)).state).toBe('value');
    expect(client.usage().calls).toBe(2);
  });

  test.each<[number, string]>([
    [300, 'outage'],
    [304, 'outage'],
    [410, 'unsupported'],
    [422, 'outage'],
    [451, 'forbidden'],
    [501, 'outage'],
  ])('%d is %s', async (status, state) => {
    failWith({ kind: 'status', status });
    expect((await clientFor({ limits: { retries: 0 } }).rest(contents)).state).toBe(state);
  });

  test('the message of a server is one plain line and never holds the token', async () => {
    failWith({ kind: 'status', status: 403, body: { message: `\u001b[31m${'x'.repeat(180)} ${job.secret}\n::error::${'y'.repeat(500)}` } });
    const answer = await clientFor().rest(contents);
    const why = 'why' in answer ? answer.why : '';
    expect(why).toContain('xxx');
    expect(why).not.toContain(job.secret.slice(0, 12));
    expect(why).not.toMatch(/\p{Cc}/u);
    expect(why.length).toBeLessThan(300);
  });
});

describe('a fault', () => {
  test.each<[string, Fault]>([
    ['a 502', { kind: 'status', status: 502 }],
    ['a connection that ends before the answer', { kind: 'reset' }],
    ['a connection that ends within the body', { kind: 'close-mid-body' }],
    [
      'a query that GitHub gave up on',
      { kind: 'change', change: () => ({ errors: [{ message: 'Something went wrong while executing your query.' }] }) },
    ],
  ])('%s is overcome by asking again, and every request counts', async (_name, fault) => {
    failWith(fault, 2);
    const client = clientFor();
    expect((await client.graphql(viewer, {})).state).toBe('value');
    expect(client.usage().calls).toBe(3);
  });

  test.each<[string, Fault]>([
    ['a 500', { kind: 'status', status: 500 }],
    ['a 503 with HTML', { kind: 'status', status: 503, headers: { 'content-type': 'text/html' } }],
    ['a connection that ends before the answer', { kind: 'reset' }],
    ['a connection that ends within the body', { kind: 'close-mid-body' }],
  ])('%s that stays is an outage after three requests', async (_name, fault) => {
    failWith(fault);
    const client = clientFor();
    expect((await client.rest(contents)).state).toBe('outage');
    expect(client.usage().calls).toBe(3);
    expect((await client.graphql(viewer, {})).state).toBe('outage');
    expect(client.usage().calls).toBe(6);
  });

  test.each<[string, Fault]>([
    ['never answers', { kind: 'silence' }],
    ['drips its body', { kind: 'drip', ms: 10 }],
    ['answers too late', { kind: 'latency', ms: 60_000 }],
  ])('a server that %s is an outage at the deadline', async (_name, fault) => {
    failWith(fault);
    const answer = { state: 'outage', why: 'GitHub did not answer within 0.2 seconds' };
    expect(await clientFor({ limits: { deadline: 200 } }).rest(contents)).toEqual(answer);
    expect(await clientFor({ limits: { deadline: 200 } }).graphql(viewer, {})).toEqual(answer);
  });

  test.each(['FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED', 'OTHER'])(
    'an error %s that sends the token back does not have it repeated',
    async (type) => {
      failWith({
        kind: 'change',
        change: () => ({ data: { viewer: null }, errors: [{ type, message: `bad ${job.secret}`, path: ['viewer'] }] }),
      });
      const answer = await clientFor().graphql(viewer, {});
      expect(JSON.stringify(answer)).not.toContain(job.secret);
      expect(JSON.stringify(answer)).toMatch(type === 'RATE_LIMITED' ? /limited/ : /bad \*\*\*/);
    },
  );

  test('an endless body ends at the limit, and is not asked for again', async () => {
    failWith({ kind: 'endless-body' });
    const client = clientFor({ limits: { answerBytes: 300_000 } });
    expect(await client.graphql(viewer, {})).toEqual({ state: 'outage', why: 'the answer of GitHub is over the limit of 300000 bytes' });
    expect(client.usage().calls).toBe(1);
  });

  test('no wait is begun that the deadline would cut', async () => {
    failWith({ kind: 'status', status: 502 });
    const client = clientFor({ limits: { deadline: 3000, retryBase: 10_000 } });
    expect(await client.rest(contents)).toEqual({ state: 'outage', why: 'GitHub answered 502' });
    expect(client.usage().calls).toBe(1);
  });

  test('a transport that ignores its signal does not hold the program', async () => {
    const transport: Transport = () => new Promise(() => undefined);
    expect((await clientFor({ transport, limits: { deadline: 50 } }).rest(contents)).state).toBe('outage');
  });

  test('the budget of the run is a limit of its own', async () => {
    const client = clientFor({ limits: { budget: 1 } });
    await client.rest(contents);
    expect(await client.rest(contents)).toEqual({ state: 'limited', why: "Interlock's own limit of 1 requests for one run is reached" });
    expect(fake.requests).toHaveLength(1);
  });
});

describe('a redirect', () => {
  test('is followed for a read on the host of the API', async () => {
    fake.fault({ path: '/repos/acme/old', fault: { kind: 'redirect', location: '/repos/acme/app', status: 301 } });
    const client = clientFor();
    const old = { method: 'GET', url: '/repos/{owner}/{repo}', parameters: { owner: 'acme', repo: 'old' } } as const;
    expect(await client.rest(old)).toMatchObject({ state: 'value', value: { data: { full_name: 'acme/app' } } });
    expect(client.usage().calls).toBe(2);
  });

  test('to another host is not followed: the token stays', async () => {
    const other = await startFakeGitHub({ tokens: [job] });
    failWith({ kind: 'redirect', location: `${other.apiUrl}/repos/acme/app` });
    expect(await clientFor().rest(contents)).toMatchObject({ state: 'outage', why: expect.stringContaining("is not the API's host") });
    expect(other.requests).toEqual([]);
    await other.stop();
  });

  test('in a circle or of a query is not followed', async () => {
    failWith({ kind: 'redirect', location: '/again' });
    const client = clientFor();
    expect((await client.rest(contents)).state).toBe('outage');
    expect((await client.graphql(viewer, {})).state).toBe('outage');
    expect(client.usage().calls).toBe(5);
  });

  test('a whole address of another host is not asked', async () => {
    const answer = await clientFor().rest({ method: 'GET', url: 'http://127.0.0.1:9/page=2', parameters: {} });
    expect(answer).toMatchObject({ state: 'outage', why: expect.stringContaining("is not the API's host") });
  });
});
