import { createHash, createVerify } from 'node:crypto';
import { closeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Subject } from '../../artifact/model.ts';
import { refusal } from '../../artifact/refusal.ts';
import type { SubjectBytes } from '../../artifact/verify-bundle.ts';
import { errorCode } from '../error-code.ts';
import { verificationLimits } from './limits.ts';
import { openRegularFile, readInPieces } from './open-regular-file.ts';
import { signersAmong } from './signers-among.ts';

/**
 * The bytes of a file again, for signatures over the bytes themselves: streamed through the check, so that a file of any size takes constant
 * memory, and through its digest, so that nothing but what was hashed before can be signed.
 */
export function subjectBytes({ kind, name, stagedPath, digests }: Subject, base: string): SubjectBytes | undefined {
  if (kind !== 'file') return undefined;
  let passes = 0;
  return {
    isSignedBy: async (key, algorithm, signature) => {
      passes += 1;
      if (passes > verificationLimits.passes) return `more than ${verificationLimits.passes} signatures over its bytes are given`;
      const verify = createVerify(algorithm);
      const hash = createHash('sha256');
      const why = await streamFile(stagedPath ?? resolve(base, name), (piece) => {
        verify.update(piece);
        hash.update(piece);
      });
      if (why !== undefined) return why;
      if (hash.digest('hex') !== digests.sha256) return 'it was changed after it was hashed';
      return verify.verify(key, signature);
    },
    signersAmong: async (keys, algorithm, signature) => {
      passes += 1;
      if (passes > verificationLimits.passes)
        return refusal('verification-failed', `more than ${verificationLimits.passes} signatures over its bytes are given`);
      const asked = { algorithm, signature, sha256: digests.sha256 };
      return signersAmong(keys, asked, (take) => streamFile(stagedPath ?? resolve(base, name), take));
    },
  };
}

/** Why it could not be read; undefined where all of it was. */
async function streamFile(path: string, take: (piece: Uint8Array) => void): Promise<string | undefined> {
  const opened = openRegularFile(path);
  if (opened.state === 'refused') return opened.why;
  const { descriptor, size } = opened;
  try {
    await readInPieces(descriptor, size, (piece) => {
      take(piece);
      return true;
    });
    return undefined;
  } catch (error) {
    return `it could not be read again (${errorCode(error)})`;
  } finally {
    closeSync(descriptor);
  }
}
