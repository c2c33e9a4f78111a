import { describe, expect, jest, test } from '@jest/globals';
import * as fc from 'fast-check';
import { InterlockError } from '../../src/core/errors.ts';
import { isGlob, matchesGlob, patternLimit, textLimit } from '../../src/core/glob.ts';

describe('matchesGlob', () => {
  test.each([
    ['workflow/*', 'workflow/unpinned-action', true],
    ['workflow/un*', 'workflow/unpinned-action', true],
    ['workflow/*', 'artifact/unsigned', false],
    ['prod*', 'production', true],
    ['prod*', 'preprod', false],
    ['prod*', 'Production', false],
    ['refs/tags/v*', 'refs/tags/v1.2.3', true],
    ['refs/tags/v*', 'refs/tags/v1/x', false],
    ['refs/heads/**', 'refs/heads/a/b/c', true],
    ['**/x.yml', 'x.yml', true],
    ['.github/workflows/*.yml', '.github/workflows/.hidden.yml', true],
    ['a/**', 'a', false],
    ['a/**', 'a/../b', false],
    ['a/*', 'a/..', false],
    ['*', '', false],
    ['', '', true],
    ['', 'a', false],
    ['a', 'a/', false],
    ['*', 'a/', false],
    ['a/*/', 'a/b/', true],
    ['a//*', 'a/b', false],
    ['v?', 'v1', true],
    ['v[0-9]', 'v1', true],
    ['v[0-9]', 'vx', false],
    ['a\\*', 'a*', true],
    ['a\\*', 'ab', false],
    ['*\n', 'x\n', true],
    // No braces, negation, comments or extended globs: they are plain characters.
    ['{a,b}*', 'a', false],
    ['{a,b}*', '{a,b}c', true],
    ['!a*', '!ab', true],
    ['!a*', 'b', false],
    ['#a*', '#ab', true],
    ['+(a)*', '+(a)b', true],
    ['+(a)*', 'aa', false],
  ])('%j and %j: %p', (pattern, text, isMatch) => {
    expect(matchesGlob(pattern, text)).toBe(isMatch);
  });

  test('a text without wildcards matches itself alone', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'b', '/', '.', '!', '{', '}', '(', ')', '#') });
    fc.assert(fc.property(plain, plain, (a, b) => expect(matchesGlob(a, b)).toBe(a === b)));
  });

  test('a star never crosses a slash', () => {
    const part = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', '-', 'é', '\n') });
    fc.assert(
      fc.property(part, part, (a, b) => {
        expect(matchesGlob('*', a)).toBe(true);
        expect(matchesGlob('*', `${a}/${b}`)).toBe(false);
        expect(matchesGlob('*/*', `${a}/${b}`)).toBe(true);
        expect(matchesGlob('**', `${a}/${b}`)).toBe(true);
      }),
    );
  });

  test('answers hostile patterns over hostile texts', () => {
    expect(matchesGlob(`${'*a'.repeat(200)}b`, 'a'.repeat(textLimit))).toBe(false);
    expect(matchesGlob(`${'**/*a*/'.repeat(60)}b`, 'aa/'.repeat(2000))).toBe(false);
    expect(matchesGlob(`${'[ab]*?*'.repeat(50)}c`, 'ab'.repeat(2000))).toBe(false);
  });

  test('gives no answer before the library is there, except where none is needed', async () => {
    jest.resetModules();
    const fresh = await import('../../src/core/glob.ts');
    expect(() => fresh.matchesGlob('prod*', 'production')).toThrow(expect.objectContaining({ code: 'INTERNAL' }));
    expect(fresh.matchesGlob('production', 'production')).toBe(true);
    await fresh.loadGlobs();
    expect(fresh.matchesGlob('prod*', 'production')).toBe(true);
  });

  test('gives no answer over a limit', () => {
    expect(() => matchesGlob('*'.repeat(patternLimit + 1), 'a')).toThrow(InterlockError);
    expect(() => matchesGlob('*', 'a'.repeat(textLimit + 1))).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    expect(matchesGlob('a*'.padEnd(patternLimit, '*'), 'a'.repeat(textLimit))).toBe(true);
  });
});

test.each([
  ['workflow/unpinned-action', false],
  ['{a,b}', false],
  ['a*', true],
  ['a?', true],
  ['[a]', true],
  ['\\a', true],
])('isGlob(%j) is %p', (text, is) => {
  expect(isGlob(text)).toBe(is);
});
