import { describe, expect, test } from '@jest/globals';
import { aDecision, aDenial, aHostileDecision, hostileNames } from '../../__fixtures__/decision.ts';
import { toDecisionJson } from '../../src/report/to-decision-json.ts';

describe('toDecisionJson', () => {
  test('is the contract, in its order', () => {
    expect(toDecisionJson(aDenial())).toMatchSnapshot();
  });

  test('has the same keys whatever is known', () => {
    const { server: _server, run: _run, ...rest } = aDecision();
    const bare = { ...rest, run: undefined, repository: undefined, commit: undefined, base: undefined, event: undefined };
    const keysOf = (text: string): readonly string[] => Object.keys(JSON.parse(text));
    expect(keysOf(toDecisionJson(bare))).toEqual(keysOf(toDecisionJson(aDenial())));
    expect(JSON.parse(toDecisionJson(bare))).toMatchObject({
      run: null,
      repository: null,
      commit: null,
      base: null,
      event: null,
      environment: null,
    });
  });

  test('does not depend on the order of keys or on telemetry', () => {
    const decision = aDenial();
    const turned = { ...Object.fromEntries(Object.entries(decision).toReversed()), ...decision };
    expect(toDecisionJson(turned)).toBe(toDecisionJson(decision));
    const later = aDenial({ telemetry: { api: { calls: 9, remaining: undefined }, started: '2027-01-01T00:00:00.000Z', duration: 1 } });
    const upTo = (text: string): string => text.slice(0, text.indexOf('"telemetry"'));
    expect(upTo(toDecisionJson(later))).toBe(upTo(toDecisionJson(decision)));
  });

  test.each(hostileNames)('prints %j safely, and means the same', (name) => {
    const text = toDecisionJson(aHostileDecision(name));
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(text).not.toContain('##[');
    expect(text).not.toMatch(/^\s*::/m);
    expect(JSON.parse(text)).toMatchObject({ environment: name, whyStage: name, facts: [{ name }], notices: [name] });
  });

  test('ends with one line feed', () => {
    expect(toDecisionJson(aDecision())).toMatch(/[^\n]\n$/);
  });
});
