import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { type Gap, gap, type Many } from '../../core/facts.ts';
import { isGlob, matchesGlob, patternLimit } from '../../core/glob.ts';
import { compareText } from '../../core/location.ts';
import { errorCode } from '../error-code.ts';
import { artifactLimits } from './limits.ts';

export interface FoundFile {
  /** Relative to the base where it lies within, else absolute; with `/`. */
  readonly name: string;
  /** Absolute, every component of it looked at. */
  readonly path: string;
}

/**
 * The regular files that a pattern means, sorted. Below the base (or below the file system's root, for a path that leads out of it) no
 * component is a symbolic link: a link where a component was expected is a gap, and `**` does not descend into links.
 */
export function findFiles(base: string, pattern: string): Many<FoundFile> {
  const search: Search = { pattern, base, files: [], gaps: [], entries: 0 };
  const start = startOf(base, pattern);
  if (start === undefined) add(search, `is no pattern of files of at most ${patternLimit} characters, with \`..\` only at its beginning`);
  else walk(search, start.root, start.segments);
  if (search.files.length === 0 && search.gaps.length === 0)
    search.gaps.push(
      gap({ item: pattern, cause: 'empty', why: 'it matches no file', remedy: 'correct the pattern, or build the file before the gate' }),
    );
  const unique = new Map(search.files.map((file) => [file.path, file]));
  return { items: [...unique.values()].toSorted((a, b) => compareText(a.name, b.name)), gaps: search.gaps };
}

interface Search {
  readonly pattern: string;
  readonly base: string;
  readonly files: FoundFile[];
  readonly gaps: Gap[];
  entries: number;
}

function startOf(base: string, pattern: string): { readonly root: string; readonly segments: readonly string[] } | undefined {
  const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.');
  const first = segments.findIndex(isGlob);
  const literal = first < 0 ? segments : segments.slice(0, first);
  const rest = first < 0 ? [] : segments.slice(first);
  if (pattern === '' || pattern.length > patternLimit || pattern.includes('\0') || rest.includes('..')) return undefined;
  const place = isAbsolute(pattern) ? resolve(sep, ...literal) : resolve(base, ...literal);
  const within = relative(base, place);
  const isWithin = within !== '..' && !within.startsWith(`..${sep}`) && !isAbsolute(within);
  const root = isWithin ? base : parse(place).root;
  return {
    root,
    segments: [
      ...relative(root, place)
        .split(sep)
        .filter((segment) => segment !== ''),
      ...rest,
    ],
  };
}

function walk(search: Search, directory: string, [segment, ...rest]: readonly string[]): void {
  if (segment === undefined) return;
  if (segment !== '**') {
    for (const name of isGlob(segment) ? namesIn(search, directory).filter((name) => matchesGlob(segment, name)) : [segment])
      take(search, join(directory, name), rest);
    return;
  }
  walk(search, directory, rest.length === 0 ? ['*'] : rest);
  for (const name of namesIn(search, directory)) {
    const path = join(directory, name);
    if (statsOf(search, path)?.isDirectory() === true) walk(search, path, [segment, ...rest]);
  }
}

/** One component that the pattern means. */
function take(search: Search, path: string, rest: readonly string[]): void {
  const stats = statsOf(search, path);
  if (stats === undefined) return;
  if (stats.isSymbolicLink()) add(search, 'is a symbolic link, which is not followed', path);
  else if (rest.length > 0) {
    if (stats.isDirectory()) walk(search, path, rest);
  } else if (stats.isFile()) search.files.push({ name: nameOf(search.base, path), path });
  else if (!stats.isDirectory()) add(search, 'is neither a regular file nor a directory', path);
}

function statsOf(search: Search, path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') add(search, `could not be looked at (${code})`, path);
    return undefined;
  }
}

function namesIn(search: Search, directory: string): readonly string[] {
  try {
    const names = readdirSync(directory);
    search.entries += names.length;
    if (search.entries <= artifactLimits.entries) return names;
    if (search.gaps.every(({ cause }) => cause !== 'limit'))
      search.gaps.push(
        gap({
          item: search.pattern,
          cause: 'limit',
          why: `more than ${artifactLimits.entries} directory entries would have to be looked at`,
          remedy: 'write a narrower pattern',
        }),
      );
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') add(search, `could not be listed (${code})`, directory);
  }
  return [];
}

function add({ pattern, base, gaps }: Search, why: string, path?: string): void {
  const item = path === undefined ? pattern : nameOf(base, path);
  gaps.push(gap({ item, cause: 'invalid', why: `it ${why}`, remedy: 'name the regular file itself, by a path without links' }));
}

/** Relative to the base where it lies within. */
function nameOf(base: string, path: string): string {
  const within = relative(base, path);
  const name = within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within) ? path : within;
  return name.split(sep).join('/');
}
