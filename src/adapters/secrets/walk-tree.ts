import { lstatSync, opendirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { errorCode } from '../error-code.ts';
import type { Counted } from './counted.ts';

const depthLimit = 256;
/** Entries that are asked for at once. */
const bufferSize = 1024;

/** A regular file, as it was when it was met. */
export interface TreeFile {
  readonly path: string;
  /** What people know it by, with `/`. */
  readonly shown: string;
  readonly size: number;
}

/** Every regular file under a path, each directory in the order of its names; what is not gone into is counted. */
export function* walkTree(path: string, shown: string, counted: Counted): Generator<TreeFile> {
  yield* walk(path, shown, 0, counted);
}

function* walk(path: string, shown: string, depth: number, counted: Counted): Generator<TreeFile> {
  const met = tried(shown, counted, () => lstatSync(path));
  if (met === undefined) return;
  if (met.isFile()) yield { path, shown, size: met.size };
  else if (met.isSymbolicLink()) counted.leave('symbolic links');
  else if (!met.isDirectory()) counted.leave('neither files nor directories');
  else if (depth > depthLimit) counted.miss(shown, 'limit', `it lies more than ${depthLimit} directories deep`);
  else {
    for (const name of tried(shown, counted, () => namesIn(path)) ?? []) {
      // What git keeps is read by --history; what else lies in its directory, such as its settings, is a file as any other.
      if (name === 'objects' && basename(path) === '.git') counted.leave('stores of git');
      else yield* walk(join(path, name), shown === '.' ? name : `${shown.replace(/\/$/, '')}/${name}`, depth + 1, counted);
    }
  }
}

function tried<Value>(shown: string, counted: Counted, act: () => Value): Value | undefined {
  try {
    return act();
  } catch (error) {
    counted.miss(shown, 'absent', `it could not be read (${errorCode(error)})`);
    return undefined;
  }
}

/** Never all of its entries at once: only their names are kept. */
function namesIn(path: string): readonly string[] {
  const directory = opendirSync(path, { bufferSize });
  const names: string[] = [];
  try {
    for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) names.push(entry.name);
  } finally {
    directory.closeSync();
  }
  // oxlint-disable-next-line unicorn/no-array-sort -- of a million names there is no second list
  return names.sort();
}
