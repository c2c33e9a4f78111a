import type { AST } from '@eslint-community/regexpp';

/** The most bytes that a part of a pattern can match in latin1 text; Infinity where there is no most. */
export function widthOf(node: AST.Pattern | AST.Element | AST.QuantifiableElement): number {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return Math.max(...node.alternatives.map(({ elements }) => elements.reduce((sum, one) => sum + widthOf(one), 0)));
    case 'Quantifier':
      return node.max === 0 ? 0 : widthOf(node.element) * node.max;
    case 'Assertion':
      return 0;
    case 'Backreference':
      return Number.POSITIVE_INFINITY;
    default:
      return 1;
  }
}
