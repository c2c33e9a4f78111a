import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DeployedChange } from '../../../../src/ports/platform.ts';
import {
  aDeployment,
  aPullRequest,
  aReview,
  aToken,
  aUser,
  type FakeGitHub,
  type FakeRepository,
  type FakeToken,
  startFakeGitHub,
  webFlow,
} from '../../../e2e/fake-github/index.ts';
import { aBusyRepository, people } from '../../../e2e/fake-github/scenario.ts';
import { valueOf } from '../api-for.ts';
import { platformFor } from '../platform-for.ts';

let fake: FakeGitHub;
let app: FakeRepository;
let job: FakeToken;

const permissions = { contents: 'read', deployments: 'read', 'pull-requests': 'read' } as const;
const accountOf = ({ login, id }: { readonly login: string; readonly id: number }) => ({ login, id, isApp: false });
const person = (one: { readonly login: string; readonly id: number }) => ({ kind: 'account', account: accountOf(one) });

beforeEach(async () => {
  ({ repository: app } = aBusyRepository());
  job = aToken({ name: 'job', repositories: ['acme/app'], permissions });
  fake = await startFakeGitHub({ repositories: [app], tokens: [job] });
});

afterEach(async () => {
  await fake.stop();
});

async function ask(environment = 'production', token = job, commit = app.sha(2)): Promise<DeployedChange> {
  return valueOf(await platformFor(fake, token).platform.change(commit, environment));
}

/** The real answer with its `data` changed. */
function change(change: (data: Readonly<Record<string, never>>) => unknown, errors?: readonly unknown[]): void {
  const changed = (body: unknown) => ({ data: change(structuredClone(Object(body).data)), ...(errors === undefined ? {} : { errors }) });
  fake.fault({ path: '/graphql', fault: { kind: 'change', change: changed } });
}

describe('what a deploy brings', () => {
  test('is one request', async () => {
    await ask();
    expect(fake.requests).toHaveLength(1);
  });

  test('has the commits with their people, the newest first', async () => {
    const { commits } = await ask();
    expect(commits).toMatchObject({
      state: 'value',
      value: [
        {
          oid: app.sha(2),
          authors: [person(people.alice)],
          committer: undefined,
          isSignatureVerified: true,
          parents: [app.sha(0), app.sha(1)],
        },
        { oid: app.sha(0) },
        {
          oid: app.sha(1),
          authors: [person(people.alice), person(people.carol), { kind: 'unknown', name: 'Dora' }],
          committer: person(people.alice),
          isSignatureVerified: false,
          parents: [app.sha(0)],
        },
      ],
    });
  });

  test('has the merged pull request with the last opinion of each reviewer', async () => {
    const { pullRequests } = await ask();
    const head = app.sha(1);
    const bot = { login: 'dependabot', id: people.dependabot.id, isApp: true };
    expect(pullRequests).toEqual({
      state: 'value',
      value: [
        {
          number: 7,
          url: `${fake.serverUrl}/acme/app/pull/7`,
          author: accountOf(people.alice),
          mergedBy: accountOf(people.carol),
          mergeCommit: app.sha(2),
          headCommit: head,
          commits: [
            {
              oid: head,
              authors: [person(people.alice), person(people.carol), { kind: 'unknown', name: 'Dora' }],
              committer: person(people.alice),
              isSignatureVerified: false,
            },
          ],
          baseBranch: 'main',
          reviews: [
            { by: accountOf(people.bob), state: 'approved', commit: head, canPush: true },
            { by: accountOf(people.carol), state: 'approved', commit: head, canPush: true },
            { by: bot, state: 'approved', commit: head, canPush: false },
          ],
        },
      ],
    });
  });

  test('has the deployments of the environment, the newest first', async () => {
    expect((await ask()).deployments).toEqual({
      state: 'value',
      value: [
        { commit: app.sha(2), environment: 'production', state: 'in-progress', createdAt: '2026-11-20T00:00:00Z' },
        { commit: app.sha(0), environment: 'production', state: 'success', createdAt: '2026-11-01T00:00:00Z' },
      ],
    });
    const without = valueOf(await platformFor(fake, job).platform.change(app.sha(2), undefined));
    expect(without.deployments).toEqual({ state: 'value', value: [] });
  });

  test('holds no more than it promises of a long history', async () => {
    for (let n = 0; n < 120; n += 1) app.commit('main', { files: { 'a.txt': `${n}` } });
    for (let n = 0; n < 30; n += 1) {
      app.deployments.push(aDeployment({ sha: app.sha(0), environment: 'production', creator: people.carol }));
    }
    const found = await ask('production', job, app.sha(-1));
    expect(valueOf(found.commits)).toHaveLength(100);
    expect(valueOf(found.deployments)).toHaveLength(20);
  });
});

