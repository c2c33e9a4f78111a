import { expect, test } from '@jest/globals';
import { aVerified } from '../../__fixtures__/signed-subject.ts';
import { approvingIdentities, namesSourceRef } from '../../src/artifact/approving-identities.ts';
import type { Identity } from '../../src/core/policy.ts';

const workflow: Extract<Identity, { readonly kind: 'workflow' }> = {
  kind: 'workflow',
  issuer: 'https://token.actions.githubusercontent.com',
  workflow: 'acme/app/.github/workflows/release.yml',
  workflowSha: undefined,
  workflowRef: 'refs/heads/main',
  sourceRepository: 'acme/app',
  sourceRepositoryId: undefined,
  sourceRef: 'refs/heads/main',
  triggers: ['push'],
  runner: 'github-hosted',
};

test('named identities alone count, where there are any', () => {
  const identities = { release: workflow, other: { ...workflow, sourceRepository: 'acme/other' } };
  expect(approvingIdentities(aVerified({}), { identities, repositoryId: '77' })).toEqual([workflow]);
  expect(approvingIdentities(aVerified({ buildTrigger: 'schedule' }), { identities, repositoryId: '77' })).toEqual([]);
});

test('without them the builds of the judged repository may, by its number', () => {
  const own = (id: string | undefined, repositoryId: string | undefined) =>
    approvingIdentities(aVerified({ sourceRepositoryIdentifier: id }), { identities: {}, repositoryId });
  expect(own('77', '77')).toEqual(['this-repository']);
  for (const [id, repositoryId] of [
    ['78', '77'],
    [undefined, '77'],
    ['77', undefined],
    [undefined, undefined],
  ])
    expect(own(id, repositoryId)).toEqual([]);
  const byKey = { ...aVerified({}), signer: { kind: 'key', key: 'partner' } } as const;
  expect(approvingIdentities(byKey, { identities: {}, repositoryId: '77' })).toEqual([]);
});

test('a ref is named by this repository, and by an identity that does not take any', () => {
  expect(namesSourceRef('this-repository')).toBe(true);
  expect(namesSourceRef(workflow)).toBe(true);
  expect(namesSourceRef({ ...workflow, sourceRef: 'any' })).toBe(false);
  expect(namesSourceRef({ kind: 'san', san: 'a', issuer: 'b' })).toBe(false);
  expect(namesSourceRef({ kind: 'key', key: 'a' })).toBe(false);
});
