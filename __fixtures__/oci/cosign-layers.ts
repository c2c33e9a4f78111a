import { type KeyObject, sign } from 'node:crypto';
import { type BundleSpec, mintBundle, mintMessageBundle } from '../signing.ts';
import type { OciLayer } from './content.ts';

export const simpleSigningType = 'application/vnd.dev.cosign.simplesigning.v1+json';
export const envelopeType = 'application/vnd.dsse.envelope.v1+json';

/** What JSON gives back, to be read by hand. */
type Loose = ReturnType<typeof JSON.parse>;

export interface SimpleSigningSpec extends Omit<BundleSpec, 'subject' | 'subjects' | 'predicateType' | 'predicate' | 'payloadType'> {
  /** `sha256:` and hex. */
  readonly imageDigest: string;
  readonly reference?: string;
  /** In place of cosign's own. */
  readonly type?: string;
  /** Whole, in place of the document. */
  readonly payload?: string;
}

/** A layer of a `.sig` tag: the document, with the signature and its proof in annotations. */
export function simpleSigningLayer({ imageDigest, reference, type, payload, ...spec }: SimpleSigningSpec): OciLayer {
  const critical = {
    identity: { 'docker-reference': reference ?? 'ghcr.io/acme/app' },
    image: { 'docker-manifest-digest': imageDigest },
    type: type ?? 'cosign container image signature',
  };
  const bytes = Buffer.from(payload ?? JSON.stringify({ critical, optional: null }));
  const bundle: Loose = mintMessageBundle({ artifact: bytes, ...spec });
  const annotations = { 'dev.cosignproject.cosign/signature': bundle.messageSignature.signature, ...proofOf(bundle) };
  return { mediaType: simpleSigningType, bytes, annotations };
}

/** The same by a key alone, without a certificate or a log. */
export function keySignedLayer(imageDigest: string, privateKey: KeyObject): OciLayer {
  const critical = {
    identity: { 'docker-reference': '' },
    image: { 'docker-manifest-digest': imageDigest },
    type: 'cosign container image signature',
  };
  const bytes = Buffer.from(JSON.stringify({ critical, optional: null }));
  const signature = sign('sha256', bytes, privateKey).toString('base64');
  return { mediaType: simpleSigningType, bytes, annotations: { 'dev.cosignproject.cosign/signature': signature } };
}

/** A layer of an `.att` tag: an envelope with its proof in annotations. */
export function envelopeLayer(spec: BundleSpec): OciLayer {
  const bundle: Loose = mintBundle(spec);
  const annotations = { 'dev.cosignproject.cosign/signature': '', ...proofOf(bundle) };
  return { mediaType: envelopeType, bytes: Buffer.from(JSON.stringify(bundle.dsseEnvelope)), annotations };
}

/** Certificate, log entry and timestamp of a bundle, as cosign writes them beside a layer. */
function proofOf({ verificationMaterial: { certificate, tlogEntries, timestampVerificationData } }: Loose): Record<string, string> {
  const [entry] = tlogEntries;
  const [stamp] = timestampVerificationData.rfc3161Timestamps;
  const annotations: Record<string, string> = {};
  if (certificate !== undefined)
    annotations['dev.sigstore.cosign/certificate'] =
      `-----BEGIN CERTIFICATE-----\n${certificate.rawBytes.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
  if (entry !== undefined)
    annotations['dev.sigstore.cosign/bundle'] = JSON.stringify({
      SignedEntryTimestamp: entry.inclusionPromise?.signedEntryTimestamp,
      Payload: {
        body: entry.canonicalizedBody,
        integratedTime: Number(entry.integratedTime),
        logIndex: Number(entry.logIndex),
        logID: Buffer.from(entry.logId.keyId, 'base64').toString('hex'),
      },
    });
  if (stamp !== undefined)
    annotations['dev.sigstore.cosign/rfc3161timestamp'] = JSON.stringify({ SignedRFC3161Timestamp: stamp.signedTimestamp });
  return annotations;
}
