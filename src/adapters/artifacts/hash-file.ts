import { createHash } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { type DigestAlgorithm, digestAlgorithms } from '../../artifact/model.ts';
import { errorCode } from '../error-code.ts';
import { openRegularFile } from './open-regular-file.ts';

export type Hashed =
  | { readonly state: 'hashed'; readonly digests: Readonly<Record<DigestAlgorithm, string>>; readonly bytes: number }
  | { readonly state: 'refused'; readonly why: string }
  | { readonly state: 'over-limit' };

const pieceSize = 1024 * 1024;

/**
 * Reads a file once, from its beginning to its end, through all digests, and writes the same bytes to `copy` where one is wanted: created
 * anew, and for nobody to write to. What is hashed is what is copied, whatever happens to the file meanwhile.
 */
export async function hashFile(path: string, copy: string | undefined, limit: number): Promise<Hashed> {
  const opened = await openRegularFile(path);
  if (opened.state === 'refused') return opened;
  const { handle, size } = opened;
  try {
    if (size > limit) return { state: 'over-limit' };
    const target = copy === undefined ? undefined : { path: copy, handle: await open(copy, 'wx', 0o400) };
    const hashed = await passThrough(handle, target?.handle, limit);
    await target?.handle.close();
    // Half a copy must not be taken for what was judged.
    if (target !== undefined && hashed.state !== 'hashed') await unlink(target.path);
    return hashed;
  } catch (error) {
    return refused(error);
  } finally {
    await handle.close();
  }
}

async function passThrough(handle: FileHandle, target: FileHandle | undefined, limit: number): Promise<Hashed> {
  const hashes = digestAlgorithms.map((algorithm) => createHash(algorithm));
  const piece = Buffer.allocUnsafe(pieceSize);
  let bytes = 0;
  try {
    for (let read = -1; read !== 0; ) {
      read = (await handle.read(piece, 0, pieceSize, null)).bytesRead;
      bytes += read;
      // It may grow while it is read.
      if (bytes > limit) return { state: 'over-limit' };
      for (const hash of hashes) hash.update(piece.subarray(0, read));
      if (target !== undefined) await writeWhole(target, piece.subarray(0, read));
    }
  } catch (error) {
    return refused(error);
  }
  const [sha256 = '', sha384 = '', sha512 = ''] = hashes.map((hash) => hash.digest('hex'));
  return { state: 'hashed', digests: { sha256, sha384, sha512 }, bytes };
}

async function writeWhole(target: FileHandle, piece: Uint8Array): Promise<void> {
  for (let at = 0; at < piece.length; ) at += (await target.write(piece, at, piece.length - at)).bytesWritten;
}

function refused(error: unknown): Hashed {
  return { state: 'refused', why: `it could not be read and copied (${errorCode(error)})` };
}
