import { sha256 } from '@noble/hashes/sha2.js';
import { utf8Of } from '../der.ts';
import { fieldOf, isRecord } from '../json-value.ts';
import type { BundleText, Refused } from '../model.ts';
import type { SignedBytes } from '../sigstore.ts';
import { parseStrictJson } from '../strict-json.ts';
import { fromBase64, hexToBase64, toBase64 } from './base64.ts';
import { mediaTypes } from './media-types.ts';
import type { Descriptor } from './read-manifest.ts';

/** Fields that cosign writes beside a layer of its older form. */
const fields = {
  signature: 'dev.cosignproject.cosign/signature',
  certificate: 'dev.sigstore.cosign/certificate',
  logEntry: 'dev.sigstore.cosign/bundle',
  timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
} as const;

/** Only this version takes a log's promise without a proof of inclusion, which is all that the older form stores. */
const mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';

/**
 * A layer of cosign's older form as a Sigstore bundle: the same signature, certificate, log entry and time, in the form that is verified
 * here. Nothing is verified yet, and nothing is made up: what the layer lacks, the bundle lacks.
 */
export function legacyBundle(layer: Descriptor, bytes: SignedBytes, source: string): BundleText | Refused {
  const signer = signerOf(layer.annotations.get(fields.certificate));
  const entries = logEntriesOf(layer.annotations.get(fields.logEntry));
  const timestamps = timestampsOf(layer.annotations.get(fields.timestamp));
  if (typeof signer === 'string') return refused(source, signer);
  if (typeof entries === 'string') return refused(source, entries);
  if (typeof timestamps === 'string') return refused(source, timestamps);
  const verificationMaterial = { ...signer, tlogEntries: entries, timestampVerificationData: { rfc3161Timestamps: timestamps } };
  return layer.mediaType === mediaTypes.envelope
    ? ofEnvelope(bytes, verificationMaterial, source)
    : ofPayload(layer.annotations.get(fields.signature), bytes, verificationMaterial, source);
}

function ofEnvelope(bytes: Uint8Array, verificationMaterial: unknown, source: string): BundleText | Refused {
  const text = utf8Of(bytes);
  const json = text === undefined ? undefined : parseStrictJson(text);
  if (json === undefined) return refused(source, 'its envelope is not UTF-8');
  if (json.state === 'refused') return refused(source, `its envelope cannot be read: ${json.why}`);
  return { source, text: JSON.stringify({ mediaType, verificationMaterial, dsseEnvelope: json.value }) };
}

function ofPayload(
  signature: string | undefined,
  payload: SignedBytes,
  verificationMaterial: unknown,
  source: string,
): BundleText | Refused {
  if (signature === undefined) return refused(source, 'its layer has no signature');
  const messageDigest = { algorithm: 'SHA2_256', digest: toBase64(sha256(payload)) };
  const text = JSON.stringify({ mediaType, verificationMaterial, messageSignature: { messageDigest, signature } });
  return { source, text, payload };
}

/** Without a certificate a key signed, and the older form does not say which. The chain is left out: it is the trust root that counts. */
function signerOf(pem: string | undefined): object | string {
  if (pem === undefined || pem === '') return { publicKey: { hint: '' } };
  const [, body] = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/.exec(pem) ?? [];
  if (body === undefined) return 'its certificate is not PEM';
  return { x509CertificateChain: { certificates: [{ rawBytes: body.replace(/\s/g, '') }] } };
}

function logEntriesOf(annotation: string | undefined): readonly unknown[] | string {
  if (annotation === undefined) return [];
  const json = parseStrictJson(annotation);
  const payload = json.state === 'value' ? fieldOf(json.value, 'Payload') : undefined;
  const promise = json.state === 'value' ? fieldOf(json.value, 'SignedEntryTimestamp') : undefined;
  if (!isRecord(payload) || typeof promise !== 'string') return 'its log entry is not that of cosign';
  const [body, logId] = [fieldOf(payload, 'body'), fieldOf(payload, 'logID')];
  const [time, index] = [fieldOf(payload, 'integratedTime'), fieldOf(payload, 'logIndex')];
  const keyId = typeof logId === 'string' ? hexToBase64(logId) : undefined;
  if (typeof body !== 'string' || keyId === undefined || !isCount(time) || !isCount(index)) return 'its log entry lacks a part';
  const kindVersion = kindOf(body);
  if (kindVersion === undefined) return 'the body of its log entry cannot be read';
  const entry = { logIndex: String(index), logId: { keyId }, kindVersion, integratedTime: String(time), canonicalizedBody: body };
  return [{ ...entry, inclusionPromise: { signedEntryTimestamp: promise } }];
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function kindOf(body: string): { readonly kind: string; readonly version: string } | undefined {
  const bytes = fromBase64(body);
  const text = bytes === undefined ? undefined : utf8Of(bytes);
  const json = text === undefined ? undefined : parseStrictJson(text);
  if (json?.state !== 'value') return undefined;
  const [kind, version] = [fieldOf(json.value, 'kind'), fieldOf(json.value, 'apiVersion')];
  return typeof kind === 'string' && typeof version === 'string' ? { kind, version } : undefined;
}

function timestampsOf(annotation: string | undefined): readonly unknown[] | string {
  if (annotation === undefined) return [];
  const json = parseStrictJson(annotation);
  const signedTimestamp = json.state === 'value' ? fieldOf(json.value, 'SignedRFC3161Timestamp') : undefined;
  return typeof signedTimestamp === 'string' ? [{ signedTimestamp }] : 'its timestamp is not that of cosign';
}

function refused(source: string, why: string): Refused {
  return { state: 'refused', source, code: 'malformed', why };
}
