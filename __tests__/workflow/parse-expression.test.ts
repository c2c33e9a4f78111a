import { Lexer, Parser } from '@actions/expressions';
import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from '@actions/expressions/ast';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Expression } from '../../src/workflow/expression.ts';
import { expressionFault } from '../../src/workflow/expression-names.ts';
import { expressionsIn } from '../../src/workflow/expressions-in.ts';
import { limits } from '../../src/workflow/limits.ts';
import { parseExpression } from '../../src/workflow/parse-expression.ts';
import { parseWorkflow } from '../../src/workflow/parse-workflow.ts';
import { visitExpression } from '../../src/workflow/visit-expression.ts';
import { readCorpus } from './read-corpus.ts';

const contexts = ['env', 'github', 'inputs', 'insert', 'job', 'jobs', 'matrix', 'needs', 'runner', 'secrets', 'steps', 'strategy', 'vars'];
const many = Number.MAX_SAFE_INTEGER;
const functions = [
  { name: 'always', minArgs: 0, maxArgs: 0 },
  { name: 'cancelled', minArgs: 0, maxArgs: 0 },
  { name: 'failure', minArgs: 0, maxArgs: many },
  { name: 'success', minArgs: 0, maxArgs: many },
  { name: 'hashFiles', minArgs: 1, maxArgs: 255 },
];

/** GitHub's own parser: its tree in short form, or undefined where it refuses. The one of the service, in .NET, skips a no-break space too. */
function oracle(text: string): string | undefined {
  try {
    const tree: Expr | undefined = new Parser(new Lexer(text.replaceAll('\u00a0', ' ')).lex().tokens, contexts, functions).parse();
    return tree === undefined ? undefined : theirs(tree);
  } catch {
    return undefined;
  }
}

function theirs(node: Expr): string {
  if (node instanceof Literal) return literal('value' in node.literal ? node.literal.value : null);
  if (node instanceof ContextAccess) return node.name.lexeme;
  if (node instanceof Grouping) return theirs(node.group);
  if (node instanceof Star) return '*';
  if (node instanceof IndexAccess) return `${theirs(node.expr)}[${theirs(node.index)}]`;
  if (node instanceof FunctionCall) return `${node.functionName.lexeme}(${node.args.map(theirs).join(',')})`;
  if (node instanceof Unary) return `!(${theirs(node.expr)})`;
  if (node instanceof Binary) return `(${theirs(node.left)}${node.operator.lexeme}${theirs(node.right)})`;
  if (node instanceof Logical) return node.args.map(theirs).reduce((left, right) => `(${left}${node.operator.lexeme}${right})`);
  throw new Error('a node that the oracle does not have');
}

/** Only the first `''` of a string is unescaped by the oracle: strings are compared without quotes. */
function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", '')}'` : String(value);
}

function ours(node: Expression): string {
  switch (node.kind) {
    case 'literal':
      return literal(node.value);
    case 'context':
      return node.name;
    case 'property':
      return `${ours(node.object)}['${node.name}']`;
    case 'index':
      return `${ours(node.object)}[${ours(node.index)}]`;
    case 'filter':
      return `${ours(node.object)}[*]`;
    case 'call':
      return `${node.name}(${node.arguments.map(ours).join(',')})`;
    case 'not':
      return `!(${ours(node.operand)})`;
    case 'binary':
      return `(${ours(node.left)}${node.operator}${ours(node.right)})`;
    case 'error':
      return `error: ${node.message}`;
  }
}

function accepted(text: string): string | undefined {
  const expression = parseExpression(text);
  return expressionFault(expression) === undefined ? ours(expression) : undefined;
}

const word = fc.constantFrom(
  ...'github secrets matrix event foo true false null NaN Infinity -Infinity x1 a-b _x'.split(' '),
  ...`'it''s' '' '}}' 0x1F 1e3 -1 .5 +.5e-2 0o7 1_0 0x " = & | -`.split(' '),
  ...'contains format case always hashFiles toJSON ( ) [ ] , . * ! == != < <= > >= && ||'.split(' '),
  ' ',
  '\n',
  '\t',
  '\u00a0',
);

const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('github', 'secrets.TOKEN', 'matrix.*', "'a'", '1', 'true', 'always()', 'github.event.issue.title'),
    fc.tuple(tie('node'), fc.constantFrom('==', '!=', '<', '<=', '>', '>=', '&&', '||'), tie('node')).map((parts) => parts.join(' ')),
    tie('node').map((node) => `!${node}`),
    tie('node').map((node) => `(${node})`),
    fc.tuple(tie('node'), tie('node')).map(([a, b]) => `contains(${a}, ${b})`),
    tie('node').map((node) => `(${node})[*].name`),
    tie('node').map((node) => `github.event[${node}]`),
  ),
})).node;

