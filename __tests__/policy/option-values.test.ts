import { expect, test } from '@jest/globals';
import type { OptionSpec } from '../../src/core/rule.ts';
import { isAtLeastAsStrict } from '../../src/policy/option-values.ts';

const integer: OptionSpec = { type: 'integer', default: 1, minimum: 0, description: '' };
const strings: OptionSpec = { type: 'strings', default: [], description: '' };
const boolean: OptionSpec = { type: 'boolean', default: false, description: '' };
const choice: OptionSpec = { type: 'choice', choices: ['any', 'some', 'one'], default: 'any', description: '' };
const levels: OptionSpec = { type: 'levels', levels: ['a'], default: {}, description: '' };

test.each<[OptionSpec | undefined, unknown, unknown, boolean]>([
  [{ ...integer, stricter: 'less' }, 1, 2, true],
  [{ ...integer, stricter: 'less' }, 3, 2, false],
  [{ ...integer, stricter: 'more' }, 3, 2, true],
  [{ ...integer, stricter: 'more' }, 1, 2, false],
  [integer, 1, 2, false],
  [integer, 2, 2, true],
  [{ ...strings, stricter: 'less' }, ['a'], ['a', 'b'], true],
  [{ ...strings, stricter: 'less' }, ['a', 'c'], ['a', 'b'], false],
  [{ ...strings, stricter: 'more' }, ['a', 'b'], ['a'], true],
  [{ ...strings, stricter: 'more' }, [], ['a'], false],
  [strings, ['b', 'a'], ['a', 'b'], true],
  [{ ...boolean, stricter: 'less' }, false, true, true],
  [{ ...boolean, stricter: 'less' }, true, false, false],
  [{ ...boolean, stricter: 'more' }, true, false, true],
  [choice, 'one', 'any', true],
  [choice, 'some', 'any', true],
  [choice, 'some', 'some', true],
  [choice, 'some', 'one', false],
  [choice, 'other', 'any', false],
  [choice, undefined, 'any', false],
  [levels, { x: 'a', y: 'b' }, { y: 'b', x: 'a' }, true],
  [levels, { x: 'a' }, { x: 'b' }, false],
  [undefined, undefined, undefined, true],
  [undefined, 1, undefined, false],
])('%j: %j over %j is %p', (spec, value, than, is) => {
  expect(isAtLeastAsStrict(spec, value, than)).toBe(is);
});
