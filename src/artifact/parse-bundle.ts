import type { Bundle } from '@sigstore/bundle';
import { messageOfError } from '../core/errors.ts';
import { fieldOf, isRecord, type JsonRecord, listOf } from './json-value.ts';
import { bundleLimits } from './limits.ts';
import { type Refusal, refusal, type Step, stepTo } from './refusal.ts';
import type { Sigstore } from './sigstore.ts';
import { parseStrictJson } from './strict-json.ts';

/** The library would take any version of one digit. */
const mediaTypes: readonly unknown[] = [
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
];

/** A Sigstore bundle of version 0.1 to 0.3 with one signature and one certificate; nothing of it is verified yet. */
export function parseBundle(text: string, { bundle: library }: Sigstore): Step<Bundle> {
  if (text.length > bundleLimits.text) return tooLarge('characters', text.length, bundleLimits.text);
  const json = parseStrictJson(text);
  if (json.state === 'refused') return malformed(json.why);
  const refused = shapeRefusal(json.value);
  if (refused !== undefined) return refused;
  try {
    return stepTo(library.bundleFromJSON(json.value));
  } catch (error) {
    return libraryRefusal(error);
  }
}

function shapeRefusal(value: unknown): Refusal | undefined {
  const mediaType = fieldOf(value, 'mediaType');
  if (!isRecord(value) || !mediaTypes.includes(mediaType)) {
    const found = typeof mediaType === 'string' ? `'${mediaType.slice(0, 80)}'` : 'none';
    return malformed(`its media type must be that of a Sigstore bundle 0.1, 0.2 or 0.3, and is ${found}`);
  }
  const material = fieldOf(value, 'verificationMaterial');
  if (!isRecord(material)) return malformed('it has no verification material');
  return signerRefusal(material) ?? contentRefusal(value) ?? countRefusal(material);
}

function contentRefusal(value: JsonRecord): Refusal | undefined {
  const kinds = ['dsseEnvelope', 'messageSignature'].filter((key) => isPresent(fieldOf(value, key)));
  if (kinds.length === 0) return malformed('nothing signed is in it: it has neither `dsseEnvelope` nor `messageSignature`');
  if (kinds.length > 1) return malformed('it has `dsseEnvelope` and `messageSignature`, and must have one of them');
  const envelope = fieldOf(value, 'dsseEnvelope');
  if (!isPresent(envelope)) return undefined;
  const signatures = listOf(envelope, 'signatures');
  if (signatures?.length === 1) return undefined;
  return malformed(`its envelope must have one signature, and has ${signatures?.length ?? 'something else'}`);
}

function signerRefusal(material: JsonRecord): Refusal | undefined {
  const kinds = ['publicKey', 'x509CertificateChain', 'certificate'].filter((key) => isPresent(fieldOf(material, key)));
  if (kinds.length === 0)
    return malformed('it has no certificate: its material has neither `certificate`, `x509CertificateChain` nor `publicKey`');
  if (kinds.length > 1) return malformed(`it names its signer by ${kinds.join(' and ')}, and must do so by one of them`);
  return undefined;
}

function countRefusal(material: JsonRecord): Refusal | undefined {
  const entries = listOf(material, 'tlogEntries');
  const timestamps = listOf(fieldOf(material, 'timestampVerificationData'), 'rfc3161Timestamps');
  const certificates = listOf(fieldOf(material, 'x509CertificateChain'), 'certificates');
  if (entries === undefined || timestamps === undefined || certificates === undefined)
    return malformed('its log entries, timestamps and certificates must be lists');
  const hashes = Math.max(0, ...entries.map((entry) => listOf(fieldOf(entry, 'inclusionProof'), 'hashes')?.length ?? 0));
  return (
    overLimit('log entries', entries.length, bundleLimits.logEntries) ??
    overLimit('timestamps', timestamps.length, bundleLimits.timestamps) ??
    overLimit('certificates', certificates.length, bundleLimits.certificates) ??
    overLimit('hashes in an inclusion proof', hashes, bundleLimits.proofHashes) ??
    lengthRefusal(entries, timestamps, [...certificates, fieldOf(material, 'certificate')])
  );
}

function lengthRefusal(entries: readonly unknown[], timestamps: readonly unknown[], certificates: readonly unknown[]): Refusal | undefined {
  const proofs = entries.map((entry) => fieldOf(entry, 'inclusionProof'));
  const unproven = [
    ...certificates.map((one) => fieldOf(one, 'rawBytes')),
    ...timestamps.map((one) => fieldOf(one, 'signedTimestamp')),
    ...proofs.map((proof) => fieldOf(fieldOf(proof, 'checkpoint'), 'envelope')),
  ];
  const indices = [...entries, ...proofs].flatMap((one) => ['logIndex', 'integratedTime', 'treeSize'].map((key) => fieldOf(one, key)));
  return (
    overLimit('characters in a certificate, timestamp or checkpoint', longest(unproven), bundleLimits.unproven) ??
    overLimit('digits in an index', longest(indices), bundleLimits.index)
  );
}

function longest(values: readonly unknown[]): number {
  return Math.max(0, ...values.map((value) => (typeof value === 'string' ? value.length : 0)));
}

/** Lists and objects that protobuf's JSON writes as null are absent. */
function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function overLimit(what: string, count: number, limit: number): Refusal | undefined {
  return count > limit ? tooLarge(what, count, limit) : undefined;
}

/** What the library misses in a log entry is the log's, not the format's. */
function libraryRefusal(error: unknown): Refusal {
  const fields = listOf(error, 'fields') ?? [];
  const named = fields.filter((field) => typeof field === 'string');
  const isAboutLog = named.length > 0 && named.every((field) => field.startsWith('verificationMaterial.tlogEntries['));
  const why = named.length > 0 ? `it lacks a valid ${named.slice(0, 3).join(', ')}` : messageOfError(error);
  return isAboutLog ? refusal('log-invalid', `the log entry cannot be checked: ${why}`) : malformed(why);
}

function tooLarge(what: string, count: number, limit: number): Refusal {
  return refusal('too-large', `it has ${count} ${what}, and at most ${limit} are read`);
}

function malformed(why: string): Refusal {
  return refusal('malformed', why);
}
