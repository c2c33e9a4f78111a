import { expect, test } from '@jest/globals';
import { aVerified } from '../../__fixtures__/signed-subject.ts';
import { releaseClaimOf } from '../../src/artifact/release-claim.ts';

const san = 'https://dotcom.releases.github.com';
const claims = { kind: 'release', purl: 'pkg:github/acme/app@v1', repository: 'acme/app', repositoryId: '77', tag: 'v1' } as const;

test('a release that GitHub attests is the one that its statement names', () => {
  expect(releaseClaimOf({ ...aVerified({ san }), claims })).toEqual({ owner: 'acme', name: 'app', tag: 'v1' });
});

test.each([
  ['signed by somebody else', { ...aVerified({}), claims }],
  ['signed by a key', { ...aVerified({ san }), claims, signer: { kind: 'key', key: 'partner' } } as const],
  ['without claims', { ...aVerified({ san }), claims: undefined }],
  ['that was not read', { ...aVerified({ san }), claims: { kind: 'unreadable', of: 'release', why: '' } } as const],
  ['of another kind', { ...aVerified({ san }), claims: { kind: 'other' } } as const],
  ['without a repository', { ...aVerified({ san }), claims: { ...claims, repository: undefined } }],
  ['of what is no repository', { ...aVerified({ san }), claims: { ...claims, repository: 'acme/..' } }],
  ['of what is more than a repository', { ...aVerified({ san }), claims: { ...claims, repository: 'acme/app/x' } }],
  ['without a tag', { ...aVerified({ san }), claims: { ...claims, tag: undefined } }],
  ['with an empty tag', { ...aVerified({ san }), claims: { ...claims, tag: '' } }],
])('a statement %s is none', (_name, verified) => {
  expect(releaseClaimOf(verified)).toBeUndefined();
});
