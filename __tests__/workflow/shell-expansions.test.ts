import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { shellExpansions } from '../../src/workflow/shell-expansions.ts';

test.each<[string, readonly (readonly [string, string | undefined])[]]>([
  ['a$B-c', [['$B', 'B']]],
  ['${B}c', [['${B}', 'B']]],
  [
    '$env:B ${env:C}',
    [
      ['$env:B', 'B'],
      ['${env:C}', 'C'],
    ],
  ],
  ['${B:-${C}}x', [['${B:-${C}}', undefined]]],
  ['$(a $(b) c)d', [['$(a $(b) c)', undefined]]],
  ['`a $B`c', [['`a $B`', undefined]]],
  [
    '$1$@',
    [
      ['$1', undefined],
      ['$@', undefined],
    ],
  ],
  ['${{ env.A }}$B', [['$B', 'B']]],
  ['${{ a', []],
  ['$(a', [['$(a', undefined]]],
  ['${a', [['${a', undefined]]],
  ['`a', [['`a', undefined]]],
  ['a$', []],
  ['a$ b', []],
])('%j', (text, expected) => {
  expect(shellExpansions(text).map(({ span, name }) => [text.slice(span.start, span.end), name])).toEqual(expected);
});

test('any text has expansions that follow one another', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[$(){}`a-z:\- ]{0,60}$/), (text) => {
      let end = 0;
      for (const { span } of shellExpansions(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
