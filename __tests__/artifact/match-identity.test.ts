import { describe, expect, test } from '@jest/globals';
import { aCertificate } from '../../__fixtures__/signed-subject.ts';
import { identityDifferences, isRefOrCommit, sanDifferences } from '../../src/artifact/match-identity.ts';
import type { SignerCertificate } from '../../src/artifact/model.ts';
import type { Identity } from '../../src/core/policy.ts';

const sha = 'a'.repeat(40);

const release: Extract<Identity, { readonly kind: 'workflow' }> = {
  kind: 'workflow',
  issuer: 'https://token.actions.githubusercontent.com',
  workflow: 'acme/app/.github/workflows/release.yml',
  workflowSha: sha,
  workflowRef: 'refs/heads/main',
  sourceRepository: 'acme/app',
  sourceRepositoryId: '77',
  sourceRef: 'refs/heads/main',
  triggers: ['push', 'release'],
  runner: 'github-hosted',
};

const publicGood = { root: 'public-good', isOwnRoot: false };

function fieldsOf(identity: Identity, certificate: Partial<SignerCertificate>): readonly string[] {
  const signer = { kind: 'certificate', certificate: aCertificate(certificate) } as const;
  return identityDifferences(identity, { ...publicGood, signer }).map(({ field }) => field);
}

const workflow = 'https://github.com/acme/app/.github/workflows/release.yml';

