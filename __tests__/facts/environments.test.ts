import { describe, expect, test } from '@jest/globals';
import { collectFact, gapsOf, knownOf, unseen } from '../../__fixtures__/collect-fact.ts';
import { aListedEnvironment, aPlatform, forbidden, value } from '../../__fixtures__/memory-platform.ts';
import { aQuestion } from '../../__fixtures__/question.ts';
import { type Fact, known, type Many } from '../../src/core/facts.ts';
import type { Stage } from '../../src/core/stage.ts';
import { environments } from '../../src/facts/environments.ts';
import type { EnvironmentUse } from '../../src/facts/fact-map.ts';
import type { DeploymentEnvironment } from '../../src/platform/model.ts';
import type { Platform } from '../../src/ports/platform.ts';

const listed = [
  aListedEnvironment('production', { refs: 'patterns' }),
  aListedEnvironment('staging', { refs: 'protected-branches' }),
  aListedEnvironment('test', { refs: 'protected-branches' }),
  aListedEnvironment('preview', { refs: 'any' }),
];

const answers: Partial<Platform> = {
  environments: async () => value(listed),
  refPatterns: async () => value([{ type: 'branch', pattern: 'main' }]),
  protectedBranches: async () => value(['main']),
};

function uses(...names: readonly string[]): Fact<Many<EnvironmentUse>> {
  const items = names.map((environment) => ({ environment, job: 'a', location: undefined, isReached: false, isRecorded: true }));
  return known({ items, gaps: [] }, 'test');
}

interface Setting {
  readonly stage?: Stage;
  readonly used?: Fact<Many<EnvironmentUse>>;
  readonly given?: Partial<Platform>;
  readonly environment?: string;
}

async function collect({ stage = 'deploy', used = uses(), given = answers, environment }: Setting = {}) {
  const platform = aPlatform(given);
  const question = aQuestion({ stage, environment });
  const fact = await collectFact<Many<DeploymentEnvironment>>(environments, question, {
    facts: { environmentUses: used },
    world: { platform },
  });
  const refs = () => Object.fromEntries(knownOf(fact).items.map((one) => [one.name, one.refs.kind]));
  return { fact, refs, asked: platform.asked };
}

const unasked = { production: 'unasked', staging: 'unasked', test: 'unasked', preview: 'any' };

describe('environments', () => {
  test('of a change are one call, and no ref policy is looked at', async () => {
    const { refs, asked } = await collect({ stage: 'merge', used: uses('production', 'staging') });
    expect(refs()).toEqual(unasked);
    expect(asked).toEqual(['environments()']);
  });

  test.each(['deploy', 'posture'] as const)('at %s have the ref policies of those that are used', async (stage) => {
    const { refs, asked } = await collect({ stage, used: uses('PRODUCTION', 'preview') });
    expect(refs()).toEqual({ ...unasked, production: 'patterns' });
    expect(asked).toEqual(['environments()', 'refPatterns(production)']);
  });

  test('ask for the protected branches once', async () => {
    const { refs, asked } = await collect({ used: uses('staging', 'test') });
    expect(refs()).toEqual({ ...unasked, staging: 'protected-branches', test: 'protected-branches' });
    expect(asked).toEqual(['environments()', 'protectedBranches()']);
  });

  test('use the environment of the question, also where the uses are not known', async () => {
    expect((await collect({ environment: 'Production', used: unseen })).refs()).toEqual({ ...unasked, production: 'patterns' });
  });

  test('have a gap where a ref policy cannot be had', async () => {
    const given = { ...answers, refPatterns: async () => forbidden(), protectedBranches: async () => forbidden() };
    const { fact, refs } = await collect({ used: uses('production', 'staging'), given });
    expect(refs()).toEqual(unasked);
    expect(gapsOf(fact)).toMatchObject([
      { item: 'production', cause: 'forbidden', remedy: expect.stringContaining('actions: read') },
      { item: 'staging', cause: 'forbidden', remedy: expect.stringContaining('contents: read') },
    ]);
  });

  test('are unknown where the list cannot be had, with the permission', async () => {
    const { fact } = await collect({ given: { environments: async () => forbidden() } });
    expect(fact).toMatchObject({ state: 'unknown', cause: 'forbidden', remedy: expect.stringContaining('actions: read') });
  });

  test('are none where the list is empty', async () => {
    const { fact } = await collect({ given: { environments: async () => value([]) }, used: uses('production') });
    expect(knownOf(fact)).toEqual({ items: [], gaps: [] });
  });

  test('are not asked without a platform', async () => {
    expect(await collectFact(environments, aQuestion({}), { facts: { environmentUses: uses() } })).toMatchObject({ cause: 'offline' });
  });
});
