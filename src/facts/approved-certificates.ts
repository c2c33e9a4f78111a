import { approvingIdentities } from '../artifact/approving-identities.ts';
import type { SignedSubject, SignerCertificate } from '../artifact/model.ts';
import type { Many } from '../core/facts.ts';
import type { Identity } from '../core/policy.ts';
import type { Question } from '../core/question.ts';

/** Certificates of the signatures that an approved identity of this kind made. */
export function approvedCertificates(
  { items }: Many<SignedSubject>,
  { policy: { identities }, repositoryId }: Question,
  isMeant: (identity: Identity | 'this-repository') => boolean,
): readonly SignerCertificate[] {
  return items.flatMap(({ verifications }) =>
    verifications.flatMap((one) => {
      if (one.state !== 'verified' || one.signer.kind !== 'certificate') return [];
      return approvingIdentities(one, { identities, repositoryId }).some(isMeant) ? [one.signer.certificate] : [];
    }),
  );
}

/** Sources and runs that are asked about in one run; more of them were signed only to have them asked. */
export const originLimit = 16;

/** Each once, in their order. */
export function distinct<T>(items: readonly T[], isSame: (a: T, b: T) => boolean): readonly T[] {
  return items.filter((item, index) => items.findIndex((other) => isSame(item, other)) === index);
}
