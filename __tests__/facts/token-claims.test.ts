import { describe, expect, test } from '@jest/globals';
import { memoryTree } from '../../__fixtures__/memory-tree.ts';
import { aRuleset, branchRules } from '../../__fixtures__/platform.ts';
import { aQuestion, aRun } from '../../__fixtures__/question.ts';
import { type Fact, known } from '../../src/core/facts.ts';
import type { Question } from '../../src/core/question.ts';
import { tokenClaims } from '../../src/facts/token-claims.ts';
import { noWorld } from '../../src/facts/world.ts';
import type { BranchRules } from '../../src/platform/model.ts';
import type { ClaimsAnswer, JobIdentity } from '../../src/ports/identity-tokens.ts';

const deploy = aQuestion({ stage: 'deploy', repository: { owner: 'acme', name: 'app' }, run: aRun({ checkRunId: '9' }) });

async function collect(question: Question, answer: ClaimsAnswer, rules: BranchRules = branchRules()) {
  const asked: JobIdentity[] = [];
  const claims = async (job: JobIdentity) => {
    asked.push(job);
    return answer;
  };
  const ports = { world: { ...noWorld, identityTokens: { claims } }, tree: memoryTree({}), roots: [''], rootGaps: [] };
  const fact: Fact<unknown> = await tokenClaims.collect(question, { branchRules: known(rules, 'test') }, ports);
  return { fact, asked };
}

const value: ClaimsAnswer = { state: 'value', claims: { environment: 'production' } };

describe('tokenClaims', () => {
  test('asks for the token of exactly this job', async () => {
    const { fact, asked } = await collect(deploy, value);
    expect(fact).toMatchObject({ state: 'known', value: { environment: 'production' } });
    expect(asked).toEqual([
      {
        repository: 'acme/app',
        runId: '4711',
        runAttempt: 1,
        sha: 'a'.repeat(40),
        jobWorkflowRef: 'acme/app/.github/workflows/ci.yml@refs/heads/main',
        checkRunId: '9',
      },
    ]);
  });

  test.each<readonly [ClaimsAnswer, string, string]>([
    [{ state: 'missing' }, 'forbidden', 'id-token: write'],
    [{ state: 'refused', why: 'x' }, 'invalid', 'first step'],
    [{ state: 'outage', why: 'x' }, 'outage', 'again'],
  ])('%j is unknown for its own reason', async (answer, cause, remedy) => {
    expect((await collect(deploy, answer)).fact).toMatchObject({ state: 'unknown', cause, remedy: expect.stringContaining(remedy) });
  });

  test('at merge it is asked only where a ruleset requires a workflow', async () => {
    const merge = { ...deploy, stage: 'merge' } as const;
    expect((await collect(merge, value)).asked).toEqual([]);
    const required = branchRules({ kind: 'workflows', ruleset: aRuleset, workflows: [] });
    expect((await collect(merge, value, required)).asked).toHaveLength(1);
  });

  test('of the command line nothing is asked', async () => {
    const { fact, asked } = await collect(aQuestion({ stage: 'deploy' }), value);
    expect([fact, asked]).toMatchObject([{ state: 'unknown', cause: 'offline' }, []]);
  });
});
