import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SecretStore } from '../../../src/ports/platform.ts';
import {
  aSecret,
  aToken,
  type FakeGitHub,
  type FakeRepository,
  type FakeToken,
  type Fault,
  startFakeGitHub,
} from '../../e2e/fake-github/index.ts';
import { aBusyRepository } from '../../e2e/fake-github/scenario.ts';
import { platformFor } from './platform-for.ts';

let fake: FakeGitHub;
let app: FakeRepository;
let job: FakeToken;
let admin: FakeToken;

/** What was listed of all stores, and why the others were not. */
function partsOf(stores: readonly SecretStore[]) {
  return {
    secrets: stores.flatMap(({ answer }) => (answer.state === 'value' ? answer.value : [])),
    failures: stores.flatMap(({ name, right, answer }) => (answer.state === 'value' ? [] : [{ name, right, ...answer }])),
  };
}

const rights = {
  administration: 'read',
  secrets: 'read',
  environments: 'read',
  'dependabot-secrets': 'read',
  'agent-secrets': 'read',
} as const;
const repositories = ['acme/app'];

beforeEach(async () => {
  ({ repository: app } = aBusyRepository());
  job = aToken({ name: 'job', repositories, permissions: { actions: 'read' } });
  admin = aToken({ kind: 'app', name: 'admin', repositories, permissions: rights, remaining: 500 });
  fake = await startFakeGitHub({ repositories: [app], tokens: [job, admin] });
});

afterEach(async () => {
  await fake.stop();
});

describe('stored secrets', () => {
  test('are those of all stores, with their dates', async () => {
    const { administration, api } = platformFor(fake, job);
    const dates = { createdAt: '2026-11-01T10:00:00.000Z', updatedAt: '2026-11-01T10:00:00.000Z', environment: undefined };
    expect(partsOf(await administration(admin).storedSecrets(['production', 'eu/test']))).toEqual({
      secrets: [
        { ...dates, name: 'NPM', store: 'repository', updatedAt: '2026-11-02T00:00:00.000Z' },
        { ...dates, name: 'SHARED', store: 'organisation' },
        { ...dates, name: 'FEED', store: 'dependabot' },
        { ...dates, name: 'MODEL', store: 'agent' },
        { ...dates, name: 'CLOUD', store: 'environment', environment: 'production' },
      ],
      failures: [],
    });
    expect(api.usage().calls).toBe(6);
    expect(new Set(fake.requests.map(({ token }) => token))).toEqual(new Set(['admin']));
  });

  test('are counted with the calls of the job, whose rate limit stays its own', async () => {
    const { administration, api, platform } = platformFor(fake, job);
    await platform.environments();
    await administration(admin).storedSecrets([]);
    expect(api.usage()).toEqual({ calls: 5, remaining: 999 });
  });

  test('share the budget of the run', async () => {
    const { administration } = platformFor(fake, job, { budget: 2 });
    const { secrets, failures } = partsOf(await administration(admin).storedSecrets([]));
    expect(secrets).toHaveLength(2);
    expect(failures).toMatchObject(Array.from({ length: 2 }, () => ({ state: 'limited', why: expect.stringContaining('limit of 2') })));
    expect(fake.requests).toHaveLength(2);
  });

  test('of agents are left out where a server says that it has none', async () => {
    const { administration } = platformFor(fake.enterprise, job);
    expect(partsOf(await administration(admin).storedSecrets([]))).toMatchObject({
      secrets: [{ name: 'NPM' }, { name: 'SHARED' }, { name: 'FEED' }],
      failures: [],
    });
  });

  test('of every page are read, and a list that is cut is truncated', async () => {
    for (let n = 0; n < 130; n += 1) app.secrets.push(aSecret({ name: `S${n}` }));
    const { administration } = platformFor(fake, job);
    expect(partsOf(await administration(admin).storedSecrets([])).secrets).toHaveLength(134);
    fake.fault({ path: /dependabot/, fault: { kind: 'cut', keep: 0 } });
    expect(partsOf(await administration(admin).storedSecrets([]))).toMatchObject({
      secrets: { length: 133 },
      failures: [{ state: 'truncated', why: 'the secrets of Dependabot: GitHub counts 1 and gives 0' }],
    });
  });

  test.each([
    ['secrets', ['the secrets of the repository', 'the secrets of the organisation'], ['FEED', 'MODEL', 'CLOUD']],
    ['dependabot-secrets', ['the secrets of Dependabot'], ['NPM', 'SHARED', 'MODEL', 'CLOUD']],
    ['agent-secrets', ['the secrets of agents'], ['NPM', 'SHARED', 'FEED', 'CLOUD']],
    ['environments', ['the secrets of the environment "production"'], ['NPM', 'SHARED', 'FEED', 'MODEL']],
  ])('take %s: read of the App, and the other stores are listed without it', async (right, refused, others) => {
    const permissions = Object.fromEntries(Object.entries(rights).filter(([name]) => name !== right));
    const weak = fake.addToken(aToken({ kind: 'app', name: 'weak', repositories, permissions }));
    const { secrets, failures } = partsOf(await platformFor(fake, job).administration(weak).storedSecrets(['production']));
    const why = expect.stringContaining(`it needs \`${right}: read\``);
    expect(failures).toMatchObject(refused.map((name) => ({ name, right, state: 'forbidden', why })));
    expect(secrets.map(({ name }) => name)).toEqual(others);
  });

  test('of an environment that is not there are forbidden or absent', async () => {
    const { secrets, failures } = partsOf(await platformFor(fake, job).administration(admin).storedSecrets(['gone', 'production']));
    expect(failures).toMatchObject([{ name: 'the secrets of the environment "gone"', right: 'environments', state: 'forbidden' }]);
    expect(secrets).toHaveLength(5);
  });

  test('are not waited for again once the platform keeps silent', async () => {
    fake.fault({ path: /secrets/, fault: { kind: 'silence' } });
    const names = Array.from({ length: 20 }, (_, n) => `e${n}`);
    const { administration } = platformFor(fake, job, { deadline: 200, retries: 0 });
    const { secrets, failures } = partsOf(await administration(admin).storedSecrets(names));
    expect(secrets).toEqual([]);
    expect(failures).toMatchObject(Array.from({ length: 24 }, () => ({ state: 'outage' })));
    expect(failures.at(-1)).toMatchObject({
      name: 'the secrets of the environment "e19"',
      why: expect.stringContaining('it was not asked'),
    });
    expect(fake.requests).toHaveLength(8);
  });
});

