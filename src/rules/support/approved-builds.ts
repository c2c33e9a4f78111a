import { identityDifferences } from '../../artifact/match-identity.ts';
import type { SignedSubject, SignerCertificate } from '../../artifact/model.ts';
import type { Fact, Many } from '../../core/facts.ts';
import type { Identity } from '../../core/policy.ts';
import type { RepositoryIdentity } from '../../facts/fact-map.ts';
import type { TagRuleset } from '../../platform/model.ts';
import { ownBuild } from './this-repository.ts';

/** Who may sign, and what it takes to tell. */
export interface ApprovedSigners {
  readonly identities: Readonly<Record<string, Identity>>;
  readonly repository: Fact<RepositoryIdentity>;
  readonly tagRulesets: Fact<Many<TagRuleset>>;
}

/** A signature that an approved identity made. */
export interface ApprovedBuild {
  readonly certificate: SignerCertificate;
  /** Undefined = this repository. */
  readonly identity: Exclude<Identity, { readonly kind: 'key' }> | undefined;
}

/**
 * Each signature by a certificate with each identity that approves it. One of which only unknown tag rulesets could tell is among them: whether
 * it is approved is `artifact/untrusted-identity` to say, and what else is wrong with it is no less so.
 */
export function approvedBuilds(
  { verifications }: SignedSubject,
  { identities, repository, tagRulesets }: ApprovedSigners,
): readonly ApprovedBuild[] {
  const named = Object.values(identities);
  return verifications.flatMap((one): readonly ApprovedBuild[] => {
    if (one.state !== 'verified' || one.signer.kind !== 'certificate') return [];
    const { signer } = one;
    const { certificate } = signer;
    if (named.length > 0)
      return named.flatMap((identity) =>
        identity.kind !== 'key' && identityDifferences(identity, one).length === 0 ? [{ certificate, identity }] : [],
      );
    if (repository.state === 'unknown') return [];
    return ownBuild(signer, repository.value, tagRulesets).differences.length === 0 ? [{ certificate, identity: undefined }] : [];
  });
}
