import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { addBundle, addFallbackTag, addImage, addIndex, memoryRegistry, ociContent } from '../../__fixtures__/oci.ts';
import { aKeyPairOf, aSigningInstance, type BundleSpec, mintBundle, provenanceOf, thePublicGood } from '../../__fixtures__/signing.ts';
import type { Decision } from '../../src/core/decision.ts';
import { blocksOf } from '../pages.ts';
import { deployScene, policyFile } from './attackers/deploy-scene.ts';
import { anAttestation } from './fake-github/index.ts';
import { judgeHere } from './judge-here.ts';
import { runnerJob } from './runner-job.ts';

/**
 * The policies of docs/artifacts.md as they stand there, each with a deploy that it allows and with the attacks that it says it stops. Signatures are
 * made by authorities of these tests, in the names that the page has; only the digests of the two files that a reader has to fill in are filled in.
 */
const policies = blocksOf('docs/artifacts.md', 'yaml').filter((block) => block.startsWith('version: 1\n'));
const [ownWorkflow, sharedBuilder, image, supplierKey, twoParties, enterprise] = policies;

const artifact = 'what is shipped';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const subject = { name: 'app.tgz', sha256: hashOf(artifact) };
const supplier = aKeyPairOf('P-256');
const mallory = aKeyPairOf('P-256');
const corp = aSigningInstance('private', 'corp.test');
const files = { '.github/keys/supplier.pem': supplier.pem, '.github/trust/corp.json': JSON.stringify(corp.trustedRoot) };
const now = new Date().toISOString();

type Certificate = NonNullable<BundleSpec['certificate']>;

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

interface Deploy {
  readonly policy: string | undefined;
  /** Stored with GitHub, or given as files where `isGiven`. */
  readonly signed: readonly BundleSpec[];
  readonly isGiven?: boolean;
  /** In place of the file. */
  readonly artifacts?: string;
  readonly roots?: 'built-in';
}

/** The decision on a deploy to production of what these have signed. */
async function deploy({ policy = '', signed, isGiven = false, artifacts = 'app.tgz', roots }: Deploy): Promise<Decision> {
  const workspace = mkdtempSync(join(tmpdir(), 'interlock-e2e-'));
  writeFileSync(join(workspace, 'app.tgz'), artifact);
  writeFileSync(join(workspace, 'root.json'), JSON.stringify(thePublicGood().trustedRoot));
  const scene = await deployScene({ files: { ...files, [policyFile]: filledIn(policy) } });
  stops.push(() => scene.fake.stop());
  const { app, fake, run, token, identity } = scene;
  app.whenUnattested = 'empty-list';
  const bundles = signed.map((spec) => mintBundle({ subject, ...spec }));
  writeFileSync(join(workspace, 'app.sigstore.jsonl'), bundles.map((one) => `${JSON.stringify(one)}\n`).join(''));
  if (!isGiven) for (const bundle of bundles) app.attestations.push(anAttestation({ digest: `sha256:${subject.sha256}`, bundle }));
  const inputs = { artifacts, ...(isGiven ? { bundles: 'app.sigstore.jsonl' } : {}) };
  const job = runnerJob({ fake, repository: app, run, token, identity, inputs, env: { DOCKER_CONFIG: workspace } });
  return judgeHere(job, { directory: workspace, ...(roots === undefined ? { trustedRoot: join(workspace, 'root.json') } : {}) });
}

/**
 * With the digests of the files that a reader takes from his own. The platform that deploys here is a server of its own and cannot be asked about
 * runs and commits of github.com, which the two rules that ask say themselves.
 */
function filledIn(policy: string): string {
  const digests: readonly string[] = Object.values(files).map(hashOf);
  const file = policy.includes('supplier.pem') ? digests[0] : digests[1];
  const elsewhere = ['artifact/build-run-failed', 'artifact/wrong-source'].map((rule) => `  ${rule}: { on-unknown: warn }\n`).join('');
  const own = policy.replace(/sha256: [0-9a-f]{64}/, `sha256: ${file}`);
  return own.includes('\nrules:\n') ? own.replace('\nrules:\n', `\nrules:\n${elsewhere}`) : `${own}rules:\n${elsewhere}`;
}

/** The rules about artifacts that deny, with the fields or refusals that they name. */
function denials({ results }: Decision): readonly string[] {
  return results
    .filter(({ rule }) => rule.startsWith('artifact/'))
    .flatMap(({ rule, outcome, findings, gaps, enforcement }) => [
      ...findings.filter((one) => one.enforcement === 'deny').map(({ message }) => `${rule}: ${message}`),
      ...(outcome === 'unknown' && enforcement === 'deny' ? gaps.map(({ why }) => `${rule} unknown: ${why}`) : []),
    ]);
}

