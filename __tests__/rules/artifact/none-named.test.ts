import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aPolicy, aQuestion } from '../../../__fixtures__/question.ts';
import { aGap } from '../../../__fixtures__/rule.ts';
import { aSubject } from '../../../__fixtures__/signed-subject.ts';
import type { EnvironmentRule } from '../../../src/core/policy.ts';
import type { Question } from '../../../src/core/question.ts';
import type { EnvironmentUse } from '../../../src/facts/fact-map.ts';
import { notAsked } from '../../../src/facts/unknown-of.ts';
import rule from '../../../src/rules/artifact/none-named.ts';

const start = { line: 7, column: 5 };
const production: EnvironmentUse = {
  environment: 'production',
  job: 'deploy',
  location: { path: '.github/workflows/deploy.yml', start, end: start },
  isReached: true,
  isRecorded: true,
};

function entry(pattern: string, artifacts: EnvironmentRule['artifacts']): EnvironmentRule {
  return {
    pattern,
    reviewers: undefined,
    selfReview: undefined,
    adminBypass: undefined,
    refs: undefined,
    artifacts,
    approval: undefined,
    window: undefined,
  };
}

const nothing = { items: [], gaps: [] };

async function outcomeOf(
  environments: readonly EnvironmentRule[],
  facts: Readonly<Record<string, unknown>> = {},
  question: Partial<Question> = {},
) {
  const { kind, findings, gaps } = await judge(rule, {
    files: {},
    question: aQuestion({ stage: 'deploy', gate: 'acme/interlock', ...question }),
    facts: { subjects: nothing, environmentUses: { items: [production], gaps: [] }, policy: aPolicy({ environments }), ...facts },
  });
  return {
    kind,
    found: findings.map(({ message, location, isAdvice }) => [
      message.includes('names neither') ? 'nowhere' : message.includes('takes only') ? 'required' : 'unsaid',
      location,
      isAdvice === true,
    ]),
    gaps: gaps.map(({ item }) => item),
  };
}

describe('artifact/none-named', () => {
  test('an environment that requires artifacts is a violation, at the line that names it', async () => {
    expect(await outcomeOf([entry('prod*', 'required')])).toEqual({
      kind: 'violation',
      found: [['required', production.location, false]],
      gaps: [],
    });
  });

  test('one that says neither is advice', async () => {
    for (const environments of [[], [entry('prod*', undefined)], [entry('staging', 'required')]])
      expect(await outcomeOf(environments)).toMatchObject({ found: [['unsaid', production.location, true]] });
  });

  test('on the command line, where nothing is deployed, only what is required is asked for', async () => {
    expect(await outcomeOf([], {}, { gate: undefined })).toMatchObject({ kind: 'pass' });
    expect(await outcomeOf([entry('production', 'required')], {}, { gate: undefined })).toMatchObject({
      found: [['required', production.location, false]],
    });
  });

  test('one that has none passes', async () => {
    expect(await outcomeOf([entry('Production', 'none')])).toEqual({ kind: 'pass', found: [], gaps: [] });
  });

  test('naming an artifact passes', async () => {
    expect(await outcomeOf([entry('production', 'required')], { subjects: { items: [aSubject({})], gaps: [] } })).toMatchObject({
      kind: 'pass',
    });
  });

  test('a name that means nothing is unknown, not none', async () => {
    const subjects = { items: [], gaps: [aGap({ item: 'dist/*', cause: 'empty' })] };
    expect(await outcomeOf([], { subjects })).toEqual({ kind: 'unknown', found: [], gaps: ['dist/*'] });
    expect(await outcomeOf([], { subjects: notAsked })).toEqual({ kind: 'unknown', found: [], gaps: ['subjects'] });
  });

  test('each environment is judged once, however it is written, and where no file names it, by its name', async () => {
    const items = [
      production,
      { ...production, environment: 'PRODUCTION', job: 'two' },
      { ...production, environment: 'staging', location: undefined },
    ];
    const { found } = await outcomeOf([entry('**', 'required')], { environmentUses: { items, gaps: [] } });
    expect(found).toEqual([
      ['required', production.location, false],
      ['required', { object: 'environment', name: 'staging' }, false],
    ]);
  });

  test('a deploy without any environment is not past what one requires', async () => {
    const environmentUses = nothing;
    const { kind, found } = await outcomeOf([entry('staging', 'none'), entry('prod*', 'required')], { environmentUses });
    expect([kind, found]).toEqual(['violation', [['nowhere', { object: 'environment', name: 'prod*' }, false]]]);
    expect(await outcomeOf([entry('prod*', 'none')], { environmentUses })).toMatchObject({ kind: 'pass' });
    const named = { environmentUses, subjects: { items: [aSubject({})], gaps: [] } };
    expect(await outcomeOf([entry('prod*', 'required')], named)).toMatchObject({ kind: 'pass' });
  });

  test('an environment that could not be told counts only where one could require artifacts', async () => {
    const environmentUses = { items: [], gaps: [aGap({ item: 'job deploy', cause: 'unresolvable' })] };
    expect(await outcomeOf([entry('production', 'required')], { environmentUses })).toMatchObject({
      kind: 'unknown',
      gaps: ['job deploy'],
    });
    expect(await outcomeOf([], { environmentUses })).toMatchObject({ kind: 'pass' });
    expect(await outcomeOf([entry('x', 'required')], { environmentUses: notAsked })).toMatchObject({
      kind: 'unknown',
      gaps: ['environmentUses'],
    });
    expect(await outcomeOf([], { environmentUses: notAsked })).toMatchObject({ kind: 'pass' });
  });
});
