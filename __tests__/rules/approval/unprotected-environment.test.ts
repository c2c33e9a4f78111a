import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { anEntry, anEnvironment, aPerson, aRepository, aUse, many } from '../../../__fixtures__/platform-facts.ts';
import { aPolicy, aQuestion } from '../../../__fixtures__/question.ts';
import { gap, unknown } from '../../../src/core/facts.ts';
import type { EnvironmentRule } from '../../../src/core/policy.ts';
import type { DeploymentEnvironment, RefPolicy } from '../../../src/platform/model.ts';
import rule from '../../../src/rules/approval/unprotected-environment.ts';

interface Given {
  readonly entry?: Partial<EnvironmentRule>;
  readonly environment?: Partial<DeploymentEnvironment>;
  readonly facts?: Readonly<Record<string, unknown>>;
}

async function judged({ entry, environment = {}, facts = {} }: Given) {
  const policy = aPolicy(entry === undefined ? {} : { environments: [anEntry(entry)] });
  return judge(rule, {
    files: {},
    question: aQuestion({ stage: 'deploy', policy }),
    facts: {
      environmentUses: many([aUse({})]),
      environments: many([anEnvironment(environment)]),
      repository: aRepository,
      ...facts,
    },
  });
}

/** What is found of each finding: the ref or job that it names. */
async function found(given: Given) {
  const { findings, gaps } = await judged(given);
  return [...findings.map(({ subject }) => subject['ref'] || subject['job'] || 'yes'), ...gaps.map(({ cause }) => cause)];
}

const patterns = (...given: readonly (readonly ['branch' | 'tag', string])[]): RefPolicy => ({
  kind: 'patterns',
  patterns: given.map(([type, pattern]) => ({ type, pattern })),
});

describe('reviewers', () => {
  test.each([
    ['as many as asked', 1, ['carol'], 0],
    ['none', 1, [], 1],
    ['too few', 2, ['carol'], 1],
    ['more', 1, ['carol', 'dave'], 0],
    ['none asked', 0, [], 0],
  ])('%s', async (_name, reviewers, logins, count) => {
    const people = logins.map((login) => ({ kind: 'user', account: aPerson(login) }) as const);
    expect(await found({ entry: { reviewers }, environment: { reviewers: people } })).toHaveLength(count);
  });

  test('a message counts what is there', async () => {
    const of = async (reviewers: DeploymentEnvironment['reviewers']) =>
      (await judged({ entry: { reviewers: 3 }, environment: { reviewers } })).findings[0]?.message;
    const team = { kind: 'team', slug: 'release', id: 7 } as const;
    expect(await of([])).toContain('has no required reviewer, and the policy asks for 3');
    expect(await of([team])).toContain('has 1 required reviewer,');
    expect(await of([team, { ...team, id: 8 }])).toContain('has 2 required reviewers,');
  });

  test('an App that decides is no person', async () => {
    expect(await found({ entry: { reviewers: 1 }, environment: { reviewers: [], customRules: ['checker'], waitMinutes: 30 } })).toEqual([
      'yes',
    ]);
  });

  test('are not asked of the environment where reviewed pull requests are the approval', async () => {
    expect(await found({ entry: { reviewers: 1, approval: 'reviewed-pull-request' }, environment: { reviewers: [] } })).toEqual([]);
    expect(await found({ entry: { reviewers: 1, approval: 'any' }, environment: { reviewers: [] } })).toEqual(['yes']);
  });

  test('an entry by a glob means the environment in any letter case', async () => {
    const facts = { environmentUses: many([aUse({ environment: 'PRODUCTION' })]) };
    expect(await found({ entry: { pattern: 'Prod*', reviewers: 2 }, facts })).toEqual(['yes']);
  });
});

