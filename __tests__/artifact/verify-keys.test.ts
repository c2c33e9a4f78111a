import { describe, expect, test } from '@jest/globals';
import {
  aKeyPairOf,
  aSigningInstance,
  type BundleSpec,
  type KeyName,
  mintBundle,
  mintMessageBundle,
  type SigningInstance,
  type SigningKey,
  thePublicGood,
} from '../../__fixtures__/signing.ts';
import { openKey } from '../../src/adapters/artifacts/open-key.ts';
import type { NamedKey } from '../../src/artifact/named-trust.ts';
import { withOwn } from '../../src/artifact/trust.ts';
import type { Trust } from '../../src/artifact/verify-bundle.ts';
import { artifact, ownRoot, shipped, shippedBytes, trustIn, verifyMinted } from './minted-trust.ts';

const subject = { name: 'app.tgz', sha256: shipped.digests.sha256 ?? '' };
const partner = aKeyPairOf('P-256');
const other = aKeyPairOf('P-256');

/** Loosely typed, to change by hand. */
type Loose = ReturnType<typeof JSON.parse>;

function named(pem: string, fields: Partial<NamedKey> = {}): NamedKey {
  const unbounded = { validFrom: undefined, validUntil: undefined, root: undefined, sha256: undefined };
  return { name: 'partner', source: 'partner.pem', text: pem, ...unbounded, ...fields };
}

/** Trust in these keys, and in what Sigstore's public instance vouches for. */
async function trustOf(keys: readonly NamedKey[], roots: readonly SigningInstance[] = [thePublicGood()]): Promise<Trust> {
  return withOwn(await trustIn(roots), [], keys.map(openKey));
}

function signedBy(key: SigningKey, fields: Partial<BundleSpec> = {}): BundleSpec {
  return { subject, key, without: ['log'], timestamps: 0, ...fields };
}

const byPartner: SigningKey = { privateKey: partner.privateKey, hint: 'partner' };
const verified = { state: 'verified', root: 'none', isOwnRoot: false, signer: { kind: 'key', key: 'partner' } };

function refused(code: string) {
  return { state: 'refused', code };
}

