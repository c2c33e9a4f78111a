import { createHash, sign } from 'node:crypto';
import {
  aKeyPair,
  aSerial,
  authorityExtensions,
  type CertificateSpec,
  distinguishedName,
  type Issuer,
  type KeyPair,
  signCertificate,
  signerExtensions,
  toBeSigned,
} from './certificate.ts';
import { octetString } from './der.ts';

export interface Log extends KeyPair {
  /** SHA-256 of its key. */
  readonly id: Buffer;
  readonly url: string;
}

export interface TimestampAuthority extends KeyPair {
  readonly issuerName: Buffer;
  readonly serial: Buffer;
  /** The signer first, the root last. */
  readonly chain: readonly Buffer[];
}

/** Everything that signs and witnesses, with keys of its own: whoever trusts another instance trusts nothing that this one made. */
export interface SigningInstance {
  /** `private` is built like the public one, under a name of its own. */
  readonly kind: 'public-good' | 'github' | 'private';
  readonly authority: Issuer;
  /** The issuing certificate first, the root last. */
  readonly chain: readonly Buffer[];
  readonly certificateLog: Log;
  readonly transparencyLog: Log;
  readonly timestampAuthority: TimestampAuthority;
  /** As the JSON file that clients trust. One of GitHub's kind has no logs. */
  readonly trustedRoot: unknown;
}

const period = { notBefore: new Date('2025-01-01T00:00:00Z'), notAfter: new Date('2035-01-01T00:00:00Z') };

/**
 * An instance like Sigstore's public one, which logs and is logged, or like GitHub's, which only stamps the time. Real authorities have keys on
 * P-384, which take longer.
 */
export function aSigningInstance(
  kind: SigningInstance['kind'],
  organization = `${kind}.test`,
  curve: 'P-256' | 'P-384' = 'P-256',
): SigningInstance {
  const root: Issuer = { ...aKeyPair(curve), name: distinguishedName(organization, 'root') };
  const authority: Issuer = { ...aKeyPair(curve), name: distinguishedName(organization, 'issuing') };
  const rootCertificate = signCertificate({
    ...period,
    subject: root.name,
    spki: root.spki,
    issuer: root,
    extensions: authorityExtensions(root.spki, 1),
  });
  const issuing = signCertificate({
    ...period,
    subject: authority.name,
    spki: authority.spki,
    issuer: root,
    extensions: authorityExtensions(authority.spki, 0),
  });
  const parts = {
    kind,
    authority,
    chain: [issuing, rootCertificate],
    certificateLog: aLog(`https://ct.${organization}`),
    transparencyLog: aLog(`https://rekor.${organization}`),
    timestampAuthority: aTimestampAuthority(organization),
  };
  return { ...parts, trustedRoot: trustedRootOf(parts, organization) };
}

function aLog(url: string): Log {
  const key = aKeyPair();
  return { ...key, id: createHash('sha256').update(key.spki).digest(), url };
}

function aTimestampAuthority(organization: string): TimestampAuthority {
  const root: Issuer = { ...aKeyPair(), name: distinguishedName(organization, 'time root') };
  const key = aKeyPair();
  const serial = aSerial();
  const certificate = signCertificate({
    ...period,
    serial,
    subject: distinguishedName(organization, 'time'),
    spki: key.spki,
    issuer: root,
    extensions: signerExtensions(key.spki, root, 'time-stamping'),
  });
  const above = signCertificate({
    ...period,
    subject: root.name,
    spki: root.spki,
    issuer: root,
    extensions: authorityExtensions(root.spki, 0),
  });
  return { ...key, issuerName: root.name, serial, chain: [certificate, above] };
}

function trustedRootOf(parts: Omit<SigningInstance, 'trustedRoot'>, organization: string): unknown {
  const { kind, chain, transparencyLog, certificateLog, timestampAuthority } = parts;
  const start = period.notBefore.toISOString();
  const log = ({ id, spki, url }: Log) => ({
    baseUrl: url,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: spki.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: { start } },
    logId: { keyId: id.toString('base64') },
  });
  const authority = (certificates: readonly Buffer[], commonName: string) => ({
    subject: { organization, commonName },
    uri: `https://${commonName}.${organization}`,
    certChain: { certificates: certificates.map((one) => ({ rawBytes: one.toString('base64') })) },
    validFor: { start },
  });
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: kind === 'github' ? [] : [log(transparencyLog)],
    certificateAuthorities: [authority(chain, 'fulcio')],
    ctlogs: kind === 'github' ? [] : [log(certificateLog)],
    timestampAuthorities: [authority(timestampAuthority.chain, 'tsa')],
  };
}

const receiptList = '1.3.6.1.4.1.11129.2.4.2';

/** The certificate with a receipt of the log in it (RFC 6962, section 3). */
export function loggedCertificate(spec: CertificateSpec, log: Log, at: Date): Buffer {
  const whole = { ...spec, serial: spec.serial ?? aSerial() };
  const content = toBeSigned(whole);
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(at.getTime()));
  const issuerHash = createHash('sha256').update(spec.issuer.spki).digest();
  const none = Buffer.from([0, 0]);
  const signed = Buffer.concat([Buffer.from([0, 0]), time, Buffer.from([0, 1]), issuerHash, sized(content, 3), none]);
  const signature = Buffer.concat([Buffer.from([4, 3]), sized(sign('sha256', signed, log.privateKey), 2)]);
  const receipt = Buffer.concat([Buffer.from([0]), log.id, time, none, signature]);
  const value = sized(sized(receipt, 2), 2);
  return signCertificate({ ...whole, extensions: [...whole.extensions, { oid: receiptList, value: octetString(value) }] });
}

function sized(content: Buffer, bytes: number): Buffer {
  const size = Buffer.alloc(bytes);
  size.writeUIntBE(content.length, 0, bytes);
  return Buffer.concat([size, content]);
}
