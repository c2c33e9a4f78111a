import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { InterlockError } from '../core/errors.ts';

/**
 * The text of a file that the user names, of at most so many bytes, which are all that is ever read of it. A pipe or a device, which may never end, is
 * refused, and what is no UTF-8. Undefined where there is none. Throws INPUT_UNREADABLE.
 */
export function readBoundedFile(path: string, limit: number): string | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new InterlockError('INPUT_UNREADABLE', `'${path}' is no regular file; give one`);
    if (stats.size > limit) throw tooLarge(path, limit);
    const bytes = Buffer.alloc(stats.size + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(file, bytes, length, bytes.length - length, null);
    if (length > stats.size) throw new InterlockError('INPUT_UNREADABLE', `'${path}' grows while it is read; give one that is finished`);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length));
  } catch (cause) {
    if (cause instanceof InterlockError) throw cause;
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw new InterlockError('INPUT_UNREADABLE', `'${path}' could not be read; give an existing file in UTF-8`, { cause });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function tooLarge(path: string, limit: number): InterlockError {
  return new InterlockError(
    'INPUT_UNREADABLE',
    `'${path}' has more than ${limit} bytes, which is all that is read of such a file; split it`,
  );
}