describe('a workflow identity', () => {
  test('is matched by a certificate that agrees in every field', () => {
    expect(fieldsOf(release, {})).toEqual([]);
  });

  test.each<[string, Partial<SignerCertificate>]>([
    ['issuer', { issuer: 'https://token.actions.githubusercontent.com/acme' }],
    ['issuer', { issuer: 'https://token.actions.githubusercontent.com.evil.example' }],
    ['issuer', { issuer: 'https://TOKEN.actions.githubusercontent.com' }],
    ['issuer', { issuer: undefined }],
    ['workflow', { buildSignerUri: `${workflow}.attacker.yml@refs/heads/main` }],
    ['workflow', { buildSignerUri: 'https://github.com/acme/app/.github/workflows/rel@refs/heads/main' }],
    ['workflow', { buildSignerUri: 'https://github.com/acme/app-evil/.github/workflows/release.yml@refs/heads/main' }],
    ['workflow', { buildSignerUri: `https://evil.example/${workflow}@refs/heads/main` }],
    ['workflow', { buildSignerUri: 'https://github.com/evil/x/acme/app/.github/workflows/release.yml@refs/heads/main' }],
    ['workflow', { buildSignerUri: 'https://github.com/Acme/App/.github/workflows/release.yml@refs/heads/main' }],
    ['workflow', { buildSignerUri: workflow }],
    ['workflow', { buildSignerUri: `${workflow}@` }],
    ['workflow', { buildSignerUri: undefined }],
    // A file whose own name ends in @...: what follows the workflow is no ref.
    ['workflow', { buildSignerUri: `${workflow}@evil.yml@refs/heads/main` }],
    // A branch that is called `main@refs/heads/attacker`, and its reverse.
    ['workflow ref', { buildSignerUri: `${workflow}@refs/heads/attacker@refs/heads/main` }],
    ['workflow ref', { buildSignerUri: `${workflow}@refs/heads/main@refs/heads/attacker` }],
    ['workflow ref', { buildSignerUri: `${workflow}@refs/tags/main` }],
    ['workflow ref', { buildSignerUri: `${workflow}@refs/pull/7/merge` }],
    ['workflow ref', { buildSignerUri: `${workflow}@${sha}` }],
    ['workflow commit', { buildSignerDigest: 'b'.repeat(40) }],
    ['workflow commit', { buildSignerDigest: sha.slice(1) }],
    ['workflow commit', { buildSignerDigest: undefined }],
    ['source repository', { sourceRepositoryUri: 'https://github.com/acme/app2' }],
    ['source repository', { sourceRepositoryUri: 'https://github.com/acme/app/' }],
    ['source repository', { sourceRepositoryUri: 'https://github.com/evil/app' }],
    ['source repository', { sourceRepositoryUri: undefined }],
    ['source repository id', { sourceRepositoryIdentifier: '78' }],
    ['source repository id', { sourceRepositoryIdentifier: '077' }],
    ['source repository id', { sourceRepositoryIdentifier: undefined }],
    ['source ref', { sourceRepositoryRef: 'refs/heads/main2' }],
    ['source ref', { sourceRepositoryRef: 'refs/pull/7/merge' }],
    ['source ref', { sourceRepositoryRef: 'refs/tags/refs/heads/main' }],
    ['source ref', { sourceRepositoryRef: undefined }],
    ['trigger', { buildTrigger: 'pull_request_target' }],
    ['trigger', { buildTrigger: 'PUSH' }],
    ['trigger', { buildTrigger: undefined }],
    ['runner', { runnerEnvironment: 'self-hosted' }],
    ['runner', { runnerEnvironment: undefined }],
  ])('differs in one field alone: %s, %j', (field, certificate) => {
    expect(fieldsOf(release, certificate)).toEqual([field]);
  });

  test('`any` is any value, and what is not demanded is not looked at', () => {
    const open: Identity = {
      ...release,
      workflowRef: 'any',
      workflowSha: undefined,
      sourceRepositoryId: undefined,
      sourceRef: 'any',
      triggers: 'any',
      runner: 'any',
    };
    const certificate = {
      buildSignerUri: `${workflow}@${sha}`,
      buildSignerDigest: undefined,
      sourceRepositoryIdentifier: undefined,
      sourceRepositoryRef: 'refs/pull/7/merge',
      buildTrigger: 'issues',
      runnerEnvironment: 'self-hosted',
    };
    expect(fieldsOf(open, certificate)).toEqual([]);
    expect(fieldsOf(open, { ...certificate, buildSignerUri: `${workflow}@evil.yml@refs/heads/main` })).toEqual(['workflow']);
  });

  test('a glob stays within a segment of the ref', () => {
    const tags: Identity = { ...release, sourceRef: 'refs/tags/v*' };
    expect(fieldsOf(tags, { sourceRepositoryRef: 'refs/tags/v1.2' })).toEqual([]);
    expect(fieldsOf(tags, { sourceRepositoryRef: 'refs/tags/v1/evil' })).toEqual(['source ref']);
  });

  test('the server is that of the issuer', () => {
    const issuer = 'https://github.acme.example/_services/token';
    const server = 'https://github.acme.example/';
    const onServer = {
      issuer,
      buildSignerUri: workflow.replace('https://github.com/', server).concat('@refs/heads/main'),
      sourceRepositoryUri: `${server}acme/app`,
    };
    expect(fieldsOf({ ...release, issuer }, onServer)).toEqual([]);
    expect(fieldsOf({ ...release, issuer }, { issuer })).toEqual(['workflow', 'source repository']);
  });

  test('an issuer of somebody else is never matched, also where the certificate names it', () => {
    const issuer = 'https://gitlab.com';
    expect(fieldsOf({ ...release, issuer }, { issuer })).toEqual(['issuer']);
    expect(fieldsOf({ ...release, issuer }, { issuer: undefined })).toEqual(['issuer']);
  });

  test('is never a key', () => {
    const [difference] = identityDifferences(release, { ...publicGood, signer: { kind: 'key', key: 'partner' } });
    expect(difference).toEqual({ field: 'signer', expected: 'a certificate', actual: 'the key partner' });
  });

  test('says expected and actual', () => {
    const signer = { kind: 'certificate', certificate: aCertificate({ buildTrigger: undefined }) } as const;
    expect(identityDifferences(release, { ...publicGood, signer })).toEqual([
      { field: 'trigger', expected: 'push or release', actual: 'absent' },
    ]);
  });
});

describe('an exact identity', () => {
  const exact: Identity = { kind: 'san', san: 'a.b@example.com', issuer: 'https://accounts.example.com' };

  test.each<[readonly string[], Partial<SignerCertificate>]>([
    [[], { san: exact.san, issuer: exact.issuer }],
    [['identity'], { san: 'aXb@example.com', issuer: exact.issuer }],
    [['identity'], { san: 'a.b@example.com.evil', issuer: exact.issuer }],
    [['identity'], { san: 'x-a.b@example.com', issuer: exact.issuer }],
    [['identity'], { san: 'A.B@example.com', issuer: exact.issuer }],
    [['issuer'], { san: exact.san, issuer: `${exact.issuer}/` }],
    [['issuer'], { san: exact.san, issuer: undefined }],
  ])('differs in %j: %j', (fields, certificate) => {
    expect(fieldsOf(exact, certificate)).toEqual(fields);
  });

  test('is never a key', () => {
    expect(identityDifferences(exact, { ...publicGood, signer: { kind: 'key', key: 'x' } })).toHaveLength(1);
  });

  test('without an issuer demands that there is none', () => {
    const san = 'https://dotcom.releases.github.com';
    expect(sanDifferences({ san, issuer: undefined }, aCertificate({ san, issuer: undefined }))).toEqual([]);
    const named = aCertificate({ san, issuer: 'https://accounts.example.com' });
    expect(sanDifferences({ san, issuer: undefined }, named)).toEqual([
      { field: 'issuer', expected: 'absent', actual: 'https://accounts.example.com' },
    ]);
    // A certificate cannot pass for one without an issuer by naming it so.
    expect(sanDifferences({ san, issuer: undefined }, aCertificate({ san, issuer: 'absent' }))).toHaveLength(1);
  });
});

