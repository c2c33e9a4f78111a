import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { array, assert, integer, property, uint8Array } from 'fast-check';
import { decodeSnappy } from '../../../../src/adapters/github/platform/decode-snappy.ts';

// The package has no types of its own for an ES module.
const { compress } = createRequire(import.meta.url)('snappyjs') as { readonly compress: (bytes: Uint8Array) => Uint8Array };

interface Decompressor {
  readonly uncompressToBuffer: (output: Uint8Array) => boolean;
}
const { SnappyDecompressor } = createRequire(import.meta.url)('snappyjs/snappy_decompressor.js') as {
  readonly SnappyDecompressor: new (input: Uint8Array) => Decompressor;
};

const most = 1_000_000;
const bytes = (...values: readonly number[]) => new Uint8Array(values);
const text = (value: string) => new Uint8Array(Buffer.from(value));

/** Read as a number with a sign the length is negative, and a reader that adds it goes back to where it came from. */
const backwards = [63 << 2, 0xfa, 0xff, 0xff, 0xff, 97];

describe('decodeSnappy', () => {
  test('gives back what another implementation compressed', () => {
    const repetitive = array(uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 20 }).map(
      (parts) => new Uint8Array(Buffer.concat([...parts, ...parts, ...parts])),
    );
    assert(property(repetitive, (plain) => expect(decodeSnappy(compress(plain), most)).toEqual(plain)));
    const long = text('interlock '.repeat(20_000));
    expect(decodeSnappy(compress(long), most)).toEqual(long);
  });

  test('knows literals with a length of their own, and copies of all three kinds', () => {
    const letters = text('x'.repeat(61));
    expect(decodeSnappy(bytes(61, 60 << 2, 60, ...letters), most)).toEqual(letters);
    expect(decodeSnappy(bytes(6, 1 << 2, 97, 98, ((4 - 4) << 2) | 1, 2), most)).toEqual(text('ababab'));
    expect(decodeSnappy(bytes(6, 1 << 2, 97, 98, (3 << 2) | 2, 2, 0), most)).toEqual(text('ababab'));
    expect(decodeSnappy(bytes(6, 1 << 2, 97, 98, (3 << 2) | 3, 2, 0, 0, 0), most)).toEqual(text('ababab'));
    expect(decodeSnappy(bytes(0), most)).toEqual(bytes());
  });

  test.each<[string, Uint8Array]>([
    ['nothing', bytes()],
    ['a length without end', bytes(0x80, 0x80, 0x80, 0x80, 0x80, 0)],
    ['a length over 32 bits', bytes(0xff, 0xff, 0xff, 0xff, 0x7f)],
    ['a length over the limit', bytes(0xff, 0xff, 0xff, 0xff, 0x0f)],
    ['less than it says', bytes(3, 1 << 2, 97, 98)],
    ['more than it says', bytes(1, 1 << 2, 97, 98)],
    ['a literal behind the end', bytes(3, 2 << 2, 97)],
    ['a literal of 4 GB', bytes(10, ...backwards)],
    ['a length that is cut', bytes(10, 62 << 2, 1, 0)],
    ['a copy of what is not there', bytes(6, 1 << 2, 97, 98, (3 << 2) | 2, 3, 0)],
    ['a copy of offset 0', bytes(6, 1 << 2, 97, 98, (3 << 2) | 2, 0, 0)],
    ['a copy from behind 2 GB', bytes(6, 1 << 2, 97, 98, (3 << 2) | 3, 2, 0, 0, 0x80)],
    ['a copy that is cut', bytes(6, 1 << 2, 97, 98, (3 << 2) | 1)],
    ['a copy over the end', bytes(3, 1 << 2, 97, 98, (3 << 2) | 2, 2, 0)],
    ['JSON', text('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}')],
  ])('refuses %s', (_name, input) => {
    expect(decodeSnappy(input, most)).toBeUndefined();
  });

  test('is not the package, which reads such a literal for ever', () => {
    let reads = 0;
    const counting = new Proxy(bytes(...backwards), {
      get: (input, key) => {
        if (key === '0') reads += 1;
        if (reads > 1000) throw new Error('back at the first byte');
        return Reflect.get(input, key);
      },
    });
    expect(() => new SnappyDecompressor(counting).uncompressToBuffer(new Uint8Array(10))).toThrow('back at the first byte');
  });

  test('ends on whatever it is given, within its limit', () => {
    assert(
      property(uint8Array({ maxLength: 200 }), integer({ min: 0, max: 300 }), (input, limit) =>
        expect(decodeSnappy(input, limit)?.length ?? 0).toBeLessThanOrEqual(limit),
      ),
    );
  });
});