describe('parseExpression', () => {
  test('accepts what the parser of GitHub accepts, with the same structure', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          tree,
          fc.array(word, { maxLength: 12 }).map((words) => words.join('')),
        ),
        (text) => {
          expect(accepted(text)).toBe(oracle(text));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test.each(['\v', '\f', '\u0085', '\u00a0', '\u1680', '\u2000', '\u200a', '\u2028', '\u202f', '\u205f', '\u3000'])(
    'skips the blank %j, as the parser of the service does',
    (blank) => {
      const text = `${blank}toJSON${blank}(${blank}secrets${blank})${blank}==${blank}1${blank}`;
      expect(accepted(text)).toBe('(toJSON(secrets)==1)');
    },
  );

  test.each(['\ufeff', '\u200b', '\u180e'])('%j is no blank', (character) => {
    expect(accepted(`${character}github`)).toBeUndefined();
  });

  test('counts depth as it does', () => {
    for (let depth = 1; depth < 60; depth += 1) {
      for (const text of [
        `${'('.repeat(depth)}a${')'.repeat(depth)}`.replace('a', 'github'),
        `${'!'.repeat(depth)}github`,
        `github${'.a'.repeat(depth)}`,
        `github${'[github'.repeat(depth)}${']'.repeat(depth)}`,
        `${'('.repeat(depth)}github || github.a && github${')'.repeat(depth)}`,
        `${'(github || '.repeat(depth)}github${')'.repeat(depth)}`,
      ]) {
        expect([text, accepted(text)]).toEqual([text, oracle(text)]);
      }
    }
  });

  test('agrees with it on every expression of the corpus', () => {
    let count = 0;
    for (const source of readCorpus()) {
      const { workflow } = parseWorkflow(source);
      for (const { scalar, embedded } of workflow === undefined ? [] : expressionsIn(workflow)) {
        if (embedded.expression.kind === 'call' && embedded.expression.nameSpan.end === 0) continue;
        const { start, end } = embedded.inValue;
        const text = scalar.expressions.length === 0 ? scalar.value : scalar.value.slice(start + 3, end - 2);
        expect(accepted(text)).toBe(oracle(text));
        count += 1;
      }
    }
    expect(count === 0 || count > 5000).toBe(true);
  });

  test.each([
    ["'it''s'''", { kind: 'literal', value: "it's'" }],
    ['0x1F', { kind: 'literal', value: 31 }],
    ['-1.5e3', { kind: 'literal', value: -1500 }],
    ['NaN', { kind: 'literal', value: Number.NaN }],
    ['-Infinity', { kind: 'literal', value: Number.NEGATIVE_INFINITY }],
    ['GitHub', { kind: 'context', name: 'GitHub' }],
    ['a.true', { kind: 'property', name: 'true' }],
    ['a[*]', { kind: 'filter' }],
    ["a['b']", { kind: 'index', index: { kind: 'literal', value: 'b' } }],
    ['contains(a, b,)', { kind: 'call', name: 'contains', arguments: [{ name: 'a' }, { name: 'b' }] }],
    ['a || b && !c == d', { operator: '||', right: { operator: '&&', right: { operator: '==', left: { kind: 'not' } } } }],
  ])('reads %s', (text, shape) => {
    expect(parseExpression(text)).toMatchObject(shape);
  });

  test.each([
    ['', 'nothing stands where a value is expected', 0, 0],
    ['a b', '`b` stands where the expression should end', 2, 3],
    ["a == 'b", "a string is not closed: end it with `'`", 5, 7],
    ['a = b', '`=` is neither a name nor an operator; to compare, write `==`', 2, 3],
    ['1x', '`1x` is not a number', 0, 2],
    ['a.5', '`5` stands where a property name or `*` is expected', 2, 3],
    ['f(a', 'nothing stands where `,` is expected', 3, 3],
    ['"a"', '`"a"` is neither a name nor an operator', 0, 3],
    ["a 'secret'", 'a string stands where the expression should end', 2, 10],
  ])('refuses %j and says why and where', (text, message, start, end) => {
    expect(parseExpression(text)).toMatchObject({ kind: 'error', message, span: { start, end } });
  });

  test('keeps what stands before an error', () => {
    const names: string[] = [];
    visitExpression(parseExpression('contains(secrets.A, github.b) && ='), (node) => {
      if (node.kind === 'context') names.push(node.name);
    });
    expect(names).toEqual(['secrets', 'github']);
  });

  test('the text at each span is the node', () => {
    fc.assert(
      fc.property(tree, (text) => {
        const wrong: string[] = [];
        visitExpression(parseExpression(text), (node) => {
          const again = ours(parseExpression(text.slice(node.span.start, node.span.end)));
          if (again !== ours(node)) wrong.push(again);
          if ('nameSpan' in node && text.slice(node.nameSpan.start, node.nameSpan.end) !== node.name) wrong.push(node.name);
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  test.each([
    ['length', 'a'.repeat(limits.expressionLength + 1), 'expressionLength'],
    ['depth of groups', '('.repeat(10_000), 'expressionDepth'],
    ['depth of negations', '!'.repeat(3_000), 'expressionDepth'],
    ['depth of accesses', `a${'.b'.repeat(1_000)}`, 'expressionDepth'],
    ['tokens of a chain', `a${'||a'.repeat(3_000)}`, 'expressionTokens'],
  ])('is bounded in %s', (_what, text, limit) => {
    expect(parseExpression(text)).toMatchObject({ kind: 'error', message: expect.stringContaining(`(limit ${limit})`) });
  });
});
