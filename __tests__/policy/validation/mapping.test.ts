import { describe, expect, test } from '@jest/globals';
import { optional, record, strict, withRest } from '../../../src/policy/validation/mapping.ts';
import { boolean, literal, oneOf, textOf } from '../../../src/policy/validation/scalars.ts';

const shape = strict({ kind: oneOf(['a', 'b']), isLoud: optional(boolean) });

describe('strict', () => {
  test('what may be left out is left out', () => {
    expect(shape.check({ kind: 'a' })).toEqual({ value: { kind: 'a' }, issues: [] });
    expect(shape.check({ kind: 'b', isLoud: true })).toEqual({ value: { kind: 'b', isLoud: true }, issues: [] });
  });

  test('a missing key is an issue at its path', () => {
    expect(shape.check({})).toEqual({ value: undefined, issues: [{ code: 'not-one-of', path: ['kind'], allowed: ['a', 'b'] }] });
  });

  test('null is a value, and the wrong one', () => {
    expect(shape.check({ kind: 'a', isLoud: null }).issues).toEqual([{ code: 'wrong-kind', path: ['isLoud'], expected: 'boolean' }]);
  });

  test.each(['constructor', 'toString', 'kin'])('the key %j is one too many', (key) => {
    const { issues } = shape.check({ kind: 'a', [key]: 1 });
    expect(issues).toEqual([{ code: 'unknown-keys', path: [], keys: [key], allowed: ['kind', 'isLoud'] }]);
  });

  test('what a prototype brings is not there', () => {
    const value: unknown = Object.create({ kind: 'a' });
    expect(shape.check(value).value).toBeUndefined();
  });

  test.each([null, undefined, 'a', ['kind'], 1])('%j is no mapping', (value) => {
    expect(shape.check(value)).toEqual({ value: undefined, issues: [{ code: 'wrong-kind', path: [], expected: 'mapping' }] });
  });

  test('its JSON Schema is closed', () => {
    expect(shape.json(new Map())).toEqual({
      type: 'object',
      properties: { kind: { type: 'string', enum: ['a', 'b'] }, isLoud: { type: 'boolean' } },
      required: ['kind'],
      additionalProperties: false,
    });
  });
});

describe('record', () => {
  const schema = record(textOf(/^[a-z]+$/, 'lower-case letters'), boolean);

  test('each entry is checked at its key', () => {
    expect(schema.check({ a: true, b: false })).toEqual({ value: { a: true, b: false }, issues: [] });
    expect(schema.check({ a: true, b: 1 }).issues).toEqual([{ code: 'wrong-kind', path: ['b'], expected: 'boolean' }]);
  });

  test('a key that is none leaves no record, whatever it holds', () => {
    expect(schema.check({ A: 1 })).toEqual({ value: undefined, issues: [{ code: 'bad-key', path: ['A'], rules: ['lower-case letters'] }] });
  });

  test('a name from outside finds only what was put there', () => {
    expect(schema.check({ constructor: true }).value).toEqual({ constructor: true });
    expect(schema.check({ a: true }).value?.['constructor']).toBeUndefined();
  });
});

describe('withRest', () => {
  const schema = withRest({ exact: optional(boolean) }, { schema: literal('x'), keys: '[*]' });

  test('its own keys come first, every other is of the rest', () => {
    expect(Object.entries(schema.check({ 'a*': 'x', exact: true }).value ?? {})).toEqual([
      ['exact', true],
      ['a*', 'x'],
    ]);
    expect(schema.check({ exact: 'x' }).issues).toEqual([{ code: 'wrong-kind', path: ['exact'], expected: 'boolean' }]);
    expect(schema.check({ toString: true }).issues).toEqual([{ code: 'not-one-of', path: ['toString'], allowed: ['x'] }]);
  });
});
