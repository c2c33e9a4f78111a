import { createHash, createVerify, type Verify } from 'node:crypto';
import type { DigestAlgorithm } from '../../artifact/model.ts';
import { type Refusal, refusal } from '../../artifact/refusal.ts';
import type { TrustedKey } from '../../artifact/trusted-key.ts';
import { wholeBytesLimit } from './limits.ts';
import { fits } from './open-key.ts';

/** Gives all pieces of a file in order; a text says why it could not be read. */
export type Stream = (take: (piece: Uint8Array) => void) => Promise<string | undefined>;

/**
 * Those of the keys that made a signature over the bytes of a file, in one pass. Ed25519 takes all bytes at once, so of a large file such a
 * signature cannot be verified; the other kinds take a file of any size.
 */
export async function signersAmong(
  keys: readonly TrustedKey[],
  {
    algorithm,
    signature,
    sha256,
  }: { readonly algorithm: DigestAlgorithm; readonly signature: Uint8Array; readonly sha256: string | undefined },
  stream: Stream,
): Promise<readonly TrustedKey[] | Refusal> {
  const possible = keys.filter(({ kind }) => fits(kind, signature));
  if (possible.length === 0) return [];
  const streaming = possible.filter(({ kind }) => kind.kind !== 'ed25519').map((key) => ({ key, check: createVerify(algorithm) }));
  const whole = new WholeBytes(possible.length > streaming.length);
  const hash = createHash('sha256');
  const why = await stream((piece) => {
    hash.update(piece);
    for (const { check } of streaming) check.update(piece);
    whole.take(piece);
  });
  if (why !== undefined) return refusal('verification-failed', why);
  if (hash.digest('hex') !== sha256) return refusal('verification-failed', 'it was changed after it was hashed');
  const signers = streaming.filter(({ key, check }) => isSigned(check, key, signature)).map(({ key }) => key);
  if (signers.length > 0 || whole.isUnwanted) return signers;
  if (whole.isOver)
    return refusal(
      'bytes-too-large',
      `an Ed25519 key takes all bytes at once, and the file has more than the ${wholeBytesLimit} that are read for one`,
    );
  const bytes = whole.bytes();
  return possible.filter(({ kind, isSignature }) => kind.kind === 'ed25519' && isSignature(bytes, signature));
}

function isSigned(check: Verify, { publicKey }: TrustedKey, signature: Uint8Array): boolean {
  try {
    return check.verify(publicKey, signature);
  } catch {
    return false;
  }
}

/** All bytes of a file, up to the limit. */
class WholeBytes {
  readonly isUnwanted: boolean;
  isOver = false;
  #pieces: Uint8Array[] = [];
  #length = 0;

  constructor(isWanted: boolean) {
    this.isUnwanted = !isWanted;
  }

  take(piece: Uint8Array): void {
    if (this.isUnwanted || this.isOver) return;
    this.#length += piece.length;
    this.isOver = this.#length > wholeBytesLimit;
    // The caller uses its buffer again.
    if (this.isOver) this.#pieces = [];
    else this.#pieces.push(Uint8Array.from(piece));
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#pieces, this.#length);
  }
}
