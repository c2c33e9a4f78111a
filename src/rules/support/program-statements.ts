import type { Span } from '../../core/location.ts';

/** A piece of a program that stands for itself. */
export interface Statement {
  readonly text: string;
  /** In the script. */
  readonly span: Span;
}

/** A statement is cut here: in a text that closes no bracket it would be all of it. */
const maxLength = 4_000;

/**
 * The statements of a script in whatever language: lines, and what `;` parts, where no round or square bracket is open. Comments are left
 * out. A language is not known, so neither are its strings.
 */
export function statementsOf(script: string): readonly Statement[] {
  const found: Statement[] = [];
  let start = 0;
  let depth = 0;
  const end = (at: number): void => {
    const text = script.slice(start, at);
    if (text.trim() !== '' && !/^\s{0,999}(?:#|\/\/)/.test(text)) found.push({ text, span: trimmed(text, start) });
    start = at + 1;
    depth = 0;
  };
  for (let at = 0; at < script.length; at += 1) {
    const char = script[at];
    if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    else if ((char === '\n' || char === ';') && (depth === 0 || at - start > maxLength)) end(at);
  }
  end(script.length);
  return found;
}

function trimmed(text: string, start: number): Span {
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: from + text.trim().length };
}
