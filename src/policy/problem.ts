import { type ErrorPlace, InterlockError } from '../core/errors.ts';

/** One thing that is wrong in a policy file. */
export interface Problem {
  readonly place: ErrorPlace;
  /** Names the value found, what is allowed and what to write instead. */
  readonly text: string;
}

/** Problems that one error names; the rest are counted. */
const problemLimit = 20;

/** All problems of a file as one error, in the order of the file; its place is the first one's. */
export function invalidPolicy(path: string, problems: readonly Problem[]): InterlockError {
  const sorted = problems.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  const lines = sorted.slice(0, problemLimit).map(({ place, text }) => `${place.path}:${place.line}:${place.column}: ${text}`);
  const count = sorted.length === 1 ? 'a problem' : `${sorted.length} problems`;
  const rest = sorted.length - lines.length;
  const more = rest > 0 ? [`... and ${rest} more.`] : [];
  const [first] = sorted;
  const message = [`The policy ${path} has ${count}:`, ...lines, ...more].join('\n');
  return new InterlockError('POLICY_INVALID', message, first === undefined ? {} : { place: first.place });
}

/** A value as a message shows it: short, on one line, without control characters. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value !== 'string') return String(value);
  const short = value.length > 60 ? `${value.slice(0, 57)}...` : value;
  // JSON leaves DEL, C1 controls and separators as they are; a terminal or a log would act on them.
  return JSON.stringify(short).replace(/[\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '?');
}
