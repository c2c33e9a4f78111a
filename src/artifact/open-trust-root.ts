import type { TrustMaterial, Verifier } from '@sigstore/verify';
import { InterlockError, messageOfError } from '../core/errors.ts';
import { fieldOf, isRecord, listOf } from './json-value.ts';
import { trustRootLimit } from './limits.ts';
import { rememberCertificate } from './remember-certificate.ts';
import type { Sigstore } from './sigstore.ts';
import { parseStrictJson } from './strict-json.ts';
import { type TrustProfile, trustProfiles } from './trust-profile.ts';

/** A trust root that is ready to verify with. */
export interface TrustRoot {
  readonly name: string;
  readonly profile: TrustProfile;
  readonly authorities: TrustMaterial['certificateAuthorities'];
  readonly verifier: Verifier;
}

const mediaTypes: readonly unknown[] = [
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];

/**
 * Reads a trust root. It is judged by the profile of the public good instance where it has logs for certificates and for signatures, else by
 * timestamps. What has no beginning of its validity would be trusted since 1970, so it is refused (INPUT_INVALID).
 */
export function openTrustRoot(name: string, text: string, { specs, verify }: Sigstore): TrustRoot {
  const why = trustRootProblem(text);
  if (why !== undefined) throw invalid(name, why);
  try {
    const root = specs.TrustedRoot.fromJSON(JSON.parse(text));
    const material = verify.toTrustMaterial(root);
    for (const { certChain } of [...material.certificateAuthorities, ...material.timestampAuthorities])
      certChain.forEach(rememberCertificate);
    const profile = root.tlogs.length > 0 && root.ctlogs.length > 0 ? trustProfiles['public-good'] : trustProfiles.timestamps;
    const verifier = new verify.Verifier(material, {
      ctlogThreshold: profile.scts,
      tlogThreshold: profile.logEntries,
      timestampThreshold: profile.times,
    });
    return { name, profile, authorities: material.certificateAuthorities, verifier };
  } catch (error) {
    throw invalid(name, messageOfError(error));
  }
}

/** Why a text is no trust root, as one clause; undefined where its shape is right. */
export function trustRootProblem(text: string): string | undefined {
  if (text.length > trustRootLimit) return `it has more than ${trustRootLimit} characters`;
  const json = parseStrictJson(text);
  if (json.state === 'refused') return json.why;
  if (!isRecord(json.value) || !mediaTypes.includes(fieldOf(json.value, 'mediaType')))
    return `its media type must be ${mediaTypes.join(' or ')}`;
  const [cas, tsas, logs, certificateLogs] = ['certificateAuthorities', 'timestampAuthorities', 'tlogs', 'ctlogs'].map((key) =>
    listOf(json.value, key),
  );
  if (cas === undefined || tsas === undefined || logs === undefined || certificateLogs === undefined)
    return 'its authorities and logs must be lists';
  if (cas.length === 0) return 'it has no certificate authority';
  if (tsas.length === 0 && logs.length === 0) return 'it has neither a timestamp authority nor a log, so no time can be proven';
  if (![...cas, ...tsas].every((one) => hasStart(one) && hasCertificates(one)))
    return 'each authority must have certificates and a beginning of its validity (validFor.start)';
  if (![...logs, ...certificateLogs].every((one) => hasStart(fieldOf(one, 'publicKey'))))
    return 'each log must have a public key with a beginning of its validity (validFor.start)';
  return undefined;
}

function hasStart(value: unknown): boolean {
  const start = fieldOf(fieldOf(value, 'validFor'), 'start');
  return typeof start === 'string' && Number.isFinite(Date.parse(start));
}

function hasCertificates(value: unknown): boolean {
  const certificates = listOf(fieldOf(value, 'certChain'), 'certificates') ?? [];
  return certificates.length > 0;
}

function invalid(name: string, why: string): InterlockError {
  return new InterlockError('INPUT_INVALID', `'${name}' is no trust root: ${why}`);
}
