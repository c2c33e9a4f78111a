import { describe, expect, test } from '@jest/globals';
import { memoryTree } from '../../__fixtures__/memory-tree.ts';
import { aPlatform, aRuleset, branchRules, outage, reviewed } from '../../__fixtures__/platform.ts';
import { aQuestion, aRun } from '../../__fixtures__/question.ts';
import type { Binding } from '../../src/core/binding.ts';
import { type Fact, known, unknown } from '../../src/core/facts.ts';
import type { Question } from '../../src/core/question.ts';
import { binding } from '../../src/facts/binding.ts';
import { noWorld } from '../../src/facts/world.ts';
import type { BranchRule, BranchRules, IdentityClaims, RequiredWorkflow } from '../../src/platform/model.ts';
import type { Answer } from '../../src/ports/github-api.ts';

const sha = 'a'.repeat(40);
const tip = 'd'.repeat(40);
const central = 'acme/policies/.github/workflows/release-rules.yml@refs/heads/main';
const push = aQuestion({ event: 'push', run: aRun({}), defaultBranch: { name: 'main', commit: tip } });
const pullRequest: Question = { ...push, event: 'pull_request', run: aRun({ baseBranch: 'main' }) };
const noToken = unknown({ cause: 'forbidden', reason: 'no right to a token', remedy: 'grant id-token' });
const proven: IdentityClaims = { job_workflow_ref: central, job_workflow_sha: sha, workflow_ref: central, workflow_sha: sha };

interface Given {
  readonly question?: Question;
  readonly rules?: Fact<BranchRules>;
  readonly claims?: Fact<IdentityClaims>;
  readonly isAncestor?: Answer<boolean>;
}

async function collect({ question = push, rules = known(branchRules(reviewed(1)), 'test'), claims = noToken, isAncestor }: Given) {
  const asked: (readonly string[])[] = [];
  const platform = aPlatform({
    isAncestor: async (commit, of) => {
      asked.push([commit, of]);
      return isAncestor ?? { state: 'value', value: true };
    },
  });
  const ports = { world: { ...noWorld, platform }, tree: memoryTree({}), roots: [''], rootGaps: [] };
  const fact = await binding.collect(question, { branchRules: rules, tokenClaims: claims }, ports);
  if (fact.state === 'unknown') throw new Error(fact.reason);
  return { binding: fact.value as Binding, asked };
}

function requiring(overrides: Partial<RequiredWorkflow>): Fact<BranchRules> {
  const workflow = { repositoryId: 5, path: '.github/workflows/release-rules.yml', ref: undefined, sha, ...overrides };
  const rule: BranchRule = { kind: 'workflows', ruleset: aRuleset, workflows: [workflow] };
  return known(branchRules(rule), 'test');
}

describe('by a workflow that a ruleset requires', () => {
  test('binds at the commit that runs, proven by the token', async () => {
    const { binding: found } = await collect({ question: pullRequest, rules: requiring({}), claims: known(proven, 'token') });
    expect(found).toMatchObject({ value: true, way: 'required-workflow', remedy: '' });
  });

  test.each<readonly [string, Given]>([
    ['without a token', { rules: requiring({}) }],
    ['with another commit', { rules: requiring({ sha: 'b'.repeat(40) }), claims: known(proven, 'token') }],
    ['by a ref that can move', { rules: requiring({ sha: undefined, ref: 'refs/heads/main' }), claims: known(proven, 'token') }],
    ['with another path', { rules: requiring({ path: '.github/workflows/other.yml' }), claims: known(proven, 'token') }],
    [
      'where another workflow calls it',
      { rules: requiring({}), claims: known({ ...proven, workflow_ref: 'acme/app/.github/workflows/pr.yml@refs/pull/1/merge' }, 'token') },
    ],
    ['where the token names no workflow', { rules: requiring({}), claims: known({ job_workflow_sha: sha }, 'token') }],
    ['where no ruleset requires one', { claims: known(proven, 'token') }],
    ['where the rules cannot be asked', { rules: unknown({ cause: 'outage', reason: 'no answer', remedy: 'again' }) }],
  ])('does not bind a pull request %s', async (_name, given) => {
    const { binding: found } = await collect({ question: pullRequest, ...given });
    expect(found).toMatchObject({ value: false, way: undefined, remedy: expect.stringMatching(/./) });
  });

  test('says what could not be told, apart from what does not bind', async () => {
    const causeOf = async (given: Given) => (await collect({ question: pullRequest, ...given })).binding.cause;
    expect(await causeOf({ rules: unknown({ cause: 'outage', reason: 'no answer', remedy: 'again' }) })).toBe('outage');
    expect(await causeOf({ rules: requiring({}) })).toBe('forbidden');
    expect(await causeOf({ rules: requiring({ sha: 'b'.repeat(40) }), claims: known(proven, 'token') })).toBeUndefined();
    expect(await causeOf({ question: push, isAncestor: outage })).toBe('outage');
    expect(await causeOf({ question: push, isAncestor: { state: 'value', value: false } })).toBeUndefined();
    expect(await causeOf({ question: { ...push, defaultBranch: undefined } })).toBe('empty');
  });

  test('a path with @ in its ref is not taken for another file', async () => {
    const ref = 'acme/policies/.github/workflows/evil.yml@x/.github/workflows/release-rules.yml@refs/heads/main';
    const claims = known({ ...proven, job_workflow_ref: ref, workflow_ref: ref }, 'token');
    expect((await collect({ question: pullRequest, rules: requiring({}), claims })).binding.value).toBe(false);
  });
});

describe('by the guarded default branch', () => {
  test('binds a commit that is on it', async () => {
    const { binding: found, asked } = await collect({});
    expect(found).toMatchObject({ value: true, way: 'default-branch' });
    expect(asked).toEqual([[sha, tip]]);
  });

  test('takes the commit of the workflow from the token where there is one', async () => {
    const claims = known({ ...proven, workflow_sha: 'e'.repeat(40) }, 'token');
    expect((await collect({ claims })).asked).toEqual([['e'.repeat(40), tip]]);
  });

  test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'issue_comment', 'workflow_run'])(
    'never binds on %s',
    async (event) => {
      const { binding: found, asked } = await collect({ question: { ...push, event } });
      expect([found.value, asked]).toEqual([false, []]);
      expect(found.reason).toContain(event);
    },
  );

  test.each<readonly [string, Given, string]>([
    ['no rule demands a review', { rules: known(branchRules(reviewed(0)), 'test') }, 'reviewed pull request'],
    ['there is no rule', { rules: known(branchRules(), 'test') }, 'reviewed pull request'],
    ['the rules are those of another branch', { rules: known({ branch: 'topic', rules: [reviewed(1)] }, 'test') }, 'no ruleset requires'],
    ['the default branch is not known', { question: { ...push, defaultBranch: undefined } }, 'default branch is not known'],
    ['the workflow is not on it', { isAncestor: { state: 'value', value: false } }, 'is not on `main`'],
    ['nobody says whether it is', { isAncestor: outage }, 'could not be asked'],
    ['the event is not known', { question: { ...push, event: undefined } }, 'a pull request can start'],
    ['the rules are not known', { rules: unknown({ cause: 'outage', reason: 'no answer', remedy: 'again' }) }, 'no answer'],
  ])('does not bind where %s', async (_name, given, reason) => {
    expect((await collect(given)).binding).toMatchObject({ value: false, reason: expect.stringContaining(reason) });
  });
});

test('the command line never binds', async () => {
  expect((await collect({ question: { ...push, run: undefined } })).binding).toMatchObject({
    value: false,
    remedy: 'run it as the Action',
  });
});
