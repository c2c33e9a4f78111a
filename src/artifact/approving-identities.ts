import type { Identity } from '../core/policy.ts';
import { identityDifferences } from './match-identity.ts';
import type { Verified } from './model.ts';

export interface ApprovedSigners {
  readonly identities: Readonly<Record<string, Identity>>;
  /** Number of the judged repository, whose own builds count where no identities are named. */
  readonly repositoryId: string | undefined;
}

/**
 * The identities that approve a signature, as far as no platform is needed to say it; none = nobody approves it, whatever the platform says.
 * Whoever can store attestations would otherwise decide what is asked, and how often.
 */
export function approvingIdentities(
  verified: Verified,
  { identities, repositoryId }: ApprovedSigners,
): readonly (Identity | 'this-repository')[] {
  const named = Object.values(identities);
  if (named.length > 0) return named.filter((identity) => identityDifferences(identity, verified).length === 0);
  const { signer } = verified;
  const isOwn =
    signer.kind === 'certificate' && repositoryId !== undefined && signer.certificate.sourceRepositoryIdentifier === repositoryId;
  return isOwn ? ['this-repository'] : [];
}

/** True where an identity says from which branch or tag a build must come. */
export function namesSourceRef(identity: Identity | 'this-repository'): boolean {
  if (identity === 'this-repository') return true;
  return identity.kind === 'workflow' && identity.sourceRef !== 'any';
}
