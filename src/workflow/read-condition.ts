import { conditionOf } from './condition-of.ts';
import { expressionFault } from './expression-names.ts';
import type { Entry, Scalar } from './model.ts';
import { type Reading, scalarAt } from './reading.ts';
import { spanMapper } from './span-in-file.ts';

/** The `if` of a job or step; one without `${{ }}` that does not parse is a problem that hides nothing: its expression is an `error`. */
export function readCondition(reading: Reading, fields: ReadonlyMap<string, Entry>): Scalar | undefined {
  const scalar = scalarAt(reading, fields, 'if');
  if (scalar === undefined || scalar.expressions.length > 0) return scalar;
  const fault = expressionFault(conditionOf(scalar));
  if (fault === undefined) return scalar;
  const span = spanMapper(reading.file.text, scalar)(fault.span);
  reading.drafts.push({ code: 'expression', message: `the condition cannot be read: ${fault.message}`, span, hides: 'nothing' });
  return scalar;
}
