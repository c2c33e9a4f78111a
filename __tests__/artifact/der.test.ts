import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { derValue, derValues, oidOf, utf8Of } from '../../src/artifact/der.ts';

/** One value with its length in the shortest form. */
function encoded(tag: number, content: Uint8Array): Uint8Array {
  const { length } = content;
  const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Uint8Array.from([tag, ...head, ...content]);
}

const tags = fc.integer({ min: 0, max: 255 }).filter((tag) => (tag & 0x1f) !== 0x1f);

describe('derValues', () => {
  test('reads back what was encoded', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(tags, fc.uint8Array({ maxLength: 300 })), { maxLength: 5 }), (values) => {
        const bytes = Uint8Array.from(values.flatMap(([tag, content]) => [...encoded(tag, content)]));
        expect(derValues(bytes)?.map(({ tag, content }) => [tag, Uint8Array.from(content)])).toEqual(values);
      }),
    );
  });

  test('a value that is cut anywhere is none', () => {
    fc.assert(
      fc.property(tags, fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.nat(), (tag, content, cut) => {
        const whole = encoded(tag, content);
        expect(derValues(whole.subarray(0, 1 + (cut % (whole.length - 1))))).toBeUndefined();
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const values = derValues(bytes);
        expect(values === undefined || values.length <= bytes.length).toBe(true);
      }),
    );
  });

  test.each([
    ['an indefinite length', [0x30, 0x80, 0x00, 0x00]],
    ['a length in more octets than it needs', [0x04, 0x81, 0x01, 0x00]],
    ['a length with a leading zero', [0x04, 0x82, 0x00, 0x80, ...Array.from({ length: 128 }, () => 0)]],
    ['a tag of several octets', [0x1f, 0x81, 0x01, 0x00]],
    ['a length of four octets', [0x04, 0x84, 0x00, 0x00, 0x00, 0x01, 0x00]],
  ])('%s is refused', (_what, bytes) => {
    expect(derValues(Uint8Array.from(bytes))).toBeUndefined();
  });

  test('more values than any certificate has are refused', () => {
    expect(derValues(new Uint8Array(2 * 1024))).toHaveLength(1024);
    expect(derValues(new Uint8Array(2 * 1025))).toBeUndefined();
  });
});

describe('derValue', () => {
  const text = encoded(0x0c, Uint8Array.from([0x61]));

  test('is the only value, and of that tag', () => {
    expect(derValue(text, 0x0c)?.content).toEqual(Uint8Array.from([0x61]));
    expect(derValue(text, 0x13)).toBeUndefined();
    expect(derValue(Uint8Array.from([...text, ...text]), 0x0c)).toBeUndefined();
    expect(derValue(Uint8Array.from([...text, 0x00]), 0x0c)).toBeUndefined();
    expect(derValue(new Uint8Array(0), 0x0c)).toBeUndefined();
  });
});

describe('oidOf', () => {
  test.each([
    ['1.3.6.1.4.1.57264.1.8', [0x2b, 0x06, 0x01, 0x04, 0x01, 0x83, 0xbf, 0x30, 0x01, 0x08]],
    ['2.5.29.37', [0x55, 0x1d, 0x25]],
    ['2.999', [0x88, 0x37]],
    ['0.9', [0x09]],
  ])('%s', (oid, bytes) => {
    expect(oidOf(Uint8Array.from(bytes))).toBe(oid);
  });

  test.each([
    ['nothing', []],
    ['an arc that does not end', [0x2b, 0x83]],
    ['an arc with a leading zero', [0x2b, 0x80, 0x01]],
    ['an arc that no number holds', [0x2b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]],
  ])('%s is none', (_what, bytes) => {
    expect(oidOf(Uint8Array.from(bytes))).toBeUndefined();
  });
});

test('utf8Of is strict', () => {
  expect(utf8Of(new TextEncoder().encode('grüße'))).toBe('grüße');
  expect(utf8Of(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]))).toBe('\u{feff}a');
  expect(utf8Of(Uint8Array.from([0x61, 0xff]))).toBeUndefined();
});
