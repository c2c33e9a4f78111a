import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { enforcements, isStricter, levelAt, milder, stages } from '../../src/core/stage.ts';

const level = fc.constantFrom(...enforcements);

describe('enforcements', () => {
  test('deny is the strictest, then warn, audit and off', () => {
    expect(isStricter('deny', 'warn')).toBe(true);
    expect(isStricter('warn', 'audit')).toBe(true);
    expect(isStricter('audit', 'off')).toBe(true);
  });

  test('nothing is stricter than itself, and of two different ones exactly one is', () => {
    fc.assert(fc.property(level, level, (a, b) => expect(isStricter(a, b) !== isStricter(b, a)).toBe(a !== b)));
  });

  test('the milder of two is one of them, and never the stricter', () => {
    fc.assert(
      fc.property(level, level, (a, b) => {
        expect([a, b]).toContain(milder(a, b));
        expect(isStricter(milder(a, b), a) || isStricter(milder(a, b), b)).toBe(false);
      }),
    );
  });
});

describe('levelAt', () => {
  test('one level holds at every stage', () => {
    expect(stages.map((stage) => levelAt('warn', stage))).toEqual(['warn', 'warn', 'warn']);
  });

  test('a level per stage holds at its own', () => {
    const levels = { deploy: 'deny', merge: 'warn', posture: 'audit' } as const;
    expect(stages.map((stage) => levelAt(levels, stage))).toEqual(['audit', 'warn', 'deny']);
  });
});
