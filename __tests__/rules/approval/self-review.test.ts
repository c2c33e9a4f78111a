import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aCommit, aContributor, anApproval, anEntry, aPerson, aUse, aWorkflowRun, many } from '../../../__fixtures__/platform-facts.ts';
import { aPolicy, aQuestion } from '../../../__fixtures__/question.ts';
import { gap, unknown } from '../../../src/core/facts.ts';
import type { EnvironmentRule } from '../../../src/core/policy.ts';
import type { DeployedCommit } from '../../../src/platform/model.ts';
import rule from '../../../src/rules/approval/self-review.ts';

const unknownPerson = (name: string) => ({ kind: 'unknown', name }) as const;
const by = (...logins: readonly string[]) => many(logins.map((login) => anApproval({ by: aPerson(login) })));

async function judged(
  facts: Readonly<Record<string, unknown>>,
  entry?: Partial<EnvironmentRule>,
  options: Readonly<Record<string, unknown>> = {},
) {
  const policy = aPolicy(entry === undefined ? {} : { environments: [anEntry(entry)] });
  return judge(rule, {
    files: {},
    question: aQuestion({ stage: 'deploy', policy }),
    facts: {
      environmentUses: many([aUse({})]),
      approvals: by('carol'),
      run: aWorkflowRun({}),
      deployedCommits: many([aCommit({})]),
      commits: many([aCommit({})]),
      ...facts,
    },
    options,
  });
}

describe('who approved', () => {
  test.each([
    ['somebody else', {}, 'pass'],
    ['the actor', { approvals: by('alice') }, 'violation'],
    ['who triggered this attempt', { run: aWorkflowRun({ triggeringActor: aPerson('carol') }) }, 'violation'],
    [
      'who triggered an attempt before',
      { run: aWorkflowRun({ attempt: 2, earlierAttempts: [{ attempt: 1, triggeringActor: aPerson('carol') }] }) },
      'violation',
    ],
    ['the author', { approvals: by('bob') }, 'violation'],
    ['a co-author', { deployedCommits: many([aCommit({ authors: [aContributor('bob'), aContributor('carol')] })]) }, 'violation'],
    ['the committer', { deployedCommits: many([aCommit({ committer: aContributor('carol') })]) }, 'violation'],
    [
      'the author of a branch that the deployed commit merged',
      { deployedCommits: many([aCommit({}), aCommit({ authors: [aContributor('carol')] })]) },
      'violation',
    ],
    [
      'the author of an older commit that is deployed too',
      { commits: many([aCommit({}), aCommit({ authors: [aContributor('carol')] })]) },
      'pass',
    ],
    ['an App', { approvals: many([anApproval({ by: aPerson('carol', { isApp: true }) })]) }, 'violation'],
    [
      'everybody involved, and an App',
      { approvals: many([...by('alice', 'bob').items, anApproval({ by: aPerson('x', { isApp: true }) })]) },
      'violation',
    ],
    ['one involved, and somebody else', { approvals: by('alice', 'carol') }, 'pass'],
    [
      'a colleague in whose name the commit was forged',
      { deployedCommits: many([aCommit({ authors: [aContributor('carol')] })]) },
      'violation',
    ],
    [
      'the same number under a new login',
      { approvals: many([anApproval({ by: { ...aPerson('alice'), login: 'innocent' } })]) },
      'violation',
    ],
    ['another number under the login of the actor', { approvals: many([anApproval({ by: { ...aPerson('alice'), id: 99 } })]) }, 'pass'],
  ])('%s: %s', async (_name, facts, kind) => {
    expect(await judged(facts)).toMatchObject({ kind });
  });

  test('the message names each once, with what they had to do with it', async () => {
    const approvals = many([...by('alice', 'alice', 'bob').items, anApproval({ by: aPerson('checker', { isApp: true }) })]);
    const { findings } = await judged({ approvals });
    expect(findings).toMatchObject([
      {
        message:
          'Environment `production` was approved by nobody but `alice` (who started the run) and `bob` (who wrote or committed what it deploys) and `checker` (an App). Start a new run, and let another person approve it',
        location: { path: '.github/workflows/deploy.yml', start: { line: 5 } },
        subject: { environment: 'production' },
      },
    ]);
  });
});

describe('people without an account', () => {
  const deployedCommits = many([aCommit({ authors: [unknownPerson('Mallory')] })]);
  test.each([
    ['one, and one approver who may be that one', { deployedCommits }, 'unknown'],
    ['one, and two approvers', { deployedCommits, approvals: by('carol', 'dave') }, 'pass'],
    ['one approver who approved twice', { deployedCommits, approvals: by('carol', 'carol') }, 'unknown'],
    [
      'two, and two approvers',
      { deployedCommits: many([aCommit({ authors: [unknownPerson('A'), unknownPerson('B')] })]), approvals: by('carol', 'dave') },
      'unknown',
    ],
    ['one, and nobody but the actor approved', { deployedCommits, approvals: by('alice') }, 'violation'],
    ['the platform committed', { deployedCommits: many([aCommit({ committer: undefined })]) }, 'pass'],
    ['an actor whose account is gone', { run: aWorkflowRun({ actor: undefined }) }, 'unknown'],
    ['an approver whose account is gone', { approvals: many([anApproval({ by: undefined })]) }, 'unknown'],
    ['such a one beside the actor', { approvals: many([anApproval({ by: undefined }), ...by('alice').items]) }, 'unknown'],
    ['such a one beside somebody else', { approvals: many([anApproval({ by: undefined }), ...by('carol').items]) }, 'pass'],
  ])('%s: %s', async (_name, facts, kind) => {
    expect(await judged(facts)).toMatchObject({ kind });
  });

  test('the gap says how to go on, and no policy may soften it', async () => {
    expect((await judged({ deployedCommits })).gaps).toMatchObject([
      { item: 'environment production', cause: 'invalid', remedy: expect.stringContaining('link the e-mail addresses') },
    ]);
  });
});

