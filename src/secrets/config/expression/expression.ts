import type { Patterns } from '../patterns.ts';
import type { FunctionName, Node } from './nodes.ts';
import { parseExpression } from './parse-expression.ts';
import { plainFunctions } from './plain-functions.ts';
import { compared, isIn, keyOf, numberOf, sliceOf, sumOf, textOf, textsOf, truthOf, type Value, WrongType } from './values.ts';

/** What an expression sees: `finding` and `attributes`. */
export type Scope = ReadonlyMap<string, Value>;

/** A filter: true of what is no credential. */
export class Expression {
  readonly #node: Node;
  readonly #patterns: Patterns;

  /** @throws UnsupportedExpression; InterlockError INPUT_INVALID for a pattern that RE2 does not take. */
  constructor(source: string, patterns: Patterns, owner: string) {
    this.#node = parseExpression(source);
    this.#patterns = patterns;
    compilePatterns(this.#node, (pattern) => patterns.compile(pattern, owner));
  }

  /** Undefined where the types of its values do not fit, so that nothing is said. */
  holds(scope: Scope): boolean | undefined {
    try {
      const value = this.#evaluate(this.#node, scope);
      return typeof value === 'boolean' ? value : undefined;
    } catch (error) {
      if (error instanceof WrongType) return undefined;
      throw error;
    }
  }

  #evaluate(node: Node, scope: Scope): Value {
    switch (node.kind) {
      case 'value':
        return node.value;
      case 'list':
        return node.items.map((item) => this.#evaluate(item, scope));
      case 'name':
        return scope.get(node.name) ?? null;
      case 'key':
        return keyOf(this.#evaluate(node.of, scope), this.#evaluate(node.key, scope));
      case 'slice':
        return sliceOf(
          this.#evaluate(node.of, scope),
          node.from === undefined ? 0 : numberOf(this.#evaluate(node.from, scope)),
          node.to === undefined ? undefined : numberOf(this.#evaluate(node.to, scope)),
        );
      case 'call':
        return this.#call(
          node.name,
          node.args.map((argument) => this.#evaluate(argument, scope)),
        );
      case 'not':
        return !truthOf(this.#evaluate(node.of, scope));
      case 'negative':
        return -numberOf(this.#evaluate(node.of, scope));
      case 'choice':
        return this.#evaluate(truthOf(this.#evaluate(node.condition, scope)) ? node.yes : node.no, scope);
      case 'let':
        return this.#evaluate(node.body, new Map([...scope, [node.name, this.#evaluate(node.value, scope)]]));
      case 'binary':
        return this.#binary(node, scope);
    }
  }

  #binary({ operator, left, right }: Node & { readonly kind: 'binary' }, scope: Scope): Value {
    const first = this.#evaluate(left, scope);
    const second = (): Value => this.#evaluate(right, scope);
    switch (operator) {
      case '||':
      case 'or':
        return truthOf(first) || truthOf(second());
      case '&&':
      case 'and':
        return truthOf(first) && truthOf(second());
      case '??':
        return first ?? second();
      case '==':
        return first === second();
      case '!=':
        return first !== second();
      case 'in':
        return isIn(first, second());
      case '+':
        return sumOf(first, second());
      case '-':
        return numberOf(first) - numberOf(second());
      case 'contains':
      case 'startsWith':
      case 'endsWith':
        return this.#call(operator, [first, second()]);
      default:
        return compared(operator, numberOf(first), numberOf(second()));
    }
  }

  #call(name: FunctionName, args: readonly Value[]): Value {
    const [first = null, second = null] = args;
    if (name === 'findMatch') return this.#patterns.compile(textOf(second), name).first(textOf(first)) ?? '';
    if (name !== 'matchesAny') return plainFunctions[name](args);
    return textsOf(second).some((source) => textsOf(first).some((text) => this.#patterns.compile(source, name).test(text)));
  }
}

/** Compiles what the expression writes, so that it is refused before anything is read. */
function compilePatterns(node: Node, compile: (pattern: string) => void): void {
  if (node.kind === 'call' && (node.name === 'matchesAny' || node.name === 'findMatch')) {
    const [, written] = node.args;
    const items = written?.kind === 'list' ? written.items : [written];
    for (const item of items) if (item?.kind === 'value' && typeof item.value === 'string') compile(item.value);
  }
  for (const child of childrenOf(node)) compilePatterns(child, compile);
}

function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'value':
    case 'name':
      return [];
    case 'list':
      return node.items;
    case 'key':
      return [node.of, node.key];
    case 'slice':
      return [node.of, node.from, node.to].filter((one) => one !== undefined);
    case 'call':
      return node.args;
    case 'not':
    case 'negative':
      return [node.of];
    case 'choice':
      return [node.condition, node.yes, node.no];
    case 'let':
      return [node.value, node.body];
    case 'binary':
      return [node.left, node.right];
  }
}
