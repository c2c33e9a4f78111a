import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { lineStartsOf, positionAt } from '../../src/workflow/locate.ts';

describe('positionAt', () => {
  test('counts lines and UTF-16 columns from 1, whatever ends a line', () => {
    const starts = lineStartsOf('a\r\nb\rc\n\u{1F600}d');
    expect(starts).toEqual([0, 3, 5, 7]);
    expect(positionAt(starts, 9)).toEqual({ line: 4, column: 3 });
  });

  test('is the inverse of line start plus column', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\u{1F600}') }), fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        const starts = lineStartsOf(text);
        const { line, column } = positionAt(starts, offset);
        expect((starts[line - 1] ?? Number.NaN) + column - 1).toBe(offset);
        expect(column).toBeGreaterThan(0);
      }),
    );
  });
});
