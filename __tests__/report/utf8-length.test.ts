import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { utf8Length } from '../../src/report/utf8-length.ts';

test('counts the bytes that an encoder writes, lone surrogates too', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (codes) => {
      const text = String.fromCharCode(...codes);
      expect(utf8Length(text)).toBe(Buffer.byteLength(text));
    }),
  );
});
