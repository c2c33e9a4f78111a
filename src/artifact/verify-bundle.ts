import type { Bundle } from '@sigstore/bundle';
import type { SignedEntity, Signer } from '@sigstore/verify';
import { bindingRefusal, shownSubject } from './bind-subject.ts';
import { claimsOf } from './claims/claims-of.ts';
import { fieldsOf } from './claims/fields-of.ts';
import type { BundleText, DigestAlgorithm, SignerCertificate, Subject, Verification, Verified } from './model.ts';
import type { TrustRoot } from './open-trust-root.ts';
import { parseBundle } from './parse-bundle.ts';
import { readCertificate } from './read-certificate.ts';
import { readStatement, type Statement } from './read-statement.ts';
import { type Refusal, refusal, type Step, stepTo } from './refusal.ts';
import { refusalOfError } from './refusal-of-error.ts';
import type { Sigstore } from './sigstore.ts';

export type PublicKey = Signer['key'];

/** The bytes of a subject, read again and proven to be those that were hashed. */
export interface SubjectBytes {
  /** Whether the key made this signature over the bytes; a text says why they cannot be read now. */
  readonly isSignedBy: (key: PublicKey, algorithm: DigestAlgorithm, signature: Uint8Array) => Promise<boolean | string>;
}

/** A trust root that is opened with the first bundle that could be of it. */
export interface ClosedRoot {
  readonly name: string;
  /** The same one each time. */
  readonly open: () => TrustRoot;
}

/** What bundles are verified with. */
export interface Trust {
  readonly sigstore: Sigstore;
  /** Roots that are accepted. */
  readonly roots: readonly ClosedRoot[];
  /** Roots that are known and not accepted here: a bundle of theirs is told from one of nobody's. */
  readonly others: readonly ClosedRoot[];
}

/**
 * What one bundle proves about one subject: it is well-formed, it signs this subject, its certificate is one for signing, it chains to one
 * trust root, and under that root's profile certificate, time, log and signature hold.
 *
 * @param fields paths of the predicate whose values are kept.
 */
export async function verifyBundle(
  { source, text }: BundleText,
  subject: Subject,
  trust: Trust,
  bytes: SubjectBytes | undefined,
  fields: readonly string[] = [],
): Promise<Verification> {
  try {
    const outcome = await verified(text, subject, trust, bytes, fields);
    return outcome.state === 'refused' ? { ...outcome, source } : { ...outcome.value, state: 'verified', source };
  } catch (error) {
    return { ...refusalOfError(error), source };
  }
}

type Proven = Omit<Verified, 'state' | 'source'>;

async function verified(
  text: string,
  subject: Subject,
  trust: Trust,
  bytes: SubjectBytes | undefined,
  fields: readonly string[],
): Promise<Step<Proven>> {
  const bundle = parseBundle(text, trust.sigstore);
  if (bundle.state === 'refused') return bundle;
  const content = boundContent(bundle.value, subject, trust.sigstore);
  if (content.state === 'refused') return content;
  const certificate = certificateOf(bundle.value);
  if (certificate.state === 'refused') return certificate;
  const entity = entityOf(bundle.value, trust.sigstore);
  if (entity.state === 'refused') return entity;
  const root = rootOf(entity.value, trust);
  if (root.state === 'refused') return root;
  const key = provenKey(entity.value, bundle.value, root.value, content.value);
  if (key.state === 'refused') return key;
  const refused = content.value.kind === 'message' ? await messageRefusal(content.value, key.value, bytes) : undefined;
  if (refused !== undefined) return refused;
  return stepTo({
    root: root.value.name,
    signer: { kind: 'certificate', certificate: certificate.value },
    ...saidBy(content.value, fields),
    signedAt: earliestTime(entity.value),
  });
}

/** Read only now that the signature holds. */
function saidBy(content: Content, paths: readonly string[]): Pick<Verified, 'predicateType' | 'claims' | 'fields'> {
  if (content.kind === 'message') return { predicateType: undefined, claims: undefined, fields: {} };
  const { predicateType, predicate } = content.statement;
  return { predicateType, claims: claimsOf(predicateType, predicate), fields: fieldsOf(predicate, paths) };
}

type Content =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'message'; readonly algorithm: DigestAlgorithm; readonly signature: Uint8Array };

/** What was signed, where it is about this subject. */
function boundContent({ content }: Bundle, subject: Subject, { specs }: Sigstore): Step<Content> {
  if (content.$case === 'dsseEnvelope') {
    const statement = readStatement(content.dsseEnvelope);
    if (statement.state === 'refused') return statement;
    return bindingRefusal(statement.value.subjects, subject) ?? stepTo({ kind: 'statement', statement: statement.value });
  }
  const { messageDigest, signature } = content.messageSignature;
  const algorithms = new Map<unknown, DigestAlgorithm>([
    [specs.HashAlgorithm.SHA2_256, 'sha256'],
    [specs.HashAlgorithm.SHA2_384, 'sha384'],
    [specs.HashAlgorithm.SHA2_512, 'sha512'],
  ]);
  const algorithm = algorithms.get(messageDigest.algorithm);
  if (algorithm === undefined) return refusal('unsupported', 'its digest must be sha256, sha384 or sha512');
  const digest = messageDigest.digest.toString('hex');
  const ours = subject.digests[algorithm];
  if (ours !== digest)
    return refusal('subject-mismatch', `it signs ${algorithm}:${digest.slice(0, 128)}, and the artifact is ${shownSubject(subject)}`);
  return stepTo({ kind: 'message', algorithm, signature });
}

