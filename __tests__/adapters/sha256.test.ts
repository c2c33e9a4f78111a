import { expect, test } from '@jest/globals';
import { sha256 } from '../../src/adapters/sha256.ts';

test('sha256 hashes the UTF-8 bytes', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('ü')).toBe(sha256(Buffer.from([0xc3, 0xbc]).toString('utf8')));
  expect(sha256('ü')).toMatch(/^[0-9a-f]{64}$/);
});
