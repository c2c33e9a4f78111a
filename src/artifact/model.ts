/** What is deployed and who signed it, as typed values. Digests are lower-case hex; times ISO 8601, UTC. */

import type { Gap } from '../core/facts.ts';
import type { Claims, FieldValue } from './claims/model.ts';

export const digestAlgorithms = ['sha256', 'sha384', 'sha512'] as const;
export type DigestAlgorithm = (typeof digestAlgorithms)[number];

/** What was named for a deploy: a file, a digest, or an image by its digest. */
export interface Subject {
  /** Path, `sha256:...` or `oci://registry/name@sha256:...`, as it is reported. */
  readonly name: string;
  readonly kind: 'file' | 'digest' | 'image';
  /** At least one; all three of a file. */
  readonly digests: Readonly<Partial<Record<DigestAlgorithm, string>>>;
  /** Of a file: the read-only copy that was hashed, for later steps to take. */
  readonly stagedPath: string | undefined;
}

/** A Sigstore bundle as it was found, not yet looked at. */
export interface BundleText {
  /** Path of the file (with `:line` in a `.jsonl`), or `GitHub attestations`. */
  readonly source: string;
  readonly text: string;
}

/** Fields of the signer's certificate that Fulcio writes (OIDs 1.3.6.1.4.1.57264.1.N); undefined where an extension is absent. */
export interface SignerCertificate {
  /** Subject alternative name, whole. */
  readonly san: string;
  readonly issuer: string | undefined;
  /** The workflow that signed: `https://SERVER/OWNER/NAME/PATH@REF`; of a reusable workflow, the called one. */
  readonly buildSignerUri: string | undefined;
  readonly buildSignerDigest: string | undefined;
  readonly runnerEnvironment: string | undefined;
  readonly sourceRepositoryUri: string | undefined;
  readonly sourceRepositoryDigest: string | undefined;
  readonly sourceRepositoryRef: string | undefined;
  readonly sourceRepositoryIdentifier: string | undefined;
  readonly sourceRepositoryOwnerUri: string | undefined;
  readonly sourceRepositoryOwnerIdentifier: string | undefined;
  /** The workflow that was started. */
  readonly buildConfigUri: string | undefined;
  readonly buildConfigDigest: string | undefined;
  readonly buildTrigger: string | undefined;
  readonly runInvocationUri: string | undefined;
  readonly sourceRepositoryVisibility: string | undefined;
  readonly deploymentEnvironment: string | undefined;
}

/** Why a bundle proves nothing about a subject. Each is its own code; none is ever a pass. */
export const refusalCodes = [
  'malformed', // not a bundle of a version that is known
  'too-large', // over one of our limits
  'unsupported', // of a kind that is not verified here
  'subject-mismatch', // signs something else
  'weak-subject', // names the subject by a digest that proves nothing (sha1, md5)
  'signature-invalid',
  'certificate-untrusted', // of no CA of the root, or not valid when it signed
  'certificate-unfit', // not for code signing, or with a critical extension that nobody knows
  'log-missing', // no transparency log entry where the root's profile demands one
  'log-invalid',
  'time-missing', // no signed time where the profile demands one
  'time-invalid',
  'sct-missing', // the certificate was not logged where the profile demands it
  'root-untrusted', // of another trust root than those that are accepted
  'key-unknown', // signed by a key that no policy names
  'verification-failed', // refused by the library for a reason that has no code of its own
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface Verified {
  readonly state: 'verified';
  readonly source: string;
  /** Name of the trust root that it chains to. */
  readonly root: string;
  readonly signer:
    | { readonly kind: 'certificate'; readonly certificate: SignerCertificate }
    | { readonly kind: 'key'; readonly key: string };
  /** Of an in-toto statement; undefined where the bytes themselves were signed. */
  readonly predicateType: string | undefined;
  /** What the statement says; undefined where the bytes themselves were signed. */
  readonly claims: Claims | undefined;
  /** Values of the predicate at the paths that the policy's `attestations` name; empty where the bytes themselves were signed. */
  readonly fields: Readonly<Record<string, readonly FieldValue[]>>;
  /** The earliest time that a log or a timestamp authority vouches for. */
  readonly signedAt: string | undefined;
}

export interface Refused {
  readonly state: 'refused';
  readonly source: string;
  readonly code: RefusalCode;
  /** One clause with what was expected and what was there. */
  readonly why: string;
}

/** What one bundle proves about one subject. */
export type Verification = Verified | Refused;

/** A subject with all that was found about it. No verification at all means that none exists, which was proven. */
export interface SignedSubject {
  readonly subject: Subject;
  readonly verifications: readonly Verification[];
  /** Witnesses that could not be asked although another one knew a signature: what is not among the verifications may still exist. */
  readonly unasked?: readonly Gap[];
}
