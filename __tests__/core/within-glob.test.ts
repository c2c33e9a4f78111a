import { describe, expect, test } from '@jest/globals';
import { isWithinGlob } from '../../src/core/within-glob.ts';

describe('isWithinGlob', () => {
  test.each([
    ['refs/heads/main', 'refs/heads/main', true],
    ['refs/heads/main', 'refs/heads/*', true],
    ['refs/heads/*', 'refs/heads/*', true],
    ['refs/heads/*', 'any', true],
    ['any', 'refs/**', false],
    ['refs/heads/*', 'refs/**', false],
    ['refs/heads/release/1', 'refs/heads/*', false],
    ['refs/heads/main', 'refs/tags/*', false],
  ])('%s within %s: %s', (inner, outer, expected) => {
    expect(isWithinGlob(inner, outer)).toBe(expected);
  });
});