describe('refs without a list in the policy', () => {
  test.each<readonly [string, RefPolicy, readonly string[]]>([
    ['the default branch', patterns(['branch', 'main']), []],
    ['nothing at all', patterns(), []],
    ['any', { kind: 'any' }, ['yes']],
    ['protected branches', { kind: 'protected-branches', branches: ['main', 'next'] }, []],
    ['protected branches of which there are none', { kind: 'protected-branches', branches: [] }, ['yes']],
    ['a pattern for branches that can be created', patterns(['branch', 'release/*']), ['refs/heads/release/*']],
    ['a question mark', patterns(['branch', 'mai?']), ['refs/heads/mai?']],
    ['a class', patterns(['branch', 'mai[n]']), ['refs/heads/mai[n]']],
    ['a tag, which anybody can create or move', patterns(['tag', 'v1']), ['refs/tags/v1']],
    ['a tag with the name of the default branch', patterns(['tag', 'main']), ['refs/tags/main']],
    ['the default branch in another letter case', patterns(['branch', 'Main']), ['unresolvable']],
    ['another exact branch', patterns(['branch', 'main'], ['branch', 'next']), ['unresolvable']],
    ['two of them', patterns(['branch', 'prod'], ['branch', 'next']), ['unresolvable', 'unresolvable']],
    ['one that was not asked for', { kind: 'unasked' }, ['empty']],
  ])('%s', async (_name, refs, expected) => {
    expect(await found({ entry: {}, environment: { refs } })).toEqual(expected);
  });

  test('one that could not be read is said once, for its own reason', async () => {
    const unread = gap({ item: 'production', cause: 'forbidden', why: 'the token may not ask this', remedy: 'grant it' });
    const environments = { items: [anEnvironment({ refs: { kind: 'unasked' } })], gaps: [unread] };
    expect(await found({ entry: {}, facts: { environments } })).toEqual(['forbidden']);
  });

  test('an exact branch is compared with the default branch, and without it nothing is proven', async () => {
    const facts = { repository: unknown({ cause: 'outage', reason: 'no answer', remedy: 'again' }) };
    expect(await found({ entry: {}, environment: { refs: patterns(['branch', 'main'], ['branch', 'next']) }, facts })).toEqual(['outage']);
  });
});

describe('refs with a list in the policy', () => {
  const refs = ['refs/heads/main', 'refs/heads/hotfix/*', 'refs/tags/v*'];
  test.each<readonly [string, RefPolicy, readonly string[]]>([
    ['an exact branch of it', patterns(['branch', 'main']), []],
    ['a branch that a glob of it means', patterns(['branch', 'hotfix/1']), []],
    ['the very globs of it', patterns(['branch', 'hotfix/*'], ['tag', 'v*']), []],
    ['another branch', patterns(['branch', 'main'], ['branch', 'dev']), ['refs/heads/dev']],
    ['a branch beyond the segment of the glob', patterns(['branch', 'hotfix/1/x']), ['refs/heads/hotfix/1/x']],
    ['a wider glob', patterns(['branch', '*'], ['branch', 'hotfix/**']), ['refs/heads/*', 'refs/heads/hotfix/**']],
    ['a tag named as the branch', patterns(['tag', 'main']), ['refs/tags/main']],
    ['any', { kind: 'any' }, ['yes']],
    ['protected branches of it', { kind: 'protected-branches', branches: ['main', 'hotfix/2'] }, []],
    ['a protected branch beside it', { kind: 'protected-branches', branches: ['main', 'dev'] }, ['refs/heads/dev']],
    ['no protected branch', { kind: 'protected-branches', branches: [] }, ['yes']],
    ['one that was not asked for', { kind: 'unasked' }, ['empty']],
  ])('%s', async (_name, policy, expected) => {
    expect(await found({ entry: { refs }, environment: { refs: policy } })).toEqual(expected);
  });

  test('the message says what is allowed', async () => {
    const { findings } = await judged({ entry: { refs }, environment: { refs: patterns(['branch', 'dev']) } });
    expect(findings[0]?.message).toContain(
      'lets `refs/heads/dev` deploy, and the policy allows `refs/heads/main`, `refs/heads/hotfix/*`, ',
    );
  });
});

