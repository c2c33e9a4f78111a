import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { errorCode } from '../error-code.ts';

export type Opened =
  | { readonly state: 'open'; readonly descriptor: number; readonly size: number }
  | { readonly state: 'refused'; readonly why: string };

/** Against a file that is swapped for a link or a pipe after it was looked at; absent on Windows, where neither opens so. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a regular file once, without following a link. After it is open, the path is still its real one and leads to the same file: a
 * directory on the way that was swapped for a link shows here. The caller closes the descriptor.
 */
export function openRegularFile(path: string): Opened {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, openFlags);
    const stats = fstatSync(descriptor);
    const there = lstatSync(path);
    const why = !stats.isFile()
      ? 'it is no regular file'
      : realpathSync(path) !== path || there.ino !== stats.ino || there.dev !== stats.dev
        ? 'it lies behind a symbolic link, which is not followed'
        : undefined;
    if (why === undefined) return { state: 'open', descriptor, size: stats.size };
    closeSync(descriptor);
    return { state: 'refused', why };
  } catch (error) {
    if (descriptor !== undefined) closeSync(descriptor);
    return { state: 'refused', why: whyOf(errorCode(error)) };
  }
}

const pieceSize = { most: 1024 * 1024, least: 64 * 1024 } as const;

/**
 * The bytes of an open file from its beginning to its end, a piece at a time in the same memory; others get their turn between two pieces, so
 * that no answer of the platform is kept waiting. Stops where `take` says so.
 */
export async function readInPieces(descriptor: number, size: number, take: (piece: Uint8Array) => boolean): Promise<void> {
  const piece = Buffer.allocUnsafe(Math.min(pieceSize.most, Math.max(pieceSize.least, size)));
  for (;;) {
    const read = readSync(descriptor, piece, 0, piece.length, null);
    if (read === 0 || !take(piece.subarray(0, read))) return;
    if (size > pieceSize.most) await new Promise((resolve) => setImmediate(resolve));
  }
}

function whyOf(code: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'it does not exist';
  return code === 'ELOOP' ? 'it is a symbolic link, which is not followed' : `it could not be read (${code})`;
}
