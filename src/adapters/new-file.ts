import { randomUUID } from 'node:crypto';
import { closeSync, constants, fsyncSync, lstatSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { InterlockError } from '../core/errors.ts';
import { errorCode } from './error-code.ts';

/** Fails where anything is there already, a dangling link included. */
const creationFlags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

const readableMode = 0o644;

/**
 * Creates a report in the directory, under the name or, where that is taken, under the name with a random part, and gives its path. Never
 * through a link: a step before may have laid one to GITHUB_ENV where the report is expected. Throws OUTPUT_UNWRITABLE.
 */
export async function writeNewFile(directory: string, name: string, text: string): Promise<string> {
  if (basename(name) !== name || name === '' || name === '.' || name === '..')
    throw unwritable(name, 'its name is not a plain file name', undefined);
  const dot = name.lastIndexOf('.');
  const other = `${name.slice(0, dot < 1 ? undefined : dot)}-${randomUUID()}${dot < 1 ? '' : name.slice(dot)}`;
  for (const candidate of [name, other]) {
    const path = join(directory, candidate);
    try {
      create(path, text, readableMode);
      return path;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST' || candidate === other) throw unwritable(path, reasonOf(error), error);
    }
  }
  throw unwritable(name, 'no free name was found', undefined);
}

/**
 * Writes the file whole or not at all: beside it first, then in its place. A link in its place is refused, not followed and not replaced;
 * so is anything that is not a regular file. Throws OUTPUT_UNWRITABLE.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const obstacle = obstacleAt(path);
  if (obstacle !== undefined) throw unwritable(path, obstacle, undefined);
  try {
    const directory = realpathSync(dirname(resolve(path)));
    const beside = join(directory, `.${basename(path)}.${randomUUID()}`);
    // Whoever could not read the file before cannot read it now.
    create(beside, text, (lstatSync(path, { throwIfNoEntry: false })?.mode ?? readableMode) & 0o777);
    try {
      renameSync(beside, join(directory, basename(path)));
    } catch (error) {
      unlinkSync(beside);
      throw error;
    }
  } catch (error) {
    throw unwritable(path, reasonOf(error), error);
  }
}

/** The first of these files that a result at `path` would overwrite; a directory stands for all that lies in it. */
export function overwrittenBy(path: string, inputs: readonly string[]): string | undefined {
  const target = statSync(path, { throwIfNoEntry: false });
  const place = realpathOf(resolve(path, '..'));
  return inputs.find((input) => {
    const stats = statSync(input, { throwIfNoEntry: false });
    if (stats?.isDirectory() === true) return place !== undefined && `${place}${sep}`.startsWith(`${realpathSync(input)}${sep}`);
    return stats !== undefined && target !== undefined && stats.ino === target.ino && stats.dev === target.dev;
  });
}

function realpathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function obstacleAt(path: string): string | undefined {
  if (basename(path) === '' || /[\\/]$/.test(path)) return 'it names a directory';
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined || stats.isFile()) return undefined;
  return stats.isSymbolicLink()
    ? 'a symbolic link is in its place, which is not written through'
    : 'something that is not a regular file is in its place';
}

function create(path: string, text: string, mode: number): void {
  const file = openSync(path, creationFlags, mode);
  try {
    const bytes = Buffer.from(text, 'utf8');
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function unwritable(path: string, why: string, cause: unknown): InterlockError {
  return new InterlockError(
    'OUTPUT_UNWRITABLE',
    `${JSON.stringify(path)} could not be written: ${why}; name another file, in a directory that this user may write to`,
    { cause },
  );
}

function reasonOf(error: unknown): string {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'its directory does not exist';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'this user may not write there';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'there is no space left';
    default:
      return `the system refused it (${errorCode(error)})`;
  }
}
