import { embeddedExpressions } from './embedded-expressions.ts';
import type { Expression } from './expression.ts';
import type { Scalar } from './model.ts';
import { parseExpression } from './parse-expression.ts';

/**
 * The expression that GitHub evaluates for an `if:`; offsets are those of the scalar's value. Without `${{ }}` it is the whole value, and
 * nothing is `success()`. With text around a `${{ }}`, be it a line break, it is a `format(...)` over the parts, which is always true.
 */
export function conditionOf(scalar: Pick<Scalar, 'value'>): Expression {
  const { value } = scalar;
  if (value.trim() === '') return call('success', [], 0);
  if (!value.includes('${{')) return parseExpression(value);
  const embedded = embeddedExpressions(value);
  const [only] = embedded;
  if (only !== undefined && only.inValue.start === 0 && only.inValue.end === value.length) return only.expression;
  const parts: Expression[] = [];
  let at = 0;
  for (const { inValue, expression } of embedded) {
    if (inValue.start > at) parts.push(text(value, at, inValue.start));
    parts.push(expression);
    at = inValue.end;
  }
  if (at < value.length) parts.push(text(value, at, value.length));
  return call('format', parts, value.length);
}

function text(value: string, start: number, end: number): Expression {
  return { kind: 'literal', value: value.slice(start, end), span: { start, end } };
}

function call(name: string, parts: readonly Expression[], end: number): Expression {
  return { kind: 'call', name, arguments: parts, span: { start: 0, end }, nameSpan: { start: 0, end: 0 } };
}
