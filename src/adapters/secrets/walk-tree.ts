import { lstatSync, opendirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { errorCode } from '../error-code.ts';
import type { Counted } from './counted.ts';

/** A regular file, as it was found. */
export interface TreeFile {
  readonly path: string;
  /** As people know it. */
  readonly shown: string;
  /** Bytes. */
  readonly size: number;
}

const depthLimit = 256;

/** Every regular file under a path, each directory in the order of its names, never through a link. What is none is counted. */
export function* walkTree(path: string, shown: string, counted: Counted, depth = 0): Generator<TreeFile> {
  try {
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) counted.leave('symbolic links');
    else if (stats.isFile()) yield { path, shown, size: stats.size };
    else if (!stats.isDirectory()) counted.leave('neither files nor directories');
    else if (depth > depthLimit) counted.miss(shown, 'limit', `it lies more than ${depthLimit} directories deep`);
    else yield* walkDirectory(path, shown, counted, depth);
  } catch (error) {
    // Node replaces what is no UTF-8 in a name, and finds no file under that.
    const why = shown.includes('\uFFFD') ? 'its name is no UTF-8' : errorCode(error);
    counted.miss(shown, 'absent', `it could not be read (${why})`);
  }
}

function* walkDirectory(path: string, shown: string, counted: Counted, depth: number): Generator<TreeFile> {
  const names = namesIn(path);
  // So is a submodule that was not fetched.
  if (names.length === 0) counted.leave('empty directories');
  for (const name of names) {
    // What git keeps is read by --history; what else lies in its directory, such as its settings, is a file as any other.
    if (name === 'objects' && basename(path) === '.git') counted.leave('stores of git');
    else yield* walkTree(join(path, name), shown === '.' ? name : `${shown.replace(/\/$/, '')}/${name}`, counted, depth + 1);
  }
}

function namesIn(path: string): readonly string[] {
  const directory = opendirSync(path);
  const names: string[] = [];
  try {
    for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) names.push(entry.name);
  } finally {
    directory.closeSync();
  }
  return names.toSorted();
}
