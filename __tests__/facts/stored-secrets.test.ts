import { describe, expect, test } from '@jest/globals';
import { collectFact, gapsOf, knownOf, unseen } from '../../__fixtures__/collect-fact.ts';
import { aListedEnvironment, anAdministration, aPlatform, aSecretStore, forbidden, value } from '../../__fixtures__/memory-platform.ts';
import { aQuestion } from '../../__fixtures__/question.ts';
import { known, type Many } from '../../src/core/facts.ts';
import { defaultToken } from '../../src/facts/default-token.ts';
import { storedSecrets } from '../../src/facts/stored-secrets.ts';
import { runAgain } from '../../src/facts/unknown-of.ts';
import type { DeploymentEnvironment } from '../../src/platform/model.ts';
import type { SecretStore } from '../../src/ports/platform.ts';

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
      return [aSecretStore(value([secret]))];
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

describe('a store that was not read', () => {
  const collected = async (...stores: readonly SecretStore[]) => {
    const world = { platform, administration: anAdministration({ storedSecrets: async () => stores }) };
    return collectFact<Many<unknown>>(storedSecrets, aQuestion({}), { facts: { environments: environments() }, world });
  };

  test('is one gap with the permission that the App needs, and the others are judged', async () => {
    const refused = aSecretStore(forbidden('the token may not ask this'), {
      name: 'the secrets of Dependabot',
      right: 'dependabot-secrets',
    });
    const fact = await collected(refused, aSecretStore(value([secret])));
    expect(knownOf(fact)).toEqual({
      items: [secret],
      gaps: [
        {
          kind: 'gap',
          item: 'the secrets of Dependabot',
          cause: 'forbidden',
          why: 'with `admin-token`: the token may not ask this',
          remedy: 'give the App behind `admin-token` the permission `dependabot-secrets: read` for this repository',
        },
      ],
    });
  });

  test.each(['absent', 'limited', 'outage', 'truncated', 'unsupported'] as const)('keeps its cause: %s', async (state) => {
    const fact = await collected(aSecretStore({ state, why: 'so it was' }), aSecretStore(value([])));
    expect(gapsOf(fact)).toMatchObject([{ cause: state, why: 'with `admin-token`: so it was' }]);
  });
});

describe.each([
  ['storedSecrets', storedSecrets],
  ['defaultToken', defaultToken],
] as const)('%s', (_name, collector) => {
  const facts = { environments: environments() };

  test('takes a token of an App', async () => {
    expect(await collectFact(collector, aQuestion({}), { facts, world: { platform } })).toMatchObject({
      cause: 'no-token',
      remedy: expect.stringContaining('`admin-token`'),
    });
  });

  test('is not asked offline', async () => {
    expect(await collectFact(collector, aQuestion({}), { facts })).toMatchObject({ cause: 'offline' });
  });
});

describe('defaultToken', () => {
  test('is forbidden to an App without the right, which no job can grant', async () => {
    const world = { platform, administration: anAdministration({ defaultToken: async () => forbidden('no administration') }) };
    expect(await collectFact(defaultToken, aQuestion({}), { world })).toMatchObject({
      cause: 'forbidden',
      reason: 'with `admin-token`: no administration',
      remedy: expect.stringContaining('`administration: read`'),
    });
  });

  test('is unknown in an outage', async () => {
    const world = { platform, administration: anAdministration({}) };
    expect(await collectFact(defaultToken, aQuestion({}), { world })).toMatchObject({ cause: 'outage', remedy: runAgain });
  });
});

test('defaultToken is what the settings say', async () => {
  const settings = { canWrite: true, canApprovePullRequests: false };
  const world = { platform, administration: anAdministration({ defaultToken: async () => value(settings) }) };
  expect(knownOf(await collectFact(defaultToken, aQuestion({}), { world }))).toEqual(settings);
});
