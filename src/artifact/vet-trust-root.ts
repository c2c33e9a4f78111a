import type { TrustedRoot } from '@sigstore/protobuf-specs';
import type { TrustMaterial } from '@sigstore/verify';
import { certificateExtensions } from './certificate-extensions.ts';
import { derValue, derValues, oidOf } from './der.ts';
import { keyKindOf, keyWeakness } from './key-kind.ts';
import { bundleLimits } from './limits.ts';

type Certificate = TrustMaterial['certificateAuthorities'][number]['certChain'][number];

/** SHA-256 of bytes. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/**
 * Why a root must not be trusted although it can be read, as one clause: an authority whose chain does not verify up to its own root, a key
 * that is weak, a log whose id is not its key's. The embedded roots are proven so by a test; one that a policy brings is when it is opened.
 */
export function trustRootFlaw(root: TrustedRoot, material: TrustMaterial, sha256: Sha256): string | undefined {
  const authorities = [
    ...root.certificateAuthorities.map((one, index) => ({
      one,
      certificates: material.certificateAuthorities[index],
      purpose: codeSigning,
    })),
    ...root.timestampAuthorities.map((one, index) => ({ one, certificates: material.timestampAuthorities[index], purpose: timeStamping })),
  ];
  for (const { one, certificates, purpose } of authorities) {
    const raws = one.certChain?.certificates.map(({ rawBytes }) => rawBytes) ?? [];
    const why = chainFlaw(certificates?.certChain ?? [], raws, purpose) ?? validityFlaw(one.validFor);
    if (why !== undefined) return `the authority '${one.uri === '' ? (one.subject?.commonName ?? '') : one.uri}': ${why}`;
  }
  return logsFlaw([...root.tlogs], sha256) ?? logsFlaw([...root.ctlogs], sha256);
}

const codeSigning = '1.3.6.1.5.5.7.3.3';
const timeStamping = '1.3.6.1.5.5.7.3.8';
const extendedKeyUsage = '2.5.29.37';
const nameConstraints = '2.5.29.30';
/** Key usage, subject alternative name, basic constraints and extended key usage: the only ones that are looked at. */
const understood: ReadonlySet<string> = new Set(['2.5.29.15', '2.5.29.17', '2.5.29.19', extendedKeyUsage]);

/** The chain is in order: each certificate is signed by the next, and the last by itself. */
function chainFlaw(chain: readonly Certificate[], raws: readonly Uint8Array[], purpose: string): string | undefined {
  if (chain.length > bundleLimits.certificates) return `its chain has more than ${bundleLimits.certificates} certificates`;
  for (const [index, certificate] of chain.entries()) {
    const isSigner = purpose === timeStamping && index === 0;
    const why =
      issuerFlaw(certificate, chain[index + 1] ?? certificate) ??
      keyWeakness(keyKindOf(certificate.publicKey)) ??
      (isSigner || certificate.isCA ? undefined : 'it is the certificate of no authority (basic constraints, key usage)') ??
      extensionFlaw(raws[index] ?? new Uint8Array(), purpose, isSigner);
    if (why !== undefined) return `certificate ${index + 1} of its chain: ${why}`;
  }
  return undefined;
}

function issuerFlaw(certificate: Certificate, issuer: Certificate): string | undefined {
  const isLast = issuer === certificate;
  try {
    if (certificate.issuer.equals(issuer.subject) && certificate.verify(issuer)) return undefined;
  } catch {
    // A signature of a kind that is not known verifies nothing.
  }
  return isLast ? 'it stands last and is not signed by itself' : 'it is not signed by the next one';
}

/** What the library does not look at: purposes, constraints on names, and extensions that nobody knows. */
function extensionFlaw(certificate: Uint8Array, purpose: string, isSigner: boolean): string | undefined {
  const extensions = certificateExtensions(certificate);
  if (extensions === undefined) return 'its extensions cannot be read';
  if (extensions.some(({ oid }) => oid === nameConstraints)) return 'it constrains names, which is not checked here';
  const unknown = extensions.find(({ oid, isCritical }) => isCritical && !understood.has(oid));
  if (unknown !== undefined) return `its extension ${unknown.oid} is critical, and nobody here knows it`;
  const usage = extensions.find(({ oid }) => oid === extendedKeyUsage);
  if (usage === undefined) return isSigner ? 'it is not for timestamps (extended key usage)' : undefined;
  const list = derValue(usage.value, 0x30);
  const purposes = ((list && derValues(list.content)) ?? []).map(({ tag, content }) => (tag === 0x06 ? oidOf(content) : undefined));
  return purposes.includes(purpose)
    ? undefined
    : `it is not for ${purpose === codeSigning ? 'code signing' : 'timestamps'} (extended key usage)`;
}

interface Validity {
  readonly start?: Date | undefined;
  readonly end?: Date | undefined;
}

function validityFlaw(validFor: Validity | undefined): string | undefined {
  const { start, end } = validFor ?? {};
  return start !== undefined && end !== undefined && end <= start ? 'its validity ends before it begins' : undefined;
}

function logsFlaw(logs: TrustedRoot['tlogs'], sha256: Sha256): string | undefined {
  const ids = new Set<string>();
  for (const { baseUrl, logId, checkpointKeyId, publicKey } of logs) {
    const key = publicKey?.rawBytes ?? new Uint8Array();
    const id = (checkpointKeyId ?? logId)?.keyId ?? new Uint8Array();
    const weakness = keyWeakness(keyKindOf(key)) ?? validityFlaw(publicKey?.validFor);
    const why =
      weakness ??
      (isIdOf(id, key, baseUrl, sha256) ? undefined : 'its id is not that of its key') ??
      (ids.has(hex(id)) ? 'it stands there twice' : undefined);
    if (why !== undefined) return `the log '${baseUrl}': ${why}`;
    ids.add(hex(id));
  }
  return undefined;
}

/** The digest of the key (RFC 6962), or of the log's name with the bare key (C2SP signed-note, Ed25519). */
function isIdOf(id: Uint8Array, key: Uint8Array, baseUrl: string, sha256: Sha256): boolean {
  if (hex(sha256(key)) === hex(id)) return true;
  const host = URL.canParse(baseUrl) ? new URL(baseUrl).host : baseUrl;
  const name = new TextEncoder().encode(`${host}\n\u0001`);
  const note = Uint8Array.from([...name, ...key.subarray(-32)]);
  return keyKindOf(key)?.kind === 'ed25519' && hex(sha256(note)) === hex(id);
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
