import type { minimatch } from 'minimatch';
import { InterlockError } from './errors.ts';

let library: typeof minimatch | undefined;

/** Loads the library behind the wildcards. Whoever reads patterns awaits it first; a run on a preset alone needs none. */
export async function loadGlobs(): Promise<void> {
  library ??= (await import('minimatch')).minimatch;
}

/** UTF-16 units of a pattern; longer ones are refused where they are read. */
export const patternLimit = 512;
/** UTF-16 units of a text: twice what git allows for a path. */
export const textLimit = 8192;

// The platform is fixed so that one policy means the same on every runner; `.` and `..` stay what they are.
const options = {
  dot: true,
  nobrace: true,
  nocomment: true,
  noext: true,
  nonegate: true,
  optimizationLevel: 0,
  platform: 'linux',
  preserveMultipleSlashes: true,
} as const;

/** True where a text means more than itself as a pattern. */
export function isGlob(pattern: string): boolean {
  return /[*?[\\]/.test(pattern);
}

/**
 * Matches the whole text, one segment between `/` at a time: `*` and `?` stay within a segment, `**` as a segment
 * stands for any number of them, `[...]` is a class, `\` escapes. Letter case counts; a leading dot is nothing
 * special; `..` is matched by no wildcard. Braces, extended globs, `!` and `#` are plain characters.
 * Linear in the text for a given pattern: both may come from an attacker (branch names, paths, titles).
 *
 * @throws InterlockError INPUT_INVALID over a limit: neither answer would be safe, a `false` would open a deny list.
 */
export function matchesGlob(pattern: string, text: string): boolean {
  if (pattern.length > patternLimit) throw tooLong('pattern', pattern, patternLimit);
  if (text.length > textLimit) throw tooLong('text', text, textLimit);
  if (!isGlob(pattern)) return pattern === text;
  if (text.endsWith('/') && !pattern.endsWith('/')) return false;
  if (library === undefined) throw new InterlockError('INTERNAL', 'a glob was matched before loadGlobs');
  return library(text, pattern, options);
}

function tooLong(what: string, value: string, limit: number): InterlockError {
  const start = JSON.stringify(value.slice(0, 40));
  return new InterlockError('INPUT_INVALID', `A ${what} that starts with ${start} is longer than ${limit} characters; shorten it.`);
}
