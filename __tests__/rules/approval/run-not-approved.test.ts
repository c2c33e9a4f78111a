import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import {
  aCommit,
  aContributor,
  aMergedPullRequest,
  anApproval,
  anEntry,
  anEnvironment,
  aPerson,
  aRepository,
  aReview,
  aUse,
  aWorkflowRun,
  branchRules,
  many,
} from '../../../__fixtures__/platform-facts.ts';
import { aPolicy, aQuestion } from '../../../__fixtures__/question.ts';
import { gap, unknown } from '../../../src/core/facts.ts';
import type { EnvironmentRule } from '../../../src/core/policy.ts';
import type { DeployedCommit, MergedPullRequest, RunApproval, WorkflowRun } from '../../../src/platform/model.ts';
import rule from '../../../src/rules/approval/run-not-approved.ts';

type Facts = Readonly<Record<string, unknown>>;

async function judged(entry: Partial<EnvironmentRule> | undefined, facts: Facts = {}) {
  const policy = aPolicy(entry === undefined ? {} : { environments: [anEntry(entry)] });
  return judge(rule, {
    files: {},
    question: aQuestion({ stage: 'deploy', policy }),
    facts: {
      environmentUses: many([aUse({})]),
      environments: many([anEnvironment({})]),
      approvals: many([anApproval({})]),
      run: aWorkflowRun({}),
      deployedCommits: many([aCommit({})]),
      pullRequests: many([aMergedPullRequest({})]),
      repository: aRepository,
      branchRules: branchRules({}),
      ...facts,
    },
  });
}

const outage = unknown({ cause: 'outage', reason: 'no answer', remedy: 'again' });
const truncated = [gap({ item: 'list', cause: 'truncated', why: 'there are more' })];

/** What a message begins with; of a gap its cause. */
async function said(entry: Partial<EnvironmentRule>, facts: Facts) {
  const { findings, gaps } = await judged(entry, facts);
  return [...findings.map(({ message }) => message), ...gaps.map(({ cause }) => cause)].join('; ');
}

describe('what is configured', () => {
  test.each([
    ['no entry', undefined],
    ['an entry that asks for no approval', { reviewers: 0 }],
    ['an entry that takes any', { approval: 'any' }],
    ['an entry of another environment', { pattern: 'staging', reviewers: 1 }],
  ] as const)('%s', async (_name, entry) => {
    expect(await judged(entry, { approvals: many([]) })).toMatchObject({ kind: 'not-applicable', reason: 'not configured' });
  });

  test.each([
    ['reviewers', { reviewers: 1 }],
    ['reviewers, wherever their approval comes from', { reviewers: 1, approval: 'any' }],
    ['the approval of the environment', { approval: 'environment' }],
  ] as const)('%s', async (_name, entry) => {
    expect(await judged(entry, { approvals: many([]) })).toMatchObject({ kind: 'violation' });
    expect(await judged(entry)).toMatchObject({ kind: 'pass' });
  });

  test('no environment in use', async () => {
    expect(await judged({ reviewers: 1 }, { environmentUses: many([]) })).toMatchObject({ kind: 'not-applicable' });
  });
});

