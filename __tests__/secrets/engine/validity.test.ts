import { generateKeyPairSync } from 'node:crypto';
import { crc32 as zlibCrc32 } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { randomFrom } from '../../../__fixtures__/secrets/random.ts';
import { checksumOf, letters } from '../../../__fixtures__/secrets/sample-of.ts';
import { crc32 } from '../../../src/secrets/engine/validity/crc32.ts';
import { validityOf } from '../../../src/secrets/engine/validity/validity-of.ts';

const random = randomFrom(42);

test('CRC-32 is that of the check value, and of zlib where Node has it', () => {
  expect(crc32('123456789')).toBe(0xcbf43926);
  if (typeof zlibCrc32 !== 'function') return;
  for (let index = 0; index < 50; index += 1) {
    const text = letters(index, random);
    expect(crc32(text)).toBe(zlibCrc32(text));
  }
});

describe('a checksum', () => {
  const body = letters(30, random);

  test('holds for the token that it was made for, and for no other', () => {
    expect(validityOf('checksum', `ghp_${body}${checksumOf(body)}`)).toBe('valid');
    for (let at = 0; at < 30; at += 1) {
      const changed = body.slice(0, at) + (body.charAt(at) === 'a' ? 'b' : 'a') + body.slice(at + 1);
      expect(validityOf('checksum', `ghp_${changed}${checksumOf(body)}`)).toBe('invalid');
    }
    expect(validityOf('checksum', 'ghp_short')).toBe('invalid');
  });
});

describe('a JSON Web Token', () => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = part({ sub: 'alice' });

  test.each([
    [`${part({ alg: 'RS256' })}.${claims}.${letters(43, random)}`, 'valid'],
    [`${part({ alg: 'none' })}.${claims}.${letters(43, random)}`, 'invalid'],
    [`${part({ typ: 'JWT' })}.${claims}.${letters(43, random)}`, 'invalid'],
    [`${part(['RS256'])}.${claims}.${letters(43, random)}`, 'invalid'],
    [`${part({ alg: 'RS256' })}.${letters(20, random)}.${letters(43, random)}`, 'invalid'],
    ['eyJ', 'invalid'],
  ])('%s is %s', (token, expected) => {
    expect(validityOf('jwt', token)).toBe(expected);
  });
});

describe('a private key', () => {
  test.each([
    ['pkcs8', generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
    ['pkcs1', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()],
  ])('of %s is one, also with its line feeds escaped', (_name, pem) => {
    expect(validityOf('pem', pem)).toBe('valid');
    expect(validityOf('pem', pem.replaceAll('\n', '\\n'))).toBe('valid');
  });

  test('that holds next to nothing is none, and one of no known form is not known', () => {
    expect(validityOf('pem', '-----BEGIN PRIVATE KEY-----\nMIIE...\n-----END PRIVATE KEY-----')).toBe('invalid');
    expect(validityOf('pem', letters(400, random))).toBe('unknown');
  });

  test('is no key between the two lines of a program that writes keys, and is one with bytes that are no text', () => {
    const constants =
      '\n\u0001\u0000\u001bio/example/buffer/Buffer;\u0001\u0000\u0008US_ASCII\u0001\u0000\u0019Ljava/nio/charset/Charset;\n';
    expect(validityOf('pem', constants.repeat(3))).toBe('invalid');
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(validityOf('pem', pem.replaceAll('\n', '\u0000\u0001\n'))).toBe('valid');
  });
});

test('an access key id has no letters that base32 does not have', () => {
  expect(validityOf('aws-key-id', `AKIA${'A'.repeat(15)}0`)).toBe('invalid');
  expect(validityOf('aws-key-id', `AKIA${'Q'.repeat(16)}`)).toBe('unknown');
});

test('what has no check is not known, and one that does not exist is a defect', () => {
  expect(validityOf(undefined, 'x')).toBe('unknown');
  expect(() => validityOf('toString', 'x')).toThrow(RangeError);
});
