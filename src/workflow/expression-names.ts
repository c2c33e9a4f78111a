import type { Span } from '../core/location.ts';
import type { Expression } from './expression.ts';
import { quote } from './quote.ts';
import { visitExpression } from './visit-expression.ts';

const contexts: ReadonlySet<string> = new Set([
  'env',
  'github',
  'inputs',
  'insert',
  'job',
  'jobs',
  'matrix',
  'needs',
  'runner',
  'secrets',
  'steps',
  'strategy',
  'vars',
]);

/** Function -> fewest and most arguments, by the name in lower case. */
const functions: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['always', [0, 0]],
  ['cancelled', [0, 0]],
  ['case', [3, Number.POSITIVE_INFINITY]],
  ['contains', [2, 2]],
  ['endswith', [2, 2]],
  ['failure', [0, Number.POSITIVE_INFINITY]],
  ['format', [1, 255]],
  ['fromjson', [1, 1]],
  ['hashfiles', [1, 255]],
  ['join', [1, 2]],
  ['startswith', [2, 2]],
  ['success', [0, Number.POSITIVE_INFINITY]],
  ['tojson', [1, 1]],
]);

/** The first thing for which GitHub refuses the expression: its syntax, a context or function that does not exist, a number of arguments. */
export function expressionFault(expression: Expression): { readonly message: string; readonly span: Span } | undefined {
  if (expression.kind === 'error') return { message: expression.message, span: expression.span };
  let fault: { readonly message: string; readonly span: Span } | undefined;
  visitExpression(expression, (node) => {
    fault ??= faultOf(node);
  });
  return fault;
}

function faultOf(node: Expression): { readonly message: string; readonly span: Span } | undefined {
  switch (node.kind) {
    case 'error':
      return { message: node.message, span: node.span };
    case 'context':
      if (contexts.has(node.name.toLowerCase())) return undefined;
      return { message: `${quote(node.name)} is not a context; put a text in single quotes`, span: node.span };
    case 'call':
      return callFault(node);
    default:
      return undefined;
  }
}

function callFault(node: Extract<Expression, { kind: 'call' }>): { readonly message: string; readonly span: Span } | undefined {
  const name = node.name.toLowerCase();
  const count = node.arguments.length;
  const range = functions.get(name);
  if (range === undefined) return { message: `${quote(node.name)} is not a function of expressions`, span: node.nameSpan };
  const [fewest, most] = range;
  if (count < fewest) return { message: `${quote(node.name)} has ${count} arguments, but needs at least ${fewest}`, span: node.span };
  if (count > most) return { message: `${quote(node.name)} has ${count} arguments, but takes at most ${most}`, span: node.span };
  if (name === 'case' && count % 2 === 0)
    return { message: '`case` has an even number of arguments; end it with the value for no match', span: node.span };
  return undefined;
}
