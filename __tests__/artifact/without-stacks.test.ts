import { expect, test } from '@jest/globals';
import { withoutStacks } from '../../src/artifact/without-stacks.ts';

test('errors of the work have no stack, and those after it do, also where it threw', () => {
  const before = Error.stackTraceLimit;
  expect(withoutStacks(() => new Error('within').stack)).toBe('Error: within');
  expect(() =>
    withoutStacks(() => {
      throw new Error('thrown');
    }),
  ).toThrow('thrown');
  expect(Error.stackTraceLimit).toBe(before);
});
