import { describe, expect, test } from '@jest/globals';
import { isProtectedTag } from '../../../src/rules/support/protected-tag.ts';

const good = { name: 'tags', include: ['refs/tags/v*'], exclude: [], rules: ['creation', 'update', 'deletion'] };

describe('isProtectedTag', () => {
  test.each([
    ['refs/tags/v1', [good]],
    ['refs/tags/anything/at/all', [{ ...good, include: ['~ALL'] }]],
    ['refs/tags/v1', [{ ...good, exclude: ['refs/tags/v2*'] }]],
    // Two rulesets bind together.
    [
      'refs/tags/v1',
      [
        { ...good, rules: ['creation'] },
        { ...good, rules: ['update'] },
      ],
    ],
    ['refs/tags/v1', [{ ...good, include: ['refs/tags/**'] }]],
  ])('%s by %j', (ref, rulesets) => {
    expect(isProtectedTag(rulesets, ref)).toBe(true);
  });

  test.each([
    ['refs/tags/v1', []],
    ['refs/tags/w1', [good]],
    ['refs/tags/v1/x', [good]],
    ['refs/tags/v1', [{ ...good, rules: ['update', 'deletion'] }]],
    ['refs/tags/v1', [{ ...good, rules: ['creation'] }]],
    ['refs/tags/v1', [{ ...good, include: [] }]],
    ['refs/tags/v1', [{ ...good, exclude: ['refs/tags/v1'] }]],
    ['refs/tags/v1', [{ ...good, exclude: ['~ALL'] }]],
    ['refs/tags/v1/x', [{ ...good, include: ['~ALL'], exclude: ['refs/tags/**'] }]],
    // What the platform may read more narrowly than we do.
    ['refs/tags/v1/x', [{ ...good, include: ['refs/tags/**'] }]],
    ['refs/tags/v1', [{ ...good, include: ['x'.repeat(600)] }]],
    ['refs/tags/v1', [{ ...good, exclude: ['x'.repeat(600)] }]],
    [
      'refs/tags/v1',
      [
        { ...good, rules: ['creation'] },
        { ...good, include: ['refs/tags/w*'], rules: ['update'] },
      ],
    ],
  ])('not %s by %j', (ref, rulesets) => {
    expect(isProtectedTag(rulesets, ref)).toBe(false);
  });
});
