import { describe, expect, test } from '@jest/globals';
import { aDecision, aFinding, aGap, anUnknown, aResult, aViolation } from '../../__fixtures__/decision.ts';
import type { Decision, RuleResult } from '../../src/core/decision.ts';
import { shortestWay } from '../../src/report/shortest-way.ts';

const deny = (...results: readonly RuleResult[]): Decision => aDecision({ verdict: 'deny', results, reasons: ['the reason'] });
const denying = anUnknown('a/c', [aGap({ remedy: 'Grant it.' })], { unknownEnforcement: 'deny' });

describe('shortestWay', () => {
  test('is the remedy of the heaviest finding that denies', () => {
    const findings = [
      aFinding({ severity: 'low', remediation: 'b' }),
      aFinding({ severity: 'critical', message: 'heaviest', remediation: 'a' }),
    ];
    expect(shortestWay(deny(denying, aViolation('a/b', findings)))).toEqual({
      place: '.github/workflows/release.yml:12:15',
      why: 'heaviest',
      text: 'a',
    });
  });

  test('is no warning', () => {
    expect(shortestWay(deny(aViolation('a/b', [aFinding({ enforcement: 'warn', severity: 'critical' })]), denying))?.text).toBe(
      'Grant it.',
    );
  });

  test('is what makes an unknown decidable, with a text for every cause', () => {
    const way = shortestWay(
      deny(anUnknown('a/c', [{ kind: 'gap', item: 'x', cause: 'outage', why: 'y' }], { unknownEnforcement: 'deny' })),
    );
    expect(way).toEqual({
      place: 'x',
      why: 'the platform did not answer, or answered with an error: y',
      text: 'Run the job again when the platform answers.',
    });
  });

  test('of a rule that broke, and of neither', () => {
    expect(shortestWay(deny(aResult({ rule: 'a/b', outcome: 'error', reason: 'it threw' })))).toMatchObject({
      place: 'a/b',
      why: 'it threw',
    });
    expect(shortestWay(deny())).toEqual({ place: '', why: '', text: 'the reason' });
  });

  test('there is none for an allow', () => {
    expect(shortestWay(aDecision())).toBeUndefined();
  });
});
