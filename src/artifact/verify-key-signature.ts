import type { Bundle } from '@sigstore/bundle';
import type { SignedEntity, TrustMaterial } from '@sigstore/verify';
import type { DigestAlgorithm } from './model.ts';
import type { TrustRoot } from './open-trust-root.ts';
import { preAuthenticationEncoding } from './pre-authentication-encoding.ts';
import { type Refusal, refusal, type Step, stepTo } from './refusal.ts';
import { refusalOfError } from './refusal-of-error.ts';
import type { Sigstore } from './sigstore.ts';
import type { KeyedBytes, TrustedKey } from './trusted-key.ts';
import { authorityOf, earliestTime, provenTimes, retiredLogRefusal } from './witnesses.ts';

/** What signatures by keys are verified with. */
export interface KeyTrust {
  readonly sigstore: Sigstore;
  readonly keys: readonly TrustedKey[];
  /** Whose logs and authorities prove when a key signed. */
  readonly roots: readonly { readonly open: () => TrustRoot }[];
}

/** A signature over the bytes themselves. */
export interface MessageSignature {
  readonly algorithm: DigestAlgorithm;
  readonly signature: Uint8Array;
}

export interface KeyProof {
  readonly key: string;
  readonly signedAt: string | undefined;
}

/**
 * Which of the named keys signed a bundle. Its hint chooses nothing: whoever writes a bundle writes the hint, so that each key is tried. A
 * key needs no log and no time unless the policy bounds its validity; what the bundle has of both must hold where the root is known.
 */
export async function keyProof(
  bundle: Bundle,
  message: MessageSignature | undefined,
  trust: KeyTrust,
  bytes: KeyedBytes | undefined,
): Promise<Step<KeyProof>> {
  const { keys } = trust;
  if (keys.length === 0) return refusal('key-unknown', `it is signed by a key${hintOf(bundle)}, and no key is named that it could be`);
  const signers = message === undefined ? envelopeSigners(bundle, keys) : await messageSigners(message, keys, bytes);
  if ('state' in signers) return signers;
  if (signers.length === 0) {
    const names = keys.slice(0, 10).map(({ name }) => name);
    const more = keys.length > names.length ? ` and ${keys.length - names.length} more` : '';
    const why = `its signature holds under none of the named keys (${names.join(', ')}${more}): another key made it${hintOf(bundle)}, or what it signs was changed`;
    return refusal('key-unknown', why);
  }
  const steps = signers.map((signer) => witnessed(bundle, signer, trust));
  const [first = refusal('key-unknown', 'no key is named')] = steps;
  return steps.find(({ state }) => state === 'value') ?? first;
}

function hintOf({ verificationMaterial: { content } }: Bundle): string {
  const hint = content.$case === 'publicKey' ? content.publicKey.hint : '';
  return hint === '' ? '' : ` (its hint is '${hint.slice(0, 80)}')`;
}

function envelopeSigners({ content }: Bundle, keys: readonly TrustedKey[]): readonly TrustedKey[] {
  if (content.$case !== 'dsseEnvelope') return [];
  const { payloadType, payload, signatures } = content.dsseEnvelope;
  const signed = preAuthenticationEncoding(payloadType, payload);
  return keys.filter(({ isSignature }) => signatures.some(({ sig }) => isSignature(signed, sig)));
}

async function messageSigners(
  { algorithm, signature }: MessageSignature,
  keys: readonly TrustedKey[],
  bytes: KeyedBytes | undefined,
): Promise<readonly TrustedKey[] | Refusal> {
  if (bytes === undefined)
    return refusal('unsupported', 'it signs the bytes themselves, and only their digest is given; name the file instead');
  return bytes.signersAmong(keys, algorithm, signature);
}

