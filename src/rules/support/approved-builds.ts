import type { SignedSubject, SignerCertificate } from '../../artifact/model.ts';
import type { Identity } from '../../core/policy.ts';
import { type Approved, comparisonsOf, verifiedOf } from './approved-signer.ts';

/** A signature by a certificate that an approved identity made. */
export interface ApprovedBuild {
  readonly certificate: SignerCertificate;
  /** Undefined = this repository. */
  readonly identity: Identity | undefined;
}

/**
 * Each signature by a certificate with each identity that approves it. One of which only unknown tag rulesets could tell is among them: whether
 * it is approved is `artifact/untrusted-identity` to say, and what else is wrong with it is no less so.
 */
export function approvedBuilds(signed: SignedSubject, approved: Approved): readonly ApprovedBuild[] {
  const named = new Map(Object.entries(approved.identities));
  if (named.size === 0 && approved.repository.state === 'unknown') return [];
  return verifiedOf(signed).flatMap((verified) => {
    if (verified.signer.kind === 'key') return [];
    const { certificate } = verified.signer;
    const same = comparisonsOf(verified, approved).filter(({ differences }) => differences.length === 0);
    return same.map(({ identity }) => ({ certificate, identity: named.get(identity) }));
  });
}
