import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aToken, aUser, type FakeGitHub, type FakeRepository, type FakeToken, startFakeGitHub, webFlow } from './index.ts';
import { aBusyRepository, people } from './scenario.ts';

let fake: FakeGitHub;
let app: FakeRepository;
let job: FakeToken;

beforeEach(async () => {
  ({ repository: app } = aBusyRepository());
  const permissions = { actions: 'read', contents: 'read', deployments: 'read', 'pull-requests': 'read' } as const;
  job = aToken({ name: 'job', repositories: ['acme/app'], permissions });
  fake = await startFakeGitHub({ repositories: [app], tokens: [job] });
});

afterEach(async () => {
  await fake.stop();
});

async function ask(selection: string, token = job) {
  const response = await fetch(fake.graphqlUrl, {
    method: 'POST',
    headers: { authorization: `bearer ${token.secret}` },
    body: JSON.stringify({ query: `{ repository(owner: "acme", name: "app") { ${selection} } }` }),
  });
  const { data, errors } = Object(await response.json());
  return { repository: data?.repository, errors };
}

const people4 = 'oid committedViaWeb authors(first: 10) { nodes { name user { login databaseId } } } committer { name user { login } }';

describe('commits', () => {
  test('with their people, nearest first', async () => {
    const { repository } = await ask(
      `object(oid: "${app.sha(2)}") { ... on Commit { history(first: 2) { totalCount nodes { ${people4} } } } }`,
    );
    expect(repository.object.history).toMatchObject({
      totalCount: 3,
      nodes: [
        {
          oid: app.sha(2),
          committedViaWeb: true,
          authors: { nodes: [{ user: { login: 'alice' } }] },
          committer: { name: 'GitHub', user: null },
        },
        { oid: app.sha(0), committedViaWeb: false, committer: { user: { login: 'alice' } } },
      ],
    });
    const { repository: second } = await ask(`object(oid: "${app.sha(1)}") { ... on Commit { ${people4} } }`);
    expect(second.object.authors.nodes).toEqual([
      { name: 'alice', user: { login: 'alice', databaseId: people.alice.id } },
      { name: 'carol', user: { login: 'carol', databaseId: people.carol.id } },
      { name: 'Dora', user: null },
    ]);
  });

  test('a forged name is attributed to its owner, a forged platform is not the platform', async () => {
    const forged = app.commit('main', { files: {}, author: people.bob, committer: aUser('mallory') });
    const { repository } = await ask(`object(oid: "${forged}") { ... on Commit { ${people4} signature { isValid } } }`);
    expect(repository.object).toMatchObject({ authors: { nodes: [{ user: { login: 'bob' } }] }, signature: null });
    const faked = app.commit('main', { files: {}, author: people.alice, committer: webFlow, signature: 'unsigned' });
    const { repository: other } = await ask(`object(oid: "${faked}") { ... on Commit { ${people4} signature { isValid } } }`);
    expect(other.object).toMatchObject({ committedViaWeb: false, committer: { name: 'GitHub', user: null } });
  });

  test('signatures', async () => {
    const signature = 'signature { isValid state wasSignedByGitHub signer { login } }';
    const of = async (oid: string) => (await ask(`object(oid: "${oid}") { ... on Commit { ${signature} } }`)).repository.object.signature;
    expect(await of(app.sha(0))).toBeNull();
    expect(await of(app.sha(2))).toMatchObject({ isValid: true, wasSignedByGitHub: true });
    const valid = app.commit('main', { files: {}, author: people.alice, signature: 'valid' });
    expect(await of(valid)).toEqual({ isValid: true, state: 'VALID', wasSignedByGitHub: false, signer: { login: 'alice' } });
    const invalid = app.commit('main', { files: {}, author: people.alice, signature: 'invalid' });
    expect(await of(invalid)).toMatchObject({ isValid: false, state: 'UNKNOWN_KEY', signer: null });
  });
});