describe('an environment without an entry', () => {
  const open = { reviewers: [], refs: { kind: 'any' } } as const;
  const nameOf = async (name: string, environment: Partial<DeploymentEnvironment> = open) =>
    judged({ environment: { ...environment, name }, facts: { environmentUses: many([aUse({ environment: name })]) } });

  test.each(['production', 'Prod', 'prod-eu', 'RELEASE', 'release/eu', 'live', 'npm-publish', 'publishing'])(
    '%s is meant',
    async (name) => {
      const { findings } = await nameOf(name);
      expect(findings).toMatchObject([{ isAdvice: true, location: { object: 'environment', name } }]);
    },
  );

  test.each(['staging', 'alive', 'live-eu', 'preprod', 'github-pages'])('%s promises nothing', async (name) => {
    expect(await nameOf(name)).toMatchObject({ kind: 'pass' });
  });

  test.each([
    ['reviewers', { reviewers: [{ kind: 'team', slug: 'release', id: 7 }] }],
    ['a rule of an App', { customRules: ['checker'] }],
    ['a ref policy', { refs: { kind: 'unasked' } }],
    ['a protected branch', { refs: { kind: 'protected-branches', branches: ['main'] } }],
  ] as const)('%s are some protection', async (_name, environment) => {
    expect(await nameOf('production', { ...open, ...environment })).toMatchObject({ kind: 'pass' });
  });

  test('protected branches where none is protected are none', async () => {
    expect(await nameOf('production', { ...open, refs: { kind: 'protected-branches', branches: [] } })).toMatchObject({
      kind: 'violation',
    });
  });

  test('a wait is none', async () => {
    expect(await nameOf('production', { ...open, waitMinutes: 30 })).toMatchObject({ kind: 'violation' });
  });

  test('what breaks an entry is no advice', async () => {
    const { findings } = await judged({ entry: { reviewers: 1 }, environment: open });
    expect(findings.map((one) => one.isAdvice)).toEqual([undefined, undefined]);
    expect(rule.meta).toMatchObject({ presets: { recommended: 'deny' }, advice: { recommended: 'warn' } });
  });
});

describe('uses', () => {
  test('a job that leaves no record of its deployment is found at its line, or at the environment', async () => {
    const environmentUses = many([aUse({}), aUse({ job: 'quiet', isRecorded: false })]);
    expect(await found({ entry: {}, facts: { environmentUses } })).toEqual(['quiet']);
    expect((await judged({ entry: {}, facts: { environmentUses } })).findings).toMatchObject([{ location: { start: { line: 5 } } }]);
    const nowhere = many([aUse({ isRecorded: false, location: undefined })]);
    const { findings } = await judged({ entry: {}, facts: { environmentUses: nowhere } });
    expect(findings).toMatchObject([{ location: { object: 'environment', name: 'production' } }]);
    expect(await found({ facts: { environmentUses } })).toEqual([]);
  });

  test('settings are one finding, however many jobs use them, and point at the jobs', async () => {
    const uses = Array.from({ length: 12 }, (_, at) => aUse({ job: `job${at}`, environment: at === 0 ? 'Production' : 'production' }));
    const unplaced = aUse({ location: undefined });
    const facts = { environmentUses: many([...uses, unplaced]) };
    const { findings } = await judged({ entry: { reviewers: 2 }, facts });
    expect(findings).toMatchObject([{ location: { object: 'environment', name: 'production', url: expect.stringContaining('https:') } }]);
    expect(findings[0]?.related).toHaveLength(10);
    const plain = await judged({ entry: { reviewers: 2 }, environment: { url: undefined }, facts });
    expect(plain.findings[0]?.location).toEqual({ object: 'environment', name: 'production' });
  });

  test('none: there is nothing to judge, and nothing is asked', async () => {
    const facts = { environmentUses: many([]), environments: unknown({ cause: 'forbidden', reason: 'r', remedy: 'y' }) };
    expect(await judged({ entry: { reviewers: 1 }, facts })).toMatchObject({ kind: 'not-applicable' });
  });

  test('one by an expression is a gap also where it is the only one', async () => {
    const uses = many([], [gap({ item: 'deploy.yml', cause: 'unresolvable', why: 'an expression' })]);
    expect(await judged({ facts: { environmentUses: uses } })).toMatchObject({ kind: 'unknown', gaps: [{ cause: 'unresolvable' }] });
  });

  test('of an environment that does not exist, or whose rules were not read, nothing is proven here', async () => {
    expect(await judged({ entry: { reviewers: 1 }, facts: { environments: many([]) } })).toMatchObject({ kind: 'pass' });
    const gaps = [gap({ item: 'environments', cause: 'truncated', why: 'there are more' })];
    expect(await judged({ entry: { reviewers: 1 }, facts: { environments: many([], gaps) } })).toMatchObject({ kind: 'unknown', gaps });
    const forbidden = unknown({ cause: 'forbidden', reason: 'r', remedy: 'permissions:\n  actions: read' });
    expect(await judged({ entry: {}, facts: { environments: forbidden } })).toMatchObject({
      kind: 'unknown',
      gaps: [{ cause: 'forbidden', remedy: 'permissions:\n  actions: read' }],
    });
  });
});
