import { type FunctionName, functions, isFunctionName, type Node } from './nodes.ts';
import { type Token, tokensOf, UnsupportedExpression } from './tokens.ts';

const deepest = 200;
const strengths: Readonly<Record<string, number>> = {
  '??': 1,
  '||': 2,
  or: 2,
  '&&': 3,
  and: 3,
  '==': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  in: 4,
  contains: 4,
  startsWith: 4,
  endsWith: 4,
  '+': 5,
  '-': 5,
};
const roots = new Set(['finding', 'attributes']);
const methods = new Set(['contains', 'startsWith', 'endsWith']);
/** Functions whose patterns are part of the configuration, so that a text that is read never says any. */
const withPatterns = new Set<FunctionName>(['matchesAny', 'findMatch']);

/** Expr as filters write it; everything that is not evaluated is an UnsupportedExpression. */
export function parseExpression(source: string): Node {
  const parser = new Parser(tokensOf(source));
  const node = parser.program();
  parser.end();
  return node;
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #bound: string[] = [];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  end(): void {
    const token = this.#tokens[this.#at];
    if (token !== undefined) throw new UnsupportedExpression(`'${shown(token)}' is not understood there`);
  }

  program(): Node {
    if (!this.#take('let')) return this.#choice();
    const name = this.#name();
    this.#expect('=');
    const value = this.#choice();
    this.#expect(';');
    this.#bound.push(name);
    const body = this.#deeper(() => this.program());
    this.#bound.pop();
    return { kind: 'let', name, value, body };
  }

  #choice(): Node {
    const condition = this.#binary(0);
    if (!this.#take('?')) return condition;
    const yes = this.#deeper(() => this.#choice());
    this.#expect(':');
    return { kind: 'choice', condition, yes, no: this.#deeper(() => this.#choice()) };
  }

  #binary(weakest: number): Node {
    let left = this.#deeper(() => this.#unary());
    for (;;) {
      const isNegated = this.#peek() === 'not' && this.#peek(1) === 'in';
      const operator = isNegated ? 'in' : this.#peek();
      const strength = operator === undefined ? undefined : strengths[operator];
      if (operator === undefined || strength === undefined || strength <= weakest) return left;
      this.#at += isNegated ? 2 : 1;
      const right = this.#binary(strength);
      const node: Node = { kind: 'binary', operator, left, right };
      left = isNegated ? { kind: 'not', of: node } : node;
    }
  }

  #unary(): Node {
    if (this.#take('!') || this.#take('not')) return { kind: 'not', of: this.#deeper(() => this.#unary()) };
    if (this.#take('-')) return { kind: 'negative', of: this.#deeper(() => this.#unary()) };
    return this.#postfix(this.#primary());
  }

  #postfix(first: Node): Node {
    let node = first;
    for (;;) {
      if (this.#take('.')) node = this.#member(node);
      else if (this.#take('[')) node = this.#index(node);
      else return node;
    }
  }

  #member(of: Node): Node {
    const name = this.#name();
    if (!this.#take('(')) return { kind: 'key', of, key: { kind: 'value', value: name } };
    if (!methods.has(name)) throw new UnsupportedExpression(`the method ${name} is not evaluated`);
    return this.#call(name, [of]);
  }

  #index(of: Node): Node {
    if (this.#peek() === '?') throw new UnsupportedExpression('an optional index is not evaluated');
    const from = this.#peek() === ':' ? undefined : this.#deeper(() => this.#choice());
    if (!this.#take(':')) {
      this.#expect(']');
      if (from === undefined) throw new UnsupportedExpression('an index is missing');
      return { kind: 'key', of, key: from };
    }
    const to = this.#peek() === ']' ? undefined : this.#deeper(() => this.#choice());
    this.#expect(']');
    return { kind: 'slice', of, from, to };
  }

  #primary(): Node {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token?.kind === 'text') return { kind: 'value', value: token.text };
    if (token?.kind === 'number') return { kind: 'value', value: token.value };
    if (token?.kind === 'name') return this.#named(token.text);
    if (token?.text === '(') {
      const node = this.#deeper(() => this.program());
      this.#expect(')');
      return node;
    }
    if (token?.text === '[') return { kind: 'list', items: this.#items(']') };
    throw new UnsupportedExpression(token === undefined ? 'it breaks off' : `'${shown(token)}' is not understood there`);
  }

  #named(name: string): Node {
    if (name === 'true' || name === 'false') return { kind: 'value', value: name === 'true' };
    if (name === 'nil' || name === 'null') return { kind: 'value', value: null };
    if (this.#peek() === '(') {
      this.#at += 1;
      return this.#call(name, []);
    }
    if ((name === 'filter' || name === 'strings') && this.#peek() === '.') {
      this.#at += 1;
      const inner = this.#name();
      this.#expect('(');
      return this.#call(inner, []);
    }
    if (!roots.has(name) && !this.#bound.includes(name)) throw new UnsupportedExpression(`${name} is not known`);
    return { kind: 'name', name };
  }

  #call(name: string, first: readonly Node[]): Node {
    const args = [...first, ...this.#items(')')];
    if (!isFunctionName(name)) throw new UnsupportedExpression(`the function ${name} is not evaluated`);
    const [fewest, most] = functions[name];
    if (args.length < fewest || args.length > most) throw new UnsupportedExpression(`${name} takes ${fewest} to ${most} arguments`);
    if (withPatterns.has(name) && !isWritten(args[1])) throw new UnsupportedExpression(`the patterns of ${name} must be written out`);
    return { kind: 'call', name, args };
  }

  #items(end: string): readonly Node[] {
    const items: Node[] = [];
    while (!this.#take(end)) {
      items.push(this.#deeper(() => this.program()));
      if (this.#peek() !== end) this.#expect(',');
    }
    return items;
  }

  #deeper<T>(work: () => T): T {
    this.#depth += 1;
    if (this.#depth > deepest) throw new UnsupportedExpression('it is nested too deeply');
    const made = work();
    this.#depth -= 1;
    return made;
  }

  /** The operator or word that follows; undefined for a text or a number. */
  #peek(ahead: 0 | 1 = 0): string | undefined {
    const token = this.#tokens[this.#at + ahead];
    return token?.kind === 'operator' || token?.kind === 'name' ? token.text : undefined;
  }

  #take(text: string): boolean {
    if (this.#peek() !== text) return false;
    this.#at += 1;
    return true;
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw new UnsupportedExpression(`'${text}' is missing`);
  }

  #name(): string {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token?.kind !== 'name') throw new UnsupportedExpression('a name is missing');
    return token.text;
  }
}

function isWritten(node: Node | undefined): boolean {
  if (node?.kind === 'list') return node.items.every((item) => item.kind === 'value' && typeof item.value === 'string');
  return node?.kind === 'value' && typeof node.value === 'string';
}

function shown(token: Token): string {
  return token.kind === 'number' ? String(token.value) : token.text.slice(0, 20);
}
