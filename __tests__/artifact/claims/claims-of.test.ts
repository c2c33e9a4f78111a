import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { claimsOf } from '../../../src/artifact/claims/claims-of.ts';
import { buildLevelOf } from '../../../src/artifact/claims/read-summary.ts';

const v1 = 'https://slsa.dev/provenance/v1';
const v02 = 'https://slsa.dev/provenance/v0.2';
const commit = 'c0'.repeat(20);
const repository = 'https://github.com/acme/app';

function why(predicateType: string, predicate: unknown): string {
  const claims = claimsOf(predicateType, predicate);
  if (claims.kind !== 'unreadable') throw new Error(`it was read as ${claims.kind}`);
  return claims.why;
}

describe('provenance', () => {
  const github = {
    buildDefinition: {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: { workflow: { ref: 'refs/heads/main', repository, path: '.github/workflows/release.yml' } },
      internalParameters: {
        github: { event_name: 'push', repository_id: '77', repository_owner_id: 7, runner_environment: 'github-hosted' },
      },
      resolvedDependencies: [
        { uri: `git+${repository}@refs/heads/main`, digest: { gitCommit: commit } },
        { uri: 'git+https://github.com/acme/tool@refs/tags/v1', digest: { gitCommit: 'd1'.repeat(20) } },
      ],
    },
    runDetails: {
      builder: { id: `${repository}/.github/workflows/release.yml@refs/heads/main` },
      metadata: { invocationId: `${repository}/actions/runs/4711/attempts/1` },
    },
  };

  test('of actions/attest: what was built is the first source, and numbers are text', () => {
    expect(claimsOf(v1, github)).toEqual({
      kind: 'provenance',
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      builder: `${repository}/.github/workflows/release.yml@refs/heads/main`,
      sources: [{ repository, ref: 'refs/heads/main', commit }],
      workflow: { repository, path: '.github/workflows/release.yml', ref: 'refs/heads/main' },
      invocation: `${repository}/actions/runs/4711/attempts/1`,
      trigger: 'push',
      repositoryId: '77',
      ownerId: '7',
      runner: 'github-hosted',
    });
  });

  test('of slsa-github-generator: each place that says what was built', () => {
    const container = {
      buildDefinition: {
        buildType: 'https://slsa.dev/container-based-build/v0.1?draft',
        externalParameters: { source: { uri: 'git+https://github.com/evil/app@refs/heads/main', digest: { sha1: commit } } },
        internalParameters: {
          GITHUB_EVENT_NAME: 'push',
          GITHUB_REPOSITORY_ID: '77',
          GITHUB_REPOSITORY_OWNER_ID: '7',
          GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/release.yml@refs/tags/v1',
        },
        resolvedDependencies: [
          { uri: `git+${repository}@refs/tags/v1`, digest: { sha1: commit } },
          { uri: 'git+https://github.com/slsa-framework/slsa-github-generator@refs/tags/v2.1.0', digest: { sha256: 'ab'.repeat(32) } },
        ],
      },
      runDetails: { builder: { id: 'x' } },
    };
    expect(claimsOf(v1, container)).toMatchObject({
      sources: [{ repository: 'https://github.com/evil/app' }, { repository }],
      workflow: { repository: undefined, path: 'acme/app/.github/workflows/release.yml', ref: 'refs/tags/v1' },
      trigger: 'push',
      repositoryId: '77',
      ownerId: '7',
    });
  });

  const generic = {
    builder: {
      id: 'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@refs/tags/v2.1.0',
    },
    buildType: 'https://github.com/slsa-framework/slsa-github-generator/generic@v1',
    invocation: {
      configSource: { uri: `git+${repository}@refs/tags/v14`, digest: { sha1: commit }, entryPoint: '.github/workflows/release.yml' },
      environment: { github_event_name: 'push', github_repository_id: '77', github_repository_owner_id: '7' },
    },
    metadata: { buildInvocationID: '4711-1' },
    materials: [{ uri: `git+${repository}@refs/tags/v14`, digest: { sha1: commit } }],
  };

  test('v0.2 of slsa-github-generator', () => {
    expect(claimsOf(v02, generic)).toMatchObject({
      builder: expect.stringContaining('generator_generic_slsa3.yml'),
      sources: [
        { repository, ref: 'refs/tags/v14', commit },
        { repository, ref: 'refs/tags/v14', commit },
      ],
      workflow: { repository, path: '.github/workflows/release.yml', ref: 'refs/tags/v14' },
      invocation: '4711-1',
      trigger: 'push',
      repositoryId: '77',
      ownerId: '7',
    });
  });

  test('v0.2 of npm, by its first and its second build type', () => {
    const environment = { GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY_ID: '77', GITHUB_REPOSITORY_OWNER_ID: '7' };
    const npm = (entryPoint: string) => ({
      ...generic,
      buildType: 'https://github.com/npm/cli/gha/v2',
      invocation: { configSource: { uri: `git+${repository}@refs/heads/main`, digest: { sha1: commit }, entryPoint }, environment },
      metadata: { buildInvocationId: '4711-1' },
    });
    expect(claimsOf(v02, npm('acme/app/.github/workflows/release.yml@refs/heads/main'))).toMatchObject({
      workflow: { repository: undefined, path: 'acme/app/.github/workflows/release.yml', ref: 'refs/heads/main' },
      invocation: '4711-1',
      trigger: 'push',
      repositoryId: '77',
      ownerId: '7',
    });
    expect(claimsOf(v02, npm('.github/workflows/release.yml'))).toMatchObject({ workflow: { repository, ref: 'refs/heads/main' } });
  });

  test('of another builder: every git repository, and no package', () => {
    const buildDefinition = {
      buildType: 'https://example.com/build/v1',
      externalParameters: { source: { uri: 'https://git.example.com/app.git', digest: { gitCommit: commit } } },
      resolvedDependencies: [
        { uri: 'pkg:npm/left-pad@1.0.0', digest: { sha512: 'ab' } },
        { uri: 'https://example.com/tool.tgz', digest: { sha256: 'ab' } },
        { uri: 'git+https://git.example.com/lib/', digest: {} },
        { name: 'no address' },
      ],
    };
    expect(claimsOf(v1, { buildDefinition, runDetails: {} })).toMatchObject({
      builder: undefined,
      sources: [
        { repository: 'https://git.example.com/app', ref: undefined, commit },
        { repository: 'https://git.example.com/lib', ref: undefined, commit: undefined },
      ],
    });
  });

  test('that claims nothing contradicts nothing', () => {
    expect(claimsOf(v1, { buildDefinition: {}, runDetails: {} })).toMatchObject({ kind: 'provenance', sources: [], workflow: undefined });
    expect(claimsOf(v02, { builder: {} })).toMatchObject({ kind: 'provenance', sources: [], workflow: undefined });
    const config = { entryPoint: 'build.sh', uri: `git+${repository}` };
    expect(claimsOf(v02, { builder: {}, invocation: { configSource: config } })).toMatchObject({ workflow: undefined });
    const workflow = { ref: 'refs/heads/main' };
    expect(claimsOf(v1, { buildDefinition: { externalParameters: { workflow } }, runDetails: {} })).toMatchObject({ workflow: undefined });
    const bare = { path: '.github/workflows/release.yml' };
    expect(claimsOf(v1, { buildDefinition: { externalParameters: { workflow: bare } }, runDetails: {} })).toMatchObject({
      workflow: { repository: undefined, ref: undefined },
    });
  });

  test.each<[unknown, string]>([
    [null, 'no object'],
    [[], 'no object'],
    ['text', 'no object'],
    [{ ...github, buildDefinition: [] }, 'buildDefinition must be an object'],
    [{ ...github, runDetails: { builder: { id: 7 } } }, 'builder.id must be text'],
    [{ ...github, runDetails: { builder: { id: 'x'.repeat(3000) } } }, 'at most'],
    [{ ...github, buildDefinition: { resolvedDependencies: {} } }, 'resolvedDependencies must be a list'],
    [{ ...github, buildDefinition: { resolvedDependencies: Array.from({ length: 5000 }, () => ({})) } }, 'more than'],
  ])('%j cannot be read: %s', (predicate, reason) => {
    expect(why(v1, predicate)).toContain(reason);
  });
});

