import { describe, expect, test } from '@jest/globals';
import { parseExpression } from '../../src/workflow/parse-expression.ts';
import { visitExpression } from '../../src/workflow/visit-expression.ts';

function visited(text: string): readonly string[] {
  const kinds: string[] = [];
  visitExpression(parseExpression(text), (node) => {
    kinds.push('name' in node ? `${node.kind} ${node.name}` : node.kind);
  });
  return kinds;
}

describe('visitExpression', () => {
  test('comes to a node before those below it, from left to right', () => {
    expect(visited("!contains(a.b, c['d'].*) || e == 1")).toEqual([
      'binary',
      'not',
      'call contains',
      'property b',
      'context a',
      'filter',
      'index',
      'context c',
      'literal',
      'binary',
      'context e',
      'literal',
    ]);
  });

  test('comes to what an error kept', () => {
    expect(visited('a.b &&')).toEqual(['error', 'binary', 'property b', 'context a', 'error']);
  });

  test('does not recurse', () => {
    expect(visited(`a${'||a'.repeat(1_900)}`)).toHaveLength(3_801);
  });
});
