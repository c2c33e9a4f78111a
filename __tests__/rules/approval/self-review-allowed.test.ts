import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { anEntry, anEnvironment, aUse, many } from '../../../__fixtures__/platform-facts.ts';
import { aPolicy, aQuestion } from '../../../__fixtures__/question.ts';
import { gap, unknown } from '../../../src/core/facts.ts';
import type { EnvironmentRule } from '../../../src/core/policy.ts';
import type { DeploymentEnvironment } from '../../../src/platform/model.ts';
import rule from '../../../src/rules/approval/self-review-allowed.ts';

async function judged(
  entry: Partial<EnvironmentRule> | undefined,
  environment: Partial<DeploymentEnvironment> = {},
  facts: Readonly<Record<string, unknown>> = {},
) {
  const given = anEnvironment({ isSelfReviewPrevented: false, ...environment });
  const policy = aPolicy(entry === undefined ? {} : { environments: [anEntry({ pattern: '*', ...entry })] });
  return judge(rule, {
    files: {},
    question: aQuestion({ stage: 'deploy', policy }),
    facts: { environmentUses: many([aUse({ environment: given.name })]), environments: many([given]), ...facts },
  });
}

describe('approval/self-review-allowed', () => {
  test.each<readonly [string, Partial<EnvironmentRule> | undefined, Partial<DeploymentEnvironment>, 'deny' | 'advice' | 'pass']>([
    ['forbidden by the policy', { selfReview: 'forbidden' }, {}, 'deny'],
    ['forbidden, whatever the name', { selfReview: 'forbidden' }, { name: 'staging' }, 'deny'],
    ['allowed by the policy', { selfReview: 'allowed', reviewers: 1 }, {}, 'pass'],
    ['an entry with reviewers', { reviewers: 1 }, { name: 'staging' }, 'advice'],
    ['an entry that asks for none', { reviewers: 0 }, { name: 'staging' }, 'pass'],
    ['an entry about something else', { artifacts: 'required' }, { name: 'staging' }, 'pass'],
    ['a name that promises protection', undefined, {}, 'advice'],
    ['another name', undefined, { name: 'staging' }, 'pass'],
    ['prevented by the platform', { selfReview: 'forbidden' }, { isSelfReviewPrevented: true }, 'pass'],
    ['nobody has to approve', { selfReview: 'forbidden' }, { reviewers: [] }, 'pass'],
  ])('%s', async (_name, entry, environment, expected) => {
    const { kind, findings } = await judged(entry, environment);
    expect(kind).toBe(expected === 'pass' ? 'pass' : 'violation');
    expect(findings.map(({ isAdvice }) => (isAdvice === true ? 'advice' : 'deny'))).toEqual(expected === 'pass' ? [] : [expected]);
  });

  test('is one finding at the settings, which points at the jobs', async () => {
    const environmentUses = many([aUse({}), aUse({ environment: 'Production', job: 'second' })]);
    const { findings } = await judged({ selfReview: 'forbidden' }, {}, { environmentUses });
    expect(findings).toMatchObject([{ location: { object: 'environment', name: 'production' }, subject: { environment: 'production' } }]);
    expect(findings[0]?.related).toHaveLength(2);
  });

  test('what was not read is unknown; of an environment that does not exist nothing is said here', async () => {
    const gaps = [gap({ item: 'environments', cause: 'truncated', why: 'there are more' })];
    expect(await judged({}, {}, { environments: many([], gaps) })).toMatchObject({ kind: 'unknown', gaps });
    expect(await judged({}, {}, { environments: unknown({ cause: 'outage', reason: 'r', remedy: 'y' }) })).toMatchObject({
      kind: 'unknown',
    });
    expect(await judged({ selfReview: 'forbidden' }, {}, { environments: many([]) })).toMatchObject({ kind: 'pass' });
  });

  test('without an environment there is nothing to judge', async () => {
    expect(await judged({}, {}, { environmentUses: many([]) })).toMatchObject({ kind: 'not-applicable' });
  });

  test('where every environment is an expression, nothing is proven', async () => {
    const uses = many([], [gap({ item: 'deploy.yml', cause: 'unresolvable', why: 'an expression' })]);
    expect(await judged({}, {}, { environmentUses: uses })).toMatchObject({ kind: 'unknown', gaps: [{ cause: 'unresolvable' }] });
  });
});