describe('a bundle signed by a named key', () => {
  test.each<[KeyName, SigningKey['digest']]>([
    ['P-256', 'sha256'],
    ['P-384', 'sha384'],
    ['P-384', 'sha256'],
    ['P-521', 'sha512'],
    ['P-521', 'sha256'],
    ['RSA-2048', 'sha256'],
    ['RSA-2048', 'sha512'],
    ['RSA-PSS', 'sha256'],
    ['Ed25519', null],
  ])('%s with %s, over a statement and over the bytes', async (name, digest = null) => {
    const { privateKey, pem } = aKeyPairOf(name);
    const trust = await trustOf([named(pem)]);
    const key = { privateKey, hint: '', digest };
    expect(await verifyMinted(mintBundle(signedBy(key)), trust)).toMatchObject({
      ...verified,
      signedAt: undefined,
      predicateType: 'https://slsa.dev/provenance/v1',
    });
    const message = mintMessageBundle({ artifact, ...signedBy(key) });
    expect(await verifyMinted(message, trust, shipped, shippedBytes)).toMatchObject({ ...verified, predicateType: undefined });
  });

  test('is refused where no key is named', async () => {
    const verification = await verifyMinted(mintBundle(signedBy(byPartner)), await trustOf([]));
    expect(verification).toMatchObject({ ...refused('key-unknown'), why: expect.stringContaining("hint is 'partner'") });
  });

  test.each<[string, KeyName]>([
    ['another key', 'P-256'],
    ['a key of another type', 'RSA-2048'],
    ['a key of another curve', 'P-384'],
    ['an Ed25519 key', 'Ed25519'],
  ])('is refused under %s, whatever its hint says', async (_what, name) => {
    const trust = await trustOf([named(aKeyPairOf(name).pem)]);
    const why = expect.stringContaining('none of the named keys (partner)');
    expect(await verifyMinted(mintBundle(signedBy(byPartner)), trust)).toMatchObject({ ...refused('key-unknown'), why });
    const message = mintMessageBundle({ artifact, ...signedBy(byPartner) });
    expect(await verifyMinted(message, trust, shipped, shippedBytes)).toMatchObject({ ...refused('key-unknown'), why });
  });

  test('is told by its signature among all keys, never by its hint', async () => {
    const trust = await trustOf([
      named(other.pem, { name: 'other' }),
      named(partner.pem),
      named(aKeyPairOf('Ed25519').pem, { name: 'third' }),
    ]);
    for (const hint of ['other', 'nobody', '', 'x'.repeat(500)])
      expect(await verifyMinted(mintBundle(signedBy({ ...byPartner, hint })), trust)).toMatchObject(verified);
    const message = mintMessageBundle({ artifact, ...signedBy({ ...byPartner, hint: 'other' }) });
    expect(await verifyMinted(message, trust, shipped, shippedBytes)).toMatchObject(verified);
  });

  test('is refused where anything that it signs was changed', async () => {
    const trust = await trustOf([named(partner.pem)]);
    const bundle: Loose = mintBundle(signedBy(byPartner));
    const evil: Loose = mintBundle(signedBy({ privateKey: other.privateKey, hint: 'partner' }, { predicate: { evil: true } }));
    const payload = { ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, payload: evil.dsseEnvelope.payload } };
    expect(await verifyMinted(payload, trust)).toMatchObject(refused('key-unknown'));
    const signature = { ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, signatures: evil.dsseEnvelope.signatures } };
    expect(await verifyMinted(signature, trust)).toMatchObject(refused('key-unknown'));
    const elsewhere = mintBundle(signedBy(byPartner, { subject: { name: 'app.tgz', sha256: '00'.repeat(32) } }));
    expect(await verifyMinted(elsewhere, trust)).toMatchObject(refused('subject-mismatch'));
  });

  test('over the bytes is refused where only a digest is named, or the bytes are others', async () => {
    const trust = await trustOf([named(partner.pem)]);
    const message = mintMessageBundle({ artifact, ...signedBy(byPartner) });
    expect(await verifyMinted(message, trust)).toMatchObject(refused('unsupported'));
    const loose: Loose = structuredClone(message);
    loose.messageSignature.signature = Object(
      mintMessageBundle({ artifact: Buffer.from('other'), ...signedBy(byPartner) }),
    ).messageSignature.signature;
    expect(await verifyMinted(loose, trust, shipped, shippedBytes)).toMatchObject(refused('key-unknown'));
  });

  test('a certificate does not become a key, nor a key a certificate', async () => {
    const trust = await trustOf([named(partner.pem)]);
    expect(await verifyMinted(mintBundle({ subject }), trust)).toMatchObject({ signer: { kind: 'certificate' } });
    const hidden: Loose = mintBundle({ subject });
    delete hidden.verificationMaterial.certificate;
    hidden.verificationMaterial.publicKey = { hint: 'partner' };
    expect(await verifyMinted(hidden, trust)).toMatchObject(refused('key-unknown'));
  });
});

describe('log entries and times of a bundle signed by a key', () => {
  test('are verified where the root is known, and say when it signed', async () => {
    const trust = await trustOf([named(partner.pem)]);
    const logged = mintBundle({ subject, key: byPartner });
    expect(await verifyMinted(logged, trust)).toMatchObject({ ...verified, signedAt: '2026-11-20T10:00:00.000Z' });
    const message = mintMessageBundle({ artifact, key: byPartner, timestamps: 1 });
    expect(await verifyMinted(message, trust, shipped, shippedBytes)).toMatchObject({ ...verified, signedAt: '2026-11-20T10:00:00.000Z' });
  });

  test.each<[string, (material: Loose) => void, string]>([
    ['a promise of another time', (m) => (m.tlogEntries[0].integratedTime = '1795168801'), 'log-invalid'],
    [
      "another bundle's entry",
      (m) => (m.tlogEntries = Object(mintBundle({ subject, key: byPartner })).verificationMaterial.tlogEntries),
      'log-invalid',
    ],
    [
      "another bundle's timestamp",
      (m) =>
        (m.timestampVerificationData = Object(
          mintBundle({ subject, key: byPartner, timestamps: 1 }),
        ).verificationMaterial.timestampVerificationData),
      'time-invalid',
    ],
    [
      'a timestamp that is none',
      (m) => (m.timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp: 'AAAA' }] }),
      'time-invalid',
    ],
  ])('%s refuses it', async (_what, change, code) => {
    const bundle: Loose = structuredClone(mintBundle({ subject, key: byPartner }));
    change(bundle.verificationMaterial);
    expect(await verifyMinted(bundle, await trustOf([named(partner.pem)]))).toMatchObject(refused(code));
  });

  test('of a log and an authority that nobody knows prove nothing, and refuse nothing', async () => {
    const instance = aSigningInstance('private');
    const bundle = mintBundle({ subject, key: byPartner, instance, timestamps: 1 });
    expect(await verifyMinted(bundle, await trustOf([named(partner.pem)]))).toMatchObject({ ...verified, signedAt: undefined });
    const bounded = named(partner.pem, { validFrom: '2020-01-01T00:00:00Z' });
    expect(await verifyMinted(bundle, await trustOf([bounded]))).toMatchObject(refused('time-missing'));
  });
});

