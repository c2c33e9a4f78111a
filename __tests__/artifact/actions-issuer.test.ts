import { expect, test } from '@jest/globals';
import { issuerOfServer, serverOfIssuer } from '../../src/artifact/actions-issuer.ts';

test.each([
  ['https://github.com', 'https://token.actions.githubusercontent.com'],
  ['https://acme.ghe.com', 'https://token.actions.acme.ghe.com'],
  ['https://github.acme.example', 'https://github.acme.example/_services/token'],
  ['https://github.acme.example:8443', 'https://github.acme.example:8443/_services/token'],
])('%s has the issuer %s', (server, issuer) => {
  expect(issuerOfServer(server)).toBe(issuer);
  expect(serverOfIssuer(issuer)).toBe(server);
  expect(serverOfIssuer(`${issuer}/a-slug`)).toBe(server);
});

test.each([
  'https://token.actions.githubusercontent.com/',
  'https://token.actions.githubusercontent.com/a/b',
  'https://token.actions.githubusercontent.com.evil.example',
  'https://token.actions.githubusercontent.com@evil.example',
  'http://token.actions.githubusercontent.com',
  'https://token.actions.acme.ghe.com.evil.example',
  'https://evil.example/token.actions.githubusercontent.com',
  'https://evil.example/_services/other',
  'https://gitlab.com',
  'https://accounts.google.com',
  '',
])('%j is no issuer of GitHub Actions', (issuer) => {
  expect(serverOfIssuer(issuer)).toBeUndefined();
});
