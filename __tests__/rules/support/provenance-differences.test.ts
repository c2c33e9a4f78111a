import { describe, expect, test } from '@jest/globals';
import { aCertificate, provenance } from '../../../__fixtures__/signed-subject.ts';
import type { ProvenanceClaims } from '../../../src/artifact/claims/model.ts';
import type { SignerCertificate } from '../../../src/artifact/model.ts';
import { provenanceDifferences } from '../../../src/rules/support/provenance-differences.ts';

const fields = (claims: Partial<ProvenanceClaims>, certificate: Partial<SignerCertificate> = {}): readonly string[] =>
  provenanceDifferences(provenance(claims), aCertificate(certificate)).map(({ field }) => field);

const source = { repository: 'https://github.com/acme/app', ref: 'refs/heads/main', commit: 'a'.repeat(40) };
const nothing: Partial<ProvenanceClaims> = {
  buildType: undefined,
  builder: undefined,
  sources: [],
  workflow: undefined,
  invocation: undefined,
  trigger: undefined,
  repositoryId: undefined,
  ownerId: undefined,
  runner: undefined,
};

describe('a build of GitHub Actions', () => {
  test('that says the truth, and one that says nothing', () => {
    expect(fields({})).toEqual([]);
    expect(fields(nothing)).toEqual([]);
  });

  test.each<[string, Partial<ProvenanceClaims>]>([
    ['builder', { builder: 'https://github.com/other/builder/.github/workflows/build.yml@refs/tags/v1' }],
    ['builder', { builder: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main2' }],
    ['builder', { builder: 'https://github.com/acme/app/.github/workflows/release.yml' }],
    ['builder', { builder: 'https://example.com/my-builder' }],
    ['builder', { builder: 'absent' }],
    ['runner', { builder: 'https://github.com/actions/runner/self-hosted' }],
    ['run', { builder: 'https://github.com/acme/app/actions/runs/1' }],
    ['source repository', { sources: [{ ...source, repository: 'https://github.com/acme/app2' }] }],
    ['source repository', { sources: [source, { ...source, repository: 'https://github.com/other/app' }] }],
    ['source repository', { sources: [{ ...source, repository: 'https://evil.example/acme/app' }] }],
    ['source ref', { sources: [{ ...source, ref: 'refs/heads/release' }] }],
    ['source ref', { sources: [{ ...source, ref: 'release' }] }],
    ['source commit', { sources: [{ ...source, ref: 'b'.repeat(40) }] }],
    ['source commit', { sources: [{ ...source, commit: 'b'.repeat(40) }] }],
    ['source commit', { sources: [{ ...source, commit: 'A'.repeat(40) }] }],
    [
      'started workflow',
      { workflow: { repository: 'https://github.com/acme/app', path: '.github/workflows/other.yml', ref: 'refs/heads/main' } },
    ],
    [
      'started workflow',
      { workflow: { repository: 'https://github.com/other/app', path: '.github/workflows/release.yml', ref: 'refs/heads/main' } },
    ],
    [
      'started workflow',
      { workflow: { repository: 'https://github.com/acme/app', path: '.github/workflows/release.yml', ref: 'refs/tags/v1' } },
    ],
    ['started workflow', { workflow: { repository: undefined, path: 'other/app/.github/workflows/release.yml', ref: undefined } }],
    ['run', { invocation: 'https://github.com/acme/app/actions/runs/4711/attempts/2' }],
    ['run', { invocation: 'https://github.com/acme/app/actions/runs/471' }],
    ['run', { invocation: '4711-2' }],
    ['trigger', { trigger: 'release' }],
    ['source repository id', { repositoryId: '78' }],
    ['owner id', { ownerId: '8' }],
    ['runner', { runner: 'self-hosted' }],
  ])('another %s: %j', (field, claims) => {
    expect(fields(claims)).toEqual([field]);
  });

  test.each<Partial<ProvenanceClaims>>([
    { builder: 'https://github.com/actions/runner' },
    { builder: 'https://github.com/actions/runner/github-hosted' },
    { builder: 'https://github.com/acme/app/actions/runs/4711/attempts/1' },
    { sources: [{ ...source, repository: 'https://github.com/Acme/App' }] },
    { sources: [{ ...source, ref: undefined, commit: undefined }] },
    { sources: [{ ...source, ref: 'main' }] },
    { sources: [{ ...source, ref: 'a'.repeat(40) }] },
    { workflow: { repository: undefined, path: 'acme/app/.github/workflows/release.yml', ref: 'refs/heads/main' } },
    { workflow: { repository: 'https://github.com/acme/app', path: '.github/workflows/release.yml', ref: undefined } },
    // A ruleset of the organisation demands a workflow of another repository; its path is then written whole.
    { workflow: { repository: 'https://github.com/acme/app', path: 'acme/app/.github/workflows/release.yml', ref: 'refs/heads/main' } },
    { invocation: 'https://github.com/acme/app/actions/runs/4711' },
    { invocation: '4711-1' },
    { invocation: 'b6186090-c8ff-4f91-97cf-7a3b47699e57' },
  ])('is not contradicted by %j', (claims) => {
    expect(fields(claims)).toEqual([]);
  });

  test('says what is claimed and what is certified', () => {
    expect(provenanceDifferences(provenance({ trigger: 'release' }), aCertificate({ buildTrigger: undefined }))).toEqual([
      { field: 'trigger', expected: 'absent', actual: 'release' },
    ]);
  });

  test('what is claimed and stands in no field of the certificate is contradicted', () => {
    const bare = aCertificate({
      buildSignerUri: undefined,
      buildConfigUri: undefined,
      sourceRepositoryUri: undefined,
      runInvocationUri: undefined,
      buildTrigger: undefined,
      sourceRepositoryIdentifier: undefined,
      sourceRepositoryOwnerIdentifier: undefined,
      runnerEnvironment: undefined,
    });
    expect(provenanceDifferences(provenance({}), bare).map(({ field }) => field)).toEqual([
      'builder',
      'source repository',
      'started workflow',
      'run',
      'trigger',
      'source repository id',
      'owner id',
      'runner',
    ]);
    expect(
      provenanceDifferences(
        provenance({ invocation: '4711-1', workflow: { repository: undefined, path: 'a/b/.github/workflows/c.yml', ref: undefined } }),
        bare,
      ),
    ).toMatchObject([
      { field: 'builder' },
      { field: 'source repository' },
      { field: 'started workflow', actual: 'https://github.com/a/b/.github/workflows/c.yml' },
      { field: 'run', actual: '4711-1' },
      {},
      {},
      {},
      {},
    ]);
    expect(
      provenanceDifferences(provenance({ invocation: 'https://github.com/a/b/actions/runs/1' }), bare).map(({ field }) => field),
    ).toContain('run');
  });
});

describe('a reusable workflow', () => {
  const called = 'https://github.com/acme/builder/.github/workflows/build.yml@refs/tags/v1';

  test('is the builder, and source and workflow are the caller', () => {
    expect(fields({ builder: called }, { san: called, buildSignerUri: called })).toEqual([]);
  });

  test('the caller is not the builder of what the called one signed', () => {
    expect(fields({}, { san: called, buildSignerUri: called })).toEqual(['builder']);
  });

  test('the called one is no source', () => {
    const sources = [{ ...source, repository: 'https://github.com/acme/builder' }];
    expect(fields({ builder: called, sources }, { san: called, buildSignerUri: called })).toEqual(['source repository']);
  });

  const delegated = {
    buildType: 'https://github.com/slsa-framework/slsa-github-generator/delegator-generic@v0',
    builder: 'https://github.com/acme/tool/.github/workflows/builder.yml@refs/tags/v1',
  };
  const delegator =
    'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/delegator_generic_slsa3.yml@refs/tags/v2.1.0';

  test('the delegator of slsa-github-generator speaks for the builders that it calls', () => {
    expect(fields(delegated, { san: delegator, buildSignerUri: delegator })).toEqual([]);
  });

  test.each([
    delegator.replace('slsa-framework', 'evil'),
    delegator.replace('refs/tags/v2.1.0', 'refs/heads/main'),
    delegator.replace('delegator_generic', 'generator_generic'),
    undefined,
  ])('and %s does not', (buildSignerUri) => {
    expect(fields(delegated, { buildSignerUri })).toEqual(['builder']);
  });

  test('nor for a build of another type', () => {
    expect(fields({ builder: delegated.builder }, { buildSignerUri: delegator })).toEqual(['builder']);
  });
});

describe('another builder', () => {
  const own = { ...nothing, buildType: 'https://example.com/build/v1' };
  const foreign = { issuer: 'https://accounts.example.com', san: 'builder@example.com' };

  test('names several repositories, of which one must be the source', () => {
    const sources = [{ ...source, repository: 'https://github.com/acme/lib' }, source];
    expect(fields({ ...own, sources })).toEqual([]);
    expect(fields({ ...own, sources: sources.slice(0, 1) })).toEqual(['source repository']);
  });

  test('whose certificate names no source is compared with none', () => {
    expect(fields({ ...own, sources: [source] }, { ...foreign, sourceRepositoryUri: undefined })).toEqual([]);
    expect(fields({ ...own, sources: [source] }, { ...foreign, sourceRepositoryUri: 'https://gitlab.example/acme/app' })).toEqual([
      'source repository',
    ]);
  });

  test.each<Partial<ProvenanceClaims>>([
    { builder: 'https://github.com/actions/runner/github-hosted' },
    { builder: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main' },
    { builder: 'https://github.com/acme/app/actions/runs/4711' },
    { buildType: 'https://actions.github.io/buildtypes/workflow/v1' },
  ])('claims to be GitHub Actions: %j', (claims) => {
    expect(fields({ ...own, ...claims }, { ...foreign, sourceRepositoryUri: undefined })).toEqual(['builder']);
  });

  test('is told from one without an issuer', () => {
    expect(fields({ ...own, builder: 'https://example.com/builder' }, { issuer: undefined })).toEqual([]);
    expect(fields({}, { issuer: undefined, sourceRepositoryUri: undefined })).toEqual(['builder', 'source repository']);
  });
});
