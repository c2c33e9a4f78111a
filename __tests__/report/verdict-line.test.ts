import { describe, expect, test } from '@jest/globals';
import { aDecision, aFinding, aGap, anUnknown, aResult, aViolation, noCounts } from '../../__fixtures__/decision.ts';
import { verdictLine } from '../../src/report/verdict-line.ts';

const denied = aViolation('a/b', [aFinding(), aFinding()]);
const denying = anUnknown('a/c', [aGap()], { unknownEnforcement: 'deny' });
const milder = anUnknown('a/d', [aGap()]);

describe('verdictLine', () => {
  test.each([
    [
      'findings',
      aDecision({ verdict: 'deny', results: [denied, milder], counts: { ...noCounts, denied: 2, unknown: 1 } }),
      'deny: 2 findings must be put right (a/b); 1 rule could not be decided',
    ],
    [
      'unknowns alone',
      aDecision({ verdict: 'deny', results: [denying, milder], counts: { ...noCounts, unknown: 2 } }),
      'deny: 1 rule could not be decided, which denies (a/c); 1 more could not be decided',
    ],
    [
      'a rule that broke',
      aDecision({ verdict: 'deny', results: [aResult({ outcome: 'error' })], counts: { ...noCounts, errors: 1 } }),
      'deny: 1 rule broke, so nothing is proven (workflow/insecure-commands)',
    ],
    ['something else', aDecision({ verdict: 'deny', results: [], reasons: ['no\nrule'] }), 'deny: no\\nrule'],
    [
      'report mode',
      aDecision({ verdict: 'deny', enforced: false, results: [denied], counts: { ...noCounts, denied: 2 } }),
      'would have denied: 2 findings must be put right (a/b)',
    ],
    [
      'many rules',
      aDecision({
        verdict: 'deny',
        results: Array.from({ length: 8 }, (_, at) => aViolation(`a/${at}`, [aFinding()])),
        counts: { ...noCounts, denied: 8 },
      }),
      'deny: 8 findings of 8 rules must be put right (a/0, a/1, a/2, a/3, a/4, a/5 and 2 more)',
    ],
    [
      'an allow',
      aDecision({ results: [aResult(), aResult(), milder], counts: { ...noCounts, warned: 1, audited: 2, excepted: 3, unknown: 1 } }),
      'allow: 2 rules passed; 1 warning; 2 findings recorded only; 3 findings excepted; 1 rule could not be decided',
    ],
    [
      'an observing policy',
      aDecision({ results: [aResult({ enforcement: 'audit' }), aResult({ rule: 'policy/loosened' })] }),
      'allow: observing, nothing can be denied; 1 rule passed',
    ],
  ])('of %s', (_what, decision, line) => {
    expect(verdictLine(decision)).toBe(line);
  });

  test('rules about the gate itself are not counted as having judged anything', () => {
    const results = [aResult(), aResult({ rule: 'policy/no-rules' }), aResult({ rule: 'policy/loosened' })];
    expect(verdictLine(aDecision({ results }))).toBe('allow: 1 rule passed');
  });

  test('an exception does not deny', () => {
    const decision = aDecision({ verdict: 'deny', results: [aViolation('a/b', [aFinding({ exception: 'x' })])], reasons: ['r'] });
    expect(verdictLine(decision)).toBe('deny: r');
  });
});