test('a key identity is matched by that key alone', () => {
  const key: Identity = { kind: 'key', key: 'partner' };
  const signedBy = (name: string) => identityDifferences(key, { root: 'none', isOwnRoot: false, signer: { kind: 'key', key: name } });
  expect(signedBy('partner')).toEqual([]);
  expect(signedBy('other')).toEqual([{ field: 'signer', expected: 'the key partner', actual: 'the key other' }]);
  expect(fieldsOf(key, {})).toEqual(['signer']);
  expect(fieldsOf(key, { san: 'the key partner' })).toEqual(['signer']);
});

describe('the trust root', () => {
  const signer = { kind: 'certificate', certificate: aCertificate({}) } as const;
  const under = (named: string | undefined, root: string, isOwnRoot: boolean) =>
    identityDifferences({ ...release, root: named }, { signer, root, isOwnRoot });

  test('is one that comes with the program, where the identity names none', () => {
    expect(under(undefined, 'public-good', false)).toEqual([]);
    expect(under(undefined, 'github', false)).toEqual([]);
    expect(under(undefined, 'corp', true)).toEqual([{ field: 'trust root', expected: 'public-good or github', actual: 'corp' }]);
  });

  test('is the one that the identity names, and no other', () => {
    expect(under('corp', 'corp', true)).toEqual([]);
    expect(under('corp', 'other', true)).toMatchObject([{ field: 'trust root' }]);
    expect(under('corp', 'public-good', false)).toMatchObject([{ field: 'trust root' }]);
    expect(under('github', 'github', false)).toEqual([]);
    expect(under('github', 'public-good', false)).toEqual([{ field: 'trust root', expected: 'github', actual: 'public-good' }]);
  });

  test('counts for an exact name too, which a private authority could issue to anybody', () => {
    const exact = { kind: 'san', san: signer.certificate.san, issuer: signer.certificate.issuer ?? '' } as const;
    expect(identityDifferences(exact, { signer, root: 'corp', isOwnRoot: true })).toMatchObject([{ field: 'trust root' }]);
    expect(identityDifferences({ ...exact, root: 'corp' }, { signer, root: 'corp', isOwnRoot: true })).toEqual([]);
  });
});

describe('fields that may be left out', () => {
  test.each<[string, Partial<typeof release>, Partial<SignerCertificate>]>([
    ['source owner id', { sourceOwnerId: '7' }, { sourceRepositoryOwnerIdentifier: '8' }],
    ['source owner id', { sourceOwnerId: '7' }, { sourceRepositoryOwnerIdentifier: undefined }],
    ['visibility', { visibility: 'private' }, { sourceRepositoryVisibility: 'public' }],
    ['visibility', { visibility: 'public' }, { sourceRepositoryVisibility: undefined }],
    ['environment', { environment: 'production' }, { deploymentEnvironment: 'staging' }],
    ['environment', { environment: 'production' }, { deploymentEnvironment: 'production-evil' }],
    ['environment', { environment: 'prod-*' }, { deploymentEnvironment: undefined }],
  ])('%s: %j is not %j', (field, demanded, certificate) => {
    expect(fieldsOf({ ...release, ...demanded }, certificate)).toEqual([field]);
  });

  test('are matched', () => {
    const all = { ...release, sourceOwnerId: '7', visibility: 'public', environment: 'prod-*' };
    expect(fieldsOf(all, { deploymentEnvironment: 'prod-eu' })).toEqual([]);
  });
});

test.each([
  ['refs/heads/main', true],
  ['refs/tags/v1@2', true],
  ['refs/pull/7/merge', true],
  [sha, true],
  ['refs/heads/', false],
  ['refs/heads/a b', false],
  ['refs/other/x', false],
  ['main', false],
  [sha.toUpperCase(), false],
  ['', false],
])('isRefOrCommit %j: %j', (text, expected) => {
  expect(isRefOrCommit(text)).toBe(expected);
});
