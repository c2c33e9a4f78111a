import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chainLimits } from '../../../../src/adapters/github/chain.ts';
import { gitHubClient } from '../../../../src/adapters/github/client.ts';
import { type AttestationLimits, attestationLimits } from '../../../../src/adapters/github/platform/attestation-limits.ts';
import { attestations } from '../../../../src/adapters/github/platform/attestations.ts';
import { httpTransport } from '../../../../src/adapters/github/transport.ts';
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

const digestAt = (index: number): string => `sha256:${index.toString(16).padStart(64, '0')}`;
const digests = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => digestAt(index));
const bulkPath = '/orgs/acme/attestations/bulk-list';

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
  readonly repositoryId?: string | undefined;
  readonly owner?: string;
  readonly apiUrl?: string;
  readonly signal?: AbortSignal;
}

function ask(of: readonly string[], setting: Setting = {}) {
  const { token = job, limits = {}, owner = 'acme', apiUrl = fake.apiUrl, signal = new AbortController().signal } = setting;
  const { graphqlUrl } = fake;
  const transport = httpTransport();
  const asker = { token: token.secret, userAgent: 'interlock/test', orchestrationId: undefined };
  const client = gitHubClient({ ...asker, apiUrl, graphqlUrl, limits: { ...chainLimits, retryBase: 1 }, transport });
  const ports = { client, repository: { owner, name: 'app' }, transport, apiUrl, userAgent: 'interlock/test' };
  const repositoryId = 'repositoryId' in setting ? setting.repositoryId : String(app.id);
  return attestations(ports, { digests: of, repositoryId, signal }, { ...attestationLimits, ...limits });
}

function attest(of: readonly string[], delivery: 'inline' | 'url' = 'inline', repository = app): void {
  repository.attestations.push(...of.map((digest) => anAttestation({ digest, bundle: { of: digest.slice(-4) }, delivery })));
}

const textOf = (digest: string) => ({ state: 'value', value: [`{"of":"${digest.slice(-4)}"}`] });
const none = { state: 'value', value: [] };
const paths = () => fake.requests.map(({ method, path, query }) => `${method} ${path.replace(/[0-9a-f]{60}/, '')} ${query}`);