describe('approvals of the environment', () => {
  const approvals = (...given: readonly Partial<RunApproval>[]) => ({ approvals: many(given.map(anApproval)) });
  const team = { kind: 'team', slug: 'release', id: 7 } as const;
  const teams = { environments: many([anEnvironment({ reviewers: [team] })]) };
  const run = (given: Partial<WorkflowRun>) => ({ run: aWorkflowRun(given) });

  test.each<readonly [string, Facts, string]>([
    ['by a required reviewer', {}, ''],
    ['none', approvals(), 'and no person approved it'],
    [
      'none, where the environment asks nobody',
      { ...approvals(), environments: many([anEnvironment({ reviewers: [] })]) },
      'which has no required reviewers, so no person was asked. Give it required reviewers',
    ],
    ['one that waits', approvals({ state: 'pending' }), 'and no person approved it'],
    ['of another environment', approvals({ environments: ['staging', 'production-eu'] }), 'and no person approved it'],
    ['of several environments, in another letter case', approvals({ environments: ['staging', 'Production'] }), ''],
    ['by an App', approvals({ by: aPerson('carol', { isApp: true }) }), 'and no person approved it'],
    ['by an App where a team is listed', { ...teams, ...approvals({ by: aPerson('bot', { isApp: true }) }) }, 'and no person approved it'],
    [
      'by somebody who is not listed',
      approvals({ by: aPerson('mallory') }, { by: aPerson('mallory') }),
      'was approved by `mallory`, who is none of its',
    ],
    [
      'by another account with the login of a reviewer',
      approvals({ by: aPerson('carol', { id: 666 }) }),
      'was approved by `carol`, who is none of its',
    ],
    ['by a reviewer under a new login', approvals({ by: { ...aPerson('carol'), login: 'carola' } }), ''],
    ['by a reviewer and somebody else', approvals({ by: aPerson('mallory') }, {}), ''],
    ['by a person where a team is listed, of which nobody can see the members', { ...teams, ...approvals({ by: aPerson('dave') }) }, ''],
    ['by an account that is gone', approvals({ by: undefined }), 'invalid'],
    ['by one that is gone, beside a reviewer', approvals({ by: undefined }, {}), ''],
    ['and a refusal', approvals({}, { state: 'rejected', by: aPerson('dave') }), 'was refused to this run by `dave`'],
    [
      'and a refusal by an account that is gone',
      approvals({}, { state: 'rejected', by: undefined }),
      'was refused to this run by a reviewer',
    ],
    ['and a refusal of another environment', approvals({}, { state: 'rejected', environments: ['staging'] }), ''],
    ['in a second attempt', run({ attempt: 2 }), 'This is attempt 2 of the run'],
    [
      'in one that says it is the first, and there were others',
      run({ earlierAttempts: [{ attempt: 1, triggeringActor: undefined }] }),
      'This is attempt 2',
    ],
    [
      'of an environment without reviewers',
      { environments: many([anEnvironment({ reviewers: [] })]) },
      'who is none of its required reviewers',
    ],
    ['of an environment that is not listed', { environments: many([]) }, 'who is none of its required reviewers'],
  ])('%s', async (_name, facts, expected) => {
    const text = await said({ reviewers: 1 }, facts);
    expect(expected === '' ? text : text.includes(expected)).toBe(expected === '' ? '' : true);
  });

  test('is found where the job names it, under the environment alone', async () => {
    const { findings } = await judged({ reviewers: 1 }, approvals());
    expect(findings).toMatchObject([{ location: { path: '.github/workflows/deploy.yml' }, subject: { environment: 'production' } }]);
  });

  test.each(['environments', 'approvals', 'run'])('without %s nothing is proven', async (key) => {
    expect(await judged({ reviewers: 1 }, { [key]: outage })).toMatchObject({ kind: 'unknown', gaps: [{ item: key, cause: 'outage' }] });
  });

  test('lists in part prove nothing', async () => {
    expect(await said({ reviewers: 1 }, { approvals: many([anApproval({})], truncated) })).toBe('truncated');
    expect(await said({ reviewers: 1 }, { environments: many([anEnvironment({})], truncated) })).toBe('truncated');
  });

  test('are asked for after this gate where the job waits for it', async () => {
    const environmentUses = many([aUse({ isReached: false }), aUse({ isReached: false, job: 'second' })]);
    const waiting = await judged({ reviewers: 1 }, { environmentUses, approvals: outage, environments: outage });
    expect(waiting).toMatchObject({ kind: 'not-applicable', reason: 'environment production asks for its approval after this gate' });
    const reached = many([...environmentUses.items, aUse({})]);
    expect(await judged({ reviewers: 1 }, { environmentUses: reached, approvals: many([]) })).toMatchObject({ kind: 'violation' });
  });
});