/** The signature holds under this key; now its times and log entries, by the library, and the key's validity at those times. */
function witnessed(bundle: Bundle, key: TrustedKey, { sigstore, roots }: KeyTrust): Step<KeyProof> {
  const entity = knownEntity(bundle, key, sigstore, roots);
  if (entity.state === 'refused') return entity;
  const { signed, logs, timestampAuthorities } = entity.value;
  const signedAt = earliestTime(signed);
  if (key.validity !== undefined && signedAt === undefined)
    return refusal(
      'time-missing',
      `the policy bounds the validity of the key ${key.name}, and no log or authority that is known proves when it signed`,
    );
  const { verify } = sigstore;
  const publicKey = () => ({ publicKey: key.publicKey, validFor: (date: Date) => isWithin(date, key) });
  const material: TrustMaterial = {
    certificateAuthorities: [],
    ctlogs: [],
    tlogs: [...logs],
    timestampAuthorities: [...timestampAuthorities],
    publicKey,
  };
  const timestampThreshold = key.validity === undefined ? 0 : 1;
  try {
    new verify.Verifier(material, { ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold }).verify(signed);
    return retiredLogRefusal(signed, logs) ?? stepTo({ key: key.name, signedAt });
  } catch (error) {
    const refused = refusalOfError(error);
    return refused.code === 'key-expired' ? expired(key, signed) : refused;
  }
}

function expired({ name, validity }: TrustedKey, signed: SignedEntity): Refusal {
  const shown = (time: number | undefined, other: string): string =>
    time === undefined || !Number.isFinite(time) ? other : new Date(time).toISOString();
  const bounds = `from ${shown(validity?.from, 'ever')} until ${shown(validity?.until, 'ever')}`;
  const times = provenTimes(signed).map((time) => shown(time, ''));
  return refusal('key-expired', `the policy holds the key ${name} for valid ${bounds}, and it signed at ${times.join(' and at ')}`);
}

function isWithin(date: Date, { validity }: TrustedKey): boolean {
  return validity === undefined || (date.getTime() >= validity.from && date.getTime() < validity.until);
}

interface Known {
  readonly signed: SignedEntity;
  readonly logs: TrustRoot['logs'];
  readonly timestampAuthorities: TrustMaterial['timestampAuthorities'];
}

/** The bundle with the entries and timestamps of logs and authorities that are known; nobody can be asked about the others. */
function knownEntity(bundle: Bundle, key: TrustedKey, { verify }: Sigstore, closed: KeyTrust['roots']): Step<Known> {
  const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
  const hasWitness = tlogEntries.length + (timestampVerificationData?.rfc3161Timestamps.length ?? 0) > 0;
  const roots = hasWitness ? closed.map(({ open }) => open()).filter((root) => isWitnessOf(root, key)) : [];
  const logs = roots.flatMap((root) => root.logs);
  const named = roots.flatMap((root) => root.timestampAuthorities);
  try {
    const entity = verify.toSignedEntity(bundle);
    const isKnownLog = (id: Buffer): boolean => logs.some(({ logID }) => logID.equals(id));
    const signed = {
      ...entity,
      // Its key was told by the signature already.
      signature: { ...comparisonsOf(entity.signature), verifySignature: () => true },
      tlogEntries: entity.tlogEntries.filter(({ logId }) => isKnownLog(logId.keyId)),
      timestamps: entity.timestamps.filter((one) =>
        one.$case === 'transparency-log'
          ? isKnownLog(one.tlogEntry.logId.keyId)
          : authorityOf(one, { timestampAuthorities: named }) !== undefined,
      ),
    };
    return stepTo({ signed, logs, timestampAuthorities: named.map(({ authority }) => authority) });
  } catch (error) {
    return refusal('time-invalid', `a timestamp cannot be read: ${refusalOfError(error).why}`);
  }
}

/** A private authority could sign any time: it proves one only for keys whose entry names its root. */
function isWitnessOf({ name, isOwn }: TrustRoot, { root }: TrustedKey): boolean {
  return root === undefined ? !isOwn : isOwn && name === root;
}

export function comparisonsOf(content: SignedEntity['signature']): Omit<SignedEntity['signature'], 'verifySignature'> {
  return {
    signature: content.signature,
    compareSignature: (other) => content.compareSignature(other),
    compareDigest: (digest) => content.compareDigest(digest),
    compareSignedDigest: (digest) => content.compareSignedDigest(digest),
  };
}
