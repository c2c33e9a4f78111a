import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
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
    expect(await administration(admin).storedSecrets(['production', 'eu/test'])).toEqual({
      state: 'value',
      value: [
        { ...dates, name: 'NPM', store: 'repository', updatedAt: '2026-11-02T00:00:00.000Z' },
        { ...dates, name: 'SHARED', store: 'organisation' },
        { ...dates, name: 'FEED', store: 'dependabot' },
        { ...dates, name: 'MODEL', store: 'agent' },
        { ...dates, name: 'CLOUD', store: 'environment', environment: 'production' },
      ],
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
    expect(await administration(admin).storedSecrets([])).toMatchObject({ state: 'limited', why: expect.stringContaining('limit of 2') });
    expect(fake.requests).toHaveLength(2);
  });

  test('of agents are left out where a server says that it has none', async () => {
    const { administration } = platformFor(fake.enterprise, job);
    expect(await administration(admin).storedSecrets([])).toMatchObject({
      value: [{ name: 'NPM' }, { name: 'SHARED' }, { name: 'FEED' }],
    });
  });

  test('of every page are read, and a list that is cut is truncated', async () => {
    for (let n = 0; n < 130; n += 1) app.secrets.push(aSecret({ name: `S${n}` }));
    const { administration } = platformFor(fake, job);
    expect(await administration(admin).storedSecrets([])).toMatchObject({ value: { length: 134 } });
    fake.fault({ path: /dependabot/, fault: { kind: 'cut', keep: 0 } });
    expect(await administration(admin).storedSecrets([])).toMatchObject({
      state: 'truncated',
      why: 'the secrets of Dependabot: GitHub counts 1 and gives 0',
    });
  });

  test.each(['secrets', 'dependabot-secrets', 'agent-secrets', 'environments'])('take %s: read of the App', async (right) => {
    const permissions = Object.fromEntries(Object.entries(rights).filter(([name]) => name !== right));
    const weak = fake.addToken(aToken({ kind: 'app', name: 'weak', repositories, permissions }));
    expect(await platformFor(fake, job).administration(weak).storedSecrets(['production'])).toMatchObject({
      state: 'forbidden',
      why: expect.stringMatching(new RegExp(`^the secrets of .*it needs \`${right}: read\``)),
    });
  });

  test('of an environment that is not there are forbidden or absent', async () => {
    expect(await platformFor(fake, job).administration(admin).storedSecrets(['gone'])).toMatchObject({
      state: 'forbidden',
      why: expect.stringContaining('the environment "gone"'),
    });
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
    expect(await administration.storedSecrets([])).toMatchObject({
      state: 'outage',
      why: expect.stringMatching(/^the secrets of the repo/),
    });
    expect(await administration.defaultToken()).toMatchObject({ state: 'outage' });
  });

  test('a token with a line end is refused, and not repeated', () => {
    const secret = ['admin', 'token'].join('\n');
    expect(() => platformFor(fake, job).administration({ secret })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', message: expect.not.stringContaining('admin') }),
    );
  });
});
