import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { aGap, aRule, aViolation, planned, things } from '../../__fixtures__/rule.ts';
import { sha256 } from '../../src/adapters/sha256.ts';
import type { Outcome } from '../../src/core/decision.ts';
import { known, unknown } from '../../src/core/facts.ts';
import { notApplicable } from '../../src/core/finding.ts';
import type { Evaluation, Rule } from '../../src/core/rule.ts';
import { compareWithBase, nothingIsOld } from '../../src/engine/compare-with-base.ts';
import { evaluateFacts, evaluateRules, type Old } from '../../src/engine/evaluate.ts';
import { mergeOutcomes } from '../../src/engine/merge-outcomes.ts';

const something = things([1], []);

function judge(rule: Rule, facts = something): Outcome {
  const [outcome] = evaluateRules([planned(rule, {})], facts, sha256, nothingIsOld);
  if (outcome === undefined) throw new Error('no outcome');
  return outcome;
}

describe('evaluateRules', () => {
  test('passes only without violations and without gaps', () => {
    expect(judge(aRule([], {}, ['things']))).toMatchObject({ kind: 'pass', reason: '', gaps: [], findings: [] });
    expect(judge(aRule([], {}, ['things']), things([1], [aGap({})])).kind).toBe('unknown');
    expect(judge(aRule([aGap({ item: 'job a' })], {}, ['things'])).kind).toBe('unknown');
  });

  test('lists gaps beside violations', () => {
    const outcome = judge(aRule([aViolation('x', 4, {})], {}, ['things']), things([1], [aGap({})]));
    expect(outcome).toMatchObject({ kind: 'violation', gaps: [{ item: 'a.yml' }], findings: [{ message: "'x' is bad" }] });
  });

  test('a missing or unknown fact makes the rule unknown without calling it', () => {
    const rule = aRule(
      () => {
        throw new Error('was called');
      },
      {},
      ['things', 'others'],
    );
    const facts = new Map([['things', unknown({ cause: 'outage', reason: 'no answer', remedy: 'try again' })]]);
    expect(judge(rule, facts)).toMatchObject({
      kind: 'unknown',
      reason: 'things: no answer (and 1 more)',
      gaps: [{ cause: 'outage', remedy: 'try again' }, { item: 'others' }],
    });
  });

  test('a rule that throws is an error, whatever it throws', () => {
    const thrower = (value: unknown): Rule =>
      aRule(
        () => {
          throw value;
        },
        {},
        ['things'],
      );
    expect(judge(thrower(new Error('oops')))).toMatchObject({ kind: 'error', reason: 'the rule broke: oops' });
    expect(judge(thrower('text'))).toMatchObject({ kind: 'error', reason: 'the rule broke: unknown error' });
  });

  test('nothing to judge is not applicable, but a gap is something', () => {
    expect(judge(aRule([], {}, ['things']), things([], []))).toMatchObject({ kind: 'not-applicable' });
    expect(judge(aRule([], {}, ['things']), things([], [aGap({})])).kind).toBe('unknown');
  });

  test('says which collections are empty, in words, and nothing of other facts', () => {
    const facts = new Map([...things([], []), ['ownThings', known({ items: [], gaps: [] }, 'test')], ['scene', known({}, 'test')]]);
    const { reason } = judge(aRule([], {}, ['scene', 'things', 'ownThings']), facts);
    expect(reason).toBe('there are no things and no own things here');
  });

  test('not applicable with an inherited gap is unknown', () => {
    const rule = aRule(notApplicable('not configured'), {}, ['things']);
    expect(judge(rule)).toMatchObject({ kind: 'not-applicable', reason: 'not configured' });
    expect(judge(rule, things([1], [aGap({})])).kind).toBe('unknown');
  });

  test('gives wanted facts as facts, and options', () => {
    const seen: unknown[] = [];
    const rule: Rule = {
      ...aRule([], {}, ['things']),
      wants: ['extra'],
      evaluate: (facts, options) => {
        seen.push(facts, options);
        return [];
      },
    };
    const facts = new Map([...something, ['extra', known(7, 'test')] as const]);
    evaluateRules([planned(rule, { options: { a: 1 } })], facts, sha256, nothingIsOld);
    expect(seen).toEqual([{ things: { items: [1], gaps: [] }, extra: known(7, 'test') }, { a: 1 }]);
  });

  test('rules about outcomes see all others, and results keep their order', () => {
    const seen: unknown[] = [];
    const last: Rule = {
      ...aRule([], { id: 'policy/about' }, ['outcomes']),
      evaluate: ({ outcomes }) => {
        seen.push(outcomes);
        return [];
      },
    };
    const outcomes = evaluateRules([planned(last, {}), planned(aRule([], {}, ['things']), {})], something, sha256, nothingIsOld);
    expect(outcomes.map(({ meta }) => meta.id)).toEqual(['policy/about', 'workflow/sample']);
    expect(seen).toMatchObject([[{ meta: { id: 'workflow/sample' } }]]);
  });

  test('a finding carries what its rule and message say', () => {
    const found = aViolation('x', 4, { message: 'worse', severity: 'critical', confidence: 'low', related: [] });
    expect(judge(aRule([found, aViolation('y', 2, {})], {}, ['things'])).findings).toMatchObject([
      { message: "'y' is bad", severity: 'medium', confidence: 'high', remediation: 'Write good instead.', introduced: true },
      { message: "'x' is worse", severity: 'critical', confidence: 'low', subject: { name: 'x' } },
    ]);
    expect(judge(aRule([aViolation('x', 1, { message: 'absent', data: {} })], {}, ['things'])).findings).toMatchObject([
      { message: 'absent', subject: { name: '' } },
    ]);
  });
});

