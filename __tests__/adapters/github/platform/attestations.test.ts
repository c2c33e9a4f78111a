import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chainLimits } from '../../../../src/adapters/github/chain.ts';
import { gitHubClient } from '../../../../src/adapters/github/client.ts';
import { type AttestationLimits, attestationLimits } from '../../../../src/adapters/github/platform/attestation-limits.ts';
import { attestations } from '../../../../src/adapters/github/platform/attestations.ts';
import { httpTransport, type Transport } from '../../../../src/adapters/github/transport.ts';
import {
  anAttestation,
  aRepository,
  aToken,
  type FakeGitHub,
  type FakeRepository,
  type FakeToken,
  type Fault,
  startFakeGitHub,
} from '../../../e2e/fake-github/index.ts';

const digest = `sha256:${'ab'.repeat(32)}`;

let fake: FakeGitHub;
let app: FakeRepository;
let job: FakeToken;

beforeEach(async () => {
  app = aRepository({ owner: 'acme', name: 'app', commits: [{ files: {} }] });
  job = aToken({ name: 'job', repositories: ['acme/app'], permissions: { attestations: 'read' } });
  fake = await startFakeGitHub({ repositories: [app], tokens: [job] });
});

afterEach(async () => {
  await fake.stop();
});

interface Setting {
  readonly token?: FakeToken;
  readonly limits?: Partial<AttestationLimits>;
  readonly apiUrl?: string;
  readonly transport?: Transport;
  readonly of?: string;
}

async function ask({ token = job, limits = {}, apiUrl = fake.apiUrl, transport = httpTransport(), of = digest }: Setting = {}) {
  const asker = { token: token.secret, userAgent: 'interlock/test', orchestrationId: undefined };
  const client = gitHubClient({ ...asker, apiUrl, graphqlUrl: fake.graphqlUrl, limits: { ...chainLimits, retryBase: 1 }, transport });
  const ports = { client, repository: { owner: 'acme', name: 'app' }, transport, apiUrl, userAgent: 'interlock/test' };
  const request = { digests: [of], repositoryId: String(app.id), signal: new AbortController().signal };
  const [answer] = await attestations(ports, request, { ...attestationLimits, ...limits });
  return answer;
}

const store = (...bundles: readonly { readonly bundle: unknown; readonly delivery?: 'inline' | 'url' }[]) =>
  app.attestations.push(...bundles.map((one) => anAttestation({ digest, ...one })));

describe('the bundles of a digest', () => {
  test('are those of the answer and those that lie elsewhere, in their order; the token stays with the API', async () => {
    store({ bundle: { n: 1 } }, { bundle: { n: 'ü' }, delivery: 'url' }, { bundle: { n: 3 }, delivery: 'url' });
    expect(await ask()).toEqual({ state: 'value', value: ['{"n":1}', '{"n":"ü"}', '{"n":3}'] });
    expect(fake.bundleRequests).toHaveLength(2);
    expect(fake.bundleRequests.map(({ headers }) => Object.keys(headers).toSorted())).toEqual([
      ['accept', 'connection', 'host', 'user-agent'],
      ['accept', 'connection', 'host', 'user-agent'],
    ]);
    expect(fake.requests.map(({ query }) => query)).toEqual(['per_page=100']);
  });

  test('are none where an empty list says so', async () => {
    app.whenUnattested = 'empty-list';
    expect(await ask()).toEqual({ state: 'value', value: [] });
  });

  test('are not found where there are none; what that means is for whoever knows what else the token sees', async () => {
    expect(await ask()).toMatchObject({
      state: 'forbidden',
      isNotFound: true,
      why: expect.stringContaining(`the attestations of ${digest}: it does not exist, or the token may not see it`),
      permissions: { attestations: 'read' },
      isPerhapsAbsent: true,
    });
  });

  test('take attestations: read', async () => {
    const weak = fake.addToken(aToken({ name: 'weak', repositories: ['acme/app'], permissions: { contents: 'read' } }));
    const refused = await ask({ token: weak });
    expect(refused).toMatchObject({ state: 'forbidden', permissions: { attestations: 'read' } });
    expect(refused).not.toHaveProperty('isNotFound');
  });

  test.each([404, 403])('are not "not found" by a %d of something else that stands between', async (status) => {
    fake.fault({ path: /attestations/, fault: { kind: 'status', status } });
    expect(await ask()).not.toHaveProperty('isNotFound');
  });

  test('are not offered by an Enterprise Server that does not know them', async () => {
    expect(await ask({ apiUrl: fake.enterprise.apiUrl })).toMatchObject({ state: 'unsupported' });
  });

  test.each(['sha512:ab', `sha256:${'AB'.repeat(32)}`, '../../../users/x', `sha256:${'ab'.repeat(31)}`])(
    'are not asked by %s',
    async (of) => {
      expect(await ask({ of })).toMatchObject({ state: 'absent' });
      expect(fake.requests).toEqual([]);
    },
  );

  test('are truncated where they are more than the limit, over pages too', async () => {
    store(...Array.from({ length: 4 }, (_, n) => ({ bundle: { n } })));
    expect(await ask({ limits: { most: 4 } })).toMatchObject({ value: { length: 4 } });
    expect(await ask({ limits: { most: 3 } })).toMatchObject({ state: 'truncated' });
    expect(await ask({ limits: { total: 10 } })).toMatchObject({ state: 'truncated', why: expect.stringContaining('10 characters') });
    store(...Array.from({ length: 120 }, (_, n) => ({ bundle: { n } })));
    expect(await ask({ limits: { most: 200 } })).toMatchObject({ value: { length: 124 } });
  });

  test('are truncated where a page is not found that the one before it names', async () => {
    store({ bundle: {} });
    const address = `${fake.apiUrl}/repos/acme/app/attestations/sha256:${'cd'.repeat(32)}`;
    fake.fault({ path: /attestations/, fault: { kind: 'next-page', address }, times: 1 });
    expect(await ask()).toMatchObject({ state: 'truncated', why: expect.stringContaining('breaks off') });
  });

  test.each([
    ['neither a bundle nor an address', { attestations: [{ bundle: null }] }],
    ['no list', {}],
    ['a bundle that is text', { attestations: [{ bundle: '{}' }] }],
  ])('are an outage where the answer holds %s', async (_name, body) => {
    store({ bundle: {} });
    fake.fault({ path: /attestations/, fault: { kind: 'change', change: () => body } });
    expect(await ask()).toMatchObject({ state: 'outage', why: expect.stringContaining('form') });
  });
});

