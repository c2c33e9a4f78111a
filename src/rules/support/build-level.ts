import { serverOfIssuer } from '../../artifact/actions-issuer.ts';
import type { SignerCertificate, Verified } from '../../artifact/model.ts';

/** The SLSA build level that is proven, and why it is no higher. */
export interface BuildLevel {
  readonly level: 0 | 1 | 2 | 3;
  readonly why: string;
}

/**
 * The level of signed provenance, by what the certificate proves and not by what the provenance says of itself: 3 where a called workflow of
 * another repository signed on a runner of GitHub's, so that the caller's steps could not reach the signature; 2 on a runner of GitHub's; else 1.
 */
export function buildLevel({ signer, claims }: Verified): BuildLevel {
  if (claims?.kind !== 'provenance') return { level: 0, why: 'it is no provenance that can be read' };
  if (signer.kind === 'key') return { level: 1, why: 'a key signed it, which does not say where it was built' };
  const { certificate } = signer;
  if (certificate.issuer === undefined || serverOfIssuer(certificate.issuer) === undefined)
    return { level: 1, why: 'its certificate does not say that GitHub Actions built it' };
  if (certificate.runnerEnvironment !== 'github-hosted')
    return { level: 1, why: `it was built on a runner that is ${certificate.runnerEnvironment ?? 'not named'}, not on one of GitHub's` };
  const flaw = sharedFlaw(certificate);
  return flaw === undefined ? { level: 3, why: '' } : { level: 2, why: flaw };
}

/** Why signer and caller are not apart. */
function sharedFlaw({ buildSignerUri, buildConfigUri, sourceRepositoryUri }: SignerCertificate): string | undefined {
  const signer = fileOf(buildSignerUri);
  const started = fileOf(buildConfigUri);
  if (signer === undefined || started === undefined || sourceRepositoryUri === undefined)
    return 'its certificate does not name the workflow that signed, the one that was started, and the source';
  if (signer === started) return 'the workflow that was started signed it, so that its other steps could reach the signature';
  // Who writes the caller writes a workflow of the same repository too.
  const isOwn = signer.startsWith(`${sourceRepositoryUri.toLowerCase()}/`);
  return isOwn ? 'the called workflow that signed it is of the same repository as its caller, and changes with it' : undefined;
}

/** Without the ref; the platform tells no letter cases of a repository apart. */
function fileOf(uri: string | undefined): string | undefined {
  const end = uri?.indexOf('@') ?? -1;
  return uri === undefined || end < 0 ? undefined : uri.slice(0, end).toLowerCase();
}
