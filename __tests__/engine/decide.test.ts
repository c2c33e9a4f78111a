import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { aGap, anException, aRule, aViolation, planned, things } from '../../__fixtures__/rule.ts';
import { sha256 } from '../../src/adapters/sha256.ts';
import type { PlannedRule } from '../../src/core/plan.ts';
import type { Evaluation } from '../../src/core/rule.ts';
import { type Enforcement, isStricter, stages } from '../../src/core/stage.ts';
import { nothingIsOld } from '../../src/engine/compare-with-base.ts';
import { decide, type Judgement, type Terms } from '../../src/engine/decide.ts';
import { evaluateRules, type Old } from '../../src/engine/evaluate.ts';

const terms: Terms = { stage: 'merge', mode: 'enforce', exceptions: [], now: '2026-11-23T10:00:00.000Z', isOffline: false };

function judge(evaluation: Evaluation, plan: Partial<PlannedRule>, changed: Partial<Terms>, old: Old = nothingIsOld): Judgement {
  const rules = [planned(aRule(evaluation, {}, ['things']), plan)];
  return decide(rules, evaluateRules(rules, things([1], []), sha256, old), { ...terms, ...changed });
}

describe('decide', () => {
  test('allows when nothing denies', () => {
    expect(judge([], {}, {})).toMatchObject({ verdict: 'allow', exitReason: 'none', exitCode: 0, enforced: true, isObserving: false });
  });

  test('denies by a violation under deny, and only warns under warn', () => {
    expect(judge([aViolation('x', 1, {})], {}, {})).toMatchObject({
      verdict: 'deny',
      exitReason: 'violation',
      exitCode: 1,
      counts: { denied: 1 },
    });
    expect(judge([aViolation('x', 1, {})], { enforcement: 'warn' }, {})).toMatchObject({
      verdict: 'allow',
      counts: { denied: 0, warned: 1 },
      isObserving: true,
    });
    expect(judge([aViolation('x', 1, {})], { enforcement: 'audit' }, {})).toMatchObject({ verdict: 'allow', counts: { audited: 1 } });
  });

  test('a finding that is advice has the level of advice, others that of the rule', () => {
    const found = [aViolation('x', 1, { isAdvice: true }), aViolation('y', 2, {})];
    const both = judge(found, { adviceEnforcement: 'warn' }, {});
    expect(both).toMatchObject({ verdict: 'deny', counts: { denied: 1, warned: 1 } });
    expect(both.results.flatMap(({ findings }) => findings.map(({ enforcement }) => enforcement))).toEqual(['warn', 'deny']);
    expect(judge(found.slice(0, 1), { adviceEnforcement: 'audit' }, {})).toMatchObject({ verdict: 'allow', counts: { audited: 1 } });
    expect(judge(found.slice(0, 1), {}, {})).toMatchObject({ verdict: 'deny', counts: { denied: 1 } });
  });

  test('what a file of the policy knows is recorded with its end, and denies nothing; the gate itself knows none', () => {
    const waiver = { id: '.interlockignore:3', expires: '2027-01-31' };
    const endless = { id: 'baseline old.json', expires: undefined };
    const found = [aViolation('x', 1, { waiver }), aViolation('y', 2, { waiver }), aViolation('z', 3, { waiver: endless })];
    const judged = judge(found, {}, {});
    expect(judged).toMatchObject({ verdict: 'allow', counts: { denied: 0, excepted: 3 } });
    expect(judged.exceptions).toEqual([
      { id: '.interlockignore:3', rule: 'workflow/sample', findings: 2, expires: '2027-01-31' },
      { id: 'baseline old.json', rule: 'workflow/sample', findings: 1, expires: undefined },
    ]);
    expect(judged.results.flatMap(({ findings }) => findings)[0]).not.toHaveProperty('waiver');
    expect(judge([...found, aViolation('other', 4, {})], {}, {})).toMatchObject({ verdict: 'deny', counts: { denied: 1 } });
    const rules = [planned(aRule(found, { locked: true }, ['things']), {})];
    expect(decide(rules, evaluateRules(rules, things([1], []), sha256, nothingIsOld), terms)).toMatchObject({ verdict: 'deny' });
  });

  test('that a finding is advice is no part of the record', () => {
    const [finding] = judge([aViolation('x', 1, { isAdvice: true })], {}, {}).results.flatMap(({ findings }) => findings);
    expect(finding).not.toHaveProperty('isAdvice');
  });

  test('deny-from lets milder findings warn', () => {
    const found = [aViolation('x', 1, { severity: 'low' }), aViolation('y', 2, { severity: 'high' })];
    expect(judge(found, { denyFrom: 'high' }, {}).counts).toMatchObject({ denied: 1, warned: 1 });
  });

  test('what the base had is recorded and does not deny at merge, and does at posture', () => {
    const old: Old = { ...nothingIsOld, hasFinding: () => true };
    expect(judge([aViolation('x', 1, {})], {}, {}, old)).toMatchObject({ verdict: 'allow', counts: { old: 1, audited: 0, denied: 0 } });
    expect(judge([aViolation('x', 1, {})], {}, { stage: 'posture' }, old)).toMatchObject({ verdict: 'deny' });
  });

  test('an unknown denies where its rule and metadata say so', () => {
    expect(judge([aGap({})], {}, {})).toMatchObject({ verdict: 'deny', exitReason: 'unknown', exitCode: 3, counts: { unknown: 1 } });
    expect(judge([aGap({})], {}, { stage: 'posture' })).toMatchObject({ verdict: 'allow', counts: { unknown: 1 } });
    expect(judge([aGap({})], { enforcement: 'warn' }, {})).toMatchObject({ verdict: 'allow', counts: { unknown: 1 } });
    expect(judge([aGap({})], { enforcement: 'audit' }, {}).results).toMatchObject([{ unknownEnforcement: 'audit' }]);
  });

  test('on-unknown: warn softens only what the platform lacks', () => {
    expect(judge([aGap({ cause: 'unsupported' })], { onUnknown: 'warn' }, {}).verdict).toBe('allow');
    expect(judge([aGap({ cause: 'no-token' })], { onUnknown: 'warn' }, {}).verdict).toBe('allow');
    for (const cause of ['limit', 'invalid', 'truncated', 'empty', 'forbidden', 'outage', 'limited'] as const) {
      expect(judge([aGap({ cause })], { onUnknown: 'warn' }, {}).verdict).toBe('deny');
    }
    expect(judge([aGap({ cause: 'unsupported' }), aGap({ cause: 'limit' })], { onUnknown: 'warn' }, {}).verdict).toBe('deny');
  });

  test('offline gaps do not deny in an offline run, and do in any other', () => {
    expect(judge([aGap({ cause: 'offline' })], {}, { isOffline: true }).verdict).toBe('allow');
    expect(judge([aGap({ cause: 'offline' })], {}, {}).verdict).toBe('deny');
  });

  test('an old gap is recorded at merge and denies elsewhere', () => {
    const gaps = [aGap({ isOld: true })];
    expect(judge(gaps, {}, {}).verdict).toBe('allow');
    expect(judge(gaps, {}, { stage: 'deploy' }).verdict).toBe('deny');
  });

  test('an error denies at every enforcement, and is named before everything else', () => {
    const broken = aRule(
      () => {
        throw new Error('oops');
      },
      {},
      ['things'],
    );
    const rules = [planned(broken, { enforcement: 'audit' }), planned(aRule([aViolation('x', 1, {})], {}, ['things']), {})];
    const judgement = decide(rules, evaluateRules(rules, things([1], []), sha256, nothingIsOld), terms);
    expect(judgement).toMatchObject({ verdict: 'deny', exitReason: 'internal', exitCode: 4, counts: { errors: 1 } });
  });

  test('says what to do: what the first gap that knows says, else what the rule says of a violation', () => {
    const remedies = (evaluation: Evaluation) => judge(evaluation, {}, {}).results.map(({ remedy }) => remedy);
    const granted = aGap({ remedy: 'permissions:\n  actions: read' });
    expect(remedies([aGap({}), granted, aGap({ remedy: 'other' })])).toEqual(['permissions:\n  actions: read']);
    expect(remedies([aViolation('x', 1, {}), granted])).toEqual(['permissions:\n  actions: read']);
    expect(remedies([aViolation('x', 1, {})])).toEqual(['Write {better} instead.']);
    expect(remedies([aGap({})])).toEqual(['']);
    expect(remedies([])).toEqual(['']);
  });

  test('a rule without an outcome is left out', () => {
    expect(decide([planned(aRule([], {}, []), {})], [], terms).results).toEqual([]);
  });

  test('report mode says deny without enforcing it', () => {
    expect(judge([aViolation('x', 1, {})], {}, { mode: 'report' })).toMatchObject({ verdict: 'deny', enforced: false });
  });
});

