import { describe, expect, test } from '@jest/globals';
import { collectFact, gapsOf, knownOf, unseen } from '../../__fixtures__/collect-fact.ts';
import { aListedEnvironment, anAdministration, aPlatform, forbidden, value } from '../../__fixtures__/memory-platform.ts';
import { aQuestion } from '../../__fixtures__/question.ts';
import { known, type Many } from '../../src/core/facts.ts';
import { defaultToken } from '../../src/facts/default-token.ts';
import { storedSecrets } from '../../src/facts/stored-secrets.ts';
import { runAgain } from '../../src/facts/unknown-of.ts';
import type { DeploymentEnvironment } from '../../src/platform/model.ts';

const platform = aPlatform({});
const environments = (...names: readonly string[]) => {
  const items = names.map((name): DeploymentEnvironment => ({ ...aListedEnvironment(name), refs: { kind: 'any' } }));
  return known<Many<DeploymentEnvironment>>({ items, gaps: [] }, 'test');
};
const secret = { name: 'NPM', store: 'repository', environment: undefined, createdAt: '2026-01-01', updatedAt: '2026-01-01' } as const;

function administrationThatKeeps(asked: (readonly string[])[]) {
  return anAdministration({
    storedSecrets: async (names) => {
      asked.push(names);
      return value([secret]);
    },
  });
}

describe('storedSecrets', () => {
  test('are those of the repository and of every environment', async () => {
    const asked: (readonly string[])[] = [];
    const world = { platform, administration: administrationThatKeeps(asked) };
    const fact = await collectFact<unknown>(storedSecrets, aQuestion({}), { facts: { environments: environments('a', 'b') }, world });
    expect(knownOf(fact)).toEqual({ items: [secret], gaps: [] });
    expect(asked).toEqual([['a', 'b']]);
  });

  test('leave a gap for each environment over the limit, and for environments that are not known', async () => {
    const asked: (readonly string[])[] = [];
    const world = { platform, administration: administrationThatKeeps(asked) };
    const names = Array.from({ length: 52 }, (_, n) => `e${n}`);
    const many = await collectFact(storedSecrets, aQuestion({}), { facts: { environments: environments(...names) }, world });
    expect(gapsOf(many)).toMatchObject([
      { item: 'e50', cause: 'limit' },
      { item: 'e51', cause: 'limit' },
    ]);
    const none = await collectFact(storedSecrets, aQuestion({}), { facts: { environments: unseen }, world });
    expect(gapsOf(none)).toMatchObject([{ item: 'secrets of environments', cause: 'outage', why: expect.stringContaining('502') }]);
    expect(asked.map(({ length }) => length)).toEqual([50, 0]);
  });
});

describe.each([
  ['storedSecrets', storedSecrets, { storedSecrets: async () => forbidden('no secrets') }],
  ['defaultToken', defaultToken, { defaultToken: async () => forbidden('no administration') }],
] as const)('%s', (_name, collector, refusing) => {
  const facts = { environments: environments() };

  test('takes a token of an App', async () => {
    expect(await collectFact(collector, aQuestion({}), { facts, world: { platform } })).toMatchObject({
      cause: 'no-token',
      remedy: expect.stringContaining('`admin-token`'),
    });
  });

  test('is forbidden to one without the right, which no job can grant', async () => {
    const world = { platform, administration: anAdministration(refusing) };
    const fact = await collectFact(collector, aQuestion({}), { facts, world });
    expect(fact).toMatchObject({ cause: 'forbidden', remedy: expect.stringContaining('the App behind `admin-token`') });
    expect(fact).toMatchObject({ reason: expect.stringContaining('with `admin-token`: no ') });
  });

  test('is unknown in an outage', async () => {
    const world = { platform, administration: anAdministration({}) };
    expect(await collectFact(collector, aQuestion({}), { facts, world })).toMatchObject({ cause: 'outage', remedy: runAgain });
  });

  test('is not asked offline', async () => {
    expect(await collectFact(collector, aQuestion({}), { facts })).toMatchObject({ cause: 'offline' });
  });
});

test('defaultToken is what the settings say', async () => {
  const settings = { canWrite: true, canApprovePullRequests: false };
  const world = { platform, administration: anAdministration({ defaultToken: async () => value(settings) }) };
  expect(knownOf(await collectFact(defaultToken, aQuestion({}), { world }))).toEqual(settings);
});
