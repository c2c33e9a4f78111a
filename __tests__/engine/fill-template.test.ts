import { expect, test } from '@jest/globals';
import { fillTemplate } from '../../src/engine/fill-template.ts';

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['{a} and {a-b}', { a: '1', 'a-b': '2' }, '1 and 2'],
  ['{a}', { a: '' }, ''],
  // What has no value stays: expressions, globs, names that every object has.
  ['${{ github.ref }} {A} {1} {a', {}, '${{ github.ref }} {A} {1} {a'],
  ['{toString} {constructor}', {}, '{toString} {constructor}'],
  // A value is no template: what an attacker writes is neither filled in again nor read as a pattern.
  ['{a}{b}', { a: '{b}', b: '$&$1' }, '{b}$&$1'],
])('%j with %j', (template, values, text) => {
  expect(fillTemplate(template, values)).toBe(text);
});
