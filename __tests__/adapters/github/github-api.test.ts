import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  aRepository,
  aToken,
  type FakeGitHub,
  type FakeRepository,
  type FakeToken,
  type Fault,
  startFakeGitHub,
} from '../../e2e/fake-github/index.ts';
import { apiFor, aRequest, valueOf } from './api-for.ts';

let fake: FakeGitHub;
let app: FakeRepository;
let job: FakeToken;

beforeEach(async () => {
  app = aRepository({
    owner: 'acme',
    name: 'app',
    commits: [{ files: { '.github/workflows/ci.yml': 'on: push\n', 'a/action.yml': 'name: a\n' } }],
  });
  job = aToken({ name: 'job', repositories: ['acme/app'], permissions: { contents: 'read' } });
  fake = await startFakeGitHub({ repositories: [app], tokens: [job] });
});

afterEach(async () => {
  await fake.stop();
});

describe('the answer to a snapshot', () => {
  test.each(['not-found', 'forbidden'] as const)('without contents: read is forbidden (%s)', async (denial) => {
    const weak = fake.addToken(aToken({ name: 'weak', repositories: ['acme/app'], permissions: {}, denial }));
    expect(await apiFor(fake, weak).snapshot(aRequest(app))).toEqual({
      state: 'forbidden',
      why: `${denial === 'forbidden' ? `commit ${app.sha(0)} of ` : ''}acme/app does not exist, or the token may not read it`,
      permissions: { contents: 'read' },
    });
  });

  test('for a commit that is not there is forbidden, since nobody can tell', async () => {
    expect(await apiFor(fake, job).snapshot(aRequest(app, { commit: 'a'.repeat(40) }))).toMatchObject({
      state: 'forbidden',
      permissions: { contents: 'read' },
    });
  });

  test('with an invalid token is forbidden', async () => {
    const stranger = aToken({ name: 'stranger', repositories: [], permissions: {} });
    expect(await apiFor(fake, stranger).snapshot(aRequest(app))).toMatchObject({ state: 'forbidden', why: expect.stringContaining('401') });
  });

  test('with a used up limit is limited', async () => {
    const tired = fake.addToken(aToken({ name: 'tired', repositories: ['acme/app'], permissions: { contents: 'read' }, remaining: 0 }));
    expect(await apiFor(fake, tired).snapshot(aRequest(app))).toMatchObject({ state: 'limited' });
  });

  test('of a server with an older schema is unsupported', async () => {
    fake.forget('Blob.isTruncated');
    expect(await apiFor(fake, job).snapshot(aRequest(app))).toMatchObject({
      state: 'unsupported',
      why: expect.stringContaining('isTruncated'),
    });
  });

  test.each<[string, Fault]>([
    ['is broken JSON', { kind: 'broken-json' }],
    ['is no object', { kind: 'change', change: () => 'data' }],
    ['has neither data nor errors', { kind: 'change', change: () => ({}) }],
    ['has an error and no data', { kind: 'change', change: () => ({ data: null, errors: [{ message: 'timed out' }] }) }],
    ['is empty', { kind: 'status', status: 204 }],
    ['is HTML', { kind: 'status', status: 200, body: '<html>', headers: { 'content-type': 'text/html' } }],
  ])('that %s is an outage', async (_name, fault) => {
    fake.fault({ path: '/graphql', fault });
    expect(await apiFor(fake, job).snapshot(aRequest(app))).toMatchObject({ state: 'outage' });
  });

  test('an error that names no place belongs to every path', async () => {
    fake.fault({
      path: '/graphql',
      fault: { kind: 'change', change: (body) => ({ ...Object(body), errors: [{ message: 'Something is wrong' }] }) },
    });
    const { judged } = valueOf(await apiFor(fake, job).snapshot(aRequest(app)));
    expect(await judged.read(['.github/workflows/ci.yml'])).toEqual([expect.objectContaining({ state: 'unreadable', cause: 'outage' })]);
  });
});

describe('a later question', () => {
  test('that fails is a gap of its paths, with its cause, and is not asked again', async () => {
    const api = apiFor(fake, job);
    const { judged } = valueOf(await api.snapshot(aRequest(app)));
    fake.fault({ path: '/graphql', fault: { kind: 'status', status: 500 } });
    const failed = { state: 'unreadable', path: 'a/action.yml', cause: 'outage', why: 'GitHub answered 500', remedy: 'run the job again' };
    expect(await judged.read(['a/action.yml', '.github/workflows/ci.yml'])).toEqual([failed, expect.objectContaining({ state: 'text' })]);
    fake.clearFaults();
    expect(await judged.read(['a/action.yml'])).toEqual([failed]);
    expect(api.usage().calls).toBe(4);
  });

  test('that a weaker token may not ask names the permission', async () => {
    const api = apiFor(fake, job);
    const { judged } = valueOf(await api.snapshot(aRequest(app)));
    fake.fault({
      path: '/graphql',
      fault: {
        kind: 'change',
        change: () => ({ data: { repository: null }, errors: [{ type: 'FORBIDDEN', path: ['repository'], message: 'no' }] }),
      },
    });
    const [answer] = await judged.read(['a/action.yml']);
    expect(answer).toMatchObject({ cause: 'forbidden', remedy: "grant the job's token:\npermissions:\n  contents: read" });
  });

  test('about more paths than one commit may have is a limit', async () => {
    const names = Array.from({ length: 1100 }, (_, index) => `d${index}`);
    const wide = fake.add(
      aRepository({
        owner: 'acme',
        name: 'wide',
        visibility: 'public',
        commits: [{ files: Object.fromEntries(names.map((name) => [`${name}/action.yml`, name])) }],
      }),
    );
    const api = apiFor(fake, job);
    const { judged } = valueOf(await api.snapshot(aRequest(wide, { base: 'none', policy: undefined })));
    const answers = await judged.read(names.map((name) => `${name}/action.yml`));
    const limited = answers.filter((answer) => answer.state === 'unreadable' && answer.cause === 'limit');
    expect(answers.filter(({ state }) => state === 'text').length + limited.length).toBe(1100);
    expect(limited.length).toBeGreaterThan(0);
    expect(api.usage().calls).toBe(11);
  });
});
