import { describe, expect, test } from '@jest/globals';
import { planOf } from '../../../src/secrets/pattern/plan-of.ts';

describe('the plan of a pattern', () => {
  test.each<[string, readonly string[], number, number]>([
    ['ghp_[A-Za-z0-9]{36}', ['ghp_'], 0, 40],
    ['[0-9]{8,10}:AA[\\w-]{33}', [':AA'], 10, 46],
    ['sk-(?:proj|svcacct)-[a-z]{4}', ['sk-proj-', 'sk-svcacct-'], 0, 15],
    ['(?:one|three)[a-z]{2}', ['one', 'three'], 0, 7],
    ['xox[bp]-[0-9]{3}', ['xoxb-', 'xoxp-'], 0, 8],
    ['a{4}b', ['aaaab'], 0, 5],
    ['[a-z]{0,5}(?<secret>abcd)e?', ['abcd'], 5, 10],
    ['(?:https?://)(?=x)key', ['https://key', 'http://key'], 0, 11],
  ])('%s has a literal', (pattern, anchors, before, width) => {
    const plan = planOf({ pattern });
    expect(plan).toMatchObject({ before, width });
    expect([...(plan?.anchors ?? [])].toSorted()).toEqual([...anchors].toSorted());
  });

  test('has lower-case letters where either case matches', () => {
    expect(planOf({ pattern: 'API_?KEY', isCaseless: true })?.anchors.toSorted()).toEqual(['api_key', 'apikey']);
  });

  test.each([['[a-z]{32}'], ['ab[^ ]{30}'], ['key.*'], ['(key)\\1'], ['(?:key|[a-z]{9})'], ['(?:secret)?[a-z]{9}'], ['a+']])(
    '%s has none: no literal of three letters that must be there, or no greatest width',
    (pattern) => {
      expect(planOf({ pattern })).toBeUndefined();
    },
  );

  test('of no pattern is an error', () => {
    expect(() => planOf({ pattern: '(' })).toThrow(SyntaxError);
  });
});
