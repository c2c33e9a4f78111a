import type { Span } from '../../core/location.ts';
import type { Expression } from '../../workflow/expression.ts';
import { visitExpression } from '../../workflow/visit-expression.ts';

/** A use of the `secrets` context that does not name one secret. */
export interface WholeSecrets {
  /** `all`: every secret; `computed`: one that only the run names. */
  readonly how: 'all' | 'computed';
  /** As one would write it, without what stands in the file: `toJSON(secrets)`, `secrets[...]`. */
  readonly form: string;
  /** Offsets as in the expression. */
  readonly span: Span;
}

/** Every use of `secrets`, in any letter case, that is neither `secrets.NAME` nor `secrets['NAME']`. */
export function wholeSecretsIn(expression: Expression): readonly WholeSecrets[] {
  const parents = new Map<Expression, Expression>();
  const contexts: Expression[] = [];
  visitExpression(expression, (node) => {
    for (const below of operands(node)) parents.set(below, node);
    if (node.kind === 'context' && node.name.toLowerCase() === 'secrets') contexts.push(node);
  });
  return contexts.flatMap((context) => {
    const use = useOf(context, parents.get(context));
    return use === undefined ? [] : [use];
  });
}

function useOf(context: Expression, parent: Expression | undefined): WholeSecrets | undefined {
  if (parent?.kind === 'property' && parent.object === context) return undefined;
  if (parent?.kind === 'index' && parent.object === context) {
    return parent.index.kind === 'literal' ? undefined : { how: 'computed', form: 'secrets[...]', span: parent.span };
  }
  if (parent?.kind === 'filter') return { how: 'all', form: 'secrets.*', span: parent.span };
  if (parent?.kind === 'call') return { how: 'all', form: `${nameOf(parent.name)}(secrets)`, span: parent.span };
  return { how: 'all', form: 'secrets', span: context.span };
}

function nameOf(name: string): string {
  const known = ['toJSON', 'fromJSON', 'format', 'join', 'contains', 'startsWith', 'endsWith', 'hashFiles', 'case'];
  return known.find((item) => item.toLowerCase() === name.toLowerCase()) ?? name.slice(0, 40);
}

function operands(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'property':
    case 'filter':
      return [node.object];
    case 'index':
      return [node.object, node.index];
    case 'call':
      return node.arguments;
    case 'not':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'error':
      return node.partial;
    case 'literal':
    case 'context':
      return [];
  }
}
