import type { BinaryOperator, Expression } from './expression.ts';
import { type ExpressionToken, type Symbol, tokenizeExpression } from './expression-tokens.ts';
import { limits } from './limits.ts';
import { quote } from './quote.ts';

/**
 * Parses one expression, without its `${{ }}`. Total: what GitHub's grammar refuses is an `error` node that keeps what stands before it.
 * Names of contexts and functions are not checked here. Differences from GitHub's parser: an empty text is an error, `''` is unescaped
 * everywhere, and more than `limits.expressionTokens` tokens are an error.
 */
export function parseExpression(text: string): Expression {
  return parseExpressionIn(text, 0, text.length);
}

/** The same for a part of a text; offsets are those of the whole text. */
export function parseExpressionIn(text: string, start: number, end: number): Expression {
  const span = { start, end };
  if (end - start > limits.expressionLength) {
    const message = `the expression is longer than ${limits.expressionLength} characters (limit expressionLength)`;
    return { kind: 'error', message, partial: [], span };
  }
  const state: State = { tokens: tokenizeExpression(text, start, end), at: 0, depth: 0, failure: undefined };
  const tree = nested(state);
  const rest = peek(state);
  if (rest.type !== 'end') fail(state, rest, `${nameOf(rest)} stands where the expression should end`);
  if (state.failure === undefined) return tree;
  return { kind: 'error', message: state.failure.message, partial: [tree], span: state.failure.span };
}

interface State {
  readonly tokens: readonly ExpressionToken[];
  at: number;
  depth: number;
  failure: { readonly message: string; readonly span: { readonly start: number; readonly end: number } } | undefined;
}

function peek(state: State): ExpressionToken {
  return state.tokens[state.at] ?? { type: 'end', start: 0, end: 0 };
}

/** The first failure counts; it moves to the end, so that every loop of the parser stops. */
function fail(state: State, token: ExpressionToken, message: string): Expression {
  const span = { start: token.start, end: token.end };
  state.failure ??= { message: token.type === 'bad' ? token.message : message, span };
  state.at = state.tokens.length - 1;
  return { kind: 'error', message, partial: [], span };
}

function nameOf(token: ExpressionToken): string {
  switch (token.type) {
    case 'symbol':
      return `\`${token.symbol}\``;
    case 'literal':
      return typeof token.value === 'string' ? 'a string' : `\`${String(token.value)}\``;
    case 'name':
      return quote(token.name);
    case 'bad':
      return token.message;
    case 'end':
      return 'nothing';
  }
}

function isNext(state: State, symbol: Symbol): boolean {
  const token = peek(state);
  return token.type === 'symbol' && token.symbol === symbol;
}

function take(state: State, symbol: Symbol): boolean {
  if (!isNext(state, symbol)) return false;
  state.at += 1;
  return true;
}

/** The end of the `symbol` that must come next. */
function expect(state: State, symbol: Symbol): number {
  const token = peek(state);
  if (take(state, symbol)) return token.end;
  fail(state, token, `${nameOf(token)} stands where \`${symbol}\` is expected`);
  return token.start;
}

function deeper<T>(state: State, inner: () => T): T {
  state.depth += 1;
  if (state.depth > limits.expressionDepth) {
    fail(state, peek(state), `the expression is nested more than ${limits.expressionDepth} deep (limit expressionDepth)`);
  }
  const result = inner();
  state.depth -= 1;
  return result;
}

function nested(state: State): Expression {
  return deeper(state, () => logical(state, '||'));
}

/** Chains of `||`, and below them of `&&`; the first operator of a chain counts as one level, as GitHub counts it. */
function logical(state: State, operator: '||' | '&&'): Expression {
  const operand = operator === '||' ? () => logical(state, '&&') : () => equality(state);
  const left = operand();
  if (!isNext(state, operator)) return left;
  return deeper(state, () => {
    let tree = left;
    while (take(state, operator)) tree = binary(operator, tree, operand());
    return tree;
  });
}

const equalities = ['==', '!='] as const;
const comparisons = ['<=', '>=', '<', '>'] as const;

function equality(state: State): Expression {
  let left = comparison(state);
  for (let operator = takeOf(state, equalities); operator !== undefined; operator = takeOf(state, equalities)) {
    left = binary(operator, left, comparison(state));
  }
  return left;
}

function comparison(state: State): Expression {
  let left = unary(state);
  for (let operator = takeOf(state, comparisons); operator !== undefined; operator = takeOf(state, comparisons)) {
    left = binary(operator, left, unary(state));
  }
  return left;
}

function takeOf<S extends Symbol>(state: State, symbols: readonly S[]): S | undefined {
  return symbols.find((symbol) => take(state, symbol));
}

function binary(operator: BinaryOperator, left: Expression, right: Expression): Expression {
  return { kind: 'binary', operator, left, right, span: { start: left.span.start, end: right.span.end } };
}

function unary(state: State): Expression {
  const token = peek(state);
  if (!take(state, '!')) return access(state);
  const operand = deeper(state, () => unary(state));
  return { kind: 'not', operand, span: { start: token.start, end: operand.span.end } };
}

/** A name, call or group with the properties, indexes and filters behind it; literals have none. */
function access(state: State): Expression {
  const first = peek(state);
  if (first.type !== 'name' && !(first.type === 'symbol' && first.symbol === '(')) return literal(state);
  let tree = first.type === 'name' ? nameOrCall(state, first.name) : group(state);
  const depth = state.depth;
  while (isNext(state, '[') || isNext(state, '.')) {
    tree = take(state, '[') ? index(state, tree, first.start) : property(state, tree, first.start);
    state.depth += 1;
    if (state.depth > limits.expressionDepth) {
      fail(state, peek(state), `the expression is nested more than ${limits.expressionDepth} deep (limit expressionDepth)`);
    }
  }
  state.depth = depth;
  return tree;
}

function index(state: State, object: Expression, start: number): Expression {
  if (take(state, '*')) return { kind: 'filter', object, span: { start, end: expect(state, ']') } };
  const inner = nested(state);
  return { kind: 'index', object, index: inner, span: { start, end: expect(state, ']') } };
}

function property(state: State, object: Expression, start: number): Expression {
  expect(state, '.');
  const token = peek(state);
  if (take(state, '*')) return { kind: 'filter', object, span: { start, end: token.end } };
  if (token.type !== 'name') return fail(state, token, `${nameOf(token)} stands where a property name or \`*\` is expected`);
  state.at += 1;
  const nameSpan = { start: token.start, end: token.end };
  return { kind: 'property', object, name: token.name, span: { start, end: token.end }, nameSpan };
}

function nameOrCall(state: State, name: string): Expression {
  const { start, end } = peek(state);
  state.at += 1;
  if (!take(state, '(')) return { kind: 'context', name, span: { start, end } };
  const parameters: Expression[] = [];
  while (state.failure === undefined && !isNext(state, ')')) {
    parameters.push(nested(state));
    if (!isNext(state, ')')) expect(state, ',');
  }
  return { kind: 'call', name, arguments: parameters, span: { start, end: expect(state, ')') }, nameSpan: { start, end } };
}

/** Its span takes in the parentheses. */
function group(state: State): Expression {
  const { start } = peek(state);
  expect(state, '(');
  const inner = nested(state);
  return { ...inner, span: { start, end: expect(state, ')') } };
}

function literal(state: State): Expression {
  const token = peek(state);
  if (token.type !== 'literal') return fail(state, token, `${nameOf(token)} stands where a value is expected`);
  state.at += 1;
  return { kind: 'literal', value: token.value, span: { start: token.start, end: token.end } };
}
