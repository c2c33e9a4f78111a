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
    ['(?:https?://)(?=x)key', ['https://key', 'http://key'], 0, 12],
    ['(?<!public)token(?![a-z]{4})', ['token'], 6, 9],
    ['(?:(?<![a-z]{3}(?=x))a|b)[0-9]token', ['token'], 5, 8],
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

  test.each([
    ['ghp_[a-z]{36}', 4],
    ['sk-(?:proj|svc)-[a-z]{9}', 6],
    ['(?:abcd|ab[0-9])[a-z]{9}', 2],
    ['key ?= ?(?<secret>lin_[a-z]{9})', 4],
    ['key ?= ?(?<secret>[a-z]{9})', 0],
    ['(?<!x)tok_(?<secret>a[a-z]{9})|tokens[a-z]{9}', 0],
    ['abc{2}d', 2],
  ])('%s begins with so many letters that say nothing about one credential: %i', (pattern, prefix) => {
    expect(planOf({ pattern })?.prefix).toBe(prefix);
  });

  const assigned = (name: string, between: string, value: string) =>
    planOf({ pattern: `(?:${name})[\\w.-]{0,9}${between}(?<secret>${value})`, form: 'assigned' })?.shape;

  test('looks at a name, an operator and a value before the pattern is run', () => {
    expect(assigned('token', '[ ]?["\']?[=:]["\' ]{0,2}', '[a-z]{30}')).toEqual({ kind: 'assigned', bytes: 24 });
    expect(assigned('token', '[ ]?[=:][ ]?["\'`]', '[a-z]{30}')).toEqual({ kind: 'assigned', bytes: 24, isQuoted: true });
  });

  test.each([
    ['another letter in the name', 'token.{0,9}key', '=', '[a-z]{30}'],
    ['a space in the name', 'token key', '=', '[a-z]{30}'],
    ['another letter in the operator', 'token', '[=/]', '[a-z]{30}'],
    ['a longer operator', 'token', '[= ]{21}', '[a-z]{30}'],
    ['a longer name', 'token[a-z]{100}', '=', '[a-z]{30}'],
    ['a space in the value', 'token', '=', '[a-z ]{30}'],
    ['no operator', 'token', '', '[a-z]{30}'],
  ])('looks at nothing before a pattern with %s', (_what, name, between, value) => {
    expect(assigned(name, between, value)).toBeUndefined();
  });

  test('of no pattern is an error', () => {
    expect(() => planOf({ pattern: '(' })).toThrow(SyntaxError);
  });
});
