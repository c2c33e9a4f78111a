import type { Difference } from '../artifact/match-identity.ts';
import type { Subject, Verification } from '../artifact/model.ts';

/** What a bundle proves, and how its signer compares with the one that was asked for. */
export interface JudgedVerification {
  readonly verification: Verification;
  readonly differences: readonly Difference[];
  readonly isTrusted: boolean;
}

/** An artifact with all that was found about it; verified as soon as one bundle is by the signer that was asked for. */
export interface JudgedSubject {
  readonly subject: Subject;
  readonly judged: readonly JudgedVerification[];
  readonly isVerified: boolean;
}
