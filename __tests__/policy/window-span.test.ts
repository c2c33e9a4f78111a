import { expect, test } from '@jest/globals';
import { daysOf, isWithinSpan, timesOf } from '../../src/policy/window-span.ts';

test.each([
  ['mon-thu', ['mon', 'tue', 'wed', 'thu']],
  ['sat', ['sat']],
  ['fri-mon', ['fri', 'sat', 'sun', 'mon']],
  ['2026-12-24', ['2026-12-24']],
  ['never', ['never']],
])('the days of %s', (text, days) => {
  expect(daysOf(text)).toEqual(days);
});

test('times are minutes of the day, and a span ends after it begins', () => {
  expect(timesOf({ from: '09:30', to: '24:00' })).toEqual({ from: 570, to: 1440 });
  expect(timesOf({ from: '10:00', to: '10:00' })).toBeUndefined();
});

const office = { days: 'mon-thu', from: '09:00', to: '17:00' };

test.each([
  [office, true],
  [{ days: 'tue-wed', from: '10:00', to: '12:00' }, true],
  [{ days: 'thu-fri', from: '10:00', to: '12:00' }, false],
  [{ days: 'mon', from: '08:00', to: '12:00' }, false],
  [{ days: 'mon', from: '16:00', to: '18:00' }, false],
  [{ days: 'mon', from: '12:00', to: '10:00' }, false],
  [{ days: '2026-12-21', from: '10:00', to: '12:00' }, false],
])('%j within the office hours: %p', (span, is) => {
  expect(isWithinSpan(span, office)).toBe(is);
});
