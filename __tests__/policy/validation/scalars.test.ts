import { describe, expect, test } from '@jest/globals';
import { boolean, integer, literal, oneOf, text, textOf } from '../../../src/policy/validation/scalars.ts';

const rule = (what: string) => ({ code: 'rule', path: [], rule: what });

describe('scalars', () => {
  test('text keeps its lengths', () => {
    const schema = text({ min: 2, max: 3 });
    expect(schema.check('ab')).toEqual({ value: 'ab', issues: [] });
    expect(schema.check('a').issues).toEqual([rule('at least 2 characters')]);
    expect(schema.check('abcd').issues).toEqual([rule('at most 3 characters')]);
    expect(schema.check(['ab'])).toEqual({ value: undefined, issues: [{ code: 'wrong-kind', path: [], expected: 'text' }] });
  });

  test('text of a form tells its length and its form at once', () => {
    const schema = textOf(/^a*$/, 'letters a');
    expect(schema.check('aa')).toEqual({ value: 'aa', issues: [] });
    expect(schema.check('b'.repeat(1025)).issues).toEqual([rule('at most 1024 characters'), rule('letters a')]);
    expect(schema.json(new Map())).toEqual({ type: 'string', maxLength: 1024, pattern: '^a*$', description: 'letters a' });
  });

  test.each([null, undefined, 'A', 1, ['a'], new String('a')])('one of some words is not %j', (value) => {
    expect(oneOf(['a', 'b']).check(value)).toEqual({ value: undefined, issues: [{ code: 'not-one-of', path: [], allowed: ['a', 'b'] }] });
  });

  test('a literal is that value, not what looks like it', () => {
    expect(literal(1).check(1)).toEqual({ value: 1, issues: [] });
    expect(literal(1).check('1').issues).toEqual([{ code: 'not-one-of', path: [], allowed: ['1'] }]);
    expect(literal(true).json(new Map())).toEqual({ type: 'boolean', const: true });
  });

  test.each([
    [0, []],
    [6, []],
    [-1, [rule('at least 0')]],
    [7, [rule('at most 6')]],
    [1e20, [rule('at most 6')]],
  ])('the integer %d within 0 and 6', (value, issues) => {
    expect(integer({ min: 0, max: 6 }).check(value)).toEqual({ value, issues });
  });

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, '1', null])('%j is no integer', (value) => {
    expect(integer({ min: 0 }).check(value)).toEqual({
      value: undefined,
      issues: [{ code: 'wrong-kind', path: [], expected: 'integer' }],
    });
  });

  test('an integer that JavaScript does not hold exactly is too large', () => {
    expect(integer({ min: 0 }).check(2 ** 53).issues).toEqual([rule(`at most ${Number.MAX_SAFE_INTEGER}`)]);
  });

  test('a boolean is no word', () => {
    expect(boolean.check(false)).toEqual({ value: false, issues: [] });
    expect(boolean.check('false').value).toBeUndefined();
  });
});
