/**
 * Signatures that tests make themselves, without a network: an authority, its logs and its clock, and bundles of every kind and fault.
 *
 *     const bundle = mintBundle({
 *       subject: { name: 'app.tgz', sha256: '...' },
 *       certificate: { workflow: 'acme/app/.github/workflows/release.yml', ref: 'refs/heads/main', trigger: 'push', repositoryId: '77' },
 *     });
 *     const root = thePublicGood().trustedRoot;
 *
 * `instance: theGitHubInstance()` makes a bundle like those of private repositories; `instance: aSigningInstance('public-good')` is an
 * attacker's own authority. Times, purposes, extensions and each part of the proof can be changed or left out, one at a time.
 */

export { aKeyPair } from './signing/certificate.ts';
export {
  type BundleSpec,
  mintBundle,
  mintMessageBundle,
  theGitHubInstance,
  thePublicGood,
} from './signing/mint-bundle.ts';
export { provenanceOf } from './signing/provenance.ts';
export { aSigningInstance, type SigningInstance } from './signing/signing-instance.ts';
