import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isProtectedTag } from '../../src/platform/protected-tag.ts';

/**
 * Ruby's `File.fnmatch` with `FNM_PATHNAME`, of the parts that the platform supports: `**` as a segment before another one is any number of
 * segments, everything else stays within one.
 */
function fnmatch(pattern: string, text: string): boolean {
  const [first, ...rest] = pattern.split('/');
  const [segment, ...below] = text.split('/');
  if (first === undefined || segment === undefined) return first === segment;
  if (first === '**' && rest.length > 0) {
    return fnmatch(rest.join('/'), text) || (below.length > 0 && fnmatch(pattern, below.join('/')));
  }
  const source = first.replaceAll(/\*+/g, '[^/]*').replaceAll('?', '[^/]');
  const isMatch = new RegExp(`^${source}$`).test(segment);
  if (rest.length === 0 || below.length === 0) return isMatch && rest.length === below.length;
  return isMatch && fnmatch(rest.join('/'), below.join('/'));
}

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
    ['refs/tags/v1', [{ ...good, include: ['refs/tags/v[0-9]'] }]],
    ['refs/tags/v1.2', [{ ...good, include: ['refs/tags/[vw]?.[0-9a]'] }]],
    ['refs/tags/v1/x/y', [{ ...good, include: ['refs/tags/**/*'] }]],
    ['refs/tags/v1', [{ ...good, exclude: ['refs/tags/v', 'refs/tags/*-rc*', 'refs/tags/nightly/**/*', 'refs/heads/**/*'] }]],
    ['refs/tags/v1-rc', [{ ...good, exclude: ['refs/tags/*-rc?'] }, good]],
    // What one ruleset leaves out, another may take in.
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
    ['refs/tags/v1', [{ ...good, include: ['**'] }]],
    ['refs/tags/v1', [{ ...good, include: ['~DEFAULT_BRANCH'] }]],
    ['refs/tags/v1', [{ ...good, include: ['refs/tags/v[[:digit:]]'] }]],
    ['refs/tags/v1', [{ ...good, include: ['refs/tags/v[!a]'] }]],
    ['refs/tags/v1', [{ ...good, include: ['refs/tags/v[^a]'] }]],
    ['refs/tags/v*', [{ ...good, include: ['refs/tags/v\\*'] }]],
    ['refs/tags/v1', [{ ...good, include: ['refs/tags/{v,w}1'] }]],
    ['refs/tags/v\u{1f600}', [{ ...good, include: ['refs/tags/v??'] }]],
    ['refs/tags/v\u00e9', [{ ...good, include: ['refs/tags/v?'] }]],
    ['refs/tags/v1-rc1', [{ ...good, exclude: ['refs/tags/*-rc*'] }]],
    ['refs/tags/v1/rc', [{ ...good, include: ['~ALL'], exclude: ['refs/tags/v*rc'] }]],
    ['refs/tags/v1', [{ ...good, exclude: ['refs/tags/v[!2]'] }]],
    ['refs/tags/v1', [{ ...good, exclude: ['refs/tags/{v1,v2}'] }]],
    ['refs/tags/v1', [{ ...good, exclude: ['refs/tags/\\v1'] }]],
    ['refs/tags/v1', [{ ...good, exclude: ['refs/**/v1'] }]],
    ['refs/tags/v1', [{ ...good, exclude: ['~DEFAULT_BRANCH'] }]],
    ['refs/tags/v1', [{ ...good, exclude: ['**'] }]],
    ['refs/tags/v1', [{ ...good, exclude: ['**/v1'] }]],
    ['refs/tags/v1', [{ ...good, exclude: ['*1'] }]],
    ['refs/tags/v1', [{ ...good, include: ['~ALL'], rules: ['update'] }]],
    ['refs/tags/v1', [{ ...good, include: ['~ALL'], rules: ['deletion', 'non_fast_forward', 'required_signatures'] }]],
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

  test.each([
    // As GitHub documents its patterns.
    ['qa/*', 'qa/foo', true],
    ['qa/*', 'qa/foo/bar', false],
    ['qa/**/*', 'qa/foo/bar/foobar/hello-world', true],
    ['qa/**/*', 'qa/foo', true],
    ['qa**/**/*', 'qa-2/foo', true],
  ])('the pattern %s and %s: %p', (pattern, name, isMatch) => {
    expect(fnmatch(pattern, name)).toBe(isMatch);
    expect(isProtectedTag([{ ...good, include: [`refs/tags/${pattern}`] }], `refs/tags/${name}`)).toBe(isMatch);
    const excluding = { ...good, include: ['~ALL'], exclude: [`refs/tags/${pattern}`] };
    expect(isMatch && isProtectedTag([excluding], `refs/tags/${name}`)).toBe(false);
  });

  test('an inclusion is what fnmatch makes of it, and what it excludes is never protected', () => {
    const pattern = fc.array(fc.constantFrom('a', 'b', 'ab', '/', '*', '**', '**/', '/**/', '?', '[ab]', '[a-c]', '-'), { maxLength: 8 });
    const name = fc.array(fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom('a', 'b', 'c', '-') }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(pattern, name, (parts, segments) => {
        const [glob, tag] = [parts.join(''), segments.join('/')];
        const isMatch = fnmatch(`refs/tags/${glob}`, `refs/tags/${tag}`);
        expect(isProtectedTag([{ ...good, include: [`refs/tags/${glob}`] }], `refs/tags/${tag}`)).toBe(isMatch);
        const excluding = { ...good, include: ['~ALL'], exclude: [`refs/tags/${glob}`] };
        expect(isMatch && isProtectedTag([excluding], `refs/tags/${tag}`)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('a tag is matched by itself, included and excluded', () => {
    const tag = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', '.', '-', '/', '1', 'é') }).map((name) => `refs/tags/${name}`);
    fc.assert(
      fc.property(tag, tag, (one, other) => {
        expect(isProtectedTag([{ ...good, include: [one] }], other)).toBe(one === other);
        expect(isProtectedTag([{ ...good, include: ['~ALL'], exclude: [one] }], other)).toBe(one !== other);
      }),
    );
  });
});
