import { expect, test } from '@jest/globals';
import { anyOf, described, named, refined } from '../../../src/policy/validation/compose.ts';
import { strict } from '../../../src/policy/validation/mapping.ts';
import { literal, oneOf, text } from '../../../src/policy/validation/scalars.ts';
import type { JsonSchema } from '../../../src/policy/validation/schema.ts';

test('any of several forms', () => {
  const schema = anyOf(literal('any'), strict({ key: literal('k') }));
  expect(schema.check('any')).toEqual({ value: 'any', issues: [] });
  expect(schema.check({ key: 'k' })).toEqual({ value: { key: 'k' }, issues: [] });
  expect(schema.check(1)).toEqual({
    value: undefined,
    issues: [
      {
        code: 'no-form',
        path: [],
        forms: [[{ code: 'not-one-of', path: [], allowed: ['any'] }], [{ code: 'wrong-kind', path: [], expected: 'mapping' }]],
      },
    ],
  });
});

test('the only form of the right type speaks alone', () => {
  expect(anyOf(literal(1), text({ max: 1 })).check('ab').issues).toEqual([{ code: 'rule', path: [], rule: 'at most 1 characters' }]);
});

test('where two forms have the type and break a rule, neither is taken', () => {
  const { value, issues } = anyOf(text({ max: 1 }), text({ max: 2 })).check('abc');
  expect(value).toBeUndefined();
  expect(issues).toMatchObject([{ code: 'no-form' }]);
});

test('a rule is judged only over a value that has its type', () => {
  const schema = refined(oneOf(['a', 'b']), (value) => value === 'a', 'the letter a', ['at']);
  expect(schema.check('a')).toEqual({ value: 'a', issues: [] });
  expect(schema.check('b')).toEqual({ value: 'b', issues: [{ code: 'rule', path: ['at'], rule: 'the letter a' }] });
  expect(schema.check(1).issues).toEqual([{ code: 'not-one-of', path: [], allowed: ['a', 'b'] }]);
});

test('a named schema stands once and is referred to', () => {
  const definitions = new Map<string, JsonSchema>();
  const level = named('level', described(oneOf(['a']), 'A level'));
  expect(strict({ x: level, y: level }).json(definitions)).toMatchObject({
    properties: { x: { $ref: '#/$defs/level' }, y: { $ref: '#/$defs/level' } },
  });
  expect([...definitions]).toEqual([['level', { type: 'string', enum: ['a'], description: 'A level' }]]);
});