describe('a key whose validity is bounded', () => {
  const bounds = { validFrom: '2026-11-01T00:00:00Z', validUntil: '2026-12-01T00:00:00Z' };

  test.each<[string, string, string | undefined]>([
    ['within', '2026-11-20T10:00:00Z', undefined],
    ['at its beginning', '2026-11-01T00:00:00Z', undefined],
    ['a second before it', '2026-10-31T23:59:59Z', 'key-expired'],
    ['a second before its end', '2026-11-30T23:59:59Z', undefined],
    ['at its end', '2026-12-01T00:00:00Z', 'key-expired'],
  ])('%s', async (_what, signedAt, code) => {
    const trust = await trustOf([named(partner.pem, bounds)]);
    const expected = code === undefined ? verified : refused(code);
    expect(await verifyMinted(mintBundle({ subject, key: byPartner, signedAt }), trust)).toMatchObject(expected);
    const stamped = mintBundle(signedBy(byPartner, { signedAt, timestamps: 1 }));
    expect(await verifyMinted(stamped, trust)).toMatchObject(expected);
  });

  test('demands a proven time: without one it may have been signed at any', async () => {
    const trust = await trustOf([named(partner.pem, bounds)]);
    expect(await verifyMinted(mintBundle(signedBy(byPartner)), trust)).toMatchObject({
      ...refused('time-missing'),
      why: expect.stringContaining('no log or authority that is known proves when it signed'),
    });
    expect(await verifyMinted(mintBundle({ subject, key: byPartner, without: ['promise'] }), trust)).toMatchObject(refused('time-missing'));
  });

  test('one end is enough to demand a time', async () => {
    for (const one of [{ validFrom: bounds.validFrom }, { validUntil: bounds.validUntil }]) {
      const trust = await trustOf([named(partner.pem, one)]);
      expect(await verifyMinted(mintBundle(signedBy(byPartner)), trust)).toMatchObject(refused('time-missing'));
      expect(await verifyMinted(mintBundle({ subject, key: byPartner }), trust)).toMatchObject(verified);
    }
  });

  test('says its bounds and when it signed', async () => {
    const bundle = mintBundle({ subject, key: byPartner, signedAt: '2026-12-24T10:00:00Z' });
    expect(await verifyMinted(bundle, await trustOf([named(partner.pem, { validUntil: bounds.validUntil })]))).toMatchObject({
      why: 'the policy holds the key partner for valid from ever until 2026-12-01T00:00:00.000Z, and it signed at 2026-12-24T10:00:00.000Z',
    });
  });

  test('one of two times outside refuses it', async () => {
    const stamps = [{ at: '2026-11-20T10:00:00Z' }, { at: '2026-12-20T10:00:00Z' }];
    const trust = await trustOf([named(partner.pem, bounds)]);
    expect(await verifyMinted(mintBundle(signedBy(byPartner, { stamps })), trust)).toMatchObject(refused('key-expired'));
  });

  test('a private root proves the time only for a key that names it', async () => {
    const corp = aSigningInstance('private', 'corp.test');
    const root = await ownRoot('corp', corp, { profile: 'private' });
    const bundle = mintBundle({ subject, key: byPartner, instance: corp });
    const under = async (fields: Partial<NamedKey>) =>
      withOwn(await trustIn([thePublicGood()]), [root], [openKey(named(partner.pem, { ...bounds, ...fields }))]);
    expect(await verifyMinted(bundle, await under({}))).toMatchObject(refused('time-missing'));
    expect(await verifyMinted(bundle, await under({ root: 'corp' }))).toMatchObject(verified);
    // And then no other.
    expect(await verifyMinted(mintBundle({ subject, key: byPartner }), await under({ root: 'corp' }))).toMatchObject(
      refused('time-missing'),
    );
  });

  test('the same key with two bounds counts for either', async () => {
    const early = named(partner.pem, { name: 'early', validUntil: '2026-01-01T00:00:00Z' });
    const trust = await trustOf([early, named(partner.pem, bounds)]);
    expect(await verifyMinted(mintBundle({ subject, key: byPartner }), trust)).toMatchObject(verified);
  });
});
