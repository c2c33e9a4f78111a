import { describe, expect, test } from '@jest/globals';
import { isIssuer } from '../../../src/adapters/oidc/is-issuer.ts';
import { issuerOfServer } from '../../../src/artifact/actions-issuer.ts';

describe('isIssuer', () => {
  const issuer = issuerOfServer('https://github.com');
  const server = issuerOfServer('https://github.example.org');

  test.each([
    [issuer, issuer, true],
    [`${issuer}/hammer-time`, issuer, true],
    [`${issuer}/`, issuer, false],
    [`${issuer}/a/b`, issuer, false],
    [`${issuer}.evil.example`, issuer, false],
    [`${issuer}/..`, issuer, false],
    [server, server, true],
    [`${server}/slug`, server, false],
    ['', issuer, false],
  ])('%s of %s: %s', (claimed, expected, outcome) => {
    expect(isIssuer(claimed, expected)).toBe(outcome);
  });
});