const reviewed = 'nodes { author { __typename login } state commit { oid } authorCanPushToRepository }';

describe('pull requests', () => {
  test('of a commit, with the last opinion of each reviewer', async () => {
    const { repository } = await ask(
      `object(oid: "${app.sha(2)}") { ... on Commit { associatedPullRequests(first: 5) { nodes {
        number author { login } mergedBy { login } mergeCommit { oid } headRefOid baseRefName latestOpinionatedReviews(first: 50) { ${reviewed} } } } } }`,
    );
    expect(repository.object.associatedPullRequests.nodes).toEqual([
      {
        number: 7,
        author: { login: 'alice' },
        mergedBy: { login: 'carol' },
        mergeCommit: { oid: app.sha(2) },
        headRefOid: app.sha(1),
        baseRefName: 'main',
        latestOpinionatedReviews: {
          nodes: [
            {
              author: { __typename: 'User', login: 'bob' },
              state: 'APPROVED',
              commit: { oid: app.sha(1) },
              authorCanPushToRepository: true,
            },
            {
              author: { __typename: 'User', login: 'carol' },
              state: 'APPROVED',
              commit: { oid: app.sha(1) },
              authorCanPushToRepository: true,
            },
            {
              author: { __typename: 'Bot', login: 'dependabot' },
              state: 'APPROVED',
              commit: { oid: app.sha(1) },
              authorCanPushToRepository: false,
            },
          ],
        },
      },
    ]);
  });

  test('by number, with every review', async () => {
    const { repository } = await ask(
      'pullRequest(number: 7) { reviews(first: 50) { nodes { state } } latestReviews(first: 50) { nodes { state } } latestOpinionatedReviews(first: 50, writersOnly: true) { totalCount } }',
    );
    expect(repository.pullRequest.reviews.nodes).toHaveLength(5);
    expect(repository.pullRequest.latestReviews.nodes.map(({ state }: { state: string }) => state)).toEqual([
      'APPROVED',
      'COMMENTED',
      'APPROVED',
    ]);
    expect(repository.pullRequest.latestOpinionatedReviews.totalCount).toBe(2);
    expect(await ask('pullRequest(number: 99) { number }')).toMatchObject({
      repository: { pullRequest: null },
      errors: [{ type: 'NOT_FOUND' }],
    });
  });
});

test('deployments of environments, in the order that is asked', async () => {
  const asked = (order: string) =>
    `deployments(first: 20, environments: ["production"], orderBy: {field: CREATED_AT, direction: ${order}}) { nodes { commitOid state latestStatus { state } } }`;
  const newest = { commitOid: app.sha(2), state: 'IN_PROGRESS', latestStatus: { state: 'IN_PROGRESS' } };
  const oldest = { commitOid: app.sha(0), state: 'ACTIVE', latestStatus: { state: 'SUCCESS' } };
  expect((await ask(asked('DESC'))).repository.deployments.nodes).toEqual([newest, oldest]);
  expect((await ask(asked('ASC'))).repository.deployments.nodes).toEqual([oldest, newest]);
});

test('rulesets with their conditions, rules and where they come from', async () => {
  const { repository } = await ask(`rulesets(first: 50) { nodes { databaseId name target enforcement
    source { __typename ... on Repository { nameWithOwner } ... on Organization { login } ... on Enterprise { slug } }
    conditions { refName { include exclude } } bypassActors(first: 1) { totalCount }
    rules(first: 50) { nodes { type parameters { __typename ... on WorkflowsParameters { workflows { repositoryId path ref sha } } ... on PullRequestParameters { requiredApprovingReviewCount } } } } } }`);
  const [main, gate, all, trial, tags] = repository.rulesets.nodes;
  expect(main).toMatchObject({
    source: { nameWithOwner: 'acme/app' },
    conditions: { refName: { include: ['~DEFAULT_BRANCH'] } },
    bypassActors: null,
  });
  expect(main.rules.nodes).toEqual([
    { type: 'PULL_REQUEST', parameters: { __typename: 'PullRequestParameters', requiredApprovingReviewCount: 2 } },
    { type: 'NON_FAST_FORWARD', parameters: null },
  ]);
  expect(gate).toMatchObject({ source: { login: 'acme' }, enforcement: 'ACTIVE' });
  expect(gate.rules.nodes[0].parameters.workflows).toEqual([
    { repositoryId: 42, path: '.github/workflows/gate.yml', ref: null, sha: 'c'.repeat(40) },
  ]);
  expect([all.source.slug, trial.enforcement, tags.target]).toEqual(['acme-corp', 'EVALUATE', 'TAG']);
  const { repository: own } = await ask('rulesets(first: 50, includeParents: false, targets: [TAG]) { nodes { name } }');
  expect(own.rulesets.nodes).toEqual([{ name: 'tags' }]);
});

