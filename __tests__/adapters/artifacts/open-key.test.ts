import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { aKeyPairOf, type KeyName } from '../../../__fixtures__/signing.ts';
import { openKey } from '../../../src/adapters/artifacts/open-key.ts';
import type { NamedKey } from '../../../src/artifact/named-trust.ts';

function open(text: string, fields: Partial<NamedKey> = {}) {
  const unbounded = { validFrom: undefined, validUntil: undefined, root: undefined, sha256: undefined };
  return openKey({ name: 'partner', source: 'keys/partner.pem', text, ...unbounded, ...fields });
}

describe('a key to verify with', () => {
  test.each<[KeyName, unknown]>([
    ['P-256', { kind: 'ec', curve: 'P-256' }],
    ['P-384', { kind: 'ec', curve: 'P-384' }],
    ['P-521', { kind: 'ec', curve: 'P-521' }],
    ['RSA-2048', { kind: 'rsa', bits: 2048, exponent: 65537 }],
    ['RSA-PSS', { kind: 'rsa-pss', bits: 2048, exponent: 65537 }],
    ['Ed25519', { kind: 'ed25519' }],
  ])('%s', (name, kind) => {
    expect(open(aKeyPairOf(name).pem)).toMatchObject({ name: 'partner', kind, validity: undefined });
  });

  test('with either end of its validity', () => {
    const { pem } = aKeyPairOf('P-256');
    const from = '2026-01-01T00:00:00Z';
    expect(open(pem, { validFrom: from }).validity).toEqual({ from: Date.parse(from), until: Number.POSITIVE_INFINITY });
    expect(open(pem, { validUntil: from }).validity).toEqual({ from: Number.NEGATIVE_INFINITY, until: Date.parse(from) });
  });

  test('with line ends of Windows, and white space around it', () => {
    const { pem } = aKeyPairOf('P-256');
    expect(open(`\r\n${pem.replaceAll('\n', '\r\n')}\n`).kind).toEqual({ kind: 'ec', curve: 'P-256' });
  });

  const rsa = (publicExponent: number) =>
    generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent }).publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  test.each<[string, string, RegExp]>([
    ['a short RSA key', aKeyPairOf('RSA-1024').pem, /1024 bits, and at least 2048/],
    ['PSS with SHA-1', aKeyPairOf('RSA-PSS-SHA1').pem, /signatures with sha1/],
    ['another curve', aKeyPairOf('secp256k1').pem, /EC on P-256, P-384 or P-521, RSA or Ed25519/],
    ['Ed448', generateKeyPairSync('ed448').publicKey.export({ type: 'spki', format: 'pem' }).toString(), /RSA or Ed25519/],
    ['a private key', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), /looks like a private key/],
    [
      'a key and a private key',
      `${aKeyPairOf('P-256').pem}${privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()}`,
      /private key/,
    ],
    ['two keys', `${aKeyPairOf('P-256').pem}${aKeyPairOf('P-256').pem}`, /one PEM block/],
    ['a text before it', `# partner\n${aKeyPairOf('P-256').pem}`, /one PEM block/],
    [
      'a key as PKCS #1',
      generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
      /one PEM block/,
    ],
    ['a JWK', JSON.stringify(publicKey.export({ format: 'jwk' })), /one PEM block/],
    ['a block that holds no key', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n', /holds no public key/],
    ['nothing', '', /one PEM block/],
  ])('%s is refused, with what is wrong and where', (_what, text, why) => {
    expect(() => open(text)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringMatching(why) }));
    expect(() => open(text)).toThrow(/'keys\/partner\.pem'/);
  });

  test('an exponent of 3 is taken', () => {
    expect(open(rsa(3)).kind).toMatchObject({ exponent: 3 });
  });

  test('takes no signature of another length, and none that is garbage', () => {
    for (const name of ['P-256', 'RSA-2048', 'RSA-PSS', 'Ed25519'] as const) {
      const key = open(aKeyPairOf(name).pem);
      for (const length of [0, 1, 63, 64, 70, 256, 257, 5000])
        expect(key.isSignature(Buffer.from('x'), Buffer.alloc(length, 7))).toBe(false);
    }
  });
});
