import type { Bundle } from '@sigstore/bundle';
import type { SignedEntity, Signer } from '@sigstore/verify';
import { bindingRefusal, isAbout, shownSubject } from './bind-subject.ts';
import type { BundleText, DigestAlgorithm, SignerCertificate, Subject, Verification } from './model.ts';
import { oncePer } from './once-per.ts';
import type { TrustRoot } from './open-trust-root.ts';
import { parseBundle } from './parse-bundle.ts';
import { readCertificate } from './read-certificate.ts';
import { readStatement } from './read-statement.ts';
import { type Refusal, refusal, type Step, stepTo } from './refusal.ts';
import { refusalOfError } from './refusal-of-error.ts';
import { type Certificate, rememberCertificate } from './remember-certificate.ts';
import type { Sigstore } from './sigstore.ts';
import { withoutStacks } from './without-stacks.ts';

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
  /** What it is opened from, where that is all that it is made of: another thread can open it as well. */
  readonly text?: string;
}

/** What bundles are verified with. */
export interface Trust {
  readonly sigstore: Sigstore;
  /** Roots that are accepted. */
  readonly roots: readonly ClosedRoot[];
  /** Roots that are known and not accepted here: a bundle of theirs is told from one of nobody's. */
  readonly others: readonly ClosedRoot[];
  /** Proves a bundle elsewhere, with the same roots and the same outcome; undefined = here. */
  readonly prove?: Prove;
}

/**
 * What one bundle proves about one subject: it is well-formed, it signs this subject, its certificate is one for signing, it chains to one
 * trust root, and under that root's profile certificate, time, log and signature hold. What does not depend on the subject is worked out
 * once for the same bundle under the same trust.
 */
export async function verifyBundle(
  bundle: BundleText,
  subject: Subject,
  trust: Trust,
  bytes: SubjectBytes | undefined,
): Promise<Verification> {
  const { source } = bundle;
  try {
    const outcome = await verified(bundle, subject, trust, bytes);
    return outcome.state === 'refused' ? { ...outcome, source } : { ...outcome.value, state: 'verified', source };
  } catch (error) {
    return { ...refusalOfError(error), source };
  }
}

/** Whether a bundle is about this subject; whether it proves anything is another question. */
export function signs(bundle: BundleText, subject: Subject, trust: Trust): boolean {
  try {
    const { parsed, statement } = sharedUnder(trust);
    const opened = parsed(bundle);
    if (opened.state === 'refused') return false;
    const { content } = opened.value;
    if (content.$case === 'messageSignature') return boundContent(opened.value, subject, trust.sigstore, statement).state === 'value';
    const read = statement(content.dsseEnvelope);
    return read.state === 'value' && isAbout(read.value.subjects, subject);
  } catch {
    return false;
  }
}

/** The same, and where it is, its proof is begun: the proofs of several bundles are then at work together. */
export function beginProof(bundle: BundleText, subject: Subject, trust: Trust): boolean {
  if (!signs(bundle, subject, trust)) return false;
  const { parsed, proof } = sharedUnder(trust);
  const opened = parsed(bundle);
  // A failure is told to whoever waits for it.
  if (opened.state === 'value' && opened.value.content.$case === 'dsseEnvelope') proof(bundle).catch(() => undefined);
  return true;
}

interface Proven {
  readonly root: string;
  readonly signer: { readonly kind: 'certificate'; readonly certificate: SignerCertificate };
  readonly predicateType: string | undefined;
  readonly signedAt: string | undefined;
}

async function verified(bundle: BundleText, subject: Subject, trust: Trust, bytes: SubjectBytes | undefined): Promise<Step<Proven>> {
  const { parsed, statement, proof } = sharedUnder(trust);
  const opened = parsed(bundle);
  if (opened.state === 'refused') return opened;
  const content = boundContent(opened.value, subject, trust.sigstore, statement);
  if (content.state === 'refused') return content;
  const proven = content.value.kind === 'message' ? certificateProof(opened.value, trust) : await proof(bundle);
  if (proven.state === 'refused') return proven;
  const { root, certificate, key, signedAt } = proven.value;
  const refused = content.value.kind === 'message' ? await messageRefusal(content.value, key, bytes) : undefined;
  if (refused !== undefined) return refused;
  const predicateType = content.value.kind === 'statement' ? content.value.predicateType : undefined;
  return stepTo({ root, signer: { kind: 'certificate', certificate }, predicateType, signedAt });
}

/** What is the same for every subject of a bundle. All of it depends on the bundle's whole text and on the trust, and on nothing else. */
const sharedUnder = oncePer((trust: Trust) => {
  const parsed = oncePer(({ text }: BundleText) => parseBundle(text, trust.sigstore));
  const proveHere = async (bundle: BundleText): Promise<Step<CertificateProof>> => {
    const opened = parsed(bundle);
    return opened.state === 'refused' ? opened : certificateProof(opened.value, trust);
  };
  const { prove } = trust;
  const proof = oncePer(async (bundle: BundleText) =>
    prove === undefined ? proveHere(bundle) : prove(bundle, async () => proveHere(bundle)),
  );
  return { parsed, statement: oncePer(readStatement), proof };
});