describe('fingerprints', () => {
  const printsOf = (...places: readonly (readonly [string, number])[]): readonly string[] => {
    const rule = aRule(
      places.map(([name, line]) => aViolation(name, line, {})),
      {},
      ['things'],
    );
    return judge(rule).findings.map(({ fingerprint }) => fingerprint);
  };

  test('survive line shifts and tell equal findings apart', () => {
    expect(printsOf(['x', 3], ['x', 9])).toEqual(printsOf(['x', 30], ['x', 31]));
    const [first, second] = printsOf(['x', 3], ['x', 9]);
    expect(first).not.toBe(second);
    expect(first).not.toBe(printsOf(['y', 3])[0]);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
  });

  test('are unique within a rule, whatever was found', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('x', 'y', 'z'), fc.nat(50))), (places) => {
        const prints = printsOf(...places);
        expect(new Set(prints).size).toBe(places.length);
      }),
    );
  });
});

describe('compareWithBase', () => {
  const rule = aRule([aViolation('x', 1, {})], {}, ['things']);
  const texts = { judged: new Map([['a.yml', 'new\nuse x']]), base: new Map([['a.yml', '  use x\n']]) };
  const compare = (rules: readonly Rule[], compared = texts): Old =>
    compareWithBase(
      rules.map((one) => planned(one, {})),
      something,
      sha256,
      compared,
    );
  const introduced = (judged: Rule, old: Old): unknown =>
    evaluateRules([planned(judged, {})], something, sha256, old)[0]?.findings.map((finding) => finding.introduced);

  test('what the base had on the same line is not introduced, wherever the line is now', () => {
    const both = aRule([aViolation('x', 2, {}), aViolation('new', 1, {})], {}, ['things']);
    expect(introduced(both, compare([rule]))).toEqual([true, false]);
  });

  test('a line that was edited is introduced, even where the same was found on it', () => {
    const edited = { ...texts, judged: new Map([['a.yml', 'new\nuse x | curl']]) };
    expect(introduced(aRule([aViolation('x', 2, {})], {}, ['things']), compare([rule], edited))).toEqual([true]);
  });

  test('what was not read is not old', () => {
    const unread = { judged: new Map<string, string>(), base: new Map<string, string>() };
    expect(introduced(rule, compare([rule], unread))).toEqual([true]);
  });

  test('findings without a file are never old', () => {
    const located = aRule([aViolation('x', 1, { location: { object: 'environment', name: 'production' } })], {}, ['things']);
    expect(introduced(located, compare([located]))).toEqual([true]);
  });

  test('a gap is old only in a file that the change leaves alone', () => {
    const location = { path: 'a.yml', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    const facts = things([1], [aGap({ location }), aGap({ item: 'b' })]);
    const judged = (compared: typeof texts): unknown => {
      const old = compareWithBase([], facts, sha256, compared);
      return evaluateRules([planned(aRule([], {}, ['things']), {})], facts, sha256, old)[0]?.gaps.map(({ isOld }) => isOld);
    };
    expect(judged({ judged: texts.base, base: texts.base })).toEqual([true, undefined]);
    expect(judged(texts)).toEqual([undefined, undefined]);
    expect(judged({ judged: new Map(), base: new Map() })).toEqual([undefined, undefined]);
  });
});

describe('mergeOutcomes', () => {
  const outcomeOf = (evaluation: Evaluation, facts = something): readonly Outcome[] =>
    evaluateFacts([planned(aRule(evaluation, {}, ['things']), {})], facts, sha256, nothingIsOld);
  const pass = outcomeOf([]);
  const violation = outcomeOf([aViolation('x', 1, {})]);
  const unknownOne = outcomeOf([aGap({})]);
  const nothing = outcomeOf([], things([], []));

  test.each([
    ['a pass and nothing to judge', [nothing, pass], 'pass'],
    ['nothing to judge anywhere', [nothing, nothing], 'not-applicable'],
    ['a pass and an unknown', [pass, unknownOne, pass], 'unknown'],
    ['an unknown and a violation', [unknownOne, violation, pass], 'violation'],
  ] as const)('%s', (_name, parts, kind) => {
    expect(mergeOutcomes(parts)).toMatchObject([{ kind }]);
    expect(mergeOutcomes(parts.toReversed())).toMatchObject([{ kind }]);
  });

  test('keeps all findings and gaps once, in the order of places', () => {
    const other = outcomeOf([
      aViolation('y', 7, { location: { path: 'A.yml', start: { line: 7, column: 1 }, end: { line: 7, column: 2 } } }),
    ]);
    const [outcome] = mergeOutcomes([violation, unknownOne, other, violation, unknownOne]);
    expect(outcome?.findings.map(({ location }) => location)).toMatchObject([{ path: 'A.yml' }, { path: 'a.yml' }]);
    expect(outcome?.gaps).toMatchObject([{ item: 'a.yml' }]);
    expect(mergeOutcomes([])).toEqual([]);
  });

  test('joins the outcomes of one rule by its id, wherever they stand', () => {
    const named = (id: Rule['meta']['id'], evaluation: Evaluation) => judge(aRule(evaluation, { id }, ['things']));
    const [a, b] = [named('workflow/a', []), named('workflow/b', [aViolation('x', 4, {})])];
    const merged = mergeOutcomes([
      [a, named('workflow/b', [])],
      [b, a],
    ]);
    expect(merged.map(({ meta, kind }) => [meta.id, kind])).toEqual([
      ['workflow/a', 'pass'],
      ['workflow/b', 'violation'],
    ]);
  });
});
