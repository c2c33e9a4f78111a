import { expect, test } from '@jest/globals';
import { hasCome, isRealDay } from '../../src/core/day.ts';

test.each([
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-13-01', false],
  ['2027-1-1', false],
  ['', false],
])('%s is a day of the calendar: %s', (text, expected) => {
  expect(isRealDay(text)).toBe(expected);
});

test('a day comes at 00:00 UTC of it, and what is no time is after it', () => {
  expect(['2027-01-30T23:59:59Z', '2027-01-31T00:00:00Z', 'nonsense'].map((now) => hasCome('2027-01-31', now))).toEqual([
    false,
    true,
    true,
  ]);
});
