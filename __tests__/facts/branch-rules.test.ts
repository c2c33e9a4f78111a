import { describe, expect, test } from '@jest/globals';
import { collectFact } from '../../__fixtures__/collect-fact.ts';
import { aPlatform, forbidden, value } from '../../__fixtures__/memory-platform.ts';
import { aQuestion, aRun } from '../../__fixtures__/question.ts';
import type { Question } from '../../src/core/question.ts';
import { branchRules } from '../../src/facts/branch-rules.ts';

const defaultBranch = { name: 'trunk', commit: 'a'.repeat(40) };

async function askedFor(overrides: Partial<Question>) {
  const platform = aPlatform({ branchRules: async (branch) => value({ branch, rules: [] }) });
  const fact = await collectFact(branchRules, aQuestion(overrides), { world: { platform } });
  return { fact, asked: platform.asked };
}

describe('branchRules', () => {
  test('are those of the branch that a change goes to, else of the default branch', async () => {
    expect((await askedFor({ run: aRun({ baseBranch: 'release/1' }), defaultBranch })).asked).toEqual(['branchRules(release/1)']);
    expect((await askedFor({ run: aRun({}), defaultBranch })).asked).toEqual(['branchRules(trunk)']);
    expect((await askedFor({ defaultBranch })).fact).toMatchObject({ state: 'known', source: 'the rules of the branch trunk' });
  });

  test('are unknown without a branch, a right or a platform', async () => {
    expect((await askedFor({})).fact).toMatchObject({ cause: 'empty' });
    const platform = aPlatform({ branchRules: async () => forbidden() });
    expect(await collectFact(branchRules, aQuestion({ defaultBranch }), { world: { platform } })).toMatchObject({
      cause: 'forbidden',
      remedy: expect.stringContaining('`token`'),
    });
    expect(await collectFact(branchRules, aQuestion({ defaultBranch }), {})).toMatchObject({ cause: 'offline' });
  });
});