/** What denies beside the two rules that cannot ask. */
async function deniedBy(spec: Deploy): Promise<readonly string[]> {
  const all = denials(await deploy(spec));
  return all.filter((text) => !/^artifact\/(?:build-run-failed|wrong-source) unknown/.test(text));
}

const attested = (certificate: Certificate, more: Partial<BundleSpec> = {}): BundleSpec => ({
  certificate,
  predicate: provenanceOf(certificate),
  ...more,
});

test('has six policies', () => {
  expect(policies).toHaveLength(6);
});

describe('1. own workflow', () => {
  const tagged = { ref: 'refs/tags/v1.2.0', sourceRef: 'refs/tags/v1.2.0' } as const;

  test('allows its release', async () => {
    expect(await deniedBy({ policy: ownWorkflow, signed: [attested(tagged)] })).toEqual([]);
  });

  test.each<[string, Certificate, RegExp]>([
    ['another workflow', { ...tagged, workflow: 'acme/app/.github/workflows/other.yml' }, /workflow must be/],
    ['a branch', { ref: 'refs/heads/main', sourceRef: 'refs/heads/main' }, /ref must be/],
    ['a pull request', { ...tagged, trigger: 'pull_request_target' }, /trigger must be/],
    ['who took the name', { ...tagged, repositoryId: '666' }, /source repository id must be/],
    ['a runner of one’s own', { ...tagged, runner: 'self-hosted' }, /runner must be/],
  ])('stops %s', async (_name, certificate, expected) => {
    expect(await deniedBy({ policy: ownWorkflow, signed: [attested(certificate)] })).toContainEqual(expect.stringMatching(expected));
  });

  test('stops what nobody signed, and a signature that is no provenance', async () => {
    expect(await deniedBy({ policy: ownWorkflow, signed: [] })).toContainEqual(
      expect.stringMatching(/artifact\/unsigned: .*signed by nobody/),
    );
    const sbom = {
      certificate: tagged,
      predicateType: 'https://spdx.dev/Document/v2.3',
      predicate: { spdxVersion: 'SPDX-2.3', packages: [] },
    };
    expect(await deniedBy({ policy: ownWorkflow, signed: [sbom] })).toEqual([expect.stringContaining('artifact/missing-predicate')]);
  });
});

describe('2. an organisation’s reusable workflow', () => {
  const built = {
    workflow: 'acme/build/.github/workflows/build.yml',
    ref: 'refs/tags/v3',
    sha: '8f4b7f84864484a7bf31766abe9204da3cbe65b3',
    repository: 'acme/app',
    sourceRef: 'refs/heads/main',
    sourceSha: 'b'.repeat(40),
    caller: 'acme/app/.github/workflows/release.yml',
  } as const satisfies Certificate;

  test('allows what the builder made for this repository', async () => {
    expect(await deniedBy({ policy: sharedBuilder, signed: [attested(built)] })).toEqual([]);
  });

  test.each<[string, Certificate, RegExp]>([
    ['a workflow of the application itself', { ...built, workflow: 'acme/app/.github/workflows/build.yml' }, /workflow must be/],
    ['the builder at another commit', { ...built, sha: 'c'.repeat(40) }, /workflow (?:sha|commit) must be/],
    ['a caller outside', { ...built, repository: 'evil/app', ownerId: '666' }, /source repository must be/],
    ['a caller who took the organisation’s name', { ...built, ownerId: '666' }, /source (?:repository )?owner id must be/],
  ])('stops %s', async (_name, certificate, expected) => {
    expect(await deniedBy({ policy: sharedBuilder, signed: [attested(certificate)] })).toContainEqual(expect.stringMatching(expected));
  });
});

