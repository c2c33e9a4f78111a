import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { bitString, context, integer, isTrue, objectIdentifier, octetString, sequence, setOf, utcTime, utf8String } from './der.ts';

export interface KeyPair {
  readonly privateKey: KeyObject;
  /** SubjectPublicKeyInfo */
  readonly spki: Buffer;
}

/** A fresh P-256 key. */
export function aKeyPair(namedCurve: 'P-256' | 'P-384' = 'P-256'): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
  return { privateKey, spki: publicKey.export({ type: 'spki', format: 'der' }) };
}

export type KeyName = 'P-256' | 'P-384' | 'P-521' | 'secp256k1' | 'RSA-1024' | 'RSA-2048' | 'RSA-PSS' | 'RSA-PSS-SHA1' | 'Ed25519';

/** A fresh key of that kind; PSS with SHA-256 unless it says otherwise. */
export function aKeyPairOf(name: KeyName): KeyPair & { readonly pem: string } {
  const { privateKey, publicKey } = generatedKey(name);
  return {
    privateKey,
    spki: publicKey.export({ type: 'spki', format: 'der' }),
    pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

function generatedKey(name: KeyName) {
  switch (name) {
    case 'RSA-1024':
    case 'RSA-2048':
      return generateKeyPairSync('rsa', { modulusLength: Number(name.slice(4)) });
    case 'RSA-PSS':
      return generateKeyPairSync('rsa-pss', { modulusLength: 2048, hashAlgorithm: 'sha256', mgf1HashAlgorithm: 'sha256' });
    case 'RSA-PSS-SHA1':
      return generateKeyPairSync('rsa-pss', { modulusLength: 2048, hashAlgorithm: 'sha1', mgf1HashAlgorithm: 'sha1' });
    case 'Ed25519':
      return generateKeyPairSync('ed25519');
    default:
      return generateKeyPairSync('ec', { namedCurve: name });
  }
}

export interface Extension {
  readonly oid: string;
  readonly isCritical?: boolean;
  /** What stands within the OCTET STRING. */
  readonly value: Uint8Array;
}

export interface Issuer extends KeyPair {
  readonly name: Buffer;
}

export interface CertificateSpec {
  /** Encoded `Name`. */
  readonly subject: Buffer;
  readonly spki: Buffer;
  readonly issuer: Issuer;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly serial?: Buffer;
  readonly extensions: readonly Extension[];
}

export const ecdsaWithSha256 = sequence(objectIdentifier('1.2.840.10045.4.3.2'));

/** `O=..., CN=...` */
export function distinguishedName(organization: string, commonName: string): Buffer {
  const attribute = (oid: string, text: string) => setOf(sequence(objectIdentifier(oid), utf8String(text)));
  return sequence(attribute('2.5.4.10', organization), attribute('2.5.4.3', commonName));
}

export function aSerial(): Buffer {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes;
}

/** What is signed. The log of certificates signs it without its own receipt. */
export function toBeSigned(spec: CertificateSpec): Buffer {
  const { issuer, subject, spki, notBefore, notAfter, extensions } = spec;
  return sequence(
    context(0, integer(2)),
    integer(spec.serial ?? aSerial()),
    ecdsaWithSha256,
    issuer.name,
    sequence(utcTime(notBefore), utcTime(notAfter)),
    subject,
    spki,
    context(3, sequence(...extensions.map(extensionOf))),
  );
}

function extensionOf({ oid, isCritical, value }: Extension): Buffer {
  return sequence(objectIdentifier(oid), ...(isCritical === true ? [isTrue] : []), octetString(value));
}

/** DER of the signed certificate. */
export function signCertificate(spec: CertificateSpec): Buffer {
  const content = toBeSigned({ ...spec, serial: spec.serial ?? aSerial() });
  return sequence(content, ecdsaWithSha256, bitString(sign('sha256', content, spec.issuer.privateKey)));
}

export function keyIdentifier(spki: Buffer): Buffer {
  return createHash('sha1').update(spki).digest();
}

/** Extensions of an authority, which may stand above this many others. */
export function authorityExtensions(spki: Buffer, pathLength: number): readonly Extension[] {
  return [
    { oid: '2.5.29.15', isCritical: true, value: bitString(Buffer.from([0x06]), 1) },
    { oid: '2.5.29.19', isCritical: true, value: sequence(isTrue, integer(pathLength)) },
    { oid: '2.5.29.14', value: octetString(keyIdentifier(spki)) },
  ];
}

export type Purpose = 'code-signing' | 'server-auth' | 'time-stamping';

const purposes: Readonly<Record<Purpose, string>> = {
  'code-signing': '1.3.6.1.5.5.7.3.3',
  'server-auth': '1.3.6.1.5.5.7.3.1',
  'time-stamping': '1.3.6.1.5.5.7.3.8',
};

/** Extensions of a key that signs; without a purpose the extension for it is left out. */
export function signerExtensions(spki: Buffer, issuer: Issuer, purpose: Purpose | undefined): readonly Extension[] {
  const usage: Extension = { oid: '2.5.29.15', isCritical: true, value: bitString(Buffer.from([0x80]), 7) };
  const extended = purpose === undefined ? [] : [extendedUsage(purpose)];
  return [
    usage,
    ...extended,
    { oid: '2.5.29.14', value: octetString(keyIdentifier(spki)) },
    { oid: '2.5.29.35', value: sequence(context(0, keyIdentifier(issuer.spki), true)) },
  ];
}

function extendedUsage(purpose: Purpose): Extension {
  return { oid: '2.5.29.37', isCritical: purpose === 'time-stamping', value: sequence(objectIdentifier(purposes[purpose])) };
}

export function pemOf(certificate: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}