describe('many digests', () => {
  test('take one question for the first, and one for all', async () => {
    const all = digests(100);
    attest(all);
    expect(await ask(all)).toEqual(all.map(textOf));
    expect(paths()).toEqual(['GET /repos/acme/app/attestations/sha256%3A0000 per_page=100', `POST ${bulkPath} per_page=100`]);
    expect(fake.requests[1]?.body).toEqual({ subject_digests: all });
  });

  test('below four, and without the number of the repository, are asked for one by one', async () => {
    attest(digests(4));
    expect(await ask(digests(3))).toEqual(digests(3).map(textOf));
    expect(await ask(digests(4), { repositoryId: undefined })).toEqual(digests(4).map(textOf));
    expect(fake.requests.map(({ method }) => method)).toEqual(Array(7).fill('GET'));
  });

  test('are asked in portions, over the pages of each, and each digest once', async () => {
    const all = digests(250);
    attest(all);
    attest(all.slice(0, 60));
    const twice = [...all, digestAt(0)];
    const answers = await ask(twice);
    expect(answers.map((answer) => (answer.state === 'value' ? answer.value.length : answer.state))).toEqual(
      twice.map((digest) => (all.indexOf(digest) < 60 ? 2 : 1)),
    );
    expect(paths().filter((path) => path.startsWith('POST'))).toHaveLength(4);
    expect(paths()[2]).toMatch(/ per_page=100&after=\d+$/);
  });

  test('of a user are asked at the address of users, which is remembered', async () => {
    app = fake.add(aRepository({ owner: 'alice', name: 'app', ownedBy: 'User', commits: [{ files: {} }] }));
    const token = fake.addToken(aToken({ name: 'alice', repositories: ['alice/app'], permissions: { attestations: 'read' } }));
    attest(digests(150));
    expect(await ask(digests(150), { token, owner: 'alice' })).toEqual(digests(150).map(textOf));
    expect(fake.requests.map(({ path }) => path).slice(1)).toEqual([
      '/orgs/alice/attestations/bulk-list',
      '/users/alice/attestations/bulk-list',
      '/users/alice/attestations/bulk-list',
    ]);
  });

  test('that share a bundle elsewhere fetch it once, whatever its address is signed with', async () => {
    attest(digests(5), 'url');
    let count = 0;
    const place = `${fake.bundlesUrl}/attestations/${app.id}/${app.attestations[0]?.id}.json.sn`;
    const shared = (body: unknown) => {
      const lists = Object(body).attestations_subject_digests;
      for (const list of Object.values<{ bundle_url: string }[]>(lists)) {
        count += 1;
        if (list[0] !== undefined) list[0].bundle_url = `${place}?sig=${count}&se=${count}`;
      }
      return body;
    };
    fake.fault({ path: bulkPath, fault: { kind: 'change', change: shared } });
    const answers = await ask(digests(5));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set([JSON.stringify(textOf(digestAt(0)))]));
    expect(fake.bundleRequests.map(({ path }) => path)).toEqual([new URL(place).pathname]);
    expect(fake.bundleRequests[0]?.headers).not.toHaveProperty('authorization');
  });

  test('whose bundles lie at addresses with other parameters are other bundles', async () => {
    attest(digests(4), 'url');
    fake.fault({
      path: bulkPath,
      fault: {
        kind: 'change',
        change: (body) => {
          const lists = Object(body).attestations_subject_digests;
          for (const [index, list] of Object.values<{ bundle_url: string }[]>(lists).entries())
            if (list[0] !== undefined) list[0].bundle_url += `&id=${index % 2}`;
          return body;
        },
      },
    });
    await ask(digests(4));
    expect(fake.bundleRequests).toHaveLength(4);
  });
});

describe('what the list does not show', () => {
  test('is absent where it shows something of this repository', async () => {
    attest(digests(2));
    expect(await ask(digests(10))).toEqual([...digests(2).map(textOf), ...digests(8).map(() => none)]);
    expect(fake.requests).toHaveLength(2);
  });

  test('is asked for one by one where it shows nothing of it, up to a limit', async () => {
    const answers = await ask(digests(10), { limits: { unconfirmed: 6 } });
    expect(answers.map((answer) => (answer.state === 'forbidden' ? answer.isNotFound : answer.state))).toEqual([
      ...Array(7).fill(true),
      ...Array(3).fill('truncated'),
    ]);
    expect(fake.requests).toHaveLength(8);
  });

  test('is found one by one where the list hides the repository', async () => {
    attest(digests(6));
    fake.fault({
      path: bulkPath,
      fault: { kind: 'change', change: () => ({ attestations_subject_digests: {}, page_info: { has_next: false } }) },
    });
    expect(await ask(digests(6))).toEqual(digests(6).map(textOf));
  });

  test('of another repository of the owner does not count, nor does it prove that this one is seen', async () => {
    const other = fake.add(aRepository({ owner: 'acme', name: 'other', visibility: 'public', commits: [{ files: {} }] }));
    attest(digests(6), 'inline', other);
    app.whenUnattested = 'empty-list';
    expect(await ask(digests(6))).toEqual(digests(6).map(() => none));
    expect(fake.requests).toHaveLength(7);
  });
});

describe('a token without the right', () => {
  test('is told by the first digest, and nothing more is asked', async () => {
    const weak = fake.addToken(aToken({ name: 'weak', repositories: ['acme/app'], permissions: { contents: 'read' } }));
    attest(digests(50));
    const answers = await ask(digests(50), { token: weak });
    expect(answers).toHaveLength(50);
    expect(new Set(answers.map(({ state }) => state))).toEqual(new Set(['forbidden']));
    expect(answers[49]).toMatchObject({ permissions: { attestations: 'read' } });
    expect(fake.requests).toHaveLength(1);
  });
});