describe('a bundle that lies elsewhere', () => {
  const elsewhere: Setting['limits'] = { deadline: 300 };
  /** Paths of the host that stores bundles. */
  const stored = /^\/(attestations\/\d+\/|again)/;
  beforeEach(() => {
    store({ bundle: { n: 1 } }, { bundle: { n: 2, long: 'x'.repeat(5000) }, delivery: 'url' });
  });

  test.each<[string, Fault]>([
    ['a 403, as of an address that has run out', { kind: 'status', status: 403 }],
    ['a 404', { kind: 'status', status: 404 }],
    ['a 503', { kind: 'status', status: 503 }],
    ['silence', { kind: 'silence' }],
    ['an answer that drips', { kind: 'drip', ms: 10 }],
    ['an answer too late', { kind: 'latency', ms: 60_000 }],
    ['a connection that ends before the answer', { kind: 'reset' }],
    ['a connection that ends within it', { kind: 'close-mid-body' }],
    ['half of it', { kind: 'broken-json' }],
    ['redirects in a circle', { kind: 'redirect', location: '/again' }],
    ['a redirect to nowhere', { kind: 'redirect', location: 'http://[' }],
    ['a redirect to a file', { kind: 'redirect', location: 'file:///etc/passwd' }],
    ['a redirect to another network', { kind: 'redirect', location: 'http://169.254.169.254/latest/meta-data' }],
  ])('is an outage after %s, and no other bundle counts without it', async (_name, fault) => {
    fake.fault({ path: stored, fault });
    expect(await ask({ limits: elsewhere })).toMatchObject({ state: 'outage' });
  });

  test('is read up to its limit', async () => {
    expect(await ask({ limits: { bytes: 6000 } })).toMatchObject({ state: 'value' });
    expect(await ask({ limits: { bytes: 4000 } })).toMatchObject({ state: 'outage' });
    fake.fault({ path: stored, fault: { kind: 'endless-body' } });
    expect(await ask({ limits: { bytes: 100_000 } })).toMatchObject({ state: 'outage', why: expect.stringContaining('100000 bytes') });
  });

  test('is followed over a redirect', async () => {
    const [, second] = app.attestations;
    fake.fault({ path: stored, fault: { kind: 'redirect', location: `/attestations/${app.id}/${second?.id}.json.sn` }, times: 1 });
    expect(await ask()).toMatchObject({ state: 'value' });
  });

  test.each(['http://example.test/bundle', 'ftp://127.0.0.1/bundle', 'no address'])('is not fetched from %s', async (url) => {
    fake.fault({ path: /attestations/, fault: { kind: 'change', change: () => ({ attestations: [{ bundle_url: url }] }) } });
    const asked: string[] = [];
    const real = httpTransport();
    const transport: Transport = (target, outgoing) => {
      asked.push(new URL(target).host);
      return real(target, outgoing);
    };
    expect(await ask({ transport })).toMatchObject({ state: 'outage', why: expect.stringContaining('not https') });
    expect(asked).toEqual([new URL(fake.apiUrl).host]);
  });

  test('is not fetched from this machine by an API that is elsewhere', async () => {
    const real = httpTransport();
    const sent: string[] = [];
    const transport: Transport = (url, outgoing) => {
      sent.push(url);
      return real(url.replace('https://api.example.test', fake.apiUrl), outgoing);
    };
    expect(await ask({ apiUrl: 'https://api.example.test', transport })).toMatchObject({ state: 'outage' });
    expect(sent).toHaveLength(1);
    expect(fake.bundleRequests).toEqual([]);
  });

  test('does not hold the program by a transport that ignores its signal', async () => {
    const real = httpTransport();
    const transport: Transport = (url, outgoing) => (url.startsWith(fake.apiUrl) ? real(url, outgoing) : new Promise(() => undefined));
    expect(await ask({ transport, limits: elsewhere })).toMatchObject({ state: 'outage', why: expect.stringContaining('in time') });
  });
});
