import { describe, expect, test } from '@jest/globals';
import { isIssuer, issuerOf } from '../../../src/adapters/oidc/issuer-of.ts';

describe('issuerOf', () => {
  test.each([
    ['https://github.com', 'https://token.actions.githubusercontent.com'],
    ['https://acme.ghe.com', 'https://token.actions.acme.ghe.com'],
    ['https://github.example.org', 'https://github.example.org/_services/token'],
    ['https://github.com.evil.example', 'https://github.com.evil.example/_services/token'],
    ['https://evilghe.com', 'https://evilghe.com/_services/token'],
  ])('%s', (server, issuer) => {
    expect(issuerOf(server)).toBe(issuer);
  });
});

describe('isIssuer', () => {
  const issuer = issuerOf('https://github.com');
  const server = issuerOf('https://github.example.org');

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
