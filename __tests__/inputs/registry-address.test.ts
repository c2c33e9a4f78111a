import { describe, expect, test } from '@jest/globals';
import { registryAddress } from '../../src/inputs/registry-address.ts';

describe('the address of a registry', () => {
  test('is none where none is given', () => {
    expect(registryAddress(undefined)).toBeUndefined();
  });

  test.each([
    'https://registry.example.test',
    'https://npm.example.test:8443/repository/npm/',
    'http://127.0.0.1:4873',
    'http://localhost:1',
  ])('is taken: %s', (address) => {
    expect(registryAddress(address)).toBe(address);
  });

  test.each([
    ['registry.example.test', 'is no address'],
    ['http://registry.example.test', 'is not https'],
    ['http://127.0.0.1.example.test', 'is not https'],
    ['file:///etc/passwd', 'is not https'],
    [`https://alice:${'x'.repeat(8)}@registry.example.test`, 'holds a user or password'],
    ['https://registry.example.test/?a=b', 'has a query'],
    ['https://registry.example.test/#a', 'has a query'],
  ])('is refused: %s', (address, why) => {
    expect(() => registryAddress(address)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining(why) }),
    );
    expect(() => registryAddress(address)).not.toThrow('alice');
  });
});
