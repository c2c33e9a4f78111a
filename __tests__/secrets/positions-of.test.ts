import { describe, expect, test } from '@jest/globals';
import { positionsOf } from '../../src/secrets/positions-of.ts';

const text = 'one\n\u{1f511}\u00e9 two\u0a0a three\n\n  four';

/** Lines and columns as an editor counts them. */
function expected(index: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

const words = ['one', 'two', 'three', 'four'].map((word) => text.indexOf(word));

describe('lines and columns', () => {
  test('count UTF-16 units of UTF-8', () => {
    const offsets = words.map((index) => Buffer.byteLength(text.slice(0, index)));
    const positions = positionsOf({ bytes: Buffer.from(text), line: 1 }, offsets.toReversed(), undefined);
    expect(offsets.map((offset) => positions.get(offset))).toEqual(words.map(expected));
  });

  test.each(['utf-16le', 'utf-16be'] as const)('are those of %s, with and without its mark', (encoding) => {
    for (const mark of ['', '\ufeff']) {
      const bytes = Buffer.from(mark + text, 'utf16le');
      if (encoding === 'utf-16be') bytes.swap16();
      const offsets = words.map((index) => (index + mark.length) * 2);
      const positions = positionsOf({ bytes, line: 1 }, offsets, encoding);
      expect(offsets.map((offset) => positions.get(offset))).toEqual(words.map(expected));
    }
  });

  test('begin where the part begins, and an offset behind its last line feed lies in the next line', () => {
    const positions = positionsOf({ bytes: Buffer.from('ab\n'), line: 7 }, [0, 2, 3], undefined);
    expect([...positions]).toEqual([
      [0, { line: 7, column: 1 }],
      [2, { line: 7, column: 3 }],
      [3, { line: 8, column: 1 }],
    ]);
  });
});