describe('a bulk request that fails', () => {
  beforeEach(() => attest(digests(8)));

  test.each<[string, Fault]>([
    ['a 403', { kind: 'status', status: 403 }],
    ['a 404', { kind: 'status', status: 404 }],
    ['a 410', { kind: 'status', status: 410 }],
  ])('with %s is none, and each digest is asked for by itself', async (_name, fault) => {
    fake.fault({ path: /bulk-list/, fault });
    expect(await ask(digests(8))).toEqual(digests(8).map(textOf));
  });

  test.each<[string, Fault, string]>([
    ['a 429', { kind: 'status', status: 429 }, 'limited'],
    ['a 502', { kind: 'status', status: 502 }, 'outage'],
    ['half of its answer', { kind: 'broken-json' }, 'outage'],
    ['a connection that ends within it', { kind: 'close-mid-body' }, 'outage'],
    ['a longer content length than comes', { kind: 'wrong-length', by: 100 }, 'outage'],
    ['a content length that cuts it short', { kind: 'wrong-length', by: -20 }, 'outage'],
    ['another form', { kind: 'change', change: () => ({ attestations_subject_digests: [] }) }, 'outage'],
    ['no repository', { kind: 'change', change: () => ({ attestations_subject_digests: { [digestAt(3)]: [{ bundle: {} }] } }) }, 'outage'],
    ['no list', { kind: 'change', change: () => ({ attestations_subject_digests: { [digestAt(3)]: {} } }) }, 'outage'],
    ['a page that leads on for ever', { kind: 'change', change: endless }, 'truncated'],
  ])('with %s leaves open what was not asked, and nothing is absent', async (_name, fault, state) => {
    fake.fault({ path: bulkPath, fault });
    const answers = await ask(digests(8));
    expect(answers[0]).toEqual(textOf(digestAt(0)));
    expect(answers.slice(1).map((answer) => answer.state)).toEqual(Array(7).fill(state));
  });

  test('with more than the limit for one digest leaves that one open', async () => {
    attest(Array(5).fill(digestAt(2)));
    const answers = await ask(digests(8), { limits: { most: 5 } });
    expect(answers.map(({ state }) => state)).toEqual(['value', 'value', 'truncated', ...Array(5).fill('value')]);
  });

  test.each<Fault>([{ kind: 'silence' }, { kind: 'drip', ms: 10 }, { kind: 'latency', ms: 5000 }])(
    'to be answered in time ends with the signal: %j',
    async (fault) => {
      fake.fault({ path: bulkPath, fault });
      const late = new AbortController();
      const answers = ask(digests(8), { signal: late.signal });
      setTimeout(() => late.abort(), 300);
      expect((await answers)[7]).toMatchObject({ state: 'outage', why: expect.stringContaining('before the time for all questions') });
    },
  );
});

function endless(body: unknown): unknown {
  return { ...Object(body), page_info: { has_next: true, next: '0' } };
}

test('an Enterprise Server without attestations is told by the first question', async () => {
  const answers = await ask(digests(50), { apiUrl: fake.enterprise.apiUrl });
  expect(new Set(answers.map(({ state }) => state))).toEqual(new Set(['unsupported']));
  expect(fake.requests).toHaveLength(1);
});

test('a failure of the first question is that of all', async () => {
  fake.fault({ path: /attestations/, fault: { kind: 'status', status: 503 } });
  const answers = await ask(digests(300));
  expect(new Set(answers.map(({ state }) => state))).toEqual(new Set(['outage']));
  expect(fake.requests).toHaveLength(3);
});

test('characters of all bundles have one limit', async () => {
  attest(digests(8));
  const answers = await ask(digests(8), { limits: { total: 60 } });
  expect(answers.map(({ state }) => state)).toEqual([...Array(4).fill('value'), ...Array(4).fill('truncated')]);
});
