import { describe, expect, test } from '@jest/globals';
import { aDecision, aDenial, aGap, aHostileDecision, anUnknown, hostileNames, noCounts } from '../../__fixtures__/decision.ts';
import { outputsOf } from '../../src/report/outputs-of.ts';

describe('outputsOf', () => {
  test('gives what a later step asks for', () => {
    expect(outputsOf(aDenial())).toMatchSnapshot('a denial');
    expect(outputsOf(aDecision())).toMatchSnapshot('an allow');
  });

  test('the YAML that grants a permission stays YAML on one line', () => {
    const remedy = "grant the job's token:\npermissions:\n  actions: read\n  id-token: write";
    const decision = aDecision({
      verdict: 'deny',
      results: [anUnknown('approval/self-review', [aGap({ remedy })], { unknownEnforcement: 'deny' })],
      counts: { ...noCounts, unknown: 1 },
    });
    expect(outputsOf(decision)['message']).toContain("grant the job's token: permissions: {actions: read, id-token: write}");
  });

  test.each(hostileNames)('each is one visible line with %j', (name) => {
    for (const value of Object.values(outputsOf(aHostileDecision(name)))) expect(value).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });
});
