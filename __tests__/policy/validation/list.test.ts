import { expect, test } from '@jest/globals';
import { list } from '../../../src/policy/validation/list.ts';
import { oneOf } from '../../../src/policy/validation/scalars.ts';

const schema = list(oneOf(['a', 'b']), { max: 2, none: 'at least one' });

test('a list holds what its items are', () => {
  expect(schema.check(['a', 'b'])).toEqual({ value: ['a', 'b'], issues: [] });
});

test('a wrong item is named by its index, and leaves no list', () => {
  expect(schema.check(['a', 'c'])).toEqual({ value: undefined, issues: [{ code: 'not-one-of', path: [1], allowed: ['a', 'b'] }] });
});

test('too few and too many', () => {
  expect(schema.check([]).issues).toEqual([{ code: 'rule', path: [], rule: 'at least one' }]);
  expect(schema.check(['a', 'a', 'a']).issues).toEqual([{ code: 'rule', path: [], rule: 'at most 2 items' }]);
  expect(list(oneOf(['a']), { max: 2 }).check([])).toEqual({ value: [], issues: [] });
});

test.each(['ab', { length: 1, 0: 'a' }, null, undefined])('%j is no list', (value) => {
  expect(schema.check(value)).toEqual({ value: undefined, issues: [{ code: 'wrong-kind', path: [], expected: 'list' }] });
});

test('its JSON Schema', () => {
  expect(schema.json(new Map())).toEqual({ type: 'array', items: { type: 'string', enum: ['a', 'b'] }, minItems: 1, maxItems: 2 });
});
