import { type Dirent, lstatSync, opendirSync } from 'node:fs';
import { join } from 'node:path';
import { type Gap, gap } from '../core/facts.ts';
import { compareText } from '../core/location.ts';
import { errorCode } from './error-code.ts';

export interface RootLimits {
  /** Directories below the start that are entered, as levels. */
  readonly depth: number;
  /** Directory entries that are looked at in all. */
  readonly entries: number;
}

/** What `--recursive` uses: far more than real repositories have, and few enough to end. */
export const rootLimits: RootLimits = { depth: 32, entries: 1_000_000 };

interface Search {
  readonly start: string;
  readonly limits: RootLimits;
  readonly roots: string[];
  readonly gaps: Gap[];
  left: number;
}

/** Names that hold other people's files or git's own. */
const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * Every directory at or below `start` that GitHub would read as a repository or an action: one with `.github/workflows` or an action.yml.
 * Paths relative to `start` with `/`, sorted; `''` is `start` itself. Links are not followed; what was not searched is a gap.
 */
export async function repositoryRoots(
  start: string,
  limits: RootLimits,
): Promise<{ readonly roots: readonly string[]; readonly gaps: readonly Gap[] }> {
  const search: Search = { start, limits, roots: [], gaps: [], left: limits.entries };
  let level: readonly string[] = [''];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth) {
      search.gaps.push(...level.map((path) => limitGap(path, `lies deeper than ${limits.depth} levels, the limit for the search`)));
      break;
    }
    level = level.flatMap((path) => enter(path, search));
  }
  return { roots: search.roots.toSorted(compareText), gaps: search.gaps };
}

/** Notes the directory if it is a root and gives the directories in it. */
function enter(path: string, search: Search): readonly string[] {
  if (search.left <= 0) {
    search.gaps.push(limitGap(path, `was not searched: the limit is ${search.limits.entries} directory entries in all`));
    return [];
  }
  try {
    const entries = entriesOf(join(search.start, path), search);
    if (search.left <= 0)
      search.gaps.push(limitGap(path, `was not searched to the end: the limit is ${search.limits.entries} directory entries in all`));
    if (isRoot(join(search.start, path), entries)) search.roots.push(path);
    const directories = entries.filter((entry) => entry.isDirectory() && !skipped.has(entry.name));
    return directories.map(({ name }) => (path === '' ? name : `${path}/${name}`));
  } catch (error) {
    const code = errorCode(error);
    const why = `could not be searched (${code})`;
    search.gaps.push(gap({ item: nameOf(path), cause: code === 'EACCES' || code === 'EPERM' ? 'forbidden' : 'invalid', why }));
    return [];
  }
}

function entriesOf(place: string, search: Search): readonly Dirent[] {
  const directory = opendirSync(place);
  const entries: Dirent[] = [];
  try {
    for (let entry = directory.readSync(); entry !== null && search.left > 0; entry = directory.readSync()) {
      entries.push(entry);
      search.left -= 1;
    }
  } finally {
    directory.closeSync();
  }
  return entries;
}

function isRoot(place: string, entries: readonly Dirent[]): boolean {
  return entries.some((entry) => {
    if (entry.name === 'action.yml' || entry.name === 'action.yaml') return !entry.isDirectory();
    return entry.name === '.github' && entry.isDirectory() && isDirectory(join(place, '.github', 'workflows'));
  });
}

function isDirectory(place: string): boolean {
  return lstatSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
}

function limitGap(path: string, why: string): Gap {
  return gap({ item: nameOf(path), cause: 'limit', why, remedy: 'check its directories one by one' });
}

function nameOf(path: string): string {
  return path === '' ? '.' : path;
}
