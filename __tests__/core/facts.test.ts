import { describe, expect, test } from '@jest/globals';
import { gap, isMany, known, unknown } from '../../src/core/facts.ts';

describe('isMany', () => {
  test('is true for a collection, an empty one too', () => {
    expect(isMany({ items: [], gaps: [] })).toBe(true);
    expect(isMany({ items: [1], gaps: [gap({ item: 'a.yml', cause: 'invalid', why: 'it is no YAML' })] })).toBe(true);
  });

  test.each<[string, unknown]>([
    ['a list', []],
    ['a text', 'items gaps'],
    ['null', null],
    ['nothing', undefined],
    ['items alone', { items: [] }],
    ['gaps alone', { gaps: [] }],
    ['gaps that are no list', { items: [], gaps: 0 }],
  ])('is false for %s', (_name, value) => {
    expect(isMany(value)).toBe(false);
  });
});

test('a fact is known or unknown, and an unknown one has no value that a rule could take', () => {
  expect(known(undefined, 'disk')).toEqual({ state: 'known', value: undefined, source: 'disk' });
  const missing = unknown({ cause: 'outage', reason: 'no answer', remedy: 'try again' });
  expect(missing.state).toBe('unknown');
  expect('value' in missing).toBe(false);
});
