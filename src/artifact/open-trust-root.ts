import type { TrustedRoot } from '@sigstore/protobuf-specs';
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
  /** True where the policy brings it: only identities that name it are satisfied by it. */
  readonly isOwn: boolean;
  readonly profile: TrustProfile;
  readonly authorities: TrustMaterial['certificateAuthorities'];
  readonly logs: TrustMaterial['tlogs'];
  readonly timestampAuthorities: readonly NamedAuthority[];
  readonly verifier: Verifier;
}

/** A timestamp authority; a renewed certificate has the same name as the one before it. */
export interface NamedAuthority {
  readonly name: string;
  readonly authority: TrustMaterial['timestampAuthorities'][number];
}

const mediaTypes: readonly unknown[] = [
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];

/** A root's text, parsed; its chains and keys are not looked at. */
export interface ParsedRoot {
  readonly root: TrustedRoot;
  readonly material: TrustMaterial;
}

/**
 * Reads a trust root. It is judged by the profile of the public good instance where it has logs for certificates and for signatures, else by
 * timestamps. What has no beginning of its validity would be trusted since 1970, so it is refused (INPUT_INVALID).
 */
export function openTrustRoot(name: string, text: string, sigstore: Sigstore): TrustRoot {
  const parsed = parseTrustRoot(name, text, sigstore);
  const { tlogs, ctlogs } = parsed.root;
  const profile = tlogs.length > 0 && ctlogs.length > 0 ? trustProfiles['public-good'] : trustProfiles.github;
  return toTrustRoot(name, parsed, { profile, isOwn: false }, sigstore);
}

/** The text of a root (INPUT_INVALID). */
export function parseTrustRoot(name: string, text: string, { specs, verify }: Sigstore): ParsedRoot {
  const why = trustRootProblem(text);
  if (why !== undefined) throw invalidRoot(name, why);
  try {
    const root = specs.TrustedRoot.fromJSON(JSON.parse(text));
    const material = verify.toTrustMaterial(root);
    for (const { certChain } of [...material.certificateAuthorities, ...material.timestampAuthorities])
      certChain.forEach(rememberCertificate);
    return { root, material };
  } catch (error) {
    throw invalidRoot(name, messageOfError(error));
  }
}

export function toTrustRoot(
  name: string,
  { root, material }: ParsedRoot,
  { profile, isOwn }: Pick<TrustRoot, 'profile' | 'isOwn'>,
  { verify }: Sigstore,
): TrustRoot {
  const verifier = new verify.Verifier(material, {
    ctlogThreshold: profile.scts,
    tlogThreshold: profile.logEntries,
    timestampThreshold: profile.times,
  });
  const timestampAuthorities = material.timestampAuthorities.map((authority, index) => ({
    name: authorityName(root.timestampAuthorities[index]),
    authority,
  }));
  return { name, isOwn, profile, authorities: material.certificateAuthorities, logs: material.tlogs, timestampAuthorities, verifier };
}

/** Its address, or what its certificate is made out to where it has none. */
export function authorityName(authority: TrustedRoot['timestampAuthorities'][number] | undefined): string {
  const { organization = '', commonName = '' } = authority?.subject ?? {};
  return authority === undefined || authority.uri === '' ? `${organization}/${commonName}` : authority.uri;
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

export function invalidRoot(name: string, why: string): InterlockError {
  return new InterlockError('INPUT_INVALID', `'${name}' is no trust root: ${why}`);
}
