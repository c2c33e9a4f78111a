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
import { platformFor } from './platform-for.ts';

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
    expect(await ask(platform(elsewhere))).toMatchObject({ state: 'forbidden', why: expect.stringContaining('404') });
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
