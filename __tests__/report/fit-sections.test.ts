import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { fitSections } from '../../src/report/fit-sections.ts';

const section = { open: 'open\n', rows: ['one', 'two', 'three'], close: 'close\n', what: 'row' };
const note = (count: number): string =>
  `\n**${count} row${count === 1 ? '' : 's'} left out here for their size; the decision file has all.**\n`;

describe('fitSections', () => {
  test('keeps everything that fits', () => {
    expect(fitSections('head\n', [section], 10_000)).toBe('head\nopen\none\ntwo\nthree\nclose\n');
  });

  test('leaves out rows from the end and counts them', () => {
    const limit = Buffer.byteLength(`head\nopen\none\ntwo\nclose\n${note(1)}`) + 'rows'.length - 'row'.length;
    expect(fitSections('head\n', [section], limit)).toBe(`head\nopen\none\ntwo\nclose\n${note(1)}`);
  });

  test('leaves out a section of which no row fits, and says so', () => {
    expect(fitSections('head\n', [section], 5 + Buffer.byteLength(note(3)))).toBe(`head\n${note(3)}`);
  });

  test('cuts a head that does not fit, never within a character', () => {
    expect(fitSections('a\u{1F512}b', [], 4)).toBe('a');
    expect(fitSections('a\u{1F512}b', [], 5)).toBe('a\u{1F512}');
  });

  test('never exceeds its limit', () => {
    const rows = fc.array(fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.string(), fc.array(rows), fc.nat(2_000), (head, lists, limit) => {
        const sections = lists.map((list) => ({ ...section, rows: list }));
        expect(Buffer.byteLength(fitSections(head, sections, limit))).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