describe('reviewed pull requests', () => {
  const entry = { approval: 'reviewed-pull-request' } as const;
  const pulls = (...given: readonly Partial<MergedPullRequest>[]) => ({ pullRequests: many(given.map(aMergedPullRequest)) });
  const reviews = (...given: Parameters<typeof aReview>[0][]) => pulls({ reviews: given.map(aReview) });
  const itsCommits = (...given: readonly Partial<DeployedCommit>[]) => pulls({ commits: given.map(aCommit) });
  const merged = (given: Partial<DeployedCommit>) => ({ deployedCommits: many([aCommit({ authors: [aContributor('carol')], ...given })]) });
  const unknownPerson = { kind: 'unknown', name: 'Mallory' } as const;

  test.each<readonly [string, Facts, string]>([
    ['one that became the deployed commit', {}, ''],
    [
      'one that ended with the deployed commit',
      pulls({ mergeCommit: undefined, headCommit: 'a'.repeat(40), reviews: [aReview({ commit: 'a'.repeat(40) })] }),
      '',
    ],
    ['none', pulls(), 'is not what one brought to `main`'],
    ['one of which the deployed commit is in the midst', pulls({ mergeCommit: 'd'.repeat(40) }), 'is not what one brought to `main`'],
    ['one into a branch of the author', pulls({ baseBranch: 'bobs' }), 'is not what one brought to `main`'],
    ['a release without a commit', { deployedCommits: many([]) }, 'is not what one brought to `main`'],
    ['nobody looked', reviews(), 'has 0 of the 1 approvals'],
    ['only a comment', reviews({ state: 'commented' }), 'has 0 of the 1 approvals'],
    ['a dismissed approval', reviews({ state: 'dismissed' }), 'has 0 of the 1 approvals'],
    ['by somebody who may not push', reviews({ canPush: false }), 'has 0 of the 1 approvals'],
    ['by an App', reviews({ by: aPerson('carol', { isApp: true }) }), 'has 0 of the 1 approvals'],
    ['by an account that is gone', reviews({ by: undefined }), 'has 0 of the 1 approvals'],
    [
      'by the author of the pull request',
      { deployedCommits: many([aCommit({ authors: [aContributor('dave')] })]), ...reviews({ by: aPerson('bob') }) },
      'has 0 of the 1',
    ],
    ['by the author of a commit', { deployedCommits: many([aCommit({ authors: [aContributor('carol')] })]) }, 'has 0 of the 1 approvals'],
    [
      'by a co-author',
      { deployedCommits: many([aCommit({ authors: [aContributor('bob'), aContributor('carol')] })]) },
      'has 0 of the 1 approvals',
    ],
    ['by the committer', { deployedCommits: many([aCommit({ committer: aContributor('carol') })]) }, 'has 0 of the 1 approvals'],
    [
      'by the author of another commit that is deployed, which had its own pull request',
      { deployedCommits: many([aCommit({}), aCommit({ authors: [aContributor('carol')] })]) },
      '',
    ],
    ['by the author of one of its commits', itsCommits({}, { authors: [aContributor('carol')] }), 'has 0 of the 1 approvals'],
    ['by a co-author of one of them', itsCommits({ authors: [aContributor('bob'), aContributor('carol')] }), 'has 0 of the 1 approvals'],
    ['by the committer of one of them', itsCommits({ committer: aContributor('carol') }, {}), 'has 0 of the 1 approvals'],
    ['an author of one of its commits without an account', itsCommits({ authors: [unknownPerson] }), 'invalid'],
    [
      'such a one of two commits and of the deployed one, and two approvals',
      {
        ...pulls({
          commits: [aCommit({ authors: [unknownPerson] }), aCommit({ authors: [unknownPerson] })],
          reviews: [aReview({}), aReview({ by: aPerson('dave') })],
        }),
        deployedCommits: many([aCommit({ authors: [unknownPerson] })]),
      },
      '',
    ],
    ['commits that were not all read', pulls({ commits: undefined }), 'limit'],
    ['commits that were not all read, and nobody looked', pulls({ commits: undefined, reviews: [] }), 'has 0 of the 1 approvals'],
    ['two of them, of one of which not all commits were read', pulls({ number: 8, commits: undefined }, {}), ''],
    ['by who merged it, and wrote nothing', pulls({ mergedBy: aPerson('carol') }), ''],
    [
      'by who merged it, and so is the author of the merge that the platform made',
      { ...merged({ authors: [aContributor('carol')] }), ...pulls({ mergedBy: aPerson('carol') }) },
      '',
    ],
    ['before its last commit', reviews({ commit: 'c'.repeat(40) }), 'was changed after `carol` approved it'],
    ['of a commit that is gone', reviews({ commit: undefined }), 'was changed after `carol` approved it'],
    ['before its last commit, and after it by somebody else', reviews({ commit: 'c'.repeat(40) }, { by: aPerson('dave') }), ''],
    [
      'by one, while another requests changes',
      reviews({}, { by: aPerson('dave'), state: 'changes-requested' }),
      'although `dave` requested changes',
    ],
    [
      'while one who is gone requests changes',
      reviews({}, { by: undefined, state: 'changes-requested' }),
      'although a reviewer requested changes',
    ],
    ['while one who may not push requests changes', reviews({}, { by: aPerson('troll'), state: 'changes-requested', canPush: false }), ''],
    ['an author without an account', { deployedCommits: many([aCommit({ authors: [unknownPerson] })]) }, 'invalid'],
    ['an author of the pull request whose account is gone', pulls({ author: undefined }), 'invalid'],
    [
      'such an author, and two approvals',
      { deployedCommits: many([aCommit({ authors: [unknownPerson] })]), ...reviews({}, { by: aPerson('dave') }) },
      '',
    ],
    ['two of them, of which one was approved', pulls({ number: 8, reviews: [] }, {}), ''],
    [
      'two of them, of which one was refused',
      pulls({}, { number: 8, reviews: [aReview({ state: 'changes-requested' })] }),
      'Pull request #8',
    ],
    ['two of them, of which none was approved', pulls({ reviews: [] }, { number: 8, reviews: [] }), 'Pull request #7'],
  ])('%s', async (_name, facts, expected) => {
    const text = await said(entry, facts);
    expect(expected === '' ? text : text.includes(expected)).toBe(expected === '' ? '' : true);
  });

  test.each<readonly [string, Partial<DeployedCommit>, Partial<MergedPullRequest>]>([
    ['its own committer', { committer: aContributor('carol') }, {}],
    ['a co-author', { authors: [aContributor('carol'), aContributor('bob')] }, {}],
    ['no signature of the platform', { isSignatureVerified: false }, {}],
    ['somebody else who merged', {}, { mergedBy: aPerson('bob') }],
    ['nobody known who merged', {}, { mergedBy: undefined }],
    [
      'the head itself, which is no merge',
      { oid: 'b'.repeat(40) },
      { mergeCommit: 'b'.repeat(40), commits: [aCommit({ oid: 'b'.repeat(40) })] },
    ],
  ])('by the author of the deployed commit count for nothing where it has %s', async (_name, commit, pull) => {
    expect(await said(entry, { ...merged(commit), ...pulls({ mergedBy: aPerson('carol'), ...pull }) })).toContain(
      'has 0 of the 1 approvals',
    );
  });

  test('whose commits were not all read are a gap that names the pull request', async () => {
    expect((await judged(entry, pulls({ commits: undefined }))).gaps).toMatchObject([
      { item: 'pull request #7', remedy: expect.stringContaining('100 commits') },
    ]);
  });

  test('count as often as the policy asks for reviewers, each person once', async () => {
    const two = { ...entry, reviewers: 2 };
    expect(await said(two, {})).toContain('has 1 of the 2 approvals');
    expect(await said(two, reviews({}, {}))).toContain('has 1 of the 2 approvals');
    expect(await said(two, reviews({}, { by: aPerson('dave') }))).toBe('');
    expect(await said(two, reviews({}, { by: aPerson('dave'), commit: 'c'.repeat(40) }))).toContain('after `dave` approved it');
    expect(await said({ ...entry, reviewers: 0 }, reviews())).toContain('has 0 of the 1 approvals');
  });

  test('are judged before the environment is reached, and in any attempt: nobody is asked again', async () => {
    const environmentUses = many([aUse({ isReached: false })]);
    expect(await judged(entry, { environmentUses, pullRequests: many([]), run: outage, approvals: outage })).toMatchObject({
      kind: 'violation',
    });
    expect(await judged(entry, { run: aWorkflowRun({ attempt: 3 }), approvals: many([]) })).toMatchObject({ kind: 'pass' });
  });

  test.each<readonly [string, ReturnType<typeof branchRules>]>([
    ['takes pushes', branchRules({ rules: [] })],
    ['takes pull requests that nobody approved', branchRules({ rules: branchRules({}).rules.map((one) => ({ ...one, approvals: 0 })) })],
    ['is not the one whose rules were asked for', branchRules({ branch: 'next' })],
  ])('prove little where the default branch %s: commits below may have had none', async (_name, given) => {
    expect(await judged(entry, { branchRules: given })).toMatchObject({
      kind: 'unknown',
      gaps: [{ item: 'branch main', cause: 'unresolvable' }],
    });
  });

  test.each(['deployedCommits', 'pullRequests', 'repository', 'branchRules'])('without %s nothing is proven', async (key) => {
    expect(await judged(entry, { [key]: outage })).toMatchObject({ kind: 'unknown', gaps: [{ item: key, cause: 'outage' }] });
  });

  test('in part prove nothing; of the commits that are deployed one is enough', async () => {
    expect(await said(entry, { deployedCommits: many([aCommit({})], truncated) })).toBe('');
    expect(await said(entry, { pullRequests: many([aMergedPullRequest({})], truncated) })).toBe('truncated');
  });
});

