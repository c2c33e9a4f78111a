import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import rule from '../../../src/rules/workflow/invalid.ts';
import { lineStartsOf } from '../../../src/workflow/locate.ts';
import type { Problem } from '../../../src/workflow/model.ts';

const text = 'on: push\njobs: {}\n';
const file = { path: 'a.yml', root: '', text, lineStarts: lineStartsOf(text) };
const aProblem = (fields: Partial<Problem>): Problem => ({
  code: 'schema',
  path: 'a.yml',
  item: 'a.yml',
  message: 'the workflow has no jobs',
  blinds: true,
  span: { start: 9, end: 17 },
  file,
  ...fields,
});

async function of(...problems: readonly Problem[]) {
  return judge(rule, { files: {}, question: aQuestion({}), facts: { problems } });
}

describe('workflow/invalid', () => {
  test.each(['yaml', 'schema', 'expression'] as const)('a problem of code %s is a finding at its place', async (code) => {
    const { findings, kind } = await of(aProblem({ code }));
    expect(kind).toBe('violation');
    expect(findings[0]?.location).toEqual({ path: 'a.yml', start: { line: 2, column: 1 }, end: { line: 2, column: 9 } });
    expect(findings[0]?.message).toContain('the workflow has no jobs');
  });

  test.each([
    ['yaml-limit', 'limit'],
    ['unreadable', 'invalid'],
  ] as const)('%s says nothing about the file, and is unknown', async (code, cause) => {
    const { findings, gaps, kind } = await of(aProblem({ code }));
    expect({ findings, kind, causes: gaps.map((one) => one.cause) }).toEqual({ findings: [], kind: 'unknown', causes: [cause] });
  });

  test('a file without text has its first line', async () => {
    const { file: _, ...rest } = aProblem({ code: 'unreadable' });
    const { gaps } = await of(rest);
    expect(gaps[0]?.location?.start).toEqual({ line: 1, column: 1 });
  });

  test('more than twenty of one file are counted', async () => {
    const many = Array.from({ length: 25 }, (_, index) => aProblem({ item: `job ${index}` }));
    const { findings } = await of(...many, aProblem({ path: 'b.yml' }));
    expect(findings).toHaveLength(22);
    expect(findings.filter(({ message }) => message.startsWith('5 more problems'))).toHaveLength(1);
  });

  test('no problem is a pass', async () => {
    expect((await of()).kind).toBe('pass');
  });
});
