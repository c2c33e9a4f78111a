import { createHash, type KeyObject, sign } from 'node:crypto';
import { aKeyPair, type CertificateSpec, type Extension, type Purpose, pemOf, signCertificate, signerExtensions } from './certificate.ts';
import { sequence, utf8String } from './der.ts';
import { type EntryKind, type EntryPart, logEntry } from './log-entry.ts';
import { type SignerClaims, signerIdentity } from './signer-claims.ts';
import { aSigningInstance, loggedCertificate, type SigningInstance } from './signing-instance.ts';
import { signedTimestamp } from './timestamp.ts';

export interface CertificateOptions extends SignerClaims {
  /** Code signing where nothing is said. */
  readonly purpose?: Purpose | 'none';
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** Adds a critical extension that nobody knows. */
  readonly hasUnknownCritical?: boolean;
}

export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly hint: string;
  /** SHA-256 where nothing is said; null for kinds that take the bytes themselves. */
  readonly digest?: 'sha256' | 'sha384' | 'sha512' | null;
}

/** One signed time: by the instance's own authority and at `signedAt`, unless it says otherwise. */
export interface StampSpec {
  readonly by?: SigningInstance;
  readonly at?: string;
}

interface Common {
  /** Sigstore's kind where nothing is said: logged, and with a receipt in the certificate. */
  readonly instance?: SigningInstance;
  readonly certificate?: CertificateOptions;
  /** In place of a certificate: a key, and the hint that the bundle gives for it. */
  readonly key?: SigningKey;
  /** What log and timestamp say; the certificate is valid from then on for ten minutes. */
  readonly signedAt?: string;
  /** How many timestamps; one where no log vouches for the time. */
  readonly timestamps?: number;
  /** In place of `timestamps`. */
  readonly stamps?: readonly StampSpec[];
  /** Whose logs have an entry; the instance's own where nothing is said. */
  readonly loggedBy?: readonly SigningInstance[];
  readonly without?: readonly ('sct' | 'log' | EntryPart)[];
  readonly mediaType?: string;
}

export interface StatementSubject {
  readonly name: string;
  readonly sha256?: string;
  readonly sha384?: string;
  readonly sha512?: string;
  readonly sha1?: string;
}

export interface BundleSpec extends Common {
  readonly subject?: StatementSubject;
  /** In place of `subject`. */
  readonly subjects?: readonly StatementSubject[];
  readonly predicateType?: string;
  readonly predicate?: unknown;
  readonly payloadType?: string;
}

let publicGood: SigningInstance | undefined;
let github: SigningInstance | undefined;

/** The instance of Sigstore's kind that this process uses where none is named. */
export function thePublicGood(): SigningInstance {
  publicGood ??= aSigningInstance('public-good');
  return publicGood;
}

/** The instance of GitHub's kind for this process: no log, no receipt, one signed time. */
export function theGitHubInstance(): SigningInstance {
  github ??= aSigningInstance('github');
  return github;
}

/** A Sigstore bundle 0.3 with an in-toto statement about the subject, signed by a workflow. Everything in it verifies unless said otherwise. */
export function mintBundle(spec: BundleSpec): unknown {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: (spec.subjects ?? [spec.subject ?? { name: 'app.tgz', sha256: 'ab'.repeat(32) }]).map(({ name, ...digest }) => ({
      name,
      digest,
    })),
    predicateType: spec.predicateType ?? 'https://slsa.dev/provenance/v1',
    predicate: spec.predicate ?? { buildDefinition: {}, runDetails: {} },
  };
  const payload = Buffer.from(JSON.stringify(statement));
  const payloadType = spec.payloadType ?? 'application/vnd.in-toto+json';
  const signer = signerOf(spec);
  const signature = sign(signer.digest, preAuthenticated(payloadType, payload), signer.privateKey);
  const entry: EntryKind = {
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: hashOf(payload) },
      payloadHash: { algorithm: 'sha256', value: hashOf(payload) },
      signatures: [{ signature: signature.toString('base64'), verifier: signer.verifier }],
    },
  };
  const envelope = { payload: payload.toString('base64'), payloadType, signatures: [{ sig: signature.toString('base64'), keyid: '' }] };
  return { ...material(spec, signer, signature, entry), dsseEnvelope: envelope };
}