describe('a permission that is missing', () => {
  test.each([
    ['commits', 'contents', { contents: 'read' }],
    ['pullRequests', 'pull-requests', { 'pull-requests': 'read' }],
    ['deployments', 'deployments', { deployments: 'read' }],
  ] as const)('leaves out %s alone, and is named', async (part, scope, needs) => {
    const rest = Object.fromEntries(Object.entries(permissions).filter(([name]) => name !== scope));
    const weak = fake.addToken(aToken({ name: 'weak', repositories: ['acme/app'], permissions: rest, denial: 'forbidden' }));
    const found = await ask('production', weak);
    expect(found[part]).toMatchObject({ state: 'forbidden', permissions: needs });
    // Without its contents GitHub knows nothing of a commit; deployments stand by themselves.
    const others = (['commits', 'pullRequests', 'deployments'] as const).filter((one) => one !== part);
    const answered = scope === 'contents' ? (['deployments'] as const) : others;
    expect(answered.map((one) => found[one].state)).toEqual(answered.map(() => 'value'));
  });

  test('to see the repository at all is forbidden or absent in every part', async () => {
    const elsewhere = fake.addToken(aToken({ name: 'elsewhere', repositories: ['acme/other'], permissions }));
    const { commits, pullRequests, deployments } = await ask('production', elsewhere);
    expect([commits, pullRequests, deployments]).toMatchObject([
      { state: 'forbidden', permissions: { contents: 'read' } },
      { state: 'forbidden', permissions: { contents: 'read', 'pull-requests': 'read' } },
      { state: 'forbidden', permissions: { deployments: 'read' } },
    ]);
  });

  test('or a commit that is not there is forbidden or absent', async () => {
    const { commits, pullRequests, deployments } = await ask('production', job, 'e'.repeat(40));
    expect([commits.state, pullRequests.state, deployments.state]).toEqual(['forbidden', 'forbidden', 'value']);
  });
});

