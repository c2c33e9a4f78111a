import type { SignedEntity } from '@sigstore/verify';

/** A certificate as the library reads it. */
export type Certificate = Extract<SignedEntity['key'], { readonly $case: 'certificate' }>['certificate'];

/** What the library derives anew from the same bytes each time it looks. */
const derived = ['publicKey', 'isCA', 'extSubjectKeyID', 'extAuthorityKeyID', 'extBasicConstraints', 'notBefore', 'notAfter'] as const;

/**
 * Makes one parsed certificate remember what the library finds in it: what it derives from its bytes, and whether another certificate's key
 * signed it. The library looks several times for each bundle, and for authorities with every bundle again.
 *
 * The memory belongs to this object and, of signatures, to the issuer's object: two certificates share nothing, whatever they have in
 * common. Whatever depends on a time, a path or a bundle is asked of the library each time, and nothing that was thrown is kept.
 */
export function rememberCertificate(certificate: Certificate): void {
  for (const name of derived) rememberValue(certificate, name, certificate);
  const { root } = certificate;
  for (const encoded of [root, ...root.subs.slice(0, 1)]) rememberEncoding(encoded);
  rememberSignatures(certificate);
}

/** The value of an inherited property, read when it is first asked for. */
function rememberValue(target: Certificate, name: (typeof derived)[number], receiver: Certificate): void {
  const prototype: unknown = Object.getPrototypeOf(target);
  if (typeof prototype !== 'object' || prototype === null) return;
  Object.defineProperty(target, name, {
    configurable: true,
    get: () => {
      const value: unknown = Reflect.get(prototype, name, receiver);
      Object.defineProperty(target, name, { value });
      return value;
    },
  });
}

function rememberEncoding(encoded: Certificate['root']): void {
  const encode = encoded.toDER.bind(encoded);
  let bytes: ReturnType<typeof encode> | undefined;
  Object.defineProperty(encoded, 'toDER', {
    value: () => {
      bytes ??= encode();
      return bytes;
    },
  });
}

function rememberSignatures(certificate: Certificate): void {
  const verify = certificate.verify.bind(certificate);
  const bySigner = new WeakMap<Certificate, boolean>();
  Object.defineProperty(certificate, 'verify', {
    value: (issuer: Certificate = certificate) => {
      const known = bySigner.get(issuer);
      if (known !== undefined) return known;
      const isSigned = verify(issuer);
      bySigner.set(issuer, isSigned);
      return isSigned;
    },
  });
}
