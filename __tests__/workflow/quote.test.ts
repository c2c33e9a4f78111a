import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { quote } from '../../src/workflow/quote.ts';

describe('quote', () => {
  test('puts a short text in backticks and cuts a long one', () => {
    expect(quote('a b')).toBe('`a b`');
    expect(quote('x'.repeat(100))).toBe(`\`${'x'.repeat(59)}…\``);
  });

  test('cuts what may be a credential', () => {
    expect(quote(`a ${'x1'.repeat(12)} b`)).toBe('`a x1x1… b`');
    expect(quote('cancel-timeout-minutes-of-a-job')).toBe('`cancel-timeout-minutes-of-a-job`');
  });

  test('is one printable line, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const quoted = quote(text);
        expect(quoted.length).toBeLessThanOrEqual(62);
        expect(quoted).toMatch(/^`[^`\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*`$/u);
      }),
    );
  });
});
