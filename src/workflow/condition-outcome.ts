import { contextPath } from './context-path.ts';
import type { BinaryOperator, Expression } from './expression.ts';
import { visitExpression } from './visit-expression.ts';

/** A value that is known before the run. */
export type KnownValue = string | number | boolean | null;

/** What is supposed about a run; undefined is what nobody knows before it. */
export interface Supposition {
  readonly success: boolean | undefined;
  readonly failure: boolean | undefined;
  readonly cancelled: boolean | undefined;
  /** The value of a context's property, such as `['needs', 'gate', 'result']`. */
  readonly valueOf: (path: readonly string[]) => KnownValue | undefined;
  /** What `needs.*.result` holds, in any order. */
  readonly results: readonly (string | undefined)[];
}

/**
 * Whether the condition of a job or step holds under a supposition; undefined where that does not decide it. As on the platform, a
 * condition that names no status function holds only after success.
 */
export function conditionHolds(condition: Expression, supposition: Supposition): boolean | undefined {
  const value = truthOf(evaluate(condition, supposition));
  if (namesStatus(condition)) return value;
  if (supposition.success === false || value === false) return false;
  return supposition.success === undefined ? undefined : value;
}

function namesStatus(condition: Expression): boolean {
  let isFound = false;
  visitExpression(condition, (node) => {
    if (node.kind === 'call' && /^(?:always|success|failure|cancelled)$/i.test(node.name)) isFound = true;
  });
  return isFound;
}

function truthOf(value: KnownValue | undefined): boolean | undefined {
  return value === undefined ? undefined : value !== false && value !== null && value !== '' && value !== 0 && !Number.isNaN(value);
}

function evaluate(node: Expression, supposition: Supposition): KnownValue | undefined {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'context':
    case 'property':
    case 'index':
    case 'filter': {
      const path = contextPath(node);
      return path === undefined ? undefined : supposition.valueOf(path);
    }
    case 'call':
      return called(node.name.toLowerCase(), node.arguments, supposition);
    case 'not': {
      const truth = truthOf(evaluate(node.operand, supposition));
      return truth === undefined ? undefined : !truth;
    }
    case 'binary':
      return binary(node.operator, evaluate(node.left, supposition), evaluate(node.right, supposition));
    case 'error':
      return undefined;
  }
}

function binary(operator: BinaryOperator, left: KnownValue | undefined, right: KnownValue | undefined): KnownValue | undefined {
  switch (operator) {
    case '&&':
      return joined(left, right, false);
    case '||':
      return joined(left, right, true);
    case '==':
    case '!=': {
      if (left === undefined || right === undefined) return undefined;
      return isEqual(left, right) === (operator === '==');
    }
    default:
      return undefined;
  }
}

/** `&&` is decided by either side that is false, `||` by either that is true. */
function joined(left: KnownValue | undefined, right: KnownValue | undefined, decisive: boolean): KnownValue | undefined {
  const [truth, other] = [truthOf(left), truthOf(right)];
  if (truth === decisive) return left;
  if (truth === undefined) return other === decisive ? decisive : undefined;
  return right;
}

/** Texts without case; different types as numbers. */
function isEqual(left: KnownValue, right: KnownValue): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  return typeof left === typeof right ? left === right : Number(left) === Number(right);
}

function called(name: string, parts: readonly Expression[], supposition: Supposition): KnownValue | undefined {
  switch (name) {
    case 'always':
      return true;
    case 'success':
      return parts.length === 0 ? supposition.success : undefined;
    case 'failure':
      return parts.length === 0 ? supposition.failure : undefined;
    case 'cancelled':
      return supposition.cancelled;
    case 'contains':
      return contains(parts, supposition);
    case 'format':
      return parts.some((part) => part.kind === 'literal' && part.value !== '' && !/^\{\d+\}$/.test(String(part.value))) ? true : undefined;
    default:
      return undefined;
  }
}

/** `contains(needs.*.result, 'failure')`, also over `join(needs.*.result, ',')`. */
function contains([where, what]: readonly Expression[], supposition: Supposition): boolean | undefined {
  if (where === undefined || what?.kind !== 'literal') return undefined;
  const list = where.kind === 'call' && where.name.toLowerCase() === 'join' ? where.arguments[0] : where;
  const path = list === undefined ? undefined : contextPath(list);
  if (path === undefined || path.join('.').toLowerCase() !== 'needs.*.result') return undefined;
  const wanted = String(what.value).toLowerCase();
  if (supposition.results.includes(wanted)) return true;
  return supposition.results.includes(undefined) ? undefined : false;
}
