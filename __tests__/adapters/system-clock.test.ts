import { expect, test } from '@jest/globals';
import { systemClock } from '../../src/adapters/system-clock.ts';

test('the system clock gives UTC with milliseconds and never runs backwards', () => {
  expect(systemClock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  const first = systemClock.elapsed();
  expect(systemClock.elapsed()).toBeGreaterThanOrEqual(first);
});
