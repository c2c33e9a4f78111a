import { createHash } from 'node:crypto';
import { closeSync, openSync, statfsSync, unlinkSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { type DigestAlgorithm, digestAlgorithms } from '../../artifact/model.ts';
import { errorCode } from '../error-code.ts';
import { openRegularFile, readInPieces } from './open-regular-file.ts';

export type Hashed =
  | { readonly state: 'hashed'; readonly digests: Readonly<Record<DigestAlgorithm, string>>; readonly bytes: number }
  | { readonly state: 'refused'; readonly why: string }
  | { readonly state: 'over-limit' };

/**
 * Reads a file once, from its beginning to its end, through all digests, and writes the same bytes to `copy` where one is wanted: created
 * anew, and for nobody to write to. What is hashed is what is copied, whatever happens to the file meanwhile.
 */
export async function hashFile(path: string, copy: string | undefined, limit: number): Promise<Hashed> {
  const opened = openRegularFile(path);
  if (opened.state === 'refused') return opened;
  const { descriptor, size } = opened;
  try {
    if (size > limit) return { state: 'over-limit' };
    if (copy === undefined) return await passThrough(descriptor, size, undefined, limit);
    const free = roomFor(copy);
    if (size > free) return { state: 'refused', why: `its copy needs ${size} bytes, and its disk has ${free}` };
    const target = openSync(copy, 'wx', 0o400);
    const hashed = await passThrough(descriptor, size, target, limit);
    closeSync(target);
    // Half a copy must not be taken for what was judged.
    if (hashed.state !== 'hashed') unlinkSync(copy);
    return hashed;
  } catch (error) {
    return refused(error);
  } finally {
    closeSync(descriptor);
  }
}

/** Free bytes of the disk on which a file would lie. A sparse file becomes a whole one. */
function roomFor(path: string): number {
  const { bavail, bsize } = statfsSync(dirname(path));
  return bavail * bsize;
}

async function passThrough(descriptor: number, size: number, target: number | undefined, limit: number): Promise<Hashed> {
  const hashes = digestAlgorithms.map((algorithm) => createHash(algorithm));
  let bytes = 0;
  try {
    await readInPieces(descriptor, size, (piece) => {
      bytes += piece.length;
      // It may grow while it is read.
      if (bytes > limit) return false;
      for (const hash of hashes) hash.update(piece);
      if (target !== undefined) writeWhole(target, piece);
      return true;
    });
  } catch (error) {
    return refused(error);
  }
  if (bytes > limit) return { state: 'over-limit' };
  const [sha256 = '', sha384 = '', sha512 = ''] = hashes.map((hash) => hash.digest('hex'));
  return { state: 'hashed', digests: { sha256, sha384, sha512 }, bytes };
}

function writeWhole(target: number, piece: Uint8Array): void {
  for (let at = 0; at < piece.length; ) at += writeSync(target, piece, at, piece.length - at);
}

function refused(error: unknown): Hashed {
  return { state: 'refused', why: `it could not be read and copied (${errorCode(error)})` };
}