describe('a verification summary', () => {
  const passed = {
    verifier: { id: 'https://verifier.example.com' },
    timeVerified: '2026-11-20T12:00:00.123456789+02:00',
    resourceUri: 'oci://registry.example/app',
    policy: { uri: 'https://example.com/policy', digest: { sha256: 'ab' } },
    verificationResult: 'PASSED',
    verifiedLevels: ['SLSA_BUILD_LEVEL_3', 'ACME_REVIEWED'],
  };

  test('v1', () => {
    expect(claimsOf('https://slsa.dev/verification_summary/v1', passed)).toEqual({
      kind: 'vsa',
      verifier: 'https://verifier.example.com',
      resource: 'oci://registry.example/app',
      result: 'PASSED',
      levels: ['SLSA_BUILD_LEVEL_3', 'ACME_REVIEWED'],
      verifiedAt: '2026-11-20T10:00:00.123Z',
      policyDigest: 'sha256:ab',
    });
  });

  test('v0.1 names no resource, and v0.2 does', () => {
    const old = { verifier: passed.verifier, time_verified: '2026-11-20T10:00:00Z', verification_result: 'FAILED', policy_level: 'FAILED' };
    expect(claimsOf('https://slsa.dev/verification_summary/v0.1', old)).toMatchObject({ resource: undefined, result: 'FAILED' });
    const named = { ...old, resource_uri: 'oci://x', verification_result: 'PASSED', policy_level: 'SLSA_LEVEL_3' };
    expect(claimsOf('https://slsa.dev/verification_summary/v0.2', named)).toMatchObject({ resource: 'oci://x', levels: ['SLSA_LEVEL_3'] });
  });

  test.each<[Readonly<Record<string, unknown>>, string]>([
    [{ verifier: {} }, 'verifier.id is missing'],
    [{ verifier: 'me' }, 'verifier must be an object'],
    [{ timeVerified: undefined }, 'timeVerified is missing'],
    [{ timeVerified: 'yesterday' }, 'timeVerified must be a time'],
    [{ timeVerified: '2026-11-20T10:00:00' }, 'timeVerified must be a time'],
    [{ timeVerified: '2026-13-20T10:00:00Z' }, 'timeVerified must be a time'],
    [{ resourceUri: '' }, 'resourceUri is missing'],
    [{ verificationResult: 'passed' }, "must be PASSED or FAILED, and is 'passed'"],
    [{ verificationResult: true }, 'verificationResult must be text'],
    [{ verifiedLevels: 'SLSA_BUILD_LEVEL_3' }, 'verifiedLevels must be a list'],
    [{ verifiedLevels: [3] }, 'a verified level must be text'],
    [{ verifiedLevels: Array.from({ length: 5000 }, () => 'X') }, 'more than'],
  ])('with %j cannot be read: %s', (changed, reason) => {
    expect(why('https://slsa.dev/verification_summary/v1', { ...passed, ...changed })).toContain(reason);
  });

  test.each<[readonly string[], 'PASSED' | 'FAILED', number]>([
    [['SLSA_BUILD_LEVEL_3'], 'PASSED', 3],
    [['SLSA_BUILD_LEVEL_1', 'SLSA_BUILD_LEVEL_2'], 'PASSED', 2],
    [['SLSA_LEVEL_4'], 'PASSED', 3],
    [['SLSA_SOURCE_LEVEL_3'], 'PASSED', 0],
    [['slsa_build_level_3', 'SLSA_BUILD_LEVEL_33', 'SLSA_BUILD_LEVEL_UNEVALUATED'], 'PASSED', 0],
    [['SLSA_BUILD_LEVEL_3', 'FAILED'], 'PASSED', 0],
    [['SLSA_BUILD_LEVEL_3'], 'FAILED', 0],
    [[], 'PASSED', 0],
  ])('levels %j with %s are %d', (levels, result, level) => {
    expect(buildLevelOf({ levels, result })).toBe(level);
  });
});

