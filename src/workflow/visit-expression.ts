import type { Expression } from './expression.ts';

/** Calls `visit` with every node before those below it, from left to right; what an `error` kept is visited too. */
export function visitExpression(expression: Expression, visit: (node: Expression) => void): void {
  const open: Expression[] = [expression];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    visit(node);
    const below = operandsOf(node);
    for (let index = below.length - 1; index >= 0; index -= 1) {
      const operand = below[index];
      if (operand !== undefined) open.push(operand);
    }
  }
}

function operandsOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'literal':
    case 'context':
      return [];
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
  }
}