test('each environment is judged by its own entry', async () => {
  const policy = aPolicy({ environments: [anEntry({ reviewers: 1 }), anEntry({ pattern: 'staging', approval: 'reviewed-pull-request' })] });
  const { findings } = await judge(rule, {
    files: {},
    question: aQuestion({ stage: 'deploy', policy }),
    facts: {
      environmentUses: many([aUse({}), aUse({ environment: 'staging', isReached: false })]),
      environments: many([anEnvironment({})]),
      approvals: many([]),
      run: aWorkflowRun({}),
      deployedCommits: many([aCommit({})]),
      pullRequests: many([]),
      repository: aRepository,
      branchRules: branchRules({}),
    },
  });
  expect(findings.map(({ subject }) => subject['environment'])).toEqual(['production', 'staging']);
});

test('what several environments miss alike is said once', async () => {
  const policy = aPolicy({
    environments: [anEntry({ reviewers: 1 }), anEntry({ pattern: 'staging-*', approval: 'reviewed-pull-request' })],
  });
  const environmentUses = many(['production', 'staging-a', 'staging-b'].map((environment) => aUse({ environment })));
  const facts = { environmentUses, environments: outage, approvals: outage, run: outage, deployedCommits: outage, pullRequests: outage };
  const { gaps } = await judge(rule, {
    files: {},
    question: aQuestion({ stage: 'deploy', policy }),
    facts: { ...facts, repository: aRepository, branchRules: branchRules({}) },
  });
  expect(gaps.map(({ item }) => item)).toEqual(['environments', 'approvals', 'run', 'deployedCommits', 'pullRequests']);
});
