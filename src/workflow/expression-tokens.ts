import { limits } from './limits.ts';
import { quote } from './quote.ts';

export type Symbol = '(' | ')' | '[' | ']' | ',' | '.' | '*' | '!' | '!=' | '==' | '<' | '<=' | '>' | '>=' | '&&' | '||';

interface Place {
  readonly start: number;
  readonly end: number;
}

export type ExpressionToken =
  | (Place & { readonly type: 'symbol'; readonly symbol: Symbol })
  | (Place & { readonly type: 'literal'; readonly value: string | number | boolean | null })
  | (Place & { readonly type: 'name'; readonly name: string })
  /** What begins no token; nothing follows but the end. */
  | (Place & { readonly type: 'bad'; readonly message: string })
  | (Place & { readonly type: 'end' });

/**
 * The tokens of `text` from `start` to `end`, always with an `end` as the last one, in time linear in the length.
 * As GitHub reads them, with one difference: every `''` within a string is one quote.
 */
export function tokenizeExpression(text: string, start: number, end: number): readonly ExpressionToken[] {
  const tokens: ExpressionToken[] = [];
  let at = start;
  while (at < end) {
    if (blank.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at, end, tokens.at(-1));
    tokens.push(token);
    if (token.type === 'bad') break;
    if (tokens.length > limits.expressionTokens) {
      const message = `the expression has more than ${limits.expressionTokens} tokens (limit expressionTokens)`;
      tokens.push({ type: 'bad', start: at, end: token.end, message });
      break;
    }
    at = token.end;
  }
  tokens.push({ type: 'end', start: end, end });
  return tokens;
}

/**
 * White space as .NET has it, for GitHub's parser skips that: whoever writes a no-break space there must not hide the rest of the expression. The
 * parser of GitHub's editor, in TypeScript, knows four of them.
 */
const blank = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const nameBoundary = new RegExp(`[([)\\],.!><=&|]|${blank.source}`);
const numberBoundary = new RegExp(`[([)\\],!><=&|]|${blank.source}`);
const pairs = ['!=', '==', '<=', '>=', '&&', '||'] as const;
const singles = ['(', ')', '[', ']', ',', '*', '!', '<', '>'] as const;
const keywords: ReadonlyMap<string, number | boolean | null> = new Map<string, number | boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
]);

function tokenAt(text: string, start: number, end: number, previous: ExpressionToken | undefined): ExpressionToken {
  const first = text.charAt(start);
  if (first === "'") return stringAt(text, start, end);
  if (first === '.' && isAccessible(previous)) return { type: 'symbol', symbol: '.', start, end: start + 1 };
  if (/[-+.0-9]/.test(first)) return numberAt(text, start, end);
  const two = start + 1 < end ? text.slice(start, start + 2) : '';
  for (const symbol of pairs) if (symbol === two) return { type: 'symbol', symbol, start, end: start + 2 };
  for (const symbol of singles) if (symbol === first) return { type: 'symbol', symbol, start, end: start + 1 };
  return nameAt(text, start, end, previous);
}

/** What a `.` may follow; behind anything else it begins a number. */
function isAccessible(previous: ExpressionToken | undefined): boolean {
  if (previous?.type === 'name') return true;
  return previous?.type === 'symbol' && (previous.symbol === ']' || previous.symbol === ')' || previous.symbol === '*');
}

function wordEnd(text: string, start: number, end: number, boundary: RegExp): number {
  let at = start + 1;
  while (at < end && !boundary.test(text.charAt(at))) at += 1;
  return at;
}

function numberAt(text: string, start: number, limit: number): ExpressionToken {
  const end = wordEnd(text, start, limit, numberBoundary);
  const word = text.slice(start, end);
  const value = Number(word);
  return Number.isNaN(value)
    ? { type: 'bad', start, end, message: `${quote(word)} is not a number` }
    : { type: 'literal', value, start, end };
}

function stringAt(text: string, start: number, end: number): ExpressionToken {
  let at = start + 1;
  for (; at < end; at += 1) {
    if (text.charAt(at) !== "'") continue;
    if (at + 1 < end && text.charAt(at + 1) === "'") at += 1;
    else return { type: 'literal', value: text.slice(start + 1, at).replaceAll("''", "'"), start, end: at + 1 };
  }
  return { type: 'bad', start, end, message: "a string is not closed: end it with `'`" };
}

function nameAt(text: string, start: number, limit: number, previous: ExpressionToken | undefined): ExpressionToken {
  const end = wordEnd(text, start, limit, nameBoundary);
  const name = text.slice(start, end);
  if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name))
    return {
      type: 'bad',
      start,
      end,
      message: `${quote(name)} is neither a name nor an operator${name.includes('=') ? '; to compare, write `==`' : ''}`,
    };
  const isProperty = previous?.type === 'symbol' && previous.symbol === '.';
  const value = isProperty ? undefined : keywords.get(name);
  return value === undefined ? { type: 'name', name, start, end } : { type: 'literal', value, start, end };
}
