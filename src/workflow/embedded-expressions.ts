import type { Span } from '../core/location.ts';
import type { Expression } from './expression.ts';
import { parseExpressionIn } from './parse-expression.ts';

/** A `${{ }}` of a text; offsets are those of the text. */
export interface Embedded {
  readonly inValue: Span;
  readonly expression: Expression;
}

/**
 * Every `${{ }}` of a text, as GitHub finds them: a `}}` within a string of the expression does not end it. One that is not closed reaches to the
 * end and is an `error`.
 */
export function embeddedExpressions(text: string): readonly Embedded[] {
  const found: Embedded[] = [];
  let start = text.indexOf('${{');
  while (start !== -1) {
    const close = closeOf(text, start + 3);
    const inValue = { start, end: close === -1 ? text.length : close + 2 };
    const expression: Expression =
      close === -1
        ? { kind: 'error', message: '`${{` is not closed: end the expression with `}}`', partial: [], span: inValue }
        : parseExpressionIn(text, start + 3, close);
    found.push({ inValue, expression });
    start = text.indexOf('${{', inValue.end);
  }
  return found;
}

function closeOf(text: string, from: number): number {
  let isString = false;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 39) isString = !isString;
    else if (!isString && code === 125 && text.charCodeAt(at + 1) === 125) return at;
  }
  return -1;
}