describe('an SBOM', () => {
  test.each(['https://spdx.dev/Document', 'https://spdx.dev/Document/v2.3'])('SPDX 2 as %s', (type) => {
    const document = { spdxVersion: 'SPDX-2.3', packages: [{ name: 'a' }, { name: 'b' }] };
    expect(claimsOf(type, document)).toEqual({ kind: 'sbom', format: 'spdx', version: '2.3', components: 2 });
    expect(claimsOf(type, { spdxVersion: 'SPDX-2.2' })).toMatchObject({ version: '2.2', components: 0 });
  });

  test('SPDX 3', () => {
    const graph = [
      { type: 'CreationInfo', specVersion: '3.0.1' },
      { type: 'software_Package' },
      { '@type': 'software_Package' },
      { type: 'software_File' },
    ];
    expect(claimsOf('https://spdx.dev/Document/v3', { '@graph': graph })).toEqual({
      kind: 'sbom',
      format: 'spdx',
      version: '3.0.1',
      components: 2,
    });
  });

  test('CycloneDX, counting what lies within others', () => {
    const bom = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ name: 'a', components: [{ name: 'b' }] }, { name: 'c' }] };
    expect(claimsOf('https://cyclonedx.org/bom', bom)).toEqual({ kind: 'sbom', format: 'cyclonedx', version: '1.6', components: 3 });
    expect(claimsOf('https://cyclonedx.org/bom/v1.6', bom)).toMatchObject({ components: 3 });
  });

  test('however deep: it is counted without a stack', () => {
    let inner: unknown = {};
    for (let depth = 0; depth < 50_000; depth += 1) inner = { components: [inner] };
    const bom = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [inner] };
    expect(claimsOf('https://cyclonedx.org/bom', bom)).toMatchObject({ components: 50_001 });
  });

  test.each<[string, unknown, string]>([
    ['https://spdx.dev/Document', { bomFormat: 'CycloneDX', specVersion: '1.6' }, 'spdxVersion is missing'],
    ['https://spdx.dev/Document', { spdxVersion: '2.3' }, 'like SPDX-2.3'],
    ['https://spdx.dev/Document', { spdxVersion: 'SPDX-2.3', packages: {} }, 'packages must be a list'],
    ['https://spdx.dev/Document', 'SPDXVersion: SPDX-2.2', 'no object'],
    ['https://spdx.dev/Document/v3', { '@graph': [] }, 'specVersion is missing'],
    ['https://cyclonedx.org/bom', { spdxVersion: 'SPDX-2.3' }, 'bomFormat must be CycloneDX'],
    ['https://cyclonedx.org/bom', { bomFormat: 'CycloneDX', specVersion: '1.6', components: ['a'] }, 'a component must be an object'],
    ['https://cyclonedx.org/bom', { bomFormat: 'CycloneDX' }, 'specVersion is missing'],
  ])('%s %j cannot be read: %s', (type, predicate, reason) => {
    expect(why(type, predicate)).toContain(reason);
  });
});

