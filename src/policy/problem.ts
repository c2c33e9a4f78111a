import { type ErrorPlace, InterlockError } from '../core/errors.ts';

/** One thing that is wrong in a policy file. */
export interface Problem {
  readonly place: ErrorPlace;
  /** Names the value found, what is allowed and what to write instead. */
  readonly text: string;
}

/** Problems that one error names; the rest are counted. */
const problemLimit = 20;

/**
 * All problems of a file as one error, in the order of the file. Its place is the first one's, which its message therefore does not repeat; each
 * further problem is a line of its own, that begins with its place.
 */
export function invalidPolicy(problems: readonly Problem[]): InterlockError {
  const sorted = problems.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  const [first, ...others] = sorted;
  if (first === undefined) return new InterlockError('POLICY_INVALID', 'The policy is not valid.');
  const lines = others.slice(0, problemLimit - 1).map(({ place, text }) => `${place.path}:${place.line}:${place.column}: ${text}`);
  const rest = others.length - lines.length;
  const more = rest > 0 ? [`... and ${rest} more.`] : [];
  return new InterlockError('POLICY_INVALID', [first.text, ...lines, ...more].join('\n'), { place: first.place });
}

/** A value as a message shows it: short, on one line, without control characters. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value !== 'string') return JSON.stringify(value) ?? typeof value;
  const short = value.length > 60 ? `${value.slice(0, 57)}...` : value;
  // JSON leaves DEL, C1 controls and separators as they are; a terminal or a log would act on them.
  return JSON.stringify(short).replace(/[\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '?');
}
