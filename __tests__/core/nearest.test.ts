import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { nearest, suggestion } from '../../src/core/nearest.ts';

const words = ['extends', 'environments', 'deny', 'off', 'open'];

test.each([
  ['extnds', 'extends'],
  ['Extends', 'extends'],
  ['exetnds', 'extends'],
  ['environmets', 'environments'],
  ['dney', 'deny'],
  ['of', 'off'],
  ['opne', 'open'],
  ['yned', undefined],
  ['warn', undefined],
  ['', undefined],
  ['a'.repeat(1000), undefined],
])('%s: %s', (word, meant) => {
  expect(nearest(word, words)).toBe(meant);
});

test('of several that are near the nearest, and of those the first', () => {
  expect(nearest('stagin', ['staking', 'staging', 'stagins'])).toBe('staging');
});

test('a word that is there means itself; one letter too many means the word', () => {
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.nat(), (word, at) => {
      const index = at % (word.length + 1);
      expect(nearest(word, words)).toBe(word);
      expect(nearest(`${word.slice(0, index)}z${word.slice(index)}`, [word])).toBe(word);
    }),
  );
});

test('suggestion is a sentence or nothing', () => {
  expect([suggestion('extnds', words), suggestion('x', words)]).toEqual([' Did you mean "extends"?', '']);
});
