import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { TokenPermissions } from '../../../src/core/permissions.ts';
import type { Answer } from '../../../src/ports/github-api.ts';
import type { Platform } from '../../../src/ports/platform.ts';
import {
  anEnvironment,
  aRuleset,
  aToken,
  type FakeGitHub,
  type FakeRepository,
  type FakeRun,
  type FakeToken,
  type Fault,
  rerun,
  startFakeGitHub,
} from '../../e2e/fake-github/index.ts';
import { aBusyRepository, people } from '../../e2e/fake-github/scenario.ts';
import { acmeApp, platformFor } from './platform-for.ts';

let fake: FakeGitHub;
let app: FakeRepository;
let run: FakeRun;
let job: FakeToken;

const permissions = { actions: 'read', contents: 'read', deployments: 'read', 'pull-requests': 'read', attestations: 'read' } as const;
const account = ({ login, id }: { readonly login: string; readonly id: number }) => ({ login, id, isApp: false });

beforeEach(async () => {
  ({ repository: app, run } = aBusyRepository());
  job = aToken({ name: 'job', repositories: ['acme/app'], permissions });
  fake = await startFakeGitHub({ repositories: [app], tokens: [job] });
});

afterEach(async () => {
  await fake.stop();
});

const platform = (token: FakeToken = job): Platform => platformFor(fake, token).platform;

