import { describe, expect, test } from '@jest/globals';
import { aResult, noCounts } from '../../__fixtures__/decision.ts';
import { aPolicy, aQuestion, aRun } from '../../__fixtures__/question.ts';
import { type Fact, known, unknown } from '../../src/core/facts.ts';
import { recordedOf } from '../../src/facts/recorded.ts';
import { type DecisionParts, toDecision } from '../../src/report/to-decision.ts';

const aRecord = (fields: Partial<DecisionParts>) =>
  toDecision({
    question: aQuestion({}),
    stage: { why: 'it was asked for' },
    mode: 'enforce',
    plan: { rules: [], left: [], facts: [], permissions: {} },
    facts: new Map(),
    recorded: recordedOf(new Map(), () => []),
    judged: { workflows: 1, actions: 0 },
    isPartial: false,
    judgement: {
      verdict: 'allow',
      enforced: true,
      exitReason: 'none',
      exitCode: 0,
      results: [aResult()],
      counts: noCounts,
      exceptions: [],
      isObserving: true,
    },
    telemetry: { api: { calls: 0, remaining: undefined }, started: '2026-11-23T10:00:00.000Z', duration: 0 },
    ...fields,
  });

describe('toDecision', () => {
  test('of the command line: no run, no commit, never binding', () => {
    const decision = aRecord({});
    expect(decision).toMatchObject({
      schema: 'interlock.decision/v1',
      verdict: 'allow',
      whyStage: 'it was asked for',
      decidedAt: '2026-11-23T10:00:00.000Z',
      binding: { value: false, reason: 'the command line never binds' },
      tool: { name: 'interlock' },
    });
    expect([decision.run, decision.commit, decision.repository]).toEqual([undefined, undefined, undefined]);
    expect(Object.keys(decision)).not.toContain('isObserving');
  });

  test('of a run: who, where and what, and nothing of its hints that the contract does not name', () => {
    const decision = aRecord({
      question: aQuestion({
        repository: { owner: 'acme', name: 'app' },
        commit: 'c'.repeat(40),
        base: 'b'.repeat(40),
        event: 'push',
        environment: 'production',
        run: aRun({ job: 'gate' }),
      }),
    });
    expect(decision).toMatchObject({ repository: 'acme/app', commit: 'c'.repeat(40), base: 'b'.repeat(40), environment: 'production' });
    expect(Object.keys(decision.run ?? {})).toEqual(['id', 'attempt', 'workflowRef', 'job', 'actor', 'triggeringActor']);
  });

  test('names each planned fact with its source or why it is not known', () => {
    const facts = new Map<string, Fact<unknown>>([
      ['pipeline', known(1, 'disk')],
      ['scene', unknown({ cause: 'outage', reason: 'no answer', remedy: '' })],
      ['unplanned', known(1, 'disk')],
    ]);
    const plan = { rules: [], left: [], facts: ['scene', 'pipeline', 'gone'], permissions: {} };
    expect(aRecord({ plan, facts }).facts).toEqual([
      { name: 'scene', source: 'no answer', state: 'unknown' },
      { name: 'pipeline', source: 'disk', state: 'known' },
    ]);
  });

  test('names the layers of the policy', () => {
    const layers = [{ source: 'p.yml', digest: 'sha256:1' }];
    expect(aRecord({ question: aQuestion({ policy: aPolicy({ layers, isAbsent: false }) }) }).policy).toEqual({ layers, isAbsent: false });
  });
});
