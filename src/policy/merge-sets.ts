import { isWithinGlob } from '../core/within-glob.ts';
import type { Merging } from './merging.ts';
import { recordOf } from './record-of.ts';

type Entries<T> = Readonly<Record<string, T>>;

/** A set that permits: a layer below keeps some of it. Where nothing would be left, all is kept: an empty set means "not configured". */
export function shrunkList(merging: Merging, key: string, upper: readonly string[] | undefined, lower: readonly string[] | undefined) {
  if (upper === undefined || lower === undefined) return lower ?? upper;
  const kept = lower.filter((item, index) => {
    if (upper.some((allowed) => isWithinGlob(item, allowed))) return true;
    return merging.permits({ what: `${key}.${item}`, wanted: item, allowed: upper.join(', '), at: [key, index] });
  });
  return kept.length > 0 ? kept : upper;
}

/** A set that restricts: a layer below adds to it. */
export function grownList(upper: readonly string[] | undefined, lower: readonly string[] | undefined) {
  if (upper === undefined || lower === undefined) return lower ?? upper;
  return [...new Set([...upper, ...lower])];
}

/** Named permissions: a layer below keeps some, each as it is or narrower. */
export function shrunkEntries<T>(
  merging: Merging,
  key: string,
  upper: Entries<T> | undefined,
  lower: Entries<T> | undefined,
  isWithin: (inner: T, outer: T) => boolean,
): Entries<T> | undefined {
  if (upper === undefined || lower === undefined) return lower ?? upper;
  const names = Object.keys(upper).join(', ');
  const kept = Object.entries(lower).flatMap(([name, wanted]) => {
    const allowed = upper[name];
    if (allowed !== undefined && isWithin(wanted, allowed)) return [[name, wanted] as const];
    const wish = allowed === undefined ? 'a new entry' : 'other content';
    const isGiven = merging.permits({
      what: `${key}.${name}`,
      wanted: wish,
      allowed: allowed === undefined ? names : 'as above, or narrower',
      at: [key, name],
    });
    if (isGiven) return [[name, wanted] as const];
    return allowed === undefined ? [] : [[name, allowed] as const];
  });
  return kept.length > 0 ? recordOf(kept) : upper;
}

/** Named definitions: a layer below adds its own, and leaves or narrows those above. */
export function grownEntries<T>(
  merging: Merging,
  key: string,
  upper: Entries<T> | undefined,
  lower: Entries<T> | undefined,
  narrowed: (inner: T, outer: T) => T | undefined,
  at: readonly string[] = [key],
): Entries<T> | undefined {
  if (upper === undefined || lower === undefined) return lower ?? upper;
  const added = Object.entries(lower).map(([name, wanted]) => {
    const set = upper[name];
    if (set === undefined) return [name, wanted] as const;
    const tighter = narrowed(wanted, set);
    if (tighter !== undefined) return [name, tighter] as const;
    const isGiven = merging.permits({
      what: `${key}.${name}`,
      wanted: 'other content',
      allowed: 'as above, or narrower',
      at: [...at, name],
    });
    return [name, isGiven ? wanted : set] as const;
  });
  return recordOf([...Object.entries(upper), ...added]);
}
