import { describe, expect, test } from '@jest/globals';
import { aDecision, aDenial, aHostileDecision, hostileNames } from '../../__fixtures__/decision.ts';
import { outputsOf } from '../../src/report/outputs-of.ts';

describe('outputsOf', () => {
  test('gives what a later step asks for', () => {
    expect(outputsOf(aDenial())).toMatchSnapshot('a denial');
    expect(outputsOf(aDecision())).toMatchSnapshot('an allow');
  });

  test.each(hostileNames)('each is one visible line with %j', (name) => {
    for (const value of Object.values(outputsOf(aHostileDecision(name)))) expect(value).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });
});
