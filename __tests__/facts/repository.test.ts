import { expect, test } from '@jest/globals';
import { collectFact, knownOf } from '../../__fixtures__/collect-fact.ts';
import { aPlatform } from '../../__fixtures__/memory-platform.ts';
import { aQuestion } from '../../__fixtures__/question.ts';
import { repository } from '../../src/facts/repository.ts';

const platform = aPlatform({});
const good = {
  repository: { owner: 'acme', name: 'app' },
  repositoryId: '42',
  defaultBranch: { name: 'main', commit: 'a'.repeat(40) },
} as const;

test('the repository is what the opened commit says, without a question', async () => {
  expect(knownOf(await collectFact<unknown>(repository, aQuestion(good), { world: { platform } }))).toEqual({
    name: 'acme/app',
    id: '42',
    defaultBranch: 'main',
    server: 'https://github.com',
  });
  expect(platform.asked).toEqual([]);
});

test.each([
  ['an id', { repositoryId: undefined }, 'empty'],
  ['a default branch', { defaultBranch: undefined }, 'empty'],
  ['a name', { repository: undefined }, 'offline'],
])('the repository is unknown without %s', async (_name, changes, cause) => {
  expect(await collectFact(repository, aQuestion({ ...good, ...changes }), { world: { platform } })).toMatchObject({ cause });
});

test('the repository is not known where nobody was asked', async () => {
  expect(await collectFact(repository, aQuestion(good), {})).toMatchObject({ cause: 'offline' });
});