describe('with every commit', () => {
  const every = { 'every-commit': true };
  const older = (...authors: readonly Partial<DeployedCommit>[]) => many([aCommit({}), ...authors.map(aCommit)]);
  const carols = { authors: [aContributor('carol')] };

  test.each([
    ['the author of the deployed commit', { approvals: by('bob') }, 'violation'],
    ['who started the run', { approvals: by('alice') }, 'violation'],
    ['the author of an older commit', { commits: older(carols) }, 'violation'],
    ['the committer of an older commit', { commits: older({ committer: aContributor('carol') }) }, 'violation'],
    ['a co-author of the oldest', { commits: older({}, { authors: [aContributor('bob'), aContributor('carol')] }) }, 'violation'],
    ['somebody else', { commits: older(carols), approvals: by('dave') }, 'pass'],
    ['one that may be the unknown author of an older commit', { commits: older({ authors: [unknownPerson('M')] }) }, 'unknown'],
    [
      'two where one unknown person wrote two commits',
      { commits: older({ authors: [unknownPerson('M')] }, { authors: [unknownPerson('M')] }), approvals: by('carol', 'dave') },
      'pass',
    ],
  ])('approved by %s: %s', async (_name, facts, kind) => {
    expect(await judged(facts, undefined, every)).toMatchObject({ kind });
  });

  test('commits that were not read prove nothing; what they hide says nothing of the deployed one', async () => {
    const gaps = [gap({ item: 'd', cause: 'limit', why: 'there are more' })];
    const commits = many([aCommit({})], gaps);
    expect(await judged({ commits }, undefined, every)).toMatchObject({ kind: 'unknown', gaps });
    expect(await judged({ commits })).toMatchObject({ kind: 'pass' });
    expect(await judged({ commits, approvals: by('bob') }, undefined, every)).toMatchObject({ kind: 'violation' });
  });

  test('a lower layer may ask for it, and not take it back', () => {
    expect(rule.meta.options).toMatchObject({ 'every-commit': { default: false, stricter: 'more' } });
  });
});

describe('which approvals count', () => {
  test.each([
    ['none', many([])],
    ['a refusal', many([anApproval({ state: 'rejected', by: aPerson('alice') })])],
    ['a pending one', many([anApproval({ state: 'pending', by: aPerson('alice') })])],
    ['one of another environment', many([anApproval({ by: aPerson('alice'), environments: ['staging', 'prod'] })])],
  ])('%s is not judged here', async (_name, approvals) => {
    expect(await judged({ approvals, commits: unknown({ cause: 'outage', reason: 'r', remedy: 'y' }) })).toMatchObject({
      kind: 'not-applicable',
    });
  });

  test('names of environments are compared without case, one approval may mean several', async () => {
    const approvals = many([anApproval({ by: aPerson('alice'), environments: ['staging', 'PRODUCTION'] })]);
    expect(await judged({ approvals })).toMatchObject({ kind: 'violation' });
  });

  test('each environment for itself', async () => {
    const environmentUses = many([aUse({}), aUse({ environment: 'staging', location: undefined, isReached: false })]);
    const approvals = many([anApproval({}), anApproval({ by: aPerson('alice'), environments: ['staging'] })]);
    const { findings } = await judged({ environmentUses, approvals });
    expect(findings).toMatchObject([{ location: { object: 'environment', name: 'staging' } }]);
  });
});

describe('where it applies', () => {
  test('not where the policy allows it; an entry that says nothing, or forbids it, changes nothing', async () => {
    const approvals = by('alice');
    expect(await judged({ approvals }, { selfReview: 'allowed' })).toMatchObject({ kind: 'not-applicable' });
    expect(await judged({ approvals }, { selfReview: 'forbidden' })).toMatchObject({ kind: 'violation' });
    expect(await judged({ approvals }, { reviewers: 1 })).toMatchObject({ kind: 'violation' });
  });

  test('not without an environment', async () => {
    expect(await judged({ environmentUses: many([]) })).toMatchObject({ kind: 'not-applicable' });
  });

  const outage = unknown({ cause: 'outage', reason: 'no answer', remedy: 'again' });
  test.each([
    ['approvals', false],
    ['run', false],
    ['deployedCommits', false],
    ['commits', true],
  ])('without %s nothing is proven', async (key, isEvery) => {
    const found = await judged({ [key]: outage }, undefined, { 'every-commit': isEvery });
    expect(found).toMatchObject({ kind: 'unknown', gaps: [{ item: key, cause: 'outage' }] });
  });

  const gaps = [gap({ item: 'list', cause: 'truncated', why: 'there are more' })];
  test.each([
    ['approvals', many([anApproval({})], gaps)],
    ['approvals', many([], gaps)],
    ['deployedCommits', many([aCommit({})], gaps)],
  ])('%s in part prove nothing', async (key, value) => {
    expect(await judged({ [key]: value })).toMatchObject({ kind: 'unknown', gaps });
  });

  test('a release without a commit was not read', async () => {
    expect(await judged({ deployedCommits: many([]) })).toMatchObject({ kind: 'unknown', gaps: [{ cause: 'empty' }] });
  });

  test('where every environment is an expression, nothing is proven', async () => {
    const uses = many([], [gap({ item: 'deploy.yml', cause: 'unresolvable', why: 'an expression' })]);
    expect(await judged({ environmentUses: uses })).toMatchObject({ kind: 'unknown', gaps: [{ cause: 'unresolvable' }] });
  });
});
