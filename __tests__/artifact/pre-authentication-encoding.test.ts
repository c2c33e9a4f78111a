import { describe, expect, test } from '@jest/globals';
import { preAuthenticationEncoding } from '../../src/artifact/pre-authentication-encoding.ts';

function encoded(type: string, payload: string): string {
  return Buffer.from(preAuthenticationEncoding(type, Buffer.from(payload))).toString('utf8');
}

describe('what the signature of an envelope is over', () => {
  test('is the example of the DSSE specification', () => {
    expect(encoded('http://example.com/HelloWorld', 'hello world')).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
  });

  test('counts bytes, not characters, and keeps types apart that Latin-1 would not', () => {
    expect(encoded('\u00fc', '\u20ac')).toBe('DSSEv1 2 \u00fc 3 \u20ac');
    expect(encoded('\u016a', '')).not.toBe(encoded('j', ''));
  });

  test('of nothing has its lengths', () => {
    expect(encoded('', '')).toBe('DSSEv1 0  0 ');
  });
});