describe('a scan', () => {
  const metadata = { scanStartedOn: '2026-11-20T09:00:00Z', scanFinishedOn: '2026-11-20T10:00:00Z' };
  const scanned = (result: unknown) => ({ scanner: { uri: 'pkg:github/acme/scanner', result }, metadata });
  const none = { critical: 0, high: 0, medium: 0, low: 0, negligible: 0, unknown: 0 };
  const cosign = 'https://cosign.sigstore.dev/attestation/vuln/v1';

  test.each<[string, string, unknown, Partial<typeof none>]>([
    [
      'of Trivy',
      cosign,
      { Results: [{ Vulnerabilities: [{ Severity: 'CRITICAL' }, { Severity: 'UNKNOWN' }] }, {}] },
      { critical: 1, unknown: 1 },
    ],
    ['of Trivy that found nothing', cosign, { ArtifactName: 'app' }, {}],
    ['of Trivy, its type as cosign wrote it first', 'cosign.sigstore.dev/attestation/vuln/v1', { Results: null }, {}],
    [
      'of Grype',
      cosign,
      { matches: [{ vulnerability: { severity: 'High' } }, { vulnerability: { severity: 'Negligible' } }, {}] },
      { high: 1, negligible: 1, unknown: 1 },
    ],
    ['of a plain list', cosign, [{ severity: 'low' }, { vulnerability: { severity: 'medium' } }], { low: 1, medium: 1 }],
    [
      'of in-toto 0.1',
      'https://in-toto.io/attestation/vulns/v0.1',
      [{ vulnerability: { id: 'CVE-1', severity: { method: 'nvd', score: 'high' } } }],
      { high: 1 },
    ],
    [
      'of in-toto 0.1, as its example',
      'https://in-toto.io/attestation/vulns/v0.1',
      [
        {
          id: 'CVE-1',
          severity: [
            { method: 'nvd', score: 'medium' },
            { method: 'cvss_score', score: '5.2' },
          ],
        },
      ],
      { medium: 1 },
    ],
    [
      'of in-toto 0.2',
      'https://in-toto.io/attestation/vulns/v0.2',
      [
        {
          id: 'CVE-1',
          severity: [
            { method: 'nvd', score: 'low' },
            { method: 'cvss', score: '9.8' },
          ],
        },
        { id: 'CVE-2' },
      ],
      { critical: 1, unknown: 1 },
    ],
    ['that found nothing', 'https://in-toto.io/attestation/vulns/v0.2', [], {}],
  ])('%s', (_what, type, result, found) => {
    expect(claimsOf(type, scanned(result))).toEqual({
      kind: 'scan',
      scanner: 'pkg:github/acme/scanner',
      finishedAt: '2026-11-20T10:00:00.000Z',
      found: { ...none, ...found },
    });
  });

  test.each<[unknown, keyof typeof none]>([
    [9, 'critical'],
    ['10.0', 'critical'],
    ['8.9', 'high'],
    ['6.9', 'medium'],
    [0.1, 'low'],
    ['0.0', 'negligible'],
    ['11', 'unknown'],
    [-1, 'unknown'],
    ['Important', 'high'],
    [' moderate ', 'medium'],
    ['informational', 'negligible'],
    ['CVSS:3.1/AV:N', 'unknown'],
    [[], 'unknown'],
    [[{ score: 'unheard of' }, { score: 'low' }], 'low'],
    [null, 'unknown'],
  ])('severity %j is %s', (severity, expected) => {
    expect(claimsOf('https://in-toto.io/attestation/vulns/v0.2', scanned([{ severity }]))).toMatchObject({
      found: { ...none, [expected]: 1 },
    });
  });

  test.each<[string, unknown, string]>([
    [cosign, scanned(undefined), 'no list, and no report'],
    [cosign, scanned({ runs: [] }), 'no list, and no report'],
    [cosign, scanned({ Results: 'none' }), 'Results must be a list'],
    [cosign, scanned({ Results: [{ Vulnerabilities: 'none' }] }), 'Vulnerabilities must be a list'],
    [cosign, scanned({ matches: 'none' }), 'matches must be a list'],
    ['https://in-toto.io/attestation/vulns/v0.2', scanned(undefined), 'scanner.result must be a list'],
    ['https://in-toto.io/attestation/vulns/v0.1', { metadata }, 'scanner must be an object'],
    ['https://in-toto.io/attestation/vulns/v0.2', { scanner: { uri: 'x', result: [] } }, 'metadata must be an object'],
    [
      'https://in-toto.io/attestation/vulns/v0.2',
      { scanner: { uri: 'x', result: [] }, metadata: { scanFinishedOn: '2026-11-20' } },
      'scanFinishedOn must be a time',
    ],
  ])('%s %j cannot be read: %s', (type, predicate, reason) => {
    expect(why(type, predicate)).toContain(reason);
  });
});