test('environments, as far as GraphQL knows them', async () => {
  const { repository } = await ask(
    'environments(first: 10, names: ["production"]) { nodes { name protectionRules(first: 10) { nodes { type timeout preventSelfReview reviewers(first: 10) { nodes { ... on User { login } ... on Team { slug } } } } } } }',
  );
  expect(repository.environments.nodes[0].protectionRules.nodes).toEqual([
    { type: 'WAIT_TIMER', timeout: 30, preventSelfReview: null, reviewers: { nodes: [] } },
    { type: 'REQUIRED_REVIEWERS', timeout: 0, preventSelfReview: true, reviewers: { nodes: [{ login: 'bob' }, { slug: 'release' }] } },
    { type: 'BRANCH_POLICY', timeout: 0, preventSelfReview: null, reviewers: { nodes: [] } },
  ]);
});

describe('permissions of the parts', () => {
  const forbidden = (path: readonly string[]) => [{ type: 'FORBIDDEN', path, message: 'Resource not accessible by integration' }];
  const reader = () => fake.addToken(aToken({ name: 'reader', repositories: ['acme/app'], permissions: { contents: 'read' } }));

  test('a part that can be null is null, and the rest stays', async () => {
    const { repository, errors } = await ask(
      'databaseId pullRequest(number: 7) { number } object(expression: "main") { ... on Commit { oid associatedPullRequests(first: 1) { totalCount } } }',
      reader(),
    );
    expect(repository).toMatchObject({ databaseId: app.id, pullRequest: null, object: { oid: app.sha(2), associatedPullRequests: null } });
    expect(errors).toMatchObject([
      ...forbidden(['repository', 'pullRequest']),
      ...forbidden(['repository', 'object', 'associatedPullRequests']),
    ]);
  });

  test.each(['deployments', 'environments'])('%s cannot be null, so that its repository is', async (field) => {
    const { repository, errors } = await ask(`databaseId ${field}(first: 1) { totalCount }`, reader());
    expect(repository).toBeNull();
    expect(errors).toMatchObject(forbidden(['repository', field]));
  });
});

describe('pages', () => {
  test('lead on by their cursors', async () => {
    const page = async (after: string) =>
      (await ask(`rulesets(first: 2${after}) { totalCount nodes { name } pageInfo { hasNextPage endCursor } }`)).repository.rulesets;
    const first = await page('');
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([5, true]);
    const second = await page(`, after: "${first.pageInfo.endCursor}"`);
    const third = await page(`, after: "${second.pageInfo.endCursor}"`);
    expect([...first.nodes, ...second.nodes, ...third.nodes].map(({ name }) => name)).toEqual(['main', 'gate', 'all', 'trial', 'tags']);
    expect(third.pageInfo.hasNextPage).toBe(false);
  });

  test.each([
    ['', 'MISSING_PAGINATION_BOUNDARIES'],
    ['(first: 101)', 'EXCESSIVE_PAGINATION'],
  ])('have a size: %s is %s', async (args, type) => {
    expect((await ask(`rulesets${args} { totalCount }`)).errors).toMatchObject([{ type }]);
  });
});
