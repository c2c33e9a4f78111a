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
  return judge(rule, { files: { 'action.yml': 'name: x\n' }, question: aQuestion({}), facts: { problems } });
}

describe('workflow/invalid', () => {
  test.each(['yaml', 'schema', 'expression'] as const)('a problem of code %s is a finding at its place', async (code) => {
    const { findings, kind } = await of(aProblem({ code }));
    expect(kind).toBe('violation');
    expect(findings[0]?.location).toEqual({ path: 'a.yml', start: { line: 2, column: 1 }, end: { line: 2, column: 9 } });
    expect(findings[0]?.message).toMatch(/the workflow has no jobs/i);
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

  test('an expression is named once, and a single `=` says what to write', async () => {
    const files = {
      '.github/workflows/ci.yml': "on: push\njobs:\n  a:\n    if: ${{ github.ref = 'x' }}\n    runs-on: x\n    steps:\n      - run: make\n",
    };
    const { findings } = await judge(rule, { files, question: aQuestion({}) });
    expect(findings.map(({ message }) => message)).toEqual([
      'The expression cannot be read: `=` is neither a name nor an operator; to compare, write `==`. GitHub refuses the whole file',
    ]);
  });

  test('without any pipeline file there is nothing to judge, and so nothing is decided', async () => {
    expect((await judge(rule, { files: { 'README.md': 'x' }, question: aQuestion({}) })).kind).toBe('not-applicable');
  });

  test('a file that could not be read is unknown, also where it is the only one', async () => {
    const files = { '.github/workflows/ci.yml': { cause: 'limit', why: 'it is too large' } } as const;
    expect((await judge(rule, { files, question: aQuestion({}) })).kind).toBe('unknown');
  });

  test('no problem is a pass', async () => {
    expect((await of()).kind).toBe('pass');
  });
});