/** What a bundle proves, whatever it is about. */
export interface CertificateProof {
  readonly root: string;
  readonly certificate: SignerCertificate;
  readonly signedAt: string | undefined;
  /** The signer's; undefined where the signature is proven as well. */
  readonly key: PublicKey | undefined;
}

/** Proves a bundle that holds an envelope, elsewhere or `here`. */
export type Prove = (bundle: BundleText, here: () => Promise<Step<CertificateProof>>) => Promise<Step<CertificateProof>>;

/** Certificate, root, times and log hold, and of an envelope the signature. */
export function certificateProof(bundle: Bundle, trust: Pick<Trust, 'sigstore' | 'roots' | 'others'>): Step<CertificateProof> {
  return withoutStacks(() => proofOf(bundle, trust));
}

function proofOf(bundle: Bundle, trust: Pick<Trust, 'sigstore' | 'roots' | 'others'>): Step<CertificateProof> {
  const certificate = certificateOf(bundle);
  if (certificate.state === 'refused') return certificate;
  const entity = entityOf(bundle, trust.sigstore);
  if (entity.state === 'refused') return entity;
  const root = rootOf(entity.value, trust);
  if (root.state === 'refused') return root;
  const isMessage = bundle.content.$case === 'messageSignature';
  const key = provenKey(entity.value, bundle, root.value, isMessage);
  if (key.state === 'refused') return key;
  const signedAt = earliestTime(entity.value);
  return stepTo({ root: root.value.name, certificate: certificate.value, signedAt, key: isMessage ? key.value : undefined });
}

type Content =
  | { readonly kind: 'statement'; readonly predicateType: string }
  | { readonly kind: 'message'; readonly algorithm: DigestAlgorithm; readonly signature: Uint8Array };

/** What was signed, where it is about this subject. */
function boundContent({ content }: Bundle, subject: Subject, { specs }: Sigstore, read: typeof readStatement): Step<Content> {
  if (content.$case === 'dsseEnvelope') {
    const statement = read(content.dsseEnvelope);
    if (statement.state === 'refused') return statement;
    const { subjects, predicateType } = statement.value;
    return bindingRefusal(subjects, subject) ?? stepTo({ kind: 'statement', predicateType });
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
    const entity = verify.toSignedEntity(bundle);
    if (entity.key.$case === 'certificate') rememberCertificate(entity.key.certificate);
    return stepTo(entity);
  } catch (error) {
    return refusal('time-invalid', `a timestamp cannot be read: ${refusalOfError(error).why}`);
  }
}

/** The root whose authority signed the certificate: found by its signature, so that no bundle can choose a milder profile. */
function rootOf({ key }: SignedEntity, { roots, others }: Pick<Trust, 'roots' | 'others'>): Step<TrustRoot> {
  if (key.$case !== 'certificate') return refusal('key-unknown', 'it is signed by a key, and only certificates are verified here');
  const { certificate } = key;
  const root = roots.find(({ open }) => isIssuedUnder(open(), certificate));
  if (root !== undefined) return stepTo(root.open());
  const names = roots.map(({ name }) => name).join(', ');
  const other = others.find(({ open }) => isIssuedUnder(open(), certificate));
  if (other !== undefined) return refusal('root-untrusted', `its certificate chains to ${other.name}, and accepted is ${names}`);
  return refusal('certificate-untrusted', `no authority of ${names} issued its certificate`);
}

function isIssuedUnder({ authorities }: TrustRoot, leaf: Certificate): boolean {
  return authorities.some(({ certChain }) => certChain.some((authority) => isIssuer(authority, leaf)));
}

function isIssuer(authority: Certificate, leaf: Certificate): boolean {
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
function provenKey(entity: SignedEntity, bundle: Bundle, { profile, verifier }: TrustRoot, isMessage: boolean): Step<PublicKey> {
  const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
  if (tlogEntries.length < profile.logEntries)
    return refusal('log-missing', 'it has no transparency log entry, and its trust root demands one');
  const timestamps = timestampVerificationData?.rfc3161Timestamps.length ?? 0;
  if (timestamps < profile.timestamps) return refusal('time-missing', 'it has no signed timestamp, and its trust root demands one');
  try {
    return stepTo(verifier.verify(isMessage ? withoutBytes(entity) : entity).key);
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
  key: PublicKey | undefined,
  bytes: SubjectBytes | undefined,
): Promise<Refusal | undefined> {
  if (bytes === undefined || key === undefined)
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
