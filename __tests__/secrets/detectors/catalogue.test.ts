import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { describe, expect, test } from '@jest/globals';
import { detectors } from '../../../src/secrets/detectors/catalogue.ts';
import { plans } from '../../../src/secrets/detectors/plans.gen.ts';
import { validityOf } from '../../../src/secrets/engine/validity/validity-of.ts';
import { planOf } from '../../../src/secrets/pattern/plan-of.ts';

test('has more than 350 kinds of credential, each once', () => {
  expect(detectors.length).toBeGreaterThan(350);
  expect(new Set(detectors.map(({ id }) => id)).size).toBe(detectors.length);
});

test('has a plan for each, worked out from its pattern', () => {
  expect(Object.keys(plans)).toEqual(detectors.map(({ id }) => id));
  expect(plans).toEqual(Object.fromEntries(detectors.map((detector) => [detector.id, planOf(detector)])));
});

describe.each(detectors.map((detector) => [detector.id, detector] as const))('%s', (id, detector) => {
  test('says what it is, how it is revoked, and what to use instead', () => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
    expect(detector.name).toMatch(/^(?:an? |what )/);
    for (const text of [detector.revoke, detector.instead]) expect(text).toMatch(/^[A-Z].{20,}[^.]$/);
    expect(new URL(detector.source.url).protocol).toBe('https:');
    expect(detector.provider).not.toBe('');
  });

  test('is found by a literal, in a window of a greatest width', () => {
    const plan = plans[id];
    expect(plan?.anchors.length).toBeGreaterThan(0);
    for (const anchor of plan?.anchors ?? []) expect(anchor.length).toBeGreaterThanOrEqual(3);
    expect(plan?.width).toBeLessThan(16_384);
    expect(plan?.before).toBeLessThan(4_096);
  });

  test('repeats nothing without an end, and nothing twice over', () => {
    const depths: number[] = [];
    let depth = 0;
    const parsed = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(detector.pattern, 0, detector.pattern.length);
    visitRegExpAST(parsed, {
      onQuantifierEnter: ({ max }) => {
        expect(max).toBeLessThan(20_000);
        depth += max > 10 ? 1 : 0;
        depths.push(depth);
      },
      onQuantifierLeave: ({ max }) => {
        depth -= max > 10 ? 1 : 0;
      },
    });
    expect(Math.max(0, ...depths)).toBeLessThanOrEqual(1);
  });

  test('names a check of its structure that exists', () => {
    expect(['valid', 'invalid', 'unknown']).toContain(validityOf(detector.validity, 'x'));
  });
});
