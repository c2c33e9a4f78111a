import type { AST } from '@eslint-community/regexpp';

/** The most bytes that a part of a pattern can match in latin1 text; Infinity where there is no most. */
export function widthOf(node: AST.Pattern | AST.Element | AST.QuantifiableElement): number {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return Math.max(...node.alternatives.map(({ elements }) => sum(elements)));
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

/** The most bytes that its longest look-behinds, or look-aheads, can look at; Infinity where there is no most. */
export function lookOf(node: AST.Pattern | AST.Element | AST.QuantifiableElement, kind: 'lookahead' | 'lookbehind'): number {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(node.alternatives, kind);
    case 'Quantifier':
      return lookOf(node.element, kind);
    case 'Assertion':
      if (node.kind !== 'lookahead' && node.kind !== 'lookbehind') return 0;
      // One within another looks from where the outer one may have come to.
      return (
        ofAlternatives(node.alternatives, kind) +
        (node.kind === kind ? Math.max(...node.alternatives.map(({ elements }) => sum(elements))) : 0)
      );
    default:
      return 0;
  }
}

function ofAlternatives(alternatives: readonly AST.Alternative[], kind: 'lookahead' | 'lookbehind'): number {
  return Math.max(0, ...alternatives.flatMap(({ elements }) => elements.map((one) => lookOf(one, kind))));
}

function sum(elements: readonly AST.Element[]): number {
  return elements.reduce((bytes, one) => bytes + widthOf(one), 0);
}
