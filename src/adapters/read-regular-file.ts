import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { InterlockError } from '../core/errors.ts';

/** A policy is small; a larger one is refused before it is read. */
const bytesLimit = 256 * 1024;

/**
 * The text of a policy that the developer names; it may lie anywhere and may be a link. A pipe or a device, which may never end, is refused.
 * Throws INPUT_UNREADABLE, or
 * POLICY_UNREADABLE where it is too large.
 */
export function readRegularFile(path: string): string {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) throw new InterlockError('INPUT_UNREADABLE', `'${path}' is no regular file; give one`);
      if (stats.size > bytesLimit)
        throw new InterlockError('POLICY_UNREADABLE', `the policy '${path}' has ${stats.size} bytes; at most ${bytesLimit} are read`);
      return readFileSync(file, 'utf8');
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    if (cause instanceof InterlockError) throw cause;
    throw new InterlockError('INPUT_UNREADABLE', `'${path}' could not be read; give an existing file`, { cause });
  }
}
