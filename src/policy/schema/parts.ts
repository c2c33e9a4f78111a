import { isRealDay } from '../../core/day.ts';
import { patternLimit } from '../../core/glob.ts';
import { refined } from '../validation/compose.ts';
import { list } from '../validation/list.ts';
import { textOf } from '../validation/scalars.ts';
import type { Schema } from '../validation/schema.ts';

/** A set as a list: at least one, each once. An empty list would read as "not configured", which allows more. */
export function setOf(item: Schema<string>): Schema<readonly string[]> {
  const items = list(item, { max: 500, tooMany: 'name at most 500', none: 'name at least one, or leave the key out' });
  return refined(items, (names) => new Set(names).size === names.length, 'name each once');
}

export const name = textOf(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'a name of letters, digits, ".", "_" and "-", at most 64 long');

export const globText = textOf(
  new RegExp(`^[^\\u0000-\\u001f\\u007f]{1,${patternLimit}}$`),
  `a name or a glob of 1 to ${patternLimit} characters`,
);

export const sentence = textOf(/^(?=[^]*\S)[^\u0000-\u0008\u000b-\u001f\u007f]*$/, 'some text that says why');

export const filePath = textOf(
  /^(?!\/)(?!(?:[^]*\/)?\.{1,2}(?:\/|$))[^\u0000-\u001f\u007f\\]+$/,
  'a path from the root of the repository, without ".." and with "/"',
);

export const sha256 = textOf(/^[0-9a-f]{64}$/, 'the SHA-256 of the file: 64 hex digits in lower case');

export const commit = textOf(/^[0-9a-f]{40}$/, 'a full commit: 40 hex digits in lower case');

export const repository = textOf(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/, 'a repository: owner/name');

/** A real day of the calendar. */
export const day = refined(
  textOf(/^\d{4}-\d{2}-\d{2}$/, 'a date: YYYY-MM-DD'),
  (text) => !/^\d{4}-\d{2}-\d{2}$/.test(text) || isRealDay(text),
  'a date that the calendar has',
);
