import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { anEnvironment, aUse, many } from '../../../__fixtures__/platform-facts.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import { gap, unknown } from '../../../src/core/facts.ts';
import type { EnvironmentUse } from '../../../src/facts/fact-map.ts';
import rule from '../../../src/rules/approval/unknown-environment.ts';

const existing = many([anEnvironment({}), anEnvironment({ name: 'staging' })]);

async function judged(use: Partial<EnvironmentUse>, facts: Readonly<Record<string, unknown>> = {}) {
  return judge(rule, {
    files: {},
    question: aQuestion({ stage: 'deploy' }),
    facts: { environmentUses: many([aUse({ isReached: false, ...use })]), environments: existing, ...facts },
  });
}

describe('approval/unknown-environment', () => {
  test.each([
    ['production', 'pass'],
    ['PRODUCTION', 'pass'],
    ['prodution', 'violation'],
    ['production ', 'violation'],
    ['pro\u200bduction', 'violation'],
    ['prоduction', 'violation'],
    ['toString', 'violation'],
    ['', 'violation'],
  ])('%j: %s', async (environment, kind) => {
    expect(await judged({ environment })).toMatchObject({ kind });
  });

  test('is found at the line that names it, and suggests the name that was meant', async () => {
    const { findings } = await judged({ environment: 'stagin' });
    expect(findings).toMatchObject([
      {
        message: expect.stringContaining('which does not exist: it would be made without any protection. Did you mean `staging`? Make it'),
        location: { path: '.github/workflows/deploy.yml', start: { line: 5 } },
        subject: { environment: 'stagin', job: 'deploy' },
      },
    ]);
    expect((await judged({ environment: 'europe' })).findings[0]?.message).toContain('without any protection. Make it');
  });

  test('one that no file names is found at itself', async () => {
    const { findings } = await judged({ environment: 'europe', location: undefined });
    expect(findings).toMatchObject([{ location: { object: 'environment', name: 'europe' } }]);
  });

  test('one in which the job already stands was not there, or is gone', async () => {
    const { findings } = await judged({ environment: 'europe', isReached: true });
    expect(findings[0]?.message).toContain('which is not among those of the repository');
  });

  test('each use is a finding', async () => {
    const environmentUses = many([aUse({ environment: 'a' }), aUse({ environment: 'a', job: 'second' }), aUse({})]);
    expect((await judged({}, { environmentUses })).findings).toHaveLength(2);
  });

  test('a list that is not complete proves no absence, also where it holds the name', async () => {
    const gaps = [gap({ item: 'environments', cause: 'truncated', why: 'there are more' })];
    const environments = many(existing.items, gaps);
    expect(await judged({ environment: 'europe' }, { environments })).toMatchObject({ kind: 'unknown', findings: [], gaps });
    expect(await judged({}, { environments })).toMatchObject({ kind: 'unknown' });
    expect(await judged({}, { environments: unknown({ cause: 'forbidden', reason: 'r', remedy: 'y' }) })).toMatchObject({
      kind: 'unknown',
      gaps: [{ cause: 'forbidden', remedy: 'y' }],
    });
  });

  test('without an environment nothing is judged, and nothing is asked', async () => {
    const facts = { environmentUses: many([]), environments: unknown({ cause: 'forbidden', reason: 'r', remedy: 'y' }) };
    expect(await judged({}, facts)).toMatchObject({ kind: 'not-applicable' });
  });

  test('an empty list of environments has none', async () => {
    expect(await judged({}, { environments: many([]) })).toMatchObject({ kind: 'violation' });
  });

  test('where every environment is an expression, nothing is proven', async () => {
    const uses = many([], [gap({ item: 'deploy.yml', cause: 'unresolvable', why: 'an expression' })]);
    expect(await judged({}, { environmentUses: uses })).toMatchObject({ kind: 'unknown', gaps: [{ cause: 'unresolvable' }] });
  });
});