describe('exceptions', () => {
  const violations = [aViolation('x', 1, {})];

  test('cover what warns', () => {
    const judgement = judge(violations, { enforcement: 'warn' }, { exceptions: [anException({})] });
    expect(judgement).toMatchObject({
      counts: { warned: 0, excepted: 1 },
      exceptions: [{ id: 'legacy', findings: 1, expires: '2027-01-01' }],
    });
    expect(judgement.results[0]?.findings).toMatchObject([{ exception: 'legacy', enforcement: 'warn' }]);
  });

  test('of a revoked credential are recorded with the day and who did it', () => {
    const revoked = { date: '2026-01-02', by: '@bob' };
    const exceptions = [anException({ expires: undefined, revoked, isFromOrganisation: true })];
    expect(judge(violations, {}, { exceptions })).toMatchObject({
      verdict: 'allow',
      exceptions: [{ id: 'legacy', findings: 1, expires: undefined, revoked }],
    });
    const later = [anException({ expires: undefined, revoked: { ...revoked, date: '2999-01-02' }, isFromOrganisation: true })];
    expect(judge(violations, {}, { exceptions: later })).toMatchObject({ verdict: 'deny', exceptions: [] });
  });

  test('without a proven approval cover no deny, except from the organisation', () => {
    expect(judge(violations, {}, { exceptions: [anException({})] }).verdict).toBe('deny');
    expect(judge(violations, {}, { exceptions: [anException({ isFromOrganisation: true })] }).verdict).toBe('allow');
  });

  test('that have run out or mean something else cover nothing', () => {
    for (const exception of [anException({ expires: '2026-11-23' }), anException({ where: { path: 'a.yml', name: 'y' } })]) {
      const judgement = judge(violations, { enforcement: 'warn' }, { exceptions: [exception] });
      expect(judgement).toMatchObject({ counts: { warned: 1, excepted: 0 }, exceptions: [] });
    }
  });

  test('never cover a rule about the gate itself', () => {
    const rules = [planned(aRule(violations, { locked: true }, ['things']), {})];
    const changed = { ...terms, exceptions: [anException({ isFromOrganisation: true })] };
    expect(decide(rules, evaluateRules(rules, things([1], []), sha256, nothingIsOld), changed).verdict).toBe('deny');
  });
});

