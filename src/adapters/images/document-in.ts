import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { errorCode } from '../error-code.ts';
import { isOf } from '../registry/read-content.ts';
import { imageLimits } from './image-limits.ts';
import { type Content, digestOf, type Region, type Stored } from './image-store.ts';

/** The bytes of a document: those that its digest speaks of, or a failure. */
export function documentIn({ path, start, size }: Region, content: Content): Stored<Buffer> {
  if (size > imageLimits.document) return { state: 'limit', why: `it has ${size} bytes, more than ${imageLimits.document}` };
  const bytes = Buffer.alloc(size);
  try {
    const file = openSync(path, constants.O_RDONLY);
    try {
      let length = 0;
      for (let read = -1; read !== 0 && length < size; length += read) read = readSync(file, bytes, length, size - length, start + length);
      if (length < size) return { state: 'invalid', why: 'it ends before its end' };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { state: 'absent', why: `it could not be read (${errorCode(error)})` };
  }
  const digest = digestOf(content);
  if (digest !== undefined && !isOf(bytes, digest)) return { state: 'invalid', why: 'its bytes are not those of its digest' };
  return { state: 'value', value: bytes };
}

/** All of a file that is one, and no link to one; undefined where there is none. */
export function wholeFile(path: string): Region | undefined {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(file);
      return stats.isFile() ? { path, start: 0, size: stats.size } : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
