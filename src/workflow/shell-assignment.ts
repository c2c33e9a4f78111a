import type { Assignment, Redirect, Word } from './shell-command.ts';

/** The longest name that is read as a variable's. */
const maxName = 256;

/** `NAME=value` or `$env:NAME=value` in one word; undefined for any other. */
export function assignmentOf(word: Word): Assignment | undefined {
  const match = /^(?:\$env:)?([A-Za-z_][A-Za-z0-9_]{0,255})(?:\[[^\]=]{0,255}\])?\+?=/i.exec(word.text.slice(0, 2 * maxName));
  if (match === null) return undefined;
  const text = word.text.slice(match[0].length);
  const length = word.span.end - word.span.start;
  const start = word.span.start + Math.min(match[0].length, length);
  const isLiteral = word.isLiteral || (match[0].startsWith('$') && !/[$`]/.test(text));
  return { name: match[1] ?? '', span: word.span, value: { text, isLiteral, span: { start, end: word.span.end } } };
}

interface Parts {
  readonly words: readonly Word[];
  readonly assignments: readonly Assignment[];
  readonly redirects: readonly Redirect[];
}

/** Reads PowerShell's `$env:NAME = value` as an assignment. */
export function withVariableAssignment(parts: Parts): Parts {
  const [variable, equals, value] = parts.words;
  if (variable === undefined || equals === undefined || value === undefined || equals.text !== '=') return parts;
  const name = /^\$(?:env:)?([A-Za-z_][A-Za-z0-9_]{0,255})$/i.exec(variable.text)?.[1];
  if (name === undefined) return parts;
  return {
    ...parts,
    assignments: [...parts.assignments, { name, value, span: { start: variable.span.start, end: value.span.end } }],
    words: parts.words.slice(3),
  };
}