describe('properties', () => {
  test('a stricter enforcement never turns a deny into an allow', () => {
    const level = fc.constantFrom<Exclude<Enforcement, 'off'>>('audit', 'warn', 'deny');
    const found = fc.array(
      fc.constantFrom(aViolation('x', 1, {}), aViolation('y', 2, { severity: 'low' }), aGap({}), aGap({ cause: 'offline' })),
    );
    fc.assert(
      fc.property(level, level, found, fc.constantFrom(...stages), (a, b, evaluation, stage) => {
        const [mild, strict] = isStricter(a, b) ? [b, a] : [a, b];
        const verdicts = [mild, strict].map((enforcement) => judge(evaluation, { enforcement }, { stage }).verdict);
        expect(verdicts).not.toEqual(['deny', 'allow']);
      }),
    );
  });
});

test('a verdict and its counts know the findings that are not listed', () => {
  const found = [...Array(5_000).keys()].map((line) => aViolation('x', line + 1, {}));
  const judgement = judge(found, {}, {});
  expect(judgement).toMatchObject({ verdict: 'deny', counts: { denied: 5_000 } });
  expect(judgement.results.map(({ findings, omitted }) => [findings.length, omitted])).toEqual([
    [100, [{ place: expect.any(String), findings: 4_900, denied: 4_900, warned: 0 }]],
  ]);
});
