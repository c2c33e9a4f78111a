import type { Expression } from './expression.ts';

/**
 * What a chain of accesses names: `['secrets', 'TOKEN']` for `secrets.TOKEN` and `SECRETS['TOKEN']`. The context's name is in lower
 * case, property names are as written (GitHub compares both without case), a filter is `*`. Undefined where an index is computed or the chain does not start at
 * a context.
 */
export function contextPath(expression: Expression): readonly string[] | undefined {
  const path: string[] = [];
  let node = expression;
  for (;;) {
    switch (node.kind) {
      case 'context':
        path.push(node.name.toLowerCase());
        return path.toReversed();
      case 'property':
        path.push(node.name);
        node = node.object;
        break;
      case 'filter':
        path.push('*');
        node = node.object;
        break;
      case 'index':
        if (node.index.kind !== 'literal') return undefined;
        path.push(String(node.index.value));
        node = node.object;
        break;
      default:
        return undefined;
    }
  }
}