describe('an answer of another form', () => {
  const error = (...path: readonly (string | number)[]) => ({ message: 'Something went wrong', path });

  test.each([
    ['history', 'commits', ['history', 'object', 'history', 'nodes', 3, 'signature']],
    ['arrival', 'pullRequests', ['arrival', 'object', 'associatedPullRequests', 'nodes', 0, 'latestOpinionatedReviews']],
    ['deployed', 'deployments', ['deployed', 'deployments', 'nodes', 1]],
  ] as const)('with an error anywhere in %s spoils %s, and nothing else', async (_part, name, path) => {
    change((data) => data, [error(...path)]);
    const found = await ask();
    expect(found[name].state).toBe('outage');
    expect([found.commits, found.pullRequests, found.deployments].filter(({ state }) => state === 'value')).toHaveLength(2);
  });

  test('without any data is an outage of the whole', async () => {
    change(() => null, [error()]);
    expect(await platformFor(fake, job, { retries: 0 }).platform.change(app.sha(2), 'production')).toMatchObject({ state: 'outage' });
  });

  test('of an older server is unsupported', async () => {
    fake.forget('PullRequestReview.authorCanPushToRepository');
    expect(await platformFor(fake, job).platform.change(app.sha(2), 'production')).toMatchObject({ state: 'unsupported' });
  });

  test.each<[string, 'commits' | 'pullRequests' | 'deployments', (data: Record<string, never>) => unknown]>([
    ['another commit first', 'commits', (data) => Object(data['history']).object.history.nodes.shift()],
    ['a commit without parents', 'commits', (data) => delete Object(data['history']).object.history.nodes[1].parents],
    ['a parent that is not listed', 'commits', (data) => Object(data['history']).object.history.nodes[0].parents.nodes.pop()],
    ['no list of commits', 'commits', (data) => delete Object(data['history']).object.history.nodes],
    [
      'a review in a state that nobody knows',
      'pullRequests',
      (data) => {
        Object(data['arrival']).object.associatedPullRequests.nodes[0].latestOpinionatedReviews.nodes[0].state = 'BLESSED';
      },
    ],
    [
      'more reviewers than are listed',
      'pullRequests',
      (data) => {
        Object(data['arrival']).object.associatedPullRequests.nodes[0].latestOpinionatedReviews.totalCount = 101;
      },
    ],
    [
      'a pull request without its commits',
      'pullRequests',
      (data) => delete Object(data['arrival']).object.associatedPullRequests.nodes[0].commits,
    ],
    [
      'a commit of a pull request without its authors',
      'pullRequests',
      (data) => delete Object(data['arrival']).object.associatedPullRequests.nodes[0].commits.nodes[0].commit.authors,
    ],
    ['no number of pull requests', 'pullRequests', (data) => delete Object(data['arrival']).object.associatedPullRequests.totalCount],
    ['a deployment without a commit', 'deployments', (data) => delete Object(data['deployed']).deployments.nodes[0].commitOid],
  ])('%s is an outage of its part', async (_name, part, spoil) => {
    change((data) => {
      spoil(data);
      return data;
    });
    const found = await ask();
    expect(found[part]).toMatchObject({ state: 'outage', why: expect.stringContaining('form') });
    expect([found.commits, found.pullRequests, found.deployments].filter(({ state }) => state === 'value')).toHaveLength(2);
  });

  test.each([
    ['a 502', { kind: 'status', status: 502 }],
    ['silence', { kind: 'silence' }],
    ['half of it', { kind: 'close-mid-body' }],
  ] as const)('or none, by %s, is an outage of the whole', async (_name, fault) => {
    fake.fault({ path: '/graphql', fault });
    expect(await platformFor(fake, job, { deadline: 300, retries: 1 }).platform.change(app.sha(2), 'production')).toMatchObject({
      state: 'outage',
    });
  });

  test('or a used up rate limit is limited', async () => {
    const tired = fake.addToken(aToken({ name: 'tired', repositories: ['acme/app'], permissions, remaining: 0 }));
    expect(await platformFor(fake, tired).platform.change(app.sha(2), 'production')).toMatchObject({ state: 'limited' });
  });
});

