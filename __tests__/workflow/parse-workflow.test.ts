import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { allScalars } from '../../src/workflow/all-scalars.ts';
import { expressionsIn } from '../../src/workflow/expressions-in.ts';
import { lines, parsed, withSteps } from './parse-text.ts';

describe('parseWorkflow: files that are none', () => {
  test.each([
    ['', 'w.yml:1:1 schema! the file is empty; a workflow is a mapping with `on` and `jobs`'],
    ['# only a comment\n', 'w.yml:1:1 schema! the file is empty; a workflow is a mapping with `on` and `jobs`'],
    ['- a', 'w.yml:1:1 schema! the file holds a sequence; a workflow is a mapping with `on` and `jobs`'],
    ['on: push', 'w.yml:1:1 schema! the workflow has no jobs; write a mapping of ids to jobs'],
    ['on: push\njobs: [a]', 'w.yml:2:7 schema! the workflow has a sequence as `jobs`; write a mapping of ids to jobs'],
    ['a: b\n\tc: d', 'w.yml:2:1 yaml! a tab stands where the indentation must be spaces'],
    ['a: "b', 'w.yml:1:6 yaml! a character that YAML needs is missing here, such as a closing quote or bracket, or `: ` after a key'],
    ['a: b\n---\nc: d', 'w.yml:2:1 yaml! a second document begins; keep one document in the file'],
    ['a: b\0', 'w.yml:1:5 yaml! U+0000 stands in the file; YAML does not allow this control character, remove it'],
    [
      'a: b # c\r  d: e',
      'w.yml:1:9 yaml! U+000D stands in the file; parsers disagree whether it ends a line, write a line feed or an escape',
    ],
    [
      'a: b # c\u2028d: e',
      'w.yml:1:9 yaml! U+2028 stands in the file; parsers disagree whether it ends a line, write a line feed or an escape',
    ],
  ])('%j', (text, problem) => {
    const { workflow, problems } = parsed(text);
    expect(workflow).toBeUndefined();
    expect(lines(problems)[0]).toBe(problem);
  });
});

describe('parseWorkflow: any text', () => {
  const indentation = fc.constantFrom('', '  ', '    ', '      ', '\t');
  const words =
    'on:;push;jobs:;a:;runs-on: x;steps:;- run: b;- uses: a/b@c;if: c;env:;{;};[;];,;? ;- ;: ;|;>-;";\';&d ;*d;<<:;!e ;# f;${{ g; }};---;%YAML 1.1;permissions:;needs:;null;~;\\;uses:';
  const word = fc.constantFrom(...words.split(';'));
  const row = fc.tuple(indentation, fc.array(word, { maxLength: 4 })).map(([indent, words]) => indent + words.join(' '));
  const head = fc.constantFrom('', 'on: push\njobs:\n', withSteps(''));

  test('is modelled or refused with a place within it, and never throws', () => {
    fc.assert(
      fc.property(head, fc.array(row, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (start, rows, feed) => {
        const text = start + rows.join(feed);
        const { workflow, problems } = parsed(text);
        expect(workflow !== undefined || problems.some(({ blinds, item }) => blinds && item === 'w.yml')).toBe(true);
        const spans = [
          ...problems,
          ...(workflow === undefined ? [] : [...allScalars(workflow), ...[...expressionsIn(workflow)].map(({ embedded }) => embedded)]),
        ];
        for (const { span } of spans) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
