import type { Bundle } from '@sigstore/bundle';
import { isStatementAbout, statementRefusal } from './bind-statement.ts';
import { shownSubject } from './bind-subject.ts';
import { type CertificateProof, type CertificateTrust, certificateProof, type PublicKey } from './certificate-proof.ts';
import { claimsOf } from './claims/claims-of.ts';
import { fieldsOf } from './claims/fields-of.ts';
import type { BundleText, DigestAlgorithm, Subject, Verification, Verified } from './model.ts';
import { boundPayload } from './oci/bound-payload.ts';
import { oncePer } from './once-per.ts';
import { parseBundle } from './parse-bundle.ts';
import { readStatement, type Statement } from './read-statement.ts';
import { type Refusal, refusal, type Step, stepTo } from './refusal.ts';
import { refusalOfError } from './refusal-of-error.ts';
import type { Sigstore } from './sigstore.ts';
import type { KeyedBytes, TrustedKey } from './trusted-key.ts';
import { keyProof } from './verify-key-signature.ts';

/** The bytes of a subject, read again and proven to be those that were hashed. */
export interface SubjectBytes extends KeyedBytes {
  /** Whether the key made this signature over the bytes; a text says why they cannot be read now. */
  readonly isSignedBy: (key: PublicKey, algorithm: DigestAlgorithm, signature: Uint8Array) => Promise<boolean | string>;
}

/** What bundles are verified with. */
export interface Trust extends CertificateTrust {
  /** Public keys whose signatures count without a certificate. */
  readonly keys: readonly TrustedKey[];
  /** Proves a bundle elsewhere, with the same roots and the same outcome; undefined = here. */
  readonly prove?: Prove;
}

/** Proves a bundle that holds an envelope and a certificate, elsewhere or `here`. */
export type Prove = (bundle: BundleText, here: () => Promise<Step<CertificateProof>>) => Promise<Step<CertificateProof>>;

/**
 * What one bundle proves about one subject: it is well-formed, it signs this subject, its certificate is one for signing, it chains to one
 * trust root, and under that root's profile certificate, time, log and signature hold. One without a certificate is signed by a named key.
 * What does not depend on the subject is worked out once for the same bundle under the same trust.
 *
 * @param fields paths of the predicate whose values are kept.
 */
export async function verifyBundle(
  bundle: BundleText,
  subject: Subject,
  trust: Trust,
  bytes: SubjectBytes | undefined,
  fields: readonly string[] = [],
): Promise<Verification> {
  const { source } = bundle;
  try {
    const outcome = await verified(bundle, subject, trust, bytes, fields);
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
    if (content.$case === 'messageSignature') return contentOf(opened.value, bundle, subject, trust).state === 'value';
    const read = statement(content.dsseEnvelope);
    return read.state === 'value' && isStatementAbout(read.value, subject);
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
  if (opened.state === 'value' && opened.value.content.$case === 'dsseEnvelope' && !isKeyed(opened.value))
    proof(bundle).catch(() => undefined);
  return true;
}

type Proven = Omit<Verified, 'state' | 'source'>;

async function verified(
  bundle: BundleText,
  subject: Subject,
  trust: Trust,
  bytes: SubjectBytes | undefined,
  fields: readonly string[],
): Promise<Step<Proven>> {
  const { parsed, proof } = sharedUnder(trust);
  const opened = parsed(bundle);
  if (opened.state === 'refused') return opened;
  const bound = contentOf(opened.value, bundle, subject, trust);
  if (bound.state === 'refused') return bound;
  const { value: content } = bound;
  if (isKeyed(opened.value)) {
    const message = content.kind === 'statement' ? undefined : content;
    const keyed = await keyProof(opened.value, message, trust, bundle.payload === undefined ? bytes : bytesInMemory(bundle.payload));
    if (keyed.state === 'refused') return keyed;
    const { key, signedAt } = keyed.value;
    return stepTo({ root: 'none', isOwnRoot: false, signer: { kind: 'key', key }, ...saidBy(content, fields), signedAt });
  }
  const proven = content.kind === 'statement' ? await proof(bundle) : certificateProof(opened.value, trust, bundle.payload);
  if (proven.state === 'refused') return proven;
  const { root, isOwnRoot, certificate, key, signedAt } = proven.value;
  const refused = content.kind === 'message' ? await messageRefusal(content, key, bytes) : undefined;
  if (refused !== undefined) return refused;
  return stepTo({ root, isOwnRoot, signer: { kind: 'certificate', certificate }, ...saidBy(content, fields), signedAt });
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

function isKeyed({ verificationMaterial: { content } }: Bundle): boolean {
  return content.$case === 'publicKey';
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
function contentOf({ content }: Bundle, { payload }: BundleText, subject: Subject, trust: Trust): Step<Content> {
  if (content.$case === 'dsseEnvelope') {
    const statement = sharedUnder(trust).statement(content.dsseEnvelope);
    if (statement.state === 'refused') return statement;
    return statementRefusal(statement.value, subject) ?? stepTo({ kind: 'statement', statement: statement.value });
  }
  const { messageDigest, signature } = content.messageSignature;
  const algorithm = algorithmOf(messageDigest.algorithm, trust.sigstore);
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

function algorithmOf(algorithm: unknown, { specs }: Sigstore): DigestAlgorithm | undefined {
  const algorithms = new Map<unknown, DigestAlgorithm>([
    [specs.HashAlgorithm.SHA2_256, 'sha256'],
    [specs.HashAlgorithm.SHA2_384, 'sha384'],
    [specs.HashAlgorithm.SHA2_512, 'sha512'],
  ]);
  return algorithms.get(algorithm);
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
