import { expect, test } from '@jest/globals';
import { aPolicy, aQuestion, aRun } from '../../__fixtures__/question.ts';
import { aRule, planned } from '../../__fixtures__/rule.ts';
import type { Plan } from '../../src/core/plan.ts';
import { plannedLine } from '../../src/report/planned-line.ts';

const ids = ['secret/inherit', 'workflow/sample', 'policy/no-rules'] as const;
const aPlan = (fields: Partial<Plan>): Plan => ({
  rules: ids.map((id) => planned(aRule([], { id }, []), {})),
  left: [],
  facts: ['pipeline', 'workflows'],
  permissions: {},
  ...fields,
});

test('names stage, policy and facts, and counts the rules that judge the repository', () => {
  expect(plannedLine(aQuestion({ stage: 'merge' }), 'the event is `push`', aPlan({}))).toBe(
    'interlock: stage merge (the event is `push`); policy preset:recommended@1 (sha256:000000000000); 2 rules on 2 facts: pipeline, workflows',
  );
});

test('one rule and one fact are said so, with what the token must be allowed to do', () => {
  const plan = aPlan({
    rules: [planned(aRule([], { id: 'secret/inherit' }, []), {})],
    facts: ['scene'],
    permissions: { contents: 'read', actions: 'read' },
  });
  expect(plannedLine(aQuestion({ run: aRun({}) }), 'x', plan)).toMatch(/; 1 rule on 1 fact: scene; token: contents: read, actions: read$/);
  expect(plannedLine(aQuestion({ run: undefined }), 'x', plan)).toMatch(/; 1 rule on 1 fact: scene$/);
});

test('a name from outside cannot start a line of its own', () => {
  const policy = aPolicy({ layers: [{ source: 'a\n::error::b', digest: `sha256:${'0'.repeat(64)}` }] });
  expect(plannedLine(aQuestion({ policy }), 'job `\u001b[31m`', aPlan({}))).not.toMatch(/[\n\u001b]/);
});
