import { constants, lstatSync, realpathSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { errorCode } from '../error-code.ts';

export type Opened =
  | { readonly state: 'open'; readonly handle: FileHandle; readonly size: number }
  | { readonly state: 'refused'; readonly why: string };

/** Against a file that is swapped for a link or a pipe after it was looked at; absent on Windows, where neither opens so. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a regular file once, without following a link. After it is open, the path is still its real one and leads to the same file: a
 * directory on the way that was swapped for a link shows here. The caller closes the handle.
 */
export async function openRegularFile(path: string): Promise<Opened> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, openFlags);
    const stats = await handle.stat();
    const there = lstatSync(path);
    const why = !stats.isFile()
      ? 'it is no regular file'
      : realpathSync(path) !== path || there.ino !== stats.ino || there.dev !== stats.dev
        ? 'it lies behind a symbolic link, which is not followed'
        : undefined;
    if (why === undefined) return { state: 'open', handle, size: stats.size };
    await handle.close();
    return { state: 'refused', why };
  } catch (error) {
    await handle?.close();
    return { state: 'refused', why: whyOf(errorCode(error)) };
  }
}

function whyOf(code: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'it does not exist';
  return code === 'ELOOP' ? 'it is a symbolic link, which is not followed' : `it could not be read (${code})`;
}