describe('the default token', () => {
  test.each([
    ['read', true],
    ['write', false],
  ] as const)('is what the settings say: %s', async (permissions, canApprovePullRequests) => {
    app.settings.defaultToken = { permissions, canApprovePullRequests };
    expect(await platformFor(fake, job).administration(admin).defaultToken()).toEqual({
      state: 'value',
      value: { canWrite: permissions === 'write', canApprovePullRequests },
    });
  });

  test('takes administration: read of the App', async () => {
    const weak = fake.addToken(aToken({ kind: 'app', name: 'weak', repositories, permissions: { secrets: 'read' } }));
    expect(await platformFor(fake, job).administration(weak).defaultToken()).toMatchObject({
      state: 'forbidden',
      why: expect.stringContaining('it needs `administration: read`'),
    });
  });
});

describe('what goes wrong', () => {
  test.each<[string, Fault]>([
    ['a 500', { kind: 'status', status: 500 }],
    ['silence', { kind: 'silence' }],
    ['another form', { kind: 'change', change: () => ({ total_count: 1, secrets: [{ name: 'A', created_at: 'yesterday' }] }) }],
  ])('%s is an outage', async (_name, fault) => {
    fake.fault({ path: /./, fault });
    const administration = platformFor(fake, job, { deadline: 200, retries: 0 }).administration(admin);
    const { secrets, failures } = partsOf(await administration.storedSecrets([]));
    expect(secrets).toEqual([]);
    expect(failures).toMatchObject(Array.from({ length: 4 }, () => ({ state: 'outage' })));
    expect(await administration.defaultToken()).toMatchObject({ state: 'outage' });
  });

  test('a token with a line end is refused, and not repeated', () => {
    const secret = ['admin', 'token'].join('\n');
    expect(() => platformFor(fake, job).administration({ secret })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', message: expect.not.stringContaining('admin') }),
    );
  });
});