describe('3. an image by its digest', () => {
  const builder = { workflow: 'acme/app/.github/workflows/release.yml' } as const;
  const scanner = { workflow: 'acme/scan/.github/workflows/scan.yml', trigger: 'schedule' } as const;
  const sbom = {
    certificate: builder,
    predicateType: 'https://spdx.dev/Document/v2.3',
    predicate: { spdxVersion: 'SPDX-2.3', packages: [] },
  };

  function scan(severity: string, certificate: Certificate = scanner, finishedOn = now): BundleSpec {
    const result = { Results: [{ Vulnerabilities: [{ Severity: severity }] }] };
    const predicate = { scanner: { uri: 'pkg:github/acme/scanner', result }, metadata: { scanFinishedOn: finishedOn } };
    return { certificate, predicateType: 'https://cosign.sigstore.dev/attestation/vuln/v1', predicate, signedAt: now };
  }

  /** The registry of the test stands on loopback, and so in the place of one of the policy's. */
  async function ofImage(signed: readonly BundleSpec[], isApproved = true): Promise<readonly string[]> {
    const content = ociContent();
    const index = addIndex(content, [addImage(content, 'amd64'), addImage(content, 'arm64')], true);
    for (const spec of signed) addBundle(content, index, mintBundle({ subject: { name: 'app', sha256: index.digest.slice(7) }, ...spec }));
    if (signed.length > 0) addFallbackTag(content, index);
    const registry = await memoryRegistry(content);
    stops.push(() => registry.stop());
    const policy = isApproved ? image?.replace('registry.example.com', registry.host) : image;
    return deniedBy({ policy, signed: [], artifacts: `oci://${registry.host}/acme/app@${index.digest}` });
  }

  test('allows what has provenance, an SBOM and a clean scan', async () => {
    expect(await ofImage([attested(builder), sbom, scan('LOW')])).toEqual([]);
  });

  test('stops another registry', async () => {
    expect(await ofImage([attested(builder), sbom, scan('LOW')], false)).toEqual([expect.stringContaining('artifact/unapproved-registry')]);
  });

  test.each<[string, readonly BundleSpec[], RegExp]>([
    ['no SBOM', [attested(builder), scan('LOW')], /no attestation for `sbom`/],
    ['a scan that found too much', [attested(builder), sbom, scan('HIGH')], /`scan` .*too many vulnerabilities/],
    ['a scan of last month', [attested(builder), sbom, scan('LOW', scanner, '2026-01-01T00:00:00Z')], /`scan` .*too old/],
    ['a scan by the build itself', [attested(builder), sbom, scan('LOW', builder)], /`scan` by nobody who is approved/],
  ])('stops %s', async (_name, signed, expected) => {
    expect(await ofImage(signed)).toEqual([expect.stringMatching(expected)]);
  });
});

describe('4. a key of cosign', () => {
  const unlogged = { without: ['log'], timestamps: 0 } as const;
  const by = ({ privateKey }: typeof supplier): BundleSpec => ({ key: { privateKey, hint: 'supplier' }, ...unlogged });
  const given = { policy: supplierKey, isGiven: true, roots: 'built-in' } as const;

  test('allows what the supplier signed', async () => {
    expect(await deniedBy({ ...given, signed: [by(supplier)] })).toEqual([]);
  });

  test('stops another key, whatever its hint says', async () => {
    expect(await deniedBy({ ...given, signed: [by(mallory)] })).toContainEqual(expect.stringContaining('refused as key-unknown'));
  });

  test('stops a certificate', async () => {
    const keyless = { policy: supplierKey, isGiven: true, signed: [attested({})] };
    expect(await deniedBy(keyless)).toContainEqual(expect.stringContaining('artifact/untrusted-identity'));
  });
});

describe('5. two parties', () => {
  const build = { workflow: 'acme/app/.github/workflows/release.yml' } as const;
  const office = { workflow: 'acme/release-office/.github/workflows/countersign.yml', trigger: 'workflow_dispatch' } as const;
  const countersigned = { certificate: office, predicateType: 'https://acme.example/countersigned/v1', predicate: {} };

  test('allows what both signed', async () => {
    expect(await deniedBy({ policy: twoParties, signed: [attested(build), countersigned] })).toEqual([]);
  });

  test('stops one party that signs twice', async () => {
    const twice = [attested(build), { certificate: build, predicateType: 'https://acme.example/countersigned/v1', predicate: {} }];
    expect(await deniedBy({ policy: twoParties, signed: twice })).toEqual([expect.stringMatching(/too few signers for `both`/)]);
  });

  test('stops an office that signs what the build did not make', async () => {
    const alone = await deniedBy({ policy: twoParties, signed: [countersigned] });
    expect(alone).toEqual([expect.stringContaining('for `provenance`'), expect.stringContaining('too few signers for `both`')]);
  });
});

describe('6. GitHub Enterprise Server', () => {
  const onServer = {
    server: 'https://git.acme.example',
    issuer: 'https://git.acme.example/_services/token',
    runner: 'self-hosted',
  } as const;
  const given = { policy: enterprise, isGiven: true, roots: 'built-in' } as const;

  test('allows what its own authority signed for a job of the server', async () => {
    expect(await deniedBy({ ...given, signed: [attested(onServer, { instance: corp })] })).toEqual([]);
  });

  test('stops another authority of the same name', async () => {
    const other = aSigningInstance('private', 'corp.test');
    expect(await deniedBy({ ...given, signed: [attested(onServer, { instance: other })] })).toContainEqual(
      expect.stringContaining('refused as certificate-untrusted'),
    );
  });

  test('stops a public authority for the same names', async () => {
    const publicly = { policy: enterprise, isGiven: true, signed: [attested(onServer)] };
    expect(await deniedBy(publicly)).not.toEqual([]);
  });

  test('stops another server', async () => {
    const elsewhere = { ...onServer, server: 'https://git.evil.example', issuer: 'https://git.evil.example/_services/token' };
    expect(await deniedBy({ ...given, signed: [attested(elsewhere, { instance: corp })] })).toContainEqual(
      expect.stringMatching(/issuer must be/),
    );
  });
});