describe('a release', () => {
  test.each(['https://in-toto.io/attestation/release/v0.1', 'https://in-toto.io/attestation/release/v0.2'])('%s', (type) => {
    const predicate = { purl: 'pkg:github/acme/app@v1', repository: 'acme/app', repositoryId: '77', tag: 'v1', databaseId: '1' };
    expect(claimsOf(type, predicate)).toEqual({
      kind: 'release',
      purl: 'pkg:github/acme/app@v1',
      repository: 'acme/app',
      repositoryId: '77',
      tag: 'v1',
    });
    expect(claimsOf(type, { purl: 'pkg:npm/a@1' })).toMatchObject({ repository: undefined, tag: undefined });
    expect(why(type, { tag: 'v1' })).toContain('purl is missing');
  });
});

describe('a type that is not exactly one of those', () => {
  test.each([
    'https://slsa.dev/provenance/v1/',
    'https://slsa.dev/provenance/v1.0',
    'https://slsa.dev/provenance/V1',
    'http://slsa.dev/provenance/v1',
    'HTTPS://slsa.dev/provenance/v1',
    ' https://slsa.dev/provenance/v1',
    'https://slsa.dev/provenance/v1\u0000',
    'https://slsa.dev/provenance/v1#',
    'https://spdx.dev/Document/v2.3 ',
    'https://spdx.dev/document',
    'https://cyclonedx.org/bom/1.6',
    'https://example.com/review/v1',
    '__proto__',
  ])('%j is of no known content', (type) => {
    expect(claimsOf(type, {})).toEqual({ kind: 'other' });
  });
});

test('no predicate breaks a reader: all that comes is a value', () => {
  const types = [
    v1,
    v02,
    'https://slsa.dev/verification_summary/v1',
    'https://slsa.dev/verification_summary/v0.1',
    'https://spdx.dev/Document',
    'https://cyclonedx.org/bom',
    'https://cosign.sigstore.dev/attestation/vuln/v1',
    'https://in-toto.io/attestation/vulns/v0.2',
    'https://in-toto.io/attestation/release/v0.1',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.jsonValue(), (type, predicate) => {
      expect(claimsOf(type, predicate).kind).toMatch(/^(?:unreadable|provenance|sbom|scan)$/);
    }),
  );
});
