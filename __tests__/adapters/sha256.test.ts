import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { sha256 } from '../../src/adapters/sha256.ts';

const reference = (text: string): string => createHash('sha256').update(text).digest('hex');

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
])('the published digest of %j', (text, digest) => {
  expect(sha256(text)).toBe(digest);
});

test('every length over three blocks, as another implementation has it', () => {
  const texts = Array.from({ length: 200 }, (_, length) => String.fromCharCode(33 + (length % 90)).repeat(length));
  expect(texts.map(sha256)).toEqual(texts.map(reference));
});

test.each(['\u00fc', '\u20ac\ud83d\ude00'.repeat(40), '\ud800', '\u0000\u007f\u0080'])('the UTF-8 bytes of %j', (text) => {
  expect(sha256(text)).toBe(reference(text));
});

test('a long text', () => {
  const text = 'jobs:\n  a: {}\n'.repeat(20_000);
  expect(sha256(text)).toBe(reference(text));
});
