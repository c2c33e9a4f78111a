import { expect, test } from '@jest/globals';
import { statementsOf } from '../../../src/rules/support/program-statements.ts';

const texts = (script: string) => statementsOf(script).map(({ span }) => script.slice(span.start, span.end));

test('lines and semicolons part statements, unless a bracket is open', () => {
  expect(texts('a = 1; b(\n  2,\n  [3;4]\n)\n\n  c  \n')).toEqual(['a = 1', 'b(\n  2,\n  [3;4]\n)', 'c']);
  expect(texts(') ] a\nb')).toEqual([') ] a', 'b']);
});

test('comments are left out', () => {
  expect(texts('# a\n  // b\nc # d')).toEqual(['c # d']);
});

test('a bracket that nothing closes does not hold all that follows', () => {
  expect(texts(`(${'x\n'.repeat(10_000)}`).length).toBeGreaterThan(3);
});
