import type { Signer } from '@sigstore/verify';
import type { KeyKind } from './key-kind.ts';
import type { DigestAlgorithm } from './model.ts';
import type { Refusal } from './refusal.ts';

/** A public key that the policy or the command line names, ready to verify with. */
export interface TrustedKey {
  readonly name: string;
  readonly kind: KeyKind;
  readonly publicKey: Signer['key'];
  /** Whether the key made this signature over these bytes. */
  readonly isSignature: (bytes: Uint8Array, signature: Uint8Array) => boolean;
  /** Undefined where the policy sets no bounds: the key then counts for whatever it signed, whenever. */
  readonly validity: KeyValidity | undefined;
  /** Name of the policy's own root that proves the time; undefined = those that are built in. */
  readonly root: string | undefined;
}

/** Both in milliseconds since 1970: from the first on, and before the second. */
export interface KeyValidity {
  readonly from: number;
  readonly until: number;
}

/** The bytes of a subject under several keys at once: a file is read once for all of them. */
export interface KeyedBytes {
  /** Those of the keys that made this signature over the bytes; a refusal says why that cannot be told. */
  readonly signersAmong: (
    keys: readonly TrustedKey[],
    algorithm: DigestAlgorithm,
    signature: Uint8Array,
  ) => Promise<readonly TrustedKey[] | Refusal>;
}
