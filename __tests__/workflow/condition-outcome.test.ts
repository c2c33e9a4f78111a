import { describe, expect, test } from '@jest/globals';
import { conditionOf } from '../../src/workflow/condition-of.ts';
import { conditionHolds, type Supposition } from '../../src/workflow/condition-outcome.ts';

/** A gate failed, another job was skipped, and nothing else is known. */
const refused: Supposition = {
  success: false,
  failure: true,
  cancelled: false,
  valueOf: (path) => ({ 'needs.gate.result': 'failure', 'needs.gate.outputs.verdict': 'deny' })[path.join('.')],
  results: ['failure', 'skipped', undefined],
};

function holds(value: string, supposition: Supposition): boolean | undefined {
  return conditionHolds(conditionOf({ value }), supposition);
}

describe('conditionHolds', () => {
  test.each([
    ['', false],
    ["github.ref == 'refs/heads/main'", false],
    ['success()', false],
    ['success() && always()', false],
    ["always() && needs.gate.result == 'success'", false],
    ["${{ !cancelled() && needs.gate.result == 'SUCCESS' }}", false],
    ["always() && needs['gate'].outputs.verdict == 'allow'", false],
    ["!cancelled() && !contains(needs.*.result, 'failure')", false],
    ["!cancelled() && !contains(join(needs.*.result, ','), 'failure')", false],
    ['always()', true],
    ['ALWAYS ( )', true],
    ['!cancelled()', true],
    ['failure()', true],
    ['!success()', true],
    ['success() || failure()', true],
    ["always() || github.ref == 'x'", true],
    ["always() && needs.gate.result != 'skipped'", true],
    ['${{ always() }} ', true],
    ["success() || github.ref == 'x'", undefined],
    ["always() && needs.other.result == 'success'", undefined],
    ["always() && contains(needs.*.result, 'success')", undefined],
    ['always() && fromJSON(inputs.x)', undefined],
    ['always() && (', undefined],
    ['cancelled()', false],
  ])('%s', (condition, expected) => {
    expect(holds(condition, refused)).toBe(expected);
  });

  test('without a status function a condition holds only after success', () => {
    const well = { ...refused, success: true, failure: false };
    expect(holds('true', well)).toBe(true);
    expect(holds('true', { ...well, success: undefined })).toBeUndefined();
    expect(holds('false', { ...well, success: undefined })).toBe(false);
    expect(holds("github.event_name == 'push'", well)).toBeUndefined();
  });

  test('values of different types are compared as numbers', () => {
    expect(holds("always() && 1 == '1'", refused)).toBe(true);
    expect(holds('always() && null == 0', refused)).toBe(true);
    expect(holds('always() && 1 < 2', refused)).toBeUndefined();
    expect(holds("always() && 0 == 'x'", refused)).toBe(false);
  });
});
