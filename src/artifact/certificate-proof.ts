import type { Bundle } from '@sigstore/bundle';
import type { SignedEntity, Signer } from '@sigstore/verify';
import type { SignerCertificate } from './model.ts';
import type { TrustRoot } from './open-trust-root.ts';
import { readCertificate } from './read-certificate.ts';
import { refusal, type Step, stepTo } from './refusal.ts';
import { refusalOfError } from './refusal-of-error.ts';
import { type Certificate, rememberCertificate } from './remember-certificate.ts';
import type { SignedBytes, Sigstore } from './sigstore.ts';
import { comparisonsOf } from './verify-key-signature.ts';
import { withoutStacks } from './without-stacks.ts';
import { earliestTime, retiredLogRefusal, witnessRefusal } from './witnesses.ts';

export type PublicKey = Signer['key'];

/** A trust root that is opened with the first bundle that could be of it. */
export interface ClosedRoot {
  readonly name: string;
  /** The same one each time. */
  readonly open: () => TrustRoot;
  /** What it is opened from, where that is all that it is made of: another thread can open it as well. */
  readonly text?: string;
}

/** What certificates are verified with. */
export interface CertificateTrust {
  readonly sigstore: Sigstore;
  /** Roots that are accepted. */
  readonly roots: readonly ClosedRoot[];
  /** Roots that are known and not accepted here: a bundle of theirs is told from one of nobody's. */
  readonly others: readonly ClosedRoot[];
}

/** What a bundle with a certificate proves, whatever it is about. */
export interface CertificateProof {
  readonly root: string;
  readonly isOwnRoot: boolean;
  readonly certificate: SignerCertificate;
  readonly signedAt: string | undefined;
  /** The signer's; undefined where the signature is proven as well. */
  readonly key: PublicKey | undefined;
}

/**
 * Certificate, root, times and log hold, and of an envelope or a document that is at hand the signature. It depends on the bundle and on the
 * trust alone.
 *
 * @param payload the document that was signed, where the bundle holds its signature alone.
 */
export function certificateProof(bundle: Bundle, trust: CertificateTrust, payload?: SignedBytes): Step<CertificateProof> {
  return withoutStacks(() => proofOf(bundle, trust, payload));
}

function proofOf(bundle: Bundle, trust: CertificateTrust, payload: SignedBytes | undefined): Step<CertificateProof> {
  const certificate = certificateOf(bundle);
  if (certificate.state === 'refused') return certificate;
  const entity = entityOf(bundle, trust.sigstore, payload);
  if (entity.state === 'refused') return entity;
  const root = rootOf(entity.value, trust);
  if (root.state === 'refused') return root;
  const isLeftOut = bundle.content.$case === 'messageSignature' && payload === undefined;
  const key = provenKey(entity.value, root.value, isLeftOut);
  if (key.state === 'refused') return key;
  return stepTo({
    root: root.value.name,
    isOwnRoot: root.value.isOwn,
    certificate: certificate.value,
    signedAt: earliestTime(entity.value),
    key: isLeftOut ? key.value : undefined,
  });
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
    const entity = verify.toSignedEntity(bundle, payload);
    if (entity.key.$case === 'certificate') rememberCertificate(entity.key.certificate);
    return stepTo(entity);
  } catch (error) {
    return refusal('time-invalid', `a timestamp cannot be read: ${refusalOfError(error).why}`);
  }
}

/** The root whose authority signed the certificate: found by its signature, so that no bundle can choose a milder profile. */
function rootOf({ key }: SignedEntity, { roots, others }: CertificateTrust): Step<TrustRoot> {
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
 * The signer's key, after certificate, times and log were verified. For an envelope its signature was as well; of a signature over the bytes of
 * a file the library would need all of them in memory, so that one is left out.
 */
function provenKey(entity: SignedEntity, root: TrustRoot, isLeftOut: boolean): Step<PublicKey> {
  const missing = witnessRefusal(entity, root);
  if (missing !== undefined) return missing;
  try {
    const { key } = root.verifier.verify(isLeftOut ? withoutBytes(entity) : entity);
    return retiredLogRefusal(entity, root.logs) ?? stepTo(key);
  } catch (error) {
    return refusalOfError(error);
  }
}

function withoutBytes(entity: SignedEntity): SignedEntity {
  return { ...entity, signature: { ...comparisonsOf(entity.signature), verifySignature: () => true } };
}