function certificateOf({ verificationMaterial: { content } }: Bundle): Step<SignerCertificate> {
  switch (content.$case) {
    case 'publicKey':
      return refusal('key-unknown', 'it is signed by a key, and only certificates are verified here');
    case 'certificate':
      return readCertificate(content.certificate.rawBytes);
    case 'x509CertificateChain': {
      const [leaf] = content.x509CertificateChain.certificates;
      return leaf === undefined ? refusal('malformed', 'its certificate chain is empty') : readCertificate(leaf.rawBytes);
    }
  }
}

/** The certificate was read already, so what the library cannot read now is a timestamp. */
function entityOf(bundle: Bundle, { verify }: Sigstore): Step<SignedEntity> {
  try {
    return stepTo(verify.toSignedEntity(bundle));
  } catch (error) {
    return refusal('time-invalid', `a timestamp cannot be read: ${refusalOfError(error).why}`);
  }
}

type Leaf = TrustRoot['authorities'][number]['certChain'][number];

/** The root whose authority signed the certificate: found by its signature, so that no bundle can choose a milder profile. */
function rootOf({ key }: SignedEntity, { roots, others }: Trust): Step<TrustRoot> {
  if (key.$case !== 'certificate') return refusal('key-unknown', 'it is signed by a key, and only certificates are verified here');
  const { certificate } = key;
  const root = roots.find(({ open }) => isIssuedUnder(open(), certificate));
  if (root !== undefined) return stepTo(root.open());
  const names = roots.map(({ name }) => name).join(', ');
  const other = others.find(({ open }) => isIssuedUnder(open(), certificate));
  if (other !== undefined) return refusal('root-untrusted', `its certificate chains to ${other.name}, and accepted is ${names}`);
  return refusal('certificate-untrusted', `no authority of ${names} issued its certificate`);
}

function isIssuedUnder({ authorities }: TrustRoot, leaf: Leaf): boolean {
  return authorities.some(({ certChain }) => certChain.some((authority) => isIssuer(authority, leaf)));
}

function isIssuer(authority: Leaf, leaf: Leaf): boolean {
  try {
    return authority.isCA && leaf.issuer.equals(authority.subject) && leaf.verify(authority);
  } catch {
    return false;
  }
}

/**
 * The signer's key, after certificate, times and log were verified. For an envelope its signature was as well; of a signature over the bytes
 * themselves the library would need all of them in memory, so that one is left to `messageRefusal`.
 */
function provenKey(entity: SignedEntity, bundle: Bundle, { profile, verifier }: TrustRoot, content: Content): Step<PublicKey> {
  const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
  if (tlogEntries.length < profile.logEntries)
    return refusal('log-missing', 'it has no transparency log entry, and its trust root demands one');
  const timestamps = timestampVerificationData?.rfc3161Timestamps.length ?? 0;
  if (timestamps < profile.timestamps) return refusal('time-missing', 'it has no signed timestamp, and its trust root demands one');
  try {
    return stepTo(verifier.verify(content.kind === 'message' ? withoutBytes(entity) : entity).key);
  } catch (error) {
    return refusalOfError(error);
  }
}

function withoutBytes(entity: SignedEntity): SignedEntity {
  const { signature } = entity;
  return {
    ...entity,
    signature: {
      signature: signature.signature,
      compareSignature: (other) => signature.compareSignature(other),
      compareDigest: (digest) => signature.compareDigest(digest),
      compareSignedDigest: (digest) => signature.compareSignedDigest(digest),
      verifySignature: () => true,
    },
  };
}

async function messageRefusal(
  { algorithm, signature }: Extract<Content, { readonly kind: 'message' }>,
  key: PublicKey,
  bytes: SubjectBytes | undefined,
): Promise<Refusal | undefined> {
  if (bytes === undefined)
    return refusal('unsupported', 'it signs the bytes themselves, and only their digest is given; name the file instead');
  const isSigned = await bytes.isSignedBy(key, algorithm, signature);
  if (isSigned === true) return undefined;
  if (isSigned === false) return refusal('signature-invalid', "its signature over the artifact's bytes does not hold");
  return refusal('verification-failed', isSigned);
}

/** Of the times that were verified; a log's own counts only with its signature on it. */
function earliestTime({ timestamps }: SignedEntity): string | undefined {
  const times = timestamps.flatMap((one) => {
    if (one.$case === 'timestamp-authority') return [one.timestamp.signingTime.getTime()];
    return one.tlogEntry.inclusionPromise === undefined ? [] : [Number(one.tlogEntry.integratedTime) * 1000];
  });
  return times.length === 0 ? undefined : new Date(Math.min(...times)).toISOString();
}
