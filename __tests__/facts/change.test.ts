import { describe, expect, test } from '@jest/globals';
import { collectFact, unseen } from '../../__fixtures__/collect-fact.ts';
import { aPlatform, forbidden, value } from '../../__fixtures__/memory-platform.ts';
import { aQuestion } from '../../__fixtures__/question.ts';
import { known, type Many } from '../../src/core/facts.ts';
import { change } from '../../src/facts/change.ts';
import { deployments } from '../../src/facts/deployments.ts';
import type { EnvironmentUse } from '../../src/facts/fact-map.ts';
import { pullRequests } from '../../src/facts/pull-requests.ts';
import type { DeployedChange } from '../../src/ports/platform.ts';

const commit = 'a'.repeat(40);
const whole: DeployedChange = { commits: value([]), pullRequests: value([]), deployments: value([]) };
const use = (environment: string, isReached: boolean): EnvironmentUse => {
  return { environment, job: 'a', location: undefined, isReached, isRecorded: true };
};
const uses = (...items: readonly EnvironmentUse[]) => known<Many<EnvironmentUse>>({ items, gaps: [] }, 'test');

async function askedFor(environmentUses: ReturnType<typeof uses> | typeof unseen, environment?: string) {
  const platform = aPlatform({ change: async () => value(whole) });
  await collectFact(change, aQuestion({ commit, environment }), { facts: { environmentUses }, world: { platform } });
  return platform.asked;
}

describe('change', () => {
  test('is one question: of the environment in which the job stands, else of the one that is named', async () => {
    expect(await askedFor(uses(use('test', false), use('production', true)), 'test')).toEqual([`change(${commit}, production)`]);
    expect(await askedFor(uses(use('production', false)), 'test')).toEqual([`change(${commit}, test)`]);
    expect(await askedFor(unseen, undefined)).toEqual([`change(${commit}, )`]);
  });

  test('is unknown where nobody answers, nothing is judged, or nothing can be asked', async () => {
    const platform = aPlatform({ change: async () => forbidden() });
    const facts = { environmentUses: uses() };
    expect(await collectFact(change, aQuestion({ commit }), { facts, world: { platform } })).toMatchObject({ cause: 'forbidden' });
    expect(await collectFact(change, aQuestion({}), { facts, world: { platform } })).toMatchObject({ cause: 'empty' });
    expect(await collectFact(change, aQuestion({ commit }), { facts })).toMatchObject({ cause: 'offline' });
  });
});

describe('its parts', () => {
  const ofChange = (changes: Partial<DeployedChange>) => ({ facts: { change: known({ ...whole, ...changes }, 'commit a') } });

  test('are collections of their own', async () => {
    expect(await collectFact(deployments, aQuestion({}), ofChange({}))).toMatchObject({
      value: { items: [], gaps: [] },
      source: 'commit a',
    });
    expect(await collectFact(pullRequests, aQuestion({}), ofChange({}))).toMatchObject({ value: { items: [], gaps: [] } });
  });

  test('take a permission each', async () => {
    expect(await collectFact(deployments, aQuestion({}), ofChange({ deployments: forbidden() }))).toMatchObject({
      cause: 'forbidden',
      remedy: "grant the job's token:\npermissions:\n  deployments: read",
    });
    expect(await collectFact(pullRequests, aQuestion({}), ofChange({ pullRequests: forbidden() }))).toMatchObject({
      remedy: "grant the job's token:\npermissions:\n  pull-requests: read",
    });
  });

  test('are unknown with the whole', async () => {
    expect(await collectFact(deployments, aQuestion({}), { facts: { change: unseen } })).toBe(unseen);
    expect(await collectFact(pullRequests, aQuestion({}), { facts: { change: unseen } })).toBe(unseen);
  });
});
