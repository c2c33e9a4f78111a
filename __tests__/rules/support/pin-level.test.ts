import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { pinLevelFor, refKindOf, satisfies } from '../../../src/rules/support/pin-level.ts';

describe('refKindOf', () => {
  test.each([
    ['a'.repeat(40), 'sha'],
    ['A1'.repeat(20), 'sha'],
    ['0'.repeat(64), 'sha'],
    ['a1'.repeat(20).slice(1), 'short-sha'],
    ['1'.repeat(39), 'tag'],
    [`${'a1'.repeat(20)}0`, 'short-sha'],
    ['deadbee1', 'short-sha'],
    ['v1', 'tag'],
    ['release/v1', 'tag'],
    ['refs/tags/x', 'tag'],
    ['refs/heads/v1', 'branch'],
    ['main', 'branch'],
    ['', 'branch'],
  ])('%s is a %s', (ref, kind) => {
    expect(refKindOf(ref)).toBe(kind);
  });

  test('only 40 or 64 hex digits are a SHA', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdefABCDEFg @\n')), maxLength: 70 }), (ref) => {
        expect(refKindOf(ref) === 'sha').toBe([40, 64].includes(ref.length) && Array.from(ref).every((char) => /[0-9a-f]/i.test(char)));
      }),
    );
  });
});

describe('pinLevelFor', () => {
  test('the longest pattern counts, whatever the order', () => {
    const pins = { 'acme/*': 'any', '*': 'tag', 'acme/tool': 'sha' };
    expect(pinLevelFor(pins, 'Acme/Tool', 'sub')).toBe('sha');
    expect(pinLevelFor(pins, 'acme/other', '')).toBe('any');
    expect(pinLevelFor(pins, 'x/y', '')).toBe('tag');
    expect(pinLevelFor({}, 'x/y', '')).toBe('sha');
    expect(pinLevelFor({ ['*'.repeat(600)]: 'any' }, 'x/y', '')).toBe('sha');
  });
});

describe('satisfies', () => {
  test('a tag is enough only where a tag is asked for', () => {
    expect(satisfies('tag', 'tag')).toBe(true);
    expect(satisfies('branch', 'tag')).toBe(false);
    expect(satisfies('short-sha', 'tag')).toBe(false);
    expect(satisfies('tag', 'sha')).toBe(false);
    expect(satisfies('branch', 'any')).toBe(true);
    expect(satisfies('sha', 'sha')).toBe(true);
  });
});
