import type { JudgedSubject } from './judged-subject.ts';

/** `interlock.verification/v1`: the verdict, the subject, and each bundle with its certificate or its refusal. */
export function toVerificationJson({ subject, judged, isVerified }: JudgedSubject): string {
  const bundles = judged.map(({ verification, differences, isTrusted }) => {
    if (verification.state === 'refused') {
      const { source, state, code, why } = verification;
      return { source, state, code, why };
    }
    const { source, state, root, signedAt, predicateType, signer, claims, imageReference } = verification;
    return { source, state, isTrusted, differences, root, signedAt, predicateType, signer, claims, imageReference };
  });
  const { name, digests } = subject;
  const json = { schema: 'interlock.verification/v1', verdict: isVerified ? 'verified' : 'refused', subject: { name, digests }, bundles };
  return `${JSON.stringify(json, null, 2)}\n`;
}
