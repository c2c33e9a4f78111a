import type { Bundle } from '@sigstore/bundle';
import type { SignedEntity, Signer } from '@sigstore/verify';
import { statementRefusal } from './bind-statement.ts';
import { shownSubject } from './bind-subject.ts';
import { claimsOf } from './claims/claims-of.ts';
import { fieldsOf } from './claims/fields-of.ts';
import type { BundleText, DigestAlgorithm, SignerCertificate, Subject, Verification, Verified } from './model.ts';
import { boundPayload } from './oci/bound-payload.ts';
import type { TrustRoot } from './open-trust-root.ts';
import { parseBundle } from './parse-bundle.ts';
import { readCertificate } from './read-certificate.ts';
import { readStatement, type Statement } from './read-statement.ts';
import { type Refusal, refusal, type Step, stepTo } from './refusal.ts';
import { refusalOfError } from './refusal-of-error.ts';
import type { SignedBytes, Sigstore } from './sigstore.ts';
import type { KeyedBytes, TrustedKey } from './trusted-key.ts';
import { comparisonsOf, keyProof } from './verify-key-signature.ts';
import { earliestTime, retiredLogRefusal, witnessRefusal } from './witnesses.ts';

export type PublicKey = Signer['key'];

/** The bytes of a subject, read again and proven to be those that were hashed. */
export interface SubjectBytes extends KeyedBytes {
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
  /** Public keys whose signatures count without a certificate. */
  readonly keys: readonly TrustedKey[];
}

/**
 * What one bundle proves about one subject: it is well-formed, it signs this subject, its certificate is one for signing, it chains to one
 * trust root, and under that root's profile certificate, time, log and signature hold. One without a certificate is signed by a named key.
 *
 * @param fields paths of the predicate whose values are kept.
 */
export async function verifyBundle(
  { source, ...evidence }: BundleText,
  subject: Subject,
  trust: Trust,
  bytes: SubjectBytes | undefined,
  fields: readonly string[] = [],
): Promise<Verification> {
  try {
    const outcome = await verified(evidence, subject, trust, bytes, fields);
    return outcome.state === 'refused' ? { ...outcome, source } : { ...outcome.value, state: 'verified', source };
  } catch (error) {
    return { ...refusalOfError(error), source };
  }
}

type Proven = Omit<Verified, 'state' | 'source'>;

type Evidence = Omit<BundleText, 'source'>;

async function verified(
  { text, payload }: Evidence,
  subject: Subject,
  trust: Trust,
  bytes: SubjectBytes | undefined,
  fields: readonly string[],
): Promise<Step<Proven>> {
  const bundle = parseBundle(text, trust.sigstore);
  if (bundle.state === 'refused') return bundle;
  const content = boundContent(bundle.value, subject, trust.sigstore, payload);
  if (content.state === 'refused') return content;
  if (bundle.value.verificationMaterial.content.$case === 'publicKey') {
    const message = content.value.kind === 'statement' ? undefined : content.value;
    const proof = await keyProof(bundle.value, message, trust, payload === undefined ? bytes : bytesInMemory(payload));
    if (proof.state === 'refused') return proof;
    const { key, signedAt } = proof.value;
    return stepTo({ root: 'none', isOwnRoot: false, signer: { kind: 'key', key }, ...saidBy(content.value, fields), signedAt });
  }
  const certificate = certificateOf(bundle.value);
  if (certificate.state === 'refused') return certificate;
  const entity = entityOf(bundle.value, trust.sigstore, payload);
  if (entity.state === 'refused') return entity;
  const root = rootOf(entity.value, trust);
  if (root.state === 'refused') return root;
  const key = provenKey(entity.value, root.value, content.value);
  if (key.state === 'refused') return key;
  const refused = content.value.kind === 'message' ? await messageRefusal(content.value, key.value, bytes) : undefined;
  if (refused !== undefined) return refused;
  return stepTo({
    root: root.value.name,
    isOwnRoot: root.value.isOwn,
    signer: { kind: 'certificate', certificate: certificate.value },
    ...saidBy(content.value, fields),
    signedAt: earliestTime(entity.value),
  });
}

/** Read only now that the signature holds. */
function saidBy(content: Content, paths: readonly string[]): Pick<Verified, 'predicateType' | 'claims' | 'fields' | 'imageReference'> {
  if (content.kind !== 'statement') return { predicateType: undefined, claims: undefined, fields: {}, ...referenceOf(content) };
  const { predicateType, predicate } = content.statement;
  return { predicateType, claims: claimsOf(predicateType, predicate), fields: fieldsOf(predicate, paths) };
}

type Content =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'message'; readonly algorithm: DigestAlgorithm; readonly signature: Uint8Array }
  | {
      readonly kind: 'payload';
      readonly algorithm: DigestAlgorithm;
      readonly signature: Uint8Array;
      readonly reference: string | undefined;
    };

/** The name under which an image was signed, where the signed document tells one. */
function referenceOf(content: Content): { readonly imageReference?: string } {
  return content.kind === 'payload' && content.reference !== undefined ? { imageReference: content.reference } : {};
}

/** A document that is at hand whole, under several keys. */
function bytesInMemory(payload: Uint8Array): KeyedBytes {
  return { signersAmong: async (keys, _algorithm, signature) => keys.filter(({ isSignature }) => isSignature(payload, signature)) };
}

/** What was signed, where it is about this subject. */
function boundContent({ content }: Bundle, subject: Subject, { specs }: Sigstore, payload: Uint8Array | undefined): Step<Content> {
  if (content.$case === 'dsseEnvelope') {
    const statement = readStatement(content.dsseEnvelope);
    if (statement.state === 'refused') return statement;
    return statementRefusal(statement.value, subject) ?? stepTo({ kind: 'statement', statement: statement.value });
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
  if (payload !== undefined) {
    const bound = boundPayload(payload, `${algorithm}:${digest}`, subject);
    return bound.state === 'refused' ? bound : stepTo({ kind: 'payload', algorithm, signature, reference: bound.value.reference });
  }
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
      return leaf === undefined ? refusal('malformed', 'it has no certificate: its chain is empty') : readCertificate(leaf.rawBytes);
    }
  }
}

/** The certificate was read already, so what the library cannot read now is a timestamp. */
function entityOf(bundle: Bundle, { verify }: Sigstore, payload: SignedBytes | undefined): Step<SignedEntity> {
  try {
    return stepTo(verify.toSignedEntity(bundle, payload));
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
function provenKey(entity: SignedEntity, root: TrustRoot, content: Content): Step<PublicKey> {
  const missing = witnessRefusal(entity, root);
  if (missing !== undefined) return missing;
  try {
    const { key } = root.verifier.verify(content.kind === 'message' ? withoutBytes(entity) : entity);
    return retiredLogRefusal(entity, root.logs) ?? stepTo(key);
  } catch (error) {
    return refusalOfError(error);
  }
}

function withoutBytes(entity: SignedEntity): SignedEntity {
  return { ...entity, signature: { ...comparisonsOf(entity.signature), verifySignature: () => true } };
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