/** A bundle whose signature is over the bytes themselves, without a statement. */
export function mintMessageBundle({ artifact, ...spec }: Common & { readonly artifact: Uint8Array }): unknown {
  const signer = signerOf(spec);
  const signature = sign(signer.digest, artifact, signer.privateKey);
  const algorithm = signer.digest ?? 'sha256';
  const digest = createHash(algorithm).update(artifact).digest();
  const entry: EntryKind = {
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm, value: digest.toString('hex') } },
      signature: { content: signature.toString('base64'), publicKey: { content: signer.verifier } },
    },
  };
  const messageDigest = { algorithm: algorithm.replace('sha', 'SHA2_'), digest: digest.toString('base64') };
  return { ...material(spec, signer, signature, entry), messageSignature: { messageDigest, signature: signature.toString('base64') } };
}

interface Signer {
  readonly privateKey: KeyObject;
  readonly digest: string | null;
  readonly material: unknown;
  /** PEM in base64, as log entries name the signer. */
  readonly verifier: string;
}

function signerOf(spec: Common): Signer {
  if (spec.key !== undefined) {
    const { privateKey, hint, digest = 'sha256' } = spec.key;
    return { privateKey, digest, material: { publicKey: { hint } }, verifier: Buffer.from(hint).toString('base64') };
  }
  const key = aKeyPair();
  const certificate = certificateFor(spec, key.spki);
  return {
    privateKey: key.privateKey,
    digest: 'sha256',
    material: { certificate: { rawBytes: certificate.toString('base64') } },
    verifier: Buffer.from(pemOf(certificate)).toString('base64'),
  };
}

const someTime = '2026-11-20T10:00:00Z';

function certificateFor({ instance = thePublicGood(), certificate = {}, signedAt = someTime, without = [] }: Common, spki: Buffer): Buffer {
  const at = new Date(signedAt);
  const { purpose = 'code-signing', notBefore, notAfter, hasUnknownCritical, ...claims } = certificate;
  const unknown: Extension = { oid: '1.3.6.1.4.1.57264.99', isCritical: true, value: utf8String('unknown') };
  const spec: CertificateSpec = {
    subject: sequence(),
    spki,
    issuer: instance.authority,
    notBefore: notBefore === undefined ? new Date(at.getTime() - 60_000) : new Date(notBefore),
    notAfter: notAfter === undefined ? new Date(at.getTime() + 540_000) : new Date(notAfter),
    extensions: [
      ...signerExtensions(spki, instance.authority, purpose === 'none' ? undefined : purpose),
      ...signerIdentity(claims),
      ...(hasUnknownCritical === true ? [unknown] : []),
    ],
  };
  const isLogged = instance.kind !== 'github' && !without.includes('sct');
  return isLogged ? loggedCertificate(spec, instance.certificateLog, at) : signCertificate(spec);
}

function material(spec: Common, signer: Signer, signature: Buffer, entry: EntryKind) {
  const { instance = thePublicGood(), signedAt = someTime, without = [] } = spec;
  const at = new Date(signedAt);
  const isLogged = instance.kind !== 'github' && !without.includes('log');
  const count = spec.timestamps ?? (isLogged ? 0 : 1);
  const wanted = spec.stamps ?? Array.from({ length: count }, (): StampSpec => ({}));
  const stamps = wanted.map(({ by = instance, at: stampedAt = signedAt }) => ({
    signedTimestamp: signedTimestamp(by.timestampAuthority, signature, new Date(stampedAt)).toString('base64'),
  }));
  const loggedBy = spec.loggedBy ?? (isLogged ? [instance] : []);
  return {
    mediaType: spec.mediaType ?? 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      ...Object(signer.material),
      tlogEntries: loggedBy.map(({ transparencyLog }) => logEntry(transparencyLog, entry, at, without)),
      timestampVerificationData: { rfc3161Timestamps: stamps },
    },
  };
}

function preAuthenticated(payloadType: string, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `), payload]);
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
