import { describe, expect, test } from '@jest/globals';
import { readChallenge } from '../../../src/adapters/registry/challenge.ts';

describe('a challenge', () => {
  test.each([
    [
      'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:acme/app:pull"',
      { realm: 'https://ghcr.io/token', service: 'ghcr.io' },
    ],
    ['bearer service=x, realm=https://a.example/t', { realm: 'https://a.example/t', service: 'x' }],
    ['Basic realm="a", Bearer realm="https://a.example/t"', { realm: 'https://a.example/t', service: undefined }],
    ['Bearer realm="https://a.example/\\"t"', { realm: 'https://a.example/"t', service: undefined }],
  ])('%s asks for a token', (header, expected) => {
    expect(readChallenge(header)).toEqual({ scheme: 'bearer', ...expected });
  });

  test.each(['Basic realm="Registry"', 'basic', 'Bearer service="x", Basic realm="y"'])('%s asks for a password', (header) => {
    expect(readChallenge(header)).toEqual({ scheme: 'basic' });
  });

  test.each([undefined, '', 'Negotiate', 'Bearer', 'Bearer service="x"', `Bearer realm="https://a.example/${'x'.repeat(5000)}"`])(
    '%s is none that can be met',
    (header) => {
      expect(readChallenge(header)).toBeUndefined();
    },
  );
});
