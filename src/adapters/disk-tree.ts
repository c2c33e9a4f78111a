import { closeSync, constants, fstatSync, lstatSync, opendirSync, openSync, readSync, realpathSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import type { GapCause } from '../core/facts.ts';
import { compareText } from '../core/location.ts';
import type { FileAnswer, FileTree, Listing, TreeEntry } from '../ports/file-tree.ts';
import { errorCode } from './error-code.ts';
import { directoriesAbove, fileLimit, isScrubbedName, overFileLimit, pathProblem, scrubbedName } from './tree-path.ts';

/** The most entries of one directory that are listed. */
const entryLimit = 50_000;

const link = 'is a symbolic link; GitHub reads regular files only';

/** What keeps a path from being read: absent, or a refusal with its cause. */
type Obstacle = { readonly state: 'absent' } | Refusal;
interface Refusal {
  readonly state: 'unreadable';
  readonly cause: GapCause;
  readonly why: string;
  readonly remedy?: string;
}

/**
 * The directory at `root` as a tree. Regular files only, each opened once and never through a link: neither the file nor a directory
 * on the way to it, so that a hostile checkout cannot show files from outside itself. Nothing but regular files is opened.
 */
export function diskTree(root: string): FileTree {
  const plainDirectories = new Set<string>();
  return {
    source: 'disk',
    list: async (paths) => paths.map((path) => listDirectory(root, path, plainDirectories)),
    read: async (paths) => paths.map((path) => readText(root, path, plainDirectories)),
  };
}

function listDirectory(root: string, path: string, plainDirectories: Set<string>): Listing {
  const obstacle = obstacleOnTheWay(root, path, plainDirectories);
  if (obstacle !== undefined) return { ...obstacle, path };
  try {
    const place = placeOf(root, path);
    const stats = path === '' ? lstatSync(realpathSync(place)) : lstatSync(place);
    if (stats.isSymbolicLink()) return { state: 'unreadable', path, cause: 'invalid', why: link };
    if (!stats.isDirectory()) return { state: 'absent', path };
    const entries = entriesOf(place);
    if (entries !== undefined) return { state: 'entries', path, entries };
    return { state: 'unreadable', path, cause: 'limit', why: `has more than ${entryLimit} entries, the limit for one directory` };
  } catch (error) {
    return { ...obstacleOf(error), path };
  }
}

/** Sorted by name; undefined where there are too many. */
function entriesOf(place: string): readonly TreeEntry[] | undefined {
  const directory = opendirSync(place);
  const entries: TreeEntry[] = [];
  try {
    for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
      if (entries.length === entryLimit) return undefined;
      entries.push({ name: entry.name, kind: kindOf(entry) });
    }
  } finally {
    directory.closeSync();
  }
  return entries.toSorted((a, b) => compareText(a.name, b.name));
}

function kindOf(entry: Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): TreeEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function readText(root: string, path: string, plainDirectories: Set<string>): FileAnswer {
  const obstacle = path === '' ? directoryRefusal : obstacleOnTheWay(root, path, plainDirectories);
  if (obstacle !== undefined) return { ...obstacle, path };
  if (isScrubbedName(path)) return { state: 'unreadable', path, cause: 'invalid', why: scrubbedName };
  try {
    const place = placeOf(root, path);
    const refusal = refusalOf(lstatSync(place));
    if (refusal !== undefined) return { ...refusal, path };
    const bytes = bytesOf(place);
    return bytes instanceof Uint8Array ? decode(bytes, path) : { ...bytes, path };
  } catch (error) {
    return { ...obstacleOf(error), path };
  }
}

const directoryRefusal: Refusal = { state: 'unreadable', cause: 'invalid', why: 'is a directory, where a file must be' };

function refusalOf(stats: Stats): Refusal | undefined {
  if (stats.isSymbolicLink()) return { state: 'unreadable', cause: 'invalid', why: link };
  if (stats.isDirectory()) return directoryRefusal;
  if (!stats.isFile())
    return { state: 'unreadable', cause: 'invalid', why: 'is neither a regular file nor a directory; GitHub reads regular files only' };
  return stats.size > fileLimit ? { state: 'unreadable', cause: 'limit', why: overFileLimit(stats.size) } : undefined;
}

/** The flags hold against a file that is swapped for a link or a pipe after it was looked at; absent on Windows, where neither opens so. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function bytesOf(place: string): Uint8Array | Refusal {
  const file = openSync(place, openFlags);
  try {
    const stats = fstatSync(file);
    const refusal = refusalOf(stats);
    if (refusal !== undefined) return refusal;
    // One byte more than the file had: one that grows while it is read is refused, not cut.
    const bytes = new Uint8Array(stats.size + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(file, bytes, length, bytes.length - length, null);
    if (length > stats.size) return { state: 'unreadable', cause: 'invalid', why: 'grew while it was read' };
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array, path: string): FileAnswer {
  try {
    return { state: 'text', path, text: utf8.decode(bytes) };
  } catch {
    return { state: 'unreadable', path, cause: 'invalid', why: 'is not valid UTF-8' };
  }
}

/** Every directory above the path is a real one; each is looked at once per tree. */
function obstacleOnTheWay(root: string, path: string, plainDirectories: Set<string>): Obstacle | undefined {
  const why = pathProblem(path) ?? (sep === '\\' && /[\\:]/.test(path) ? 'has a character that separates paths on this system' : undefined);
  if (why !== undefined) return { state: 'unreadable', cause: 'invalid', why };
  for (const directory of directoriesAbove(path)) {
    if (plainDirectories.has(directory)) continue;
    const obstacle = directoryObstacle(root, directory);
    if (obstacle !== undefined) return obstacle;
    plainDirectories.add(directory);
  }
  return undefined;
}

function directoryObstacle(root: string, directory: string): Obstacle | undefined {
  try {
    const stats = lstatSync(placeOf(root, directory));
    if (stats.isSymbolicLink())
      return { state: 'unreadable', cause: 'invalid', why: `lies behind ${JSON.stringify(directory)}, which ${link}` };
    return stats.isDirectory() ? undefined : { state: 'absent' };
  } catch (error) {
    return obstacleOf(error);
  }
}

/** `join` would take a leading `~` or spaces as they are; only separators matter, and those were checked. */
function placeOf(root: string, path: string): string {
  return path === '' ? root : join(root, path);
}

function obstacleOf(error: unknown): Obstacle {
  const code = errorCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { state: 'absent' };
    case 'EACCES':
    case 'EPERM':
      return {
        state: 'unreadable',
        cause: 'forbidden',
        why: `may not be read by this user (${code})`,
        remedy: 'give the user who runs Interlock the right to read it',
      };
    case 'ELOOP':
      return { state: 'unreadable', cause: 'invalid', why: link };
    default:
      return { state: 'unreadable', cause: 'invalid', why: `could not be read (${code})` };
  }
}
