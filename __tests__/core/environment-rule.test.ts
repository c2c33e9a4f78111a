import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { environmentTermsOf } from '../../src/core/environment-rule.ts';
import type { EnvironmentRule } from '../../src/core/policy.ts';

function anEntry(pattern: string, fields: Partial<EnvironmentRule> = {}): EnvironmentRule {
  const unset = { reviewers: undefined, selfReview: undefined, adminBypass: undefined, refs: undefined };
  return { pattern, ...unset, artifacts: undefined, approval: undefined, window: undefined, ...fields };
}

describe('environmentTermsOf', () => {
  test('knows nothing about an environment that no entry means', () => {
    expect(environmentTermsOf([anEntry('prod*')], 'staging')).toBeUndefined();
  });

  test('compares names without case', () => {
    expect(environmentTermsOf([anEntry('Prod*', { reviewers: 2 })], 'PRODUCTION')?.reviewers).toBe(2);
  });

  test('within a layer the more specific entry wins, part by part, in any order', () => {
    const entries = [
      anEntry('*', { artifacts: 'required', reviewers: 3 }),
      anEntry('prod*', { reviewers: 2, window: 'office' }),
      anEntry('prod-eu', { reviewers: 1 }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: 3 }), (shuffled) => {
        expect(environmentTermsOf(shuffled, 'prod-eu')).toMatchObject({ reviewers: 1, window: 'office', artifacts: 'required' });
      }),
    );
  });

  test('of two globs of one length the same one wins in any order', () => {
    const entries = [anEntry('prod-?u', { reviewers: 1 }), anEntry('prod-e?', { reviewers: 2, window: 'office' })];
    for (const given of [entries, entries.toReversed()]) {
      expect(environmentTermsOf(given, 'prod-eu')).toMatchObject({ reviewers: 2, window: 'office' });
    }
  });

  test('a more specific entry that leaves reviewers out keeps those of the wider one', () => {
    const entries = [anEntry('prod*', { reviewers: 2 }), anEntry('prod', { window: 'office' })];
    expect(environmentTermsOf(entries, 'prod')).toMatchObject({ reviewers: 2, window: 'office' });
  });

  test('a layer below that leaves a part out does not lower it', () => {
    const above = anEntry('prod', { reviewers: 2, selfReview: 'forbidden', adminBypass: 'forbidden', refs: ['refs/heads/main'] });
    const below = anEntry('prod', { layer: 1 });
    expect(environmentTermsOf([above, below], 'prod')).toMatchObject({
      reviewers: 2,
      selfReview: 'forbidden',
      adminBypass: 'forbidden',
      refs: ['refs/heads/main'],
    });
  });

  test('between layers the stricter part wins', () => {
    const above = anEntry('prod*', {
      reviewers: 2,
      selfReview: 'forbidden',
      refs: ['refs/heads/main', 'refs/tags/v*'],
      artifacts: 'required',
      approval: 'environment',
      window: 'office',
    });
    const below = anEntry('prod', {
      reviewers: 1,
      selfReview: 'allowed',
      adminBypass: 'forbidden',
      refs: ['refs/heads/dev', 'refs/tags/v1'],
      artifacts: 'none',
      approval: 'any',
      window: 'always',
      layer: 1,
    });
    const expected = { ...above, adminBypass: 'forbidden', refs: ['refs/tags/v1'] };
    const { pattern: _, ...terms } = expected;
    expect(environmentTermsOf([below, above], 'prod')).toEqual(terms);
  });

  test('a layer below fills in what the one above leaves out, and tightens the rest', () => {
    const above = anEntry('prod', { selfReview: 'allowed', adminBypass: 'allowed', artifacts: 'none', approval: 'any', reviewers: 1 });
    const below = anEntry('prod', { selfReview: 'forbidden', artifacts: 'required', approval: 'environment', reviewers: 2, layer: 1 });
    const more = { refs: ['refs/heads/main'], window: 'office' };
    expect(environmentTermsOf([above, { ...below, ...more }], 'prod')).toMatchObject({
      ...more,
      reviewers: 2,
      selfReview: 'forbidden',
      adminBypass: 'allowed',
      artifacts: 'required',
      approval: 'environment',
    });
  });

  test('refs with nothing in common leave those above', () => {
    const entries = [anEntry('prod', { refs: ['refs/heads/main'] }), anEntry('prod', { refs: ['refs/heads/*'], layer: 1 })];
    expect(environmentTermsOf(entries, 'prod')?.refs).toEqual(['refs/heads/main']);
  });

  test('an entry that was opened replaces what stands above', () => {
    const entries = [anEntry('prod', { reviewers: 2, window: 'office' }), anEntry('prod', { reviewers: 0, layer: 1, isOpened: true })];
    expect(environmentTermsOf(entries, 'prod')).toMatchObject({ reviewers: 0, window: 'office' });
  });
});
