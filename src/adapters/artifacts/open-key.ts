import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { type KeyKind, keyKindOf, keyWeakness } from '../../artifact/key-kind.ts';
import type { DigestAlgorithm } from '../../artifact/model.ts';
import type { NamedKey } from '../../artifact/named-trust.ts';
import type { TrustedKey } from '../../artifact/trusted-key.ts';
import { InterlockError } from '../../core/errors.ts';

/** One PEM block (RFC 7468) of a SubjectPublicKeyInfo, and nothing else: no certificate, and above all no private key. */
const pem = /^\s*-----BEGIN PUBLIC KEY-----\r?\n(?:[A-Za-z0-9+/=]{1,76}\r?\n){1,60}-----END PUBLIC KEY-----\s*$/;

/** The public key of a file (INPUT_INVALID where it is none, or is weak). */
export function openKey({ name, source, text, validFrom, validUntil, root }: NamedKey): TrustedKey {
  if (!pem.test(text)) {
    const secret = /PRIVATE KEY-----/.test(text) ? ', and it looks like a private key, which must lie in no repository' : '';
    throw invalid(source, `it must hold one PEM block of a PUBLIC KEY and nothing else${secret}`);
  }
  const publicKey = parsed(source, text);
  const kind = keyKindOf(publicKey.export({ type: 'spki', format: 'der' }));
  const weakness = keyWeakness(kind) ?? paddingFlaw(publicKey);
  if (kind === undefined || weakness !== undefined) throw invalid(source, weakness ?? 'it is of no kind that is verified here');
  const digests = digestsOf(kind, publicKey);
  return {
    name,
    kind,
    publicKey,
    isSignature: (bytes, signature) => fits(kind, signature) && digests.some((digest) => isVerified(digest, bytes, publicKey, signature)),
    validity: validityOf(validFrom, validUntil),
    root,
  };
}

function parsed(source: string, text: string): KeyObject {
  try {
    return createPublicKey(text);
  } catch {
    throw invalid(source, 'its PEM block holds no public key');
  }
}

/** A key for PSS may say which digests it is for; SHA-1 is none that proves anything. */
function paddingFlaw(key: KeyObject): string | undefined {
  const { hashAlgorithm, mgf1HashAlgorithm } = key.asymmetricKeyDetails ?? {};
  const weak = [hashAlgorithm, mgf1HashAlgorithm].find((name) => name !== undefined && !strong.some((one) => one === name));
  return weak === undefined ? undefined : `it is for signatures with ${weak}, which are not taken; sha256, sha384 and sha512 are`;
}

const strong: readonly DigestAlgorithm[] = ['sha256', 'sha384', 'sha512'];

/** Digests with which a key of that kind signs envelopes: that of its size, and SHA-256, which signers use for every curve. */
function digestsOf(kind: KeyKind, key: KeyObject): readonly (DigestAlgorithm | undefined)[] {
  switch (kind.kind) {
    case 'ed25519':
      return [undefined];
    case 'ec':
      return { 'P-256': ['sha256'], 'P-384': ['sha384', 'sha256'], 'P-521': ['sha512', 'sha256'] }[
        kind.curve
      ] as readonly DigestAlgorithm[];
    case 'rsa':
      return strong;
    case 'rsa-pss':
      return strong.filter(
        (one) => key.asymmetricKeyDetails?.hashAlgorithm === undefined || key.asymmetricKeyDetails.hashAlgorithm === one,
      );
  }
}

function isVerified(digest: DigestAlgorithm | undefined, bytes: Uint8Array, key: KeyObject, signature: Uint8Array): boolean {
  try {
    return verify(digest, bytes, key, signature);
  } catch {
    return false;
  }
}

/** Whether a signature has the length that one of such a key has: what cannot be is not computed. */
export function fits(kind: KeyKind, { length }: Uint8Array): boolean {
  switch (kind.kind) {
    case 'ed25519':
      return length === 64;
    case 'ec':
      return length <= 141;
    case 'rsa':
    case 'rsa-pss':
      return length === Math.ceil(kind.bits / 8);
  }
}

function validityOf(from: string | undefined, until: string | undefined): TrustedKey['validity'] {
  if (from === undefined && until === undefined) return undefined;
  return {
    from: from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(from),
    until: until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until),
  };
}

function invalid(source: string, why: string): InterlockError {
  return new InterlockError('INPUT_INVALID', `'${source}' is no key to verify with: ${why}`);
}
