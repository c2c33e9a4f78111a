import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bitString, integer, nothing, objectIdentifier, sequence } from '../../__fixtures__/signing/der.ts';
import { aKeyPairOf } from '../../__fixtures__/signing.ts';
import { keyKindOf, keyWeakness, shownKind } from '../../src/artifact/key-kind.ts';

function rsaSpki(modulus: Uint8Array, exponent: Uint8Array): Buffer {
  return sequence(sequence(objectIdentifier('1.2.840.113549.1.1.1'), nothing), bitString(sequence(integer(modulus), integer(exponent))));
}

describe('the kind of a key', () => {
  test.each(['P-256', 'P-384', 'P-521', 'RSA-2048', 'RSA-PSS', 'Ed25519'] as const)('%s is read and strong', (name) => {
    const kind = keyKindOf(aKeyPairOf(name).spki);
    expect(kind).toBeDefined();
    expect(keyWeakness(kind)).toBeUndefined();
    expect(kind === undefined ? '' : shownKind(kind)).toContain(name.replace('RSA-PSS', 'RSA-PSS 2048').replace('RSA-2048', 'RSA 2048'));
  });

  test.each<[string, Buffer, RegExp]>([
    ['a short modulus', aKeyPairOf('RSA-1024').spki, /1024 bits/],
    ['a modulus one bit too short', rsaSpki(Buffer.from([0x7f, ...Buffer.alloc(255, 1)]), Buffer.from([1, 0, 1])), /2047 bits/],
    [
      'a modulus with zeros before it',
      rsaSpki(Buffer.from([...Buffer.alloc(200), ...Buffer.alloc(128, 0x7f)]), Buffer.from([1, 0, 1])),
      /1023 bits/,
    ],
    ['no modulus', rsaSpki(Buffer.from([0]), Buffer.from([3])), /0 bits/],
    ['an endless modulus', rsaSpki(Buffer.alloc(4096, 0x7f), Buffer.from([3])), /at most 16384/],
    ['an exponent of 1', rsaSpki(Buffer.alloc(257, 0x7f), Buffer.from([1])), /exponent 1/],
    ['an even exponent', rsaSpki(Buffer.alloc(257, 0x7f), Buffer.from([4])), /exponent 4/],
    ['an endless exponent', rsaSpki(Buffer.alloc(256, 0x7f), Buffer.alloc(9, 1)), /must be EC/],
    ['another curve', aKeyPairOf('secp256k1').spki, /must be EC/],
    ['an EC key without its curve', sequence(sequence(objectIdentifier('1.2.840.10045.2.1')), bitString(Buffer.alloc(65))), /must be EC/],
    ['another algorithm', sequence(sequence(objectIdentifier('1.2.3')), bitString(Buffer.alloc(65))), /must be EC/],
    ['no algorithm', sequence(sequence(), bitString(Buffer.alloc(65))), /must be EC/],
    ['nothing', Buffer.alloc(0), /must be EC/],
  ])('%s is weak', (_what, spki, why) => {
    expect(keyWeakness(keyKindOf(spki))).toMatch(why);
  });

  test('with any octet changed it is read or not, and never throws', () => {
    const { spki } = aKeyPairOf('RSA-2048');
    fc.assert(
      fc.property(fc.nat({ max: spki.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, octet) => {
        const changed = Uint8Array.from(spki);
        changed[at] = octet;
        expect(['string', 'undefined']).toContain(typeof keyWeakness(keyKindOf(changed)));
      }),
    );
  });
});
