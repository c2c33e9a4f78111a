import { createSign, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { randomFrom } from '../../../__fixtures__/secrets/random.ts';
import { letters } from '../../../__fixtures__/secrets/sample-of.ts';
import { openScanner } from '../../../src/secrets/open-scanner.ts';

const scanner = openScanner();
const random = randomFrom(2026);
const some = (count: number): string => letters(count, random);
/** A mark in two parts, so that none stands in this file. */
const mark = (one: string, two: string): string => one + two;
const hex = (count: number): string => Array.from({ length: count }, () => Math.floor(random() * 16).toString(16)).join('');
const place = { path: 'src/app.ts', within: [] };

function found(text: string): readonly string[] {
  return scanner.scan(Buffer.from(text), place).hits.map(({ detector, confidence }) => `${detector.id} ${confidence}`);
}

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iss: 'github', aud: some(40), exp: 1 })}`;
const token = `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey).toString('base64url')}`;
const jwk = privateKey.export({ format: 'jwk' });
const encrypted = privateKey.export({ type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: some(12) }).toString();
const plain = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const armour = Array.from({ length: 12 }, () => some(64)).join('\n');
const pgp = (headers: string): string =>
  ['-----BEGIN PGP PRIVATE KEY', ` BLOCK-----\n${headers}\n${armour}\n=${some(4)}\n-----END PGP PRIVATE KEY BLOCK-----`].join('');

/** Words that a key has by chance, once in a hundred and fifty. */
const withWords = (key: string): string => key.replace(/(?<=\n.{20}).{12}/g, 'fAkEtOdOaaaA');

/** Written as their issuers write them, and not from the patterns. */
describe('a form in use', () => {
  test.each<[string, string]>([
    ['github-app-stateless-token', `${mark('gh', 's_')}${token}`],
    ['github-app-stateless-token', `${mark('gh', 's_')}1234567_${token}`],
    ['gitlab-personal-access-token', `${mark('gl', 'pat-')}${some(20)}`],
    ['gitlab-routable-token', `${mark('gl', 'pat-')}${some(37)}.01.${some(9).toLowerCase()}`],
    ['gitlab-routable-token', `${mark('gl', 'pat-')}${some(27)}.0j${some(7).toLowerCase()}`],
    ['gitlab-routable-token', `${mark('gl', 'rt-t1_')}${some(37)}.01.${some(9).toLowerCase()}`],
    ['gitlab-runner-token', `${mark('gl', 'rt-t1_')}${some(20)}`],
    ['cloudflare-scannable-token', `${mark('cf', 'ut_')}${some(40)}${hex(8)}`],
    ['cloudflare-scannable-token', `${mark('cf', 'at_')}${some(40)}${hex(8)}`],
    ['cloudflare-scannable-token', `${mark('cf', 'k_')}${some(40)}${hex(8)}`],
    ['google-bound-api-key', `${mark('AQ', '.Ab8')}RN6${some(44)}`],
    ['new-relic-license-key', `eu01xx${hex(26)}FFFF${mark('NR', 'AL')}`],
    ['new-relic-license-key', `${hex(36)}${mark('NR', 'AL')}`],
    ['private-key', encrypted],
    ['private-key', plain],
    ['private-key', JSON.stringify({ key: plain })],
    ['private-key', plain.replaceAll('\n', '\n      ')],
    ['private-key', withWords(plain)],
    ['pgp-private-key', pgp('')],
    ['pgp-private-key', withWords(pgp(''))],
    ['pgp-private-key', pgp('Version: GnuPG v2 (GNU/Linux)\nComment: made by a-tool - https://example.net/x\n')],
    ['jwk-private-key', JSON.stringify({ kty: 'RSA', n: jwk.n, e: jwk.e, d: jwk.d }, null, 1)],
    ['jwk-private-key-first', JSON.stringify({ alg: 'RS256', d: jwk.d, e: jwk.e, kty: 'RSA', n: jwk.n })],
  ])('is found: %s', (id, text) => {
    expect(found(`value: '${text}'\n`)).toEqual([`${id} high`]);
  });

  test.each<[string, string]>([
    ['a public key as JWK', JSON.stringify({ e: jwk.e, kty: 'RSA', n: jwk.n })],
    ['a password for a host of a reserved name', `postgres://app:${some(16)}@db.example/main https://app:${some(16)}@a.b.invalid`],
    ['a token that is one letter short', `${mark('cf', 'ut_')}${some(40)}${hex(7)}`],
    ['a checksum of other letters', `${mark('cf', 'ut_')}${some(40)}${'g'.repeat(8)}`],
    ['a key of two parts', `${mark('AQ', '.Ab8')}RN6${some(43)}`],
    ['a routable form without its checksum', `${mark('gl', 'ft-')}${some(30)}.01.`],
    ['a public key', generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString()],
  ])('that is none is not: %s', (_what, text) => {
    expect(found(`value: '${text}'\n`)).toEqual([]);
  });
});