describe('pull requests', () => {
  test('that are open, or were merged elsewhere, did not bring the commit', async () => {
    app.pullRequests.push(aPullRequest({ author: people.bob, headSha: app.sha(2) }));
    expect(valueOf((await ask()).pullRequests)).toHaveLength(1);
    change((data) => {
      const [first] = Object(data['arrival']).object.associatedPullRequests.nodes;
      first.baseRepository = { nameWithOwner: 'mallory/app' };
      return data;
    });
    expect(valueOf((await ask()).pullRequests)).toEqual([]);
  });

  test('that are more than are read are truncated', async () => {
    for (let n = 0; n < 11; n += 1) app.pullRequests.push(aPullRequest({ author: people.bob, headSha: app.sha(2) }));
    expect((await ask()).pullRequests).toMatchObject({ state: 'truncated' });
  });

  test('have their commits only where all are given, and the head is among them', async () => {
    const [pull] = app.pullRequests;
    const branch = Array.from({ length: 100 }, (_, n) => app.commit('feature/x', { files: { 'a.txt': `${n}` }, author: people.bob }));
    Object.assign(pull ?? {}, { commits: [...branch.slice(1), app.sha(1)] });
    expect(valueOf((await ask()).pullRequests)[0]?.commits).toHaveLength(100);
    Object.assign(pull ?? {}, { commits: [...branch, app.sha(1)] });
    expect(valueOf((await ask()).pullRequests)).toMatchObject([{ number: 7, commits: undefined }]);
    Object.assign(pull ?? {}, { commits: branch.slice(0, 3) });
    expect(valueOf((await ask()).pullRequests)).toMatchObject([{ number: 7, commits: undefined }]);
  });

  test('may have lost their people and commits', async () => {
    const [pull] = app.pullRequests;
    Object.assign(pull ?? {}, { author: null, mergedBy: null, reviews: [aReview({ by: null })] });
    expect(valueOf((await ask()).pullRequests)).toMatchObject([
      { author: undefined, mergedBy: undefined, reviews: [{ by: undefined, commit: undefined, canPush: false }] },
    ]);
  });

  test('a dismissed approval is the last word, whatever was approved before', async () => {
    const [pull] = app.pullRequests;
    const by = people.bob;
    const commit = app.sha(1);
    Object.assign(pull ?? {}, { reviews: [aReview({ by, commit }), aReview({ by, commit, state: 'DISMISSED' })] });
    expect(valueOf((await ask()).pullRequests)).toMatchObject([{ reviews: [{ state: 'dismissed' }] }]);
  });
});

describe('the committer', () => {
  const mallory = aUser('mallory');
  const github = { name: 'GitHub', email: 'noreply@github.com' };

  test.each([
    ['the platform in the browser', { committer: 'web-flow' }, undefined],
    ['the name and address of the platform, which anybody can write', { committer: github, signature: 'unsigned' }, 'unknown'],
    ['the account of the platform by its address', { committer: webFlow, signature: 'unsigned' }, 'unknown'],
    ['the name of the platform, signed by somebody', { committer: github, signature: 'valid' }, 'unknown'],
    ['the name of the platform, with a signature of nobody', { committer: github, signature: 'invalid' }, 'unknown'],
    ['a person in a codespace, signed by the platform', { committer: mallory, signature: 'by-github' }, 'account'],
    ['a person', { committer: mallory }, 'account'],
  ] as const)('%s', async (_name, spec, kind) => {
    const oid = app.commit('main', { files: {}, author: mallory, ...spec });
    const [head] = valueOf((await ask('production', job, oid)).commits);
    expect(head?.committer?.kind).toBe(kind);
  });

  test('without the mark of the browser is the platform only by its name and its signature', async () => {
    change((data) => {
      Object(data['history']).object.history.nodes[0].committedViaWeb = false;
      return data;
    });
    expect(valueOf((await ask()).commits)[0]?.committer).toBeUndefined();
    fake.clearFaults();
    change((data) => {
      const [first] = Object(data['history']).object.history.nodes;
      Object.assign(first, { committedViaWeb: false, signature: { isValid: true, wasSignedByGitHub: false } });
      return data;
    });
    expect(valueOf((await ask()).commits)[0]?.committer?.kind).toBe('unknown');
  });

  test('or author who was not read could be anybody', async () => {
    const coAuthors = Array.from({ length: 24 }, (_, n) => aUser(`author-${n}`));
    const oid = app.commit('main', { files: {}, author: mallory, coAuthors });
    const [head] = valueOf((await ask('production', job, oid)).commits);
    expect(head?.authors).toHaveLength(21);
    expect(head?.authors.at(-1)).toEqual({ kind: 'unknown', name: '5 more' });
  });
});
