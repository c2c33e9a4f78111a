import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import {
  aKeyPair,
  authorityExtensions,
  distinguishedName,
  type Extension,
  type Issuer,
  signCertificate,
  signerExtensions,
} from '../../__fixtures__/signing/certificate.ts';
import { bitString, isTrue, objectIdentifier, sequence, utf8String } from '../../__fixtures__/signing/der.ts';
import { aKeyPairOf, aSigningInstance, type SigningInstance, theGitHubInstance, thePublicGood } from '../../__fixtures__/signing.ts';
import { parseTrustRoot } from '../../src/artifact/open-trust-root.ts';
import { loadSigstore } from '../../src/artifact/sigstore.ts';
import type { RootTerms } from '../../src/artifact/trust-profile.ts';
import { trustRootFlaw } from '../../src/artifact/vet-trust-root.ts';
import { githubRoot } from '../../src/data/trust-roots/github.gen.ts';
import { publicGoodRoot } from '../../src/data/trust-roots/public-good.gen.ts';
import { ownRoot } from './minted-trust.ts';

/** A trust root to change by hand, as JSON gives it. */
type Loose = ReturnType<typeof JSON.parse>;

const corp = aSigningInstance('private', 'corp.test');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

function opened(change: (root: Loose) => void, instance: SigningInstance = corp, terms: Partial<RootTerms> = {}) {
  const trustedRoot: Loose = structuredClone(instance.trustedRoot);
  change(trustedRoot);
  return ownRoot('corp', { trustedRoot }, { profile: 'private', ...terms });
}

const unchanged = () => undefined;
const period = { notBefore: new Date('2025-01-01T00:00:00Z'), notAfter: new Date('2035-01-01T00:00:00Z') };

/** A chain of an issuing authority with these extensions, and its root. */
function chain(extensions: (spki: Buffer, root: Issuer) => readonly Extension[], key = aKeyPair()) {
  const root: Issuer = { ...aKeyPair(), name: distinguishedName('corp', 'root') };
  const top = { ...period, subject: root.name, spki: root.spki, issuer: root, extensions: authorityExtensions(root.spki, 1) };
  const issuing = {
    ...period,
    subject: distinguishedName('corp', 'issuing'),
    spki: key.spki,
    issuer: root,
    extensions: extensions(key.spki, root),
  };
  return [signCertificate(issuing), signCertificate(top)].map((one) => ({ rawBytes: one.toString('base64') }));
}

function withAuthority(extensions: (spki: Buffer, root: Issuer) => readonly Extension[], key = aKeyPair()) {
  return (root: Loose) => (root.certificateAuthorities[0].certChain.certificates = chain(extensions, key));
}

const usages = (oid: string): Extension => ({ oid: '2.5.29.37', value: sequence(objectIdentifier(oid)) });