/** Each question that is asked of the REST interface, with what it takes and how many requests it is. */
const questions: readonly {
  readonly name: string;
  readonly path: RegExp;
  readonly needs: TokenPermissions;
  readonly ask: (platform: Platform) => Promise<Answer<unknown>>;
}[] = [
  { name: 'environments', path: /\/environments$/, needs: { actions: 'read' }, ask: (one) => one.environments() },
  { name: 'refPatterns', path: /deployment-branch-policies$/, needs: { actions: 'read' }, ask: (one) => one.refPatterns('production') },
  { name: 'protectedBranches', path: /\/branches$/, needs: { contents: 'read' }, ask: (one) => one.protectedBranches() },
  { name: 'branchRules', path: /\/rules\/branches\//, needs: {}, ask: (one) => one.branchRules('main') },
  { name: 'run', path: /\/actions\/runs\/\d+$/, needs: { actions: 'read' }, ask: (one) => one.run(String(run.id), 2) },
  { name: 'approvals', path: /\/approvals$/, needs: { actions: 'read' }, ask: (one) => one.approvals(String(run.id)) },
  {
    name: 'sourceRepository',
    path: /graphql$/,
    needs: { contents: 'read' },
    ask: (one) => one.sourceRepository(acmeApp, 'refs/tags/v1.0.0'),
  },
  { name: 'runAttempt', path: /\/attempts\/1$/, needs: { actions: 'read' }, ask: (one) => one.runAttempt(acmeApp, String(run.id), 1) },
  { name: 'runJobs', path: /\/attempts\/2\/jobs$/, needs: { actions: 'read' }, ask: (one) => one.runJobs(acmeApp, String(run.id), 2) },
  { name: 'release', path: /\/releases\/tags\//, needs: { contents: 'read' }, ask: (one) => one.release(acmeApp, 'v1.0.0') },
  { name: 'isAncestor', path: /\/compare\//, needs: { contents: 'read' }, ask: (one) => one.isAncestor(app.sha(0), app.sha(2)) },
];

describe('every question', () => {
  test.each(questions)('$name is answered, on an Enterprise Server too', async ({ ask }) => {
    expect((await ask(platform())).state).toBe('value');
    expect((await ask(platformFor(fake.enterprise, job).platform)).state).toBe('value');
  });

  test.each(questions)('$name without its permission is forbidden, and says which', async ({ ask, needs }) => {
    const bare = fake.addToken(aToken({ name: 'bare', repositories: ['acme/app'], permissions: {} }));
    const expected = Object.keys(needs).length === 0 ? { state: 'value' } : { state: 'forbidden', permissions: needs };
    expect(await ask(platform(bare))).toMatchObject(expected);
  });

  test.each(questions)('$name of a repository that the token may not see is forbidden or absent, never empty', async ({ ask }) => {
    const elsewhere = fake.addToken(aToken({ name: 'elsewhere', repositories: ['acme/other'], permissions }));
    expect(await ask(platform(elsewhere))).toMatchObject({ state: 'forbidden', why: expect.stringMatching(/404|does not exist, or/) });
  });

  test.each<[string, Fault]>([
    ['a 502', { kind: 'status', status: 502 }],
    ['half of an answer', { kind: 'broken-json' }],
    ['an answer of another form', { kind: 'change', change: () => ({ message: 'hello' }) }],
    ['an empty answer', { kind: 'change', change: () => null }],
    ['a broken connection', { kind: 'close-mid-body' }],
    ['silence', { kind: 'silence' }],
    ['a body without end', { kind: 'drip', ms: 10 }],
  ])('%s is an outage', async (_name, fault) => {
    for (const { path, ask } of questions) {
      fake.fault({ path, fault });
      const opened = platformFor(fake, job, { deadline: 300, retries: 1 });
      expect(await ask(opened.platform)).toMatchObject({ state: 'outage' });
      fake.clearFaults();
    }
  });

  test.each(questions)('$name with a used up rate limit is limited', async ({ ask }) => {
    const tired = fake.addToken(aToken({ name: 'tired', repositories: ['acme/app'], permissions, remaining: 0 }));
    expect((await ask(platform(tired))).state).toBe('limited');
  });

  test('is counted with all its pages', async () => {
    for (let n = 0; n < 150; n += 1) app.environments.push(anEnvironment({ name: `preview-${n}` }));
    const opened = platformFor(fake, job);
    expect(await opened.platform.environments()).toMatchObject({ value: { length: 153 } });
    expect(await opened.platform.approvals(String(run.id))).toMatchObject({ value: { length: 1 } });
    expect(opened.api.usage()).toMatchObject({ calls: 3 });
    expect(fake.requests.map(({ query }) => query)).toEqual(['per_page=100', 'per_page=100&page=2', 'per_page=100']);
  });
});

describe('a list', () => {
  test('that holds less than it counts is truncated', async () => {
    fake.fault({ path: /\/environments$/, fault: { kind: 'cut', keep: 1 } });
    expect(await platform().environments()).toEqual({
      state: 'truncated',
      why: 'the environments: GitHub counts 3 and gives 1',
    });
  });

  test('whose pages never end is truncated', async () => {
    fake.fault({ path: /\/environments$/, fault: { kind: 'next-page', address: 'itself' } });
    const opened = platformFor(fake, job);
    expect(await opened.platform.environments()).toMatchObject({ state: 'truncated', why: expect.stringContaining('30 pages') });
    expect(opened.api.usage().calls).toBe(30);
  });

  test('whose next page is another host is an outage, and that host gets nothing', async () => {
    const other = await startFakeGitHub({ tokens: [job] });
    fake.fault({ path: /\/environments$/, fault: { kind: 'next-page', address: `${other.apiUrl}/repos/acme/app/environments?page=2` } });
    expect(await platform().environments()).toMatchObject({ state: 'outage', why: expect.stringContaining("not the API's host") });
    expect(other.requests).toEqual([]);
    await other.stop();
  });

  test('without items is proven to be empty', async () => {
    app.environments.length = 0;
    expect(await platform().environments()).toEqual({ state: 'value', value: [] });
  });

  test('with one item of another form is an outage', async () => {
    const change = (body: unknown) => ({ ...Object(body), environments: [...Object(body).environments, { id: 4 }] });
    fake.fault({ path: /\/environments$/, fault: { kind: 'change', change } });
    expect(await platform().environments()).toMatchObject({ state: 'outage', why: expect.stringContaining('form') });
  });
});

describe('environments', () => {
  test('come with all that protects them, and the kind of their ref policy', async () => {
    expect(await platform().environments()).toMatchObject({
      state: 'value',
      value: [
        {
          name: 'production',
          reviewers: [
            { kind: 'user', account: account(people.bob) },
            { kind: 'team', slug: 'release' },
          ],
          isSelfReviewPrevented: true,
          waitMinutes: 30,
          customRules: ['change-control'],
          canAdminsBypass: false,
          refs: 'patterns',
        },
        {
          name: 'staging',
          reviewers: [],
          isSelfReviewPrevented: false,
          waitMinutes: 0,
          canAdminsBypass: undefined,
          refs: 'protected-branches',
        },
        { name: 'eu/test', refs: 'any' },
      ],
    });
  });

  test('have patterns of branches and tags, and a name with a slash is one name', async () => {
    expect(await platform().refPatterns('production')).toEqual({
      state: 'value',
      value: [
        { type: 'branch', pattern: 'main' },
        { type: 'branch', pattern: 'release/*' },
        { type: 'tag', pattern: 'v*' },
      ],
    });
    await platform().refPatterns('eu/test');
    expect(fake.requests.at(-1)?.path).toBe('/repos/acme/app/environments/eu%2Ftest/deployment-branch-policies');
  });

  test('that let protected branches deploy: those of either protection', async () => {
    expect(await platform().protectedBranches()).toEqual({ state: 'value', value: ['feature/x', 'main', 'release/1'] });
    app.rulesets.length = 1;
    expect(await platform().protectedBranches()).toEqual({ state: 'value', value: ['main', 'release/1'] });
  });
});

test('the rules of a branch say where they come from, and what they demand', async () => {
  const answer = await platform().branchRules('main');
  expect(answer).toMatchObject({
    state: 'value',
    value: {
      branch: 'main',
      rules: [
        {
          kind: 'pull-request',
          ruleset: { source: 'acme/app', level: 'repository', id: app.rulesets[0]?.id },
          approvals: 2,
          isLastPushApprovalRequired: true,
          isCodeOwnerReviewRequired: false,
          areStaleReviewsDismissed: false,
        },
        { kind: 'other', type: 'non_fast_forward' },
        {
          kind: 'workflows',
          ruleset: { source: 'acme', level: 'organisation' },
          workflows: [{ repositoryId: 42, path: '.github/workflows/gate.yml', ref: undefined, sha: 'c'.repeat(40) }],
        },
        {
          kind: 'status-checks',
          checks: [
            { name: 'gate / interlock', app: 15_368 },
            { name: 'lint', app: undefined },
          ],
        },
        { kind: 'other', type: 'required_signatures', ruleset: { level: 'enterprise', source: 'acme-corp' } },
      ],
    },
  });
  app.rulesets.push(aRuleset({ include: ['refs/heads/feature/x'], rules: [{ type: 'creation' }] }));
  expect(await platform().branchRules('feature/x')).toMatchObject({ value: { rules: { length: 3 } } });
});

describe('a run', () => {
  const asked = () => platform().run(String(run.id), 2);

  test('comes with who started each attempt, in one request for each', async () => {
    expect(await asked()).toMatchObject({
      state: 'value',
      value: {
        id: String(run.id),
        attempt: 2,
        event: 'push',
        headSha: app.sha(2),
        headBranch: 'main',
        path: '.github/workflows/release.yml',
        actor: account(people.alice),
        triggeringActor: account(people.bob),
        referencedWorkflows: [{ path: 'acme/build/.github/workflows/build.yml@v1', sha: 'd'.repeat(40), ref: 'refs/tags/v1' }],
        earlierAttempts: [{ attempt: 1, triggeringActor: account(people.alice) }],
      },
    });
    expect(fake.requests).toHaveLength(2);
  });

  test('is asked as it stands, whatever attempt is named', async () => {
    expect(await platform().run(String(run.id), 1)).toMatchObject({ value: { attempt: 2 } });
  });

  test('with a seventh attempt is truncated', async () => {
    for (let attempt = 3; attempt <= 6; attempt += 1) rerun(run, people.bob);
    expect(await asked()).toMatchObject({ value: { attempt: 6, earlierAttempts: { length: 5 } } });
    rerun(run, people.bob);
    expect(await asked()).toMatchObject({ state: 'truncated' });
  });

  test('of which an earlier attempt is not told is not known', async () => {
    fake.fault({ path: /\/attempts\/1$/, fault: { kind: 'status', status: 404 } });
    expect(await asked()).toMatchObject({ state: 'forbidden' });
  });

  test.each([
    ['another run', { id: 1 }],
    ['no attempt', { run_attempt: undefined }],
  ])('that is answered with %s is an outage', async (_name, changes) => {
    fake.fault({ path: /\/runs\/\d+$/, fault: { kind: 'change', change: (body) => ({ ...Object(body), ...changes }) } });
    expect(await asked()).toMatchObject({ state: 'outage' });
  });

  test('was approved by these for those', async () => {
    expect(await platform().approvals(String(run.id))).toEqual({
      state: 'value',
      value: [{ state: 'approved', by: account(people.bob), environments: ['production'] }],
    });
  });
});

describe('a commit', () => {
  test('is its own ancestor without a question', async () => {
    expect(await platform().isAncestor(app.sha(2), app.sha(2))).toEqual({ state: 'value', value: true });
    expect(fake.requests).toEqual([]);
  });

  test('is an ancestor of what stands on it, and of nothing else', async () => {
    const isAncestor = async (commit: number, tip: number) => platform().isAncestor(app.sha(commit), app.sha(tip));
    expect(await isAncestor(0, 2)).toEqual({ state: 'value', value: true });
    expect(await isAncestor(1, 2)).toEqual({ state: 'value', value: true });
    expect(await isAncestor(2, 0)).toEqual({ state: 'value', value: false });
    expect(await isAncestor(3, 2)).toEqual({ state: 'value', value: false });
  });

  test.each(['main', 'HEAD', 'a'.repeat(39), 'A'.repeat(40), '../../users'])('%s is no commit, and is not asked', async (name) => {
    expect(await platform().isAncestor(name, app.sha(2))).toMatchObject({ state: 'absent' });
    expect(await platform().isAncestor(app.sha(0), name)).toMatchObject({ state: 'absent' });
    expect(await platform().change(name, undefined)).toMatchObject({ state: 'absent' });
    expect(fake.requests).toEqual([]);
  });

  test('that the answer does not compare is an outage', async () => {
    const change = (body: unknown) => ({ ...Object(body), base_commit: { sha: 'b'.repeat(40) } });
    fake.fault({ path: /\/compare\//, fault: { kind: 'change', change } });
    expect(await platform().isAncestor(app.sha(0), app.sha(2))).toMatchObject({ state: 'outage' });
  });
});

describe('where something came from', () => {
  const source = (ref: string) => platform().sourceRepository(acmeApp, ref);

  test('a repository with its number, its default branch and where the ref stands', async () => {
    const standing = { id: String(app.id), name: 'acme/app', defaultBranch: { name: 'main', commit: app.sha(2) } };
    const none = { state: 'value', value: [] };
    expect(await source('refs/heads/release/1')).toEqual({
      state: 'value',
      value: { ...standing, refCommit: app.sha(0), tagRulesets: none },
    });
    expect(await source('refs/heads/gone')).toEqual({ state: 'value', value: { ...standing, refCommit: undefined, tagRulesets: none } });
    expect(fake.requests).toHaveLength(2);
  });

  test.each([false, true])('a tag with the rulesets that are about tags; annotated: %p', async (isAnnotated) => {
    if (isAnnotated) app.annotatedTags.add('v1.0.0');
    const rulesets = [expect.objectContaining({ name: 'tags', rules: ['update', 'deletion'] })];
    expect(await source('refs/tags/v1.0.0')).toMatchObject({
      state: 'value',
      value: { refCommit: app.sha(0), tagRulesets: { state: 'value', value: rulesets } },
    });
  });

  test('the rulesets of the judged repository come with a tag of it, and are asked for where they did not', async () => {
    const opened = platformFor(fake, job).platform;
    await opened.sourceRepository(acmeApp, 'refs/heads/main');
    await opened.tagRulesets();
    await opened.sourceRepository(acmeApp, 'refs/tags/v1.0.0');
    expect(await opened.tagRulesets()).toMatchObject({ state: 'value', value: [{ name: 'tags' }] });
    expect(fake.requests).toHaveLength(3);
    const later = platformFor(fake, job).platform;
    fake.fault({ path: /graphql$/, times: 1, fault: { kind: 'change', change: () => ({ data: null }) } });
    expect(await later.sourceRepository(acmeApp, 'refs/tags/v1.0.0')).toMatchObject({ state: 'outage' });
    expect(await later.tagRulesets()).toMatchObject({ state: 'value', value: [{ name: 'tags' }] });
  });

  test('rulesets that are not told take nothing from the rest', async () => {
    const errors = [{ type: 'FORBIDDEN', path: ['source', 'rulesets'], message: 'no' }];
    const change = (body: unknown) => ({ data: { source: { ...Object(body).data.source, rulesets: null } }, errors });
    fake.fault({ path: /graphql$/, fault: { kind: 'change', change } });
    expect(await source('refs/tags/v1.0.0')).toMatchObject({
      state: 'value',
      value: { refCommit: app.sha(0), tagRulesets: { state: 'forbidden' } },
    });
  });

  test.each([
    ['a ref that points at no commit', { ref: { target: { __typename: 'Tree', oid: 'a'.repeat(40) } } }],
    ['a tag of nothing', { ref: { target: { __typename: 'Tag', oid: 'a'.repeat(40) } } }],
    ['an id that is none', { ref: { target: { __typename: 'Commit', oid: 'main' } } }],
    ['no number', { databaseId: null }],
    ['no default branch', { defaultBranchRef: null }],
  ])('%s is an outage, since nothing can be concluded from it', async (_name, changes) => {
    const change = (body: unknown) => ({ data: { source: { ...Object(body).data.source, ...changes } } });
    fake.fault({ path: /graphql$/, fault: { kind: 'change', change } });
    expect(await source('refs/heads/main')).toMatchObject({ state: 'outage' });
  });

  test('is asked once, whoever asks, in whatever case', async () => {
    const { platform: one } = platformFor(fake, job);
    await Promise.all([
      one.sourceRepository(acmeApp, 'refs/heads/main'),
      one.sourceRepository({ owner: 'ACME', name: 'App' }, 'refs/heads/main'),
    ]);
    await Promise.all([one.isAncestor(app.sha(0), app.sha(2)), one.isAncestor(app.sha(0), app.sha(2), acmeApp)]);
    expect(fake.requests).toHaveLength(2);
  });

  test('an attempt of a run says how it ended, and the jobs of it how each did', async () => {
    Object.assign(run.jobs[0] ?? {}, { status: 'completed', conclusion: 'cancelled' });
    expect(await platform().runAttempt(acmeApp, String(run.id), 1)).toEqual({
      state: 'value',
      value: {
        repositoryId: String(app.id),
        id: String(run.id),
        attempt: 1,
        event: 'push',
        headSha: app.sha(2),
        path: '.github/workflows/release.yml',
        status: 'completed',
        conclusion: 'failure',
      },
    });
    expect(await platform().runAttempt(acmeApp, String(run.id), 2)).toMatchObject({
      value: { status: 'in_progress', conclusion: undefined },
    });
    expect(await platform().runAttempt(acmeApp, String(run.id), 3)).toMatchObject({ state: 'forbidden', isNotFound: true });
    expect(await platform().runJobs(acmeApp, String(run.id), 2)).toEqual({
      state: 'value',
      value: [
        { id: String(run.jobs[0]?.id), name: 'gate', status: 'completed', conclusion: 'cancelled' },
        { id: String(run.jobs[1]?.id), name: 'ship it', status: 'waiting', conclusion: undefined },
      ],
    });
  });

  test.each([
    ['another run', { id: 1 }],
    ['another attempt', { run_attempt: 2 }],
    ['no repository', { repository: {} }],
    ['no status', { status: null }],
  ])('an attempt that is answered with %s is an outage', async (_name, changes) => {
    fake.fault({ path: /\/attempts\/1$/, fault: { kind: 'change', change: (body) => ({ ...Object(body), ...changes }) } });
    expect(await platform().runAttempt(acmeApp, String(run.id), 1)).toMatchObject({ state: 'outage' });
  });

  test('a job without a name is an outage, and a list cut short is truncated', async () => {
    fake.fault({
      path: /\/jobs$/,
      times: 1,
      fault: { kind: 'change', change: () => ({ total_count: 1, jobs: [{ id: 1, status: 'queued' }] }) },
    });
    expect(await platform().runJobs(acmeApp, String(run.id), 2)).toMatchObject({ state: 'outage' });
    fake.fault({ path: /\/jobs$/, fault: { kind: 'cut', keep: 1 } });
    expect(await platform().runJobs(acmeApp, String(run.id), 2)).toMatchObject({ state: 'truncated' });
  });

  test('a release says whether it can be changed; none is "Not Found"', async () => {
    const url = `${fake.serverUrl}/acme/app/releases/tag/v1.0.0`;
    expect(await platform().release(acmeApp, 'v1.0.0')).toEqual({ state: 'value', value: { tag: 'v1.0.0', isImmutable: true, url } });
    expect(await platform().release(acmeApp, 'v9/x')).toMatchObject({ state: 'forbidden', isNotFound: true });
    expect(fake.requests.at(-1)?.path).toBe('/repos/acme/app/releases/tags/v9%2Fx');
    const change = (body: unknown) => ({ ...Object(body), immutable: undefined });
    fake.fault({ path: /\/releases\//, times: 1, fault: { kind: 'change', change } });
    expect(await platform().release(acmeApp, 'v1.0.0')).toMatchObject({ value: { isImmutable: undefined } });
    fake.fault({ path: /\/releases\//, fault: { kind: 'change', change: (body) => ({ ...Object(body), tag_name: 'v2' }) } });
    expect(await platform().release(acmeApp, 'v1.0.0')).toMatchObject({ state: 'outage' });
  });
});
