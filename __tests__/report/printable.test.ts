import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { hostileNames } from '../../__fixtures__/decision.ts';
import { printable, printableLines } from '../../src/report/printable.ts';

/** Written apart from the program: ranges, not Unicode properties. */
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Variation_Selector}/u;

describe('printable', () => {
  test('shows what has no shape of its own', () => {
    expect(printable(`a\u001b[31m\u202eb\u200b\n\t${String.fromCharCode(0xd800)}\u{e0041}`)).toBe(
      'a\\u{1b}[31m\\u{202e}b\\u{200b}\\n\\t\\u{d800}\\u{e0041}',
    );
  });

  test('leaves readable text of any script as it is', () => {
    for (const text of ['release.yml', 'Grüße', '発行', '\u{1F512} key', 'a b']) expect(printable(text)).toBe(text);
  });

  test('never emits a character that cannot be seen', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...hostileNames),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
    );
    fc.assert(
      fc.property(names, (text) => {
        const shown = printable(text);
        expect(shown).not.toMatch(unseen);
        expect(shown.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')).not.toMatch(/[\ud800-\udfff]/);
        expect(printable(shown)).toBe(shown);
      }),
    );
  });

  test('keeps the lines of a text that may have several', () => {
    expect(printableLines('permissions:\r\n  actions: read\n\u001b')).toEqual(['permissions:', '  actions: read', '\\u{1b}']);
  });
});
