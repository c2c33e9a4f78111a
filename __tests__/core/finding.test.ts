import { expect, test } from '@jest/globals';
import { notApplicable, severityRank } from '../../src/core/finding.ts';

test('severities rise from info to critical', () => {
  const ranks = (['info', 'low', 'medium', 'high', 'critical'] as const).map(severityRank);
  expect(ranks.toSorted((a, b) => a - b)).toEqual(ranks);
  expect(new Set(ranks).size).toBe(5);
});

test('what does not apply is neither a violation nor a gap', () => {
  expect(notApplicable('not configured')).toEqual({ kind: 'not-applicable', reason: 'not configured' });
});
