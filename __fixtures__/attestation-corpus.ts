import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Subject } from '../src/artifact/model.ts';

const root = resolve(process.env['INTERLOCK_CORPUS'] ?? '../shared/corpus');

/** Whether real attestations are at hand; says so in one line where they are not. */
export function hasAttestations(): boolean {
  if (existsSync(join(root, 'attestations'))) return true;
  process.stdout.write(`skipped: no attestations at ${root}\n`);
  return false;
}

/** Absolute path of a file of the corpus, such as `github-cli/custom-issuer-artifact`. */
export function attestationPath(name: string): string {
  return join(root, 'attestations', name);
}

export function trustRootPath(name: 'trusted_root.json' | 'trusted_root_github.json'): string {
  return join(root, 'trust-roots', name);
}

/** Text of the only bundle of a file, or of the first of several. */
export function bundleText(name: string): string {
  const text = readFileSync(attestationPath(name), 'utf8');
  return name.endsWith('.jsonl') ? (text.split('\n')[0] ?? '') : text;
}

export function fileSubject(name: string): Subject {
  const bytes = readFileSync(attestationPath(name));
  const digestOf = (algorithm: string) => createHash(algorithm).update(bytes).digest('hex');
  const digests = { sha256: digestOf('sha256'), sha384: digestOf('sha384'), sha512: digestOf('sha512') };
  return { name: attestationPath(name), kind: 'file', digests, stagedPath: undefined };
}

const publicIssuer = 'https://token.actions.githubusercontent.com';

/** A row of the corpus' table: what is verified, with which bundles, by whom, and what must come of it. */
export interface AttestationRow {
  /** File of the corpus, or a digest. */
  readonly artifact: string;
  readonly bundles: readonly string[];
  readonly san: string;
  /** Undefined = the certificate must name none. */
  readonly issuer: string | undefined;
  /** Undefined = the embedded ones. */
  readonly root?: 'trusted_root.json' | 'trusted_root_github.json';
  /** `verified`, `untrusted` (valid, by another identity), or the code of the refusal. */
  readonly expected: string;
  readonly predicateType?: string;
}

const cli = (name: string): string => `github-cli/${name}`;
const rust = (name: string): string => `sigstore-rust/${name}`;
const whl = cli('github_provenance_demo-0.0.12-py3-none-any.whl');
const whlBundle = (suffix: string): readonly string[] => [cli(`github_provenance_demo-0.0.12-py3-none-any-bundle${suffix}.jsonl`)];
const slsa = 'https://slsa.dev/provenance/v1';
const releaseOf = (path: string): string => `https://github.com/${path}`;
const npm = { san: releaseOf('sigstore/sigstore-js/.github/workflows/release.yml@refs/heads/main'), issuer: publicIssuer };
const demo = { san: releaseOf('actions/attest-demo/.github/workflows/build-python.yml@refs/heads/main'), issuer: publicIssuer };
const custom = { san: releaseOf('too-legit/attest/.github/workflows/integration.yml@refs/heads/main') };
const anybody = { san: 'anybody@example.com', issuer: publicIssuer };
const tgz = cli('sigstore-js-2.1.0.tgz');

/** Every row of the corpus' table; one with several bundle files stands once for each of them. */
export const attestationRows: readonly AttestationRow[] = [
  { ...npm, artifact: tgz, bundles: [cli('sigstore-js-2.1.0-bundle.json')], expected: 'verified', predicateType: slsa },
  { ...npm, artifact: tgz, bundles: [cli('sigstore-js-2.1.0-bundle-v0.1.json')], expected: 'verified', predicateType: slsa },
  { ...npm, artifact: tgz, bundles: [cli('sigstore-js-2.1.0_with_2_bundles.jsonl')], expected: 'verified', predicateType: slsa },
  {
    artifact: cli('reusable-workflow-artifact'),
    bundles: [cli('reusable-workflow-attestation.sigstore.json')],
    san: releaseOf('github/artifact-attestations-workflows/.github/workflows/attest.yml@09b495c3f12c7881b3cc17209a327792065c1a1d'),
    issuer: publicIssuer,
    expected: 'verified',
    predicateType: slsa,
  },
  {
    ...custom,
    artifact: cli('custom-issuer-artifact'),
    bundles: [cli('custom-issuer.sigstore.json')],
    issuer: `${publicIssuer}/hammer-time`,
    expected: 'verified',
    predicateType: slsa,
  },
  {
    ...custom,
    artifact: cli('custom-issuer-artifact'),
    bundles: [cli('custom-issuer.sigstore.json')],
    issuer: publicIssuer,
    expected: 'untrusted',
    predicateType: slsa,
  },
  { ...demo, artifact: whl, bundles: whlBundle(''), root: 'trusted_root_github.json', expected: 'verified', predicateType: slsa },
  { ...demo, artifact: whl, bundles: whlBundle(''), expected: 'verified', predicateType: slsa },
  { ...demo, artifact: whl, bundles: whlBundle(''), root: 'trusted_root.json', expected: 'root-untrusted' },
  { ...demo, artifact: whl, bundles: whlBundle('-missing-cert'), expected: 'malformed' },
  { ...demo, artifact: whl, bundles: whlBundle('-missing-verification-material'), expected: 'malformed' },
  { ...anybody, artifact: tgz, bundles: [cli('sigstoreBundle-invalid-signature.json')], expected: 'unsupported' },
  {
    artifact: rust('cosign-v3-blob.txt'),
    bundles: [rust('cosign-v3-blob.sigstore.json')],
    san: 'w.vollprecht@gmail.com',
    issuer: 'https://github.com/login/oauth',
    expected: 'verified',
  },
  {
    artifact: rust('signed-package-2.1.0-hb0f4dca_0.conda'),
    bundles: [rust('conda-attestation.sigstore.json')],
    san: releaseOf('prefix-dev/sigstore-example/.github/workflows/action.yaml@refs/heads/main'),
    issuer: publicIssuer,
    expected: 'verified',
    predicateType: 'https://schemas.conda.org/attestations-publish-1.schema.json',
  },
  {
    artifact: 'sha256:76f1fe8593bf227cca2c089e3c16dc95014a8d3e89c5dd220530469ca043c428',
    bundles: [rust('github-private-attestation.sigstore.json')],
    san: 'https://dotcom.releases.github.com',
    issuer: undefined,
    root: 'trusted_root_github.json',
    expected: 'verified',
    predicateType: 'https://in-toto.io/attestation/release/v0.2',
  },
  {
    ...anybody,
    artifact: 'sha256:ca6de99a11d3d38056d838c7dc9a23a11a0c81bcace0d11eaa301a2ffb482c42',
    bundles: [rust('bundle_v3_no_signed_time.txt.sigstore.json')],
    expected: 'time-missing',
  },
  {
    ...anybody,
    artifact: 'sha256:802dd60ff88833802f2585e73043bd21c341285e1992fe5b31755e1cadeae30e',
    bundles: [rust('bundle_no_checkpoint.txt.sigstore')],
    expected: 'log-invalid',
  },
  {
    ...anybody,
    artifact: 'sha256:9b469fc9761e8b933073b62725fbc98b549c3314199ded71cc8b286ef2c6fb9b',
    bundles: [rust('bundle_no_log_entry.txt.sigstore')],
    expected: 'log-missing',
  },
  { ...anybody, artifact: tgz, bundles: [rust('dsse-2sigs.sigstore.json')], expected: 'malformed' },
];