describe('a root that a policy names', () => {
  test('is its own, and has the profile that is named', async () => {
    expect(await opened(unchanged)).toMatchObject({ name: 'corp', isOwn: true, profile: { name: 'private', scts: 1, logEntries: 1 } });
    expect(await opened(unchanged, thePublicGood(), { profile: 'public-good' })).toMatchObject({ isOwn: true });
    expect(await opened(unchanged, theGitHubInstance(), { profile: 'github' })).toMatchObject({ profile: { name: 'github' } });
  });

  test('whose authority may have limited itself to code signing', async () => {
    const limited = withAuthority((spki) => [...authorityExtensions(spki, 0), usages('1.3.6.1.5.5.7.3.3')]);
    expect(await opened(limited)).toMatchObject({ isOwn: true });
  });

  test.each<[string, (root: Loose) => void, RegExp]>([
    [
      'a chain without its root',
      (root) => root.certificateAuthorities[0].certChain.certificates.pop(),
      /certificate 1 .* stands last and is not signed by itself/,
    ],
    [
      'a chain upside down',
      (root) =>
        (root.certificateAuthorities[0].certChain.certificates = root.certificateAuthorities[0].certChain.certificates.toReversed()),
      /is not signed by the next one/,
    ],
    [
      'the root of somebody else',
      (root) => {
        const other: Loose = aSigningInstance('private', 'corp.test').trustedRoot;
        root.certificateAuthorities[0].certChain.certificates[1] = other.certificateAuthorities[0].certChain.certificates[1];
      },
      /certificate 1 .* is not signed by the next one/,
    ],
    ['an issuer that is no authority', withAuthority((spki, root) => signerExtensions(spki, root, 'code-signing')), /of no authority/],
    [
      'an issuer that may sign no certificates',
      withAuthority((spki) => [
        { oid: '2.5.29.15', isCritical: true, value: bitString(Buffer.from([0x80]), 7) },
        ...authorityExtensions(spki, 0).slice(1),
      ]),
      /of no authority/,
    ],
    [
      'an issuer for servers',
      withAuthority((spki) => [...authorityExtensions(spki, 0), usages('1.3.6.1.5.5.7.3.1')]),
      /not for code signing/,
    ],
    [
      'an issuer with a critical extension that nobody knows',
      withAuthority((spki) => [...authorityExtensions(spki, 0), { oid: '1.2.3.4', isCritical: true, value: utf8String('x') }]),
      /1\.2\.3\.4 is critical/,
    ],
    [
      'an issuer that constrains names, which nobody would hold it to',
      withAuthority((spki) => [...authorityExtensions(spki, 0), { oid: '2.5.29.30', value: sequence(isTrue) }]),
      /constrains names/,
    ],
    [
      'an issuer with an extension twice',
      withAuthority((spki) => [...authorityExtensions(spki, 0), ...authorityExtensions(spki, 0)]),
      /cannot be read|of no authority/,
    ],
    ['a weak issuer', withAuthority((spki) => authorityExtensions(spki, 0), aKeyPairOf('RSA-1024')), /1024 bits/],
    [
      'an authority that ends before it begins',
      (root) => (root.certificateAuthorities[0].validFor.end = '2020-01-01T00:00:00Z'),
      /ends before it begins/,
    ],
    ['an authority without a beginning', (root) => delete root.timestampAuthorities[0].validFor.start, /validFor\.start/],
    [
      'a timestamp authority that is not for timestamps',
      (root) => (root.timestampAuthorities[0].certChain = root.certificateAuthorities[0].certChain),
      /not for timestamps/,
    ],
    [
      'a log whose id is of another key',
      (root) => (root.tlogs[0].logId.keyId = root.ctlogs[0].logId.keyId),
      /its id is not that of its key/,
    ],
    ['a log of certificates whose id is of another key', (root) => (root.ctlogs[0].logId.keyId = 'AAAA'), /its id is not that of its key/],
    ['a log twice', (root) => root.tlogs.push(root.tlogs[0]), /stands there twice/],
    [
      'a weak log',
      (root) => {
        const { spki } = aKeyPairOf('RSA-1024');
        root.tlogs[0].publicKey = {
          ...root.tlogs[0].publicKey,
          rawBytes: spki.toString('base64'),
          keyDetails: 'PKIX_RSA_PKCS1V15_2048_SHA256',
        };
      },
      /1024 bits|is no trust root/,
    ],
    [
      'a log that ends before it begins',
      (root) => (root.tlogs[0].publicKey.validFor.end = '2020-01-01T00:00:00Z'),
      /ends before it begins/,
    ],
    ['no authority', (root) => (root.certificateAuthorities = []), /no certificate authority/],
    ['no time', (root) => (root.timestampAuthorities = root.tlogs = []), /no time can be proven/],
  ])('%s is refused', async (_what, change, why) => {
    await expect(opened(change)).rejects.toMatchObject({ code: 'INPUT_INVALID', message: expect.stringMatching(why) });
  });

  test('with logs is no root of the profile github, which asks for no entry', async () => {
    await expect(opened(unchanged, thePublicGood(), { profile: 'github' })).rejects.toMatchObject({
      message: expect.stringMatching(/it has logs/),
    });
    await expect(opened(unchanged, theGitHubInstance(), { profile: 'public-good' })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  test('two certificates of one authority are one authority', async () => {
    const twice = (root: Loose) => root.timestampAuthorities.push(root.timestampAuthorities[0]);
    await expect(opened(twice, corp, { timestamps: 2 })).rejects.toMatchObject({
      message: expect.stringMatching(/2 authorities .* has 1/),
    });
  });

  test.each([publicGoodRoot, githubRoot])('the embedded root $name has none of these flaws', async ({ name, text }) => {
    const { root, material } = parseTrustRoot(name, text, await loadSigstore());
    expect(trustRootFlaw(root, material, sha256)).toBeUndefined();
  });
});
