import { describe, expect, test } from '@jest/globals';
import { aDecision, aGap, anUnknown, aResult } from '../../__fixtures__/decision.ts';
import { gapCauses } from '../../src/core/facts.ts';
import { unknownGroups } from '../../src/report/unknown-group.ts';

describe('unknownGroups', () => {
  test('is one group a cause, each gap and remedy once, what denies first', () => {
    const outage = aGap({ cause: 'outage', remedy: 'Again.' });
    const decision = aDecision({
      results: [
        anUnknown('a/b', [outage]),
        anUnknown('a/c', [aGap(), aGap({ item: 'other' })]),
        anUnknown('a/d', [aGap()], { unknownEnforcement: 'deny' }),
      ],
    });
    expect(unknownGroups(decision)).toEqual([
      {
        cause: 'forbidden',
        because: 'the token lacks a permission',
        rules: ['a/c', 'a/d'],
        denying: ['a/d'],
        gaps: [aGap(), aGap({ item: 'other' })],
        remedies: [aGap().remedy],
      },
      expect.objectContaining({ cause: 'outage', rules: ['a/b'], denying: [], remedies: ['Again.'] }),
    ]);
  });

  test('the same item at two places is two gaps', () => {
    const at = (line: number) => aGap({ location: { path: 'a.yml', start: { line, column: 1 }, end: { line, column: 2 } } });
    expect(unknownGroups(aDecision({ results: [anUnknown('a/b', [at(1), at(2), at(1)])] }))[0]?.gaps).toEqual([at(1), at(2)]);
  });

  test('a gap that the base had too does not deny', () => {
    const [group] = unknownGroups(aDecision({ results: [anUnknown('a/b', [aGap({ isOld: true })], { unknownEnforcement: 'deny' })] }));
    expect(group?.denying).toEqual([]);
  });

  test('says why and how for every cause, and never that something is forged or missing', () => {
    const gaps = gapCauses.map((cause) => ({ kind: 'gap', item: cause, cause, why: 'x' }) as const);
    const groups = unknownGroups(aDecision({ results: [anUnknown('a/b', gaps)] }));
    expect(groups.map(({ because, remedies }) => [because, ...remedies])).toMatchSnapshot();
    for (const { because } of groups) expect(because).not.toMatch(/untrusted|forged|unsigned/);
  });

  test('is empty where all was decided', () => {
    expect(unknownGroups(aDecision({ results: [aResult()] }))).toEqual([]);
  });
});
