import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  aKeyPair,
  aSigningInstance,
  type BundleSpec,
  mintBundle,
  mintMessageBundle,
  theGitHubInstance,
  thePublicGood,
} from '../../__fixtures__/signing.ts';
import { artifact, shipped, shippedBytes, trustIn, verifyMinted } from './minted-trust.ts';

const subject = { name: 'app.tgz', sha256: shipped.digests.sha256 ?? '' };
const good: BundleSpec = { subject };
const github: BundleSpec = { subject, instance: theGitHubInstance() };

/** A bundle to change by hand, as JSON gives it. */
type Loose = ReturnType<typeof JSON.parse>;

function refused(code: string) {
  return { state: 'refused', source: 'minted', code };
}

/** The bundle with one thing changed by hand. */
function changed(spec: BundleSpec, change: (bundle: Loose) => void): unknown {
  const bundle: unknown = structuredClone(mintBundle(spec));
  change(bundle);
  return bundle;
}

describe('a bundle that verifies', () => {
  test('says root, signer, predicate type and time', async () => {
    expect(await verifyMinted(mintBundle(good))).toMatchObject({
      state: 'verified',
      source: 'minted',
      root: 'test-public-good',
      predicateType: 'https://slsa.dev/provenance/v1',
      signedAt: '2026-11-20T10:00:00.000Z',
      signer: { kind: 'certificate', certificate: { sourceRepositoryIdentifier: '77', buildTrigger: 'push' } },
    });
  });

  test('without a log, under a root of timestamps alone', async () => {
    expect(await verifyMinted(mintBundle(github))).toMatchObject({ state: 'verified', root: 'test-github' });
  });

  test.each(['sha256', 'sha384', 'sha512'] as const)('by its %s alone', async (algorithm) => {
    const named = { name: 'x', [algorithm]: shipped.digests[algorithm] };
    expect(await verifyMinted(mintBundle({ subjects: [{ name: 'other', sha1: '00'.repeat(20) }, named] }))).toMatchObject({
      state: 'verified',
    });
  });

  test('over the bytes themselves', async () => {
    const verification = await verifyMinted(mintMessageBundle({ artifact }), undefined, shipped, shippedBytes);
    expect(verification).toMatchObject({ state: 'verified', predicateType: undefined });
  });

  test('has the earliest of its times', async () => {
    const bundle = mintBundle({ ...good, timestamps: 1, signedAt: '2026-11-20T10:00:00Z' });
    expect(await verifyMinted(bundle)).toMatchObject({ state: 'verified', signedAt: '2026-11-20T10:00:00.000Z' });
  });
});

describe('what is signed', () => {
  test.each<[string, unknown, string]>([
    ['something else', mintBundle({ subject: { name: 'app.tgz', sha256: '00'.repeat(32) } }), 'subject-mismatch'],
    ['upper-case hex', mintBundle({ subject: { name: 'app.tgz', sha256: subject.sha256.toUpperCase() } }), 'subject-mismatch'],
    ['truncated hex', mintBundle({ subject: { name: 'app.tgz', sha256: subject.sha256.slice(0, 32) } }), 'subject-mismatch'],
    ['sha1 alone', mintBundle({ subject: { name: 'app.tgz', sha1: '00'.repeat(20) } }), 'weak-subject'],
    ['no subject', mintBundle({ subjects: [] }), 'malformed'],
    ['2,000 subjects', mintBundle({ subjects: Array.from({ length: 2000 }, () => subject) }), 'too-large'],
    ['another payload type', mintBundle({ ...good, payloadType: 'application/vnd.in-toto+json\0' }), 'unsupported'],
    ['other bytes', mintMessageBundle({ artifact: Buffer.from('other') }), 'subject-mismatch'],
  ])('%s', async (_what, bundle, code) => {
    expect(await verifyMinted(bundle, undefined, shipped, shippedBytes)).toMatchObject(refused(code));
  });

  test('the bytes themselves, where only a digest is named', async () => {
    expect(await verifyMinted(mintMessageBundle({ artifact }))).toMatchObject(refused('unsupported'));
  });

  test('bytes that cannot be read again, or whose signature does not hold', async () => {
    const bundle = mintMessageBundle({ artifact });
    const gone = { ...shippedBytes, isSignedBy: async () => 'it was changed after it was hashed' };
    expect(await verifyMinted(bundle, undefined, shipped, gone)).toMatchObject({
      ...refused('verification-failed'),
      why: 'it was changed after it was hashed',
    });
    expect(await verifyMinted(bundle, undefined, shipped, { ...shippedBytes, isSignedBy: async () => false })).toMatchObject(
      refused('signature-invalid'),
    );
    const broken = {
      ...shippedBytes,
      isSignedBy: async () => {
        throw new TypeError('no such algorithm');
      },
    };
    expect(await verifyMinted(bundle, undefined, shipped, broken)).toMatchObject(refused('verification-failed'));
  });

  test('a digest of an algorithm that proves nothing', async () => {
    const bundle: Loose = mintMessageBundle({ artifact });
    for (const algorithm of ['HASH_ALGORITHM_UNSPECIFIED', 'SHA3_256'])
      expect(
        await verifyMinted({
          ...bundle,
          messageSignature: { ...bundle.messageSignature, messageDigest: { ...bundle.messageSignature.messageDigest, algorithm } },
        }),
      ).toMatchObject(refused('unsupported'));
  });
});

describe('the signer', () => {
  test.each<[string, BundleSpec, string]>([
    ['a certificate for servers', { ...good, certificate: { purpose: 'server-auth' } }, 'certificate-unfit'],
    ['a certificate for nothing', { ...good, certificate: { purpose: 'none' } }, 'certificate-unfit'],
    ['an unknown critical extension', { ...good, certificate: { hasUnknownCritical: true } }, 'certificate-unfit'],
    [
      'expired when it signed',
      { ...good, certificate: { notBefore: '2026-11-20T08:00:00Z', notAfter: '2026-11-20T09:00:00Z' } },
      'certificate-untrusted',
    ],
    [
      'not valid yet when it signed',
      { ...good, certificate: { notBefore: '2026-11-21T08:00:00Z', notAfter: '2026-11-21T09:00:00Z' } },
      'certificate-untrusted',
    ],
    [
      'expired, under a root of timestamps',
      { ...github, certificate: { notBefore: '2026-11-20T08:00:00Z', notAfter: '2026-11-20T09:00:00Z' } },
      'certificate-untrusted',
    ],
    ['a key', { ...good, key: { privateKey: aKeyPair().privateKey, hint: 'partner' } }, 'key-unknown'],
    ['a certificate that was not logged', { ...good, without: ['sct'] }, 'sct-missing'],
    ["an attacker's own authority", { ...good, instance: aSigningInstance('public-good') }, 'certificate-untrusted'],
    [
      "an attacker's own authority of the same names",
      { ...good, instance: aSigningInstance('public-good', 'public-good.test') },
      'certificate-untrusted',
    ],
    ["an attacker's own authority without logs", { ...github, instance: aSigningInstance('github') }, 'certificate-untrusted'],
  ])('%s', async (_what, spec, code) => {
    expect(await verifyMinted(mintBundle(spec))).toMatchObject(refused(code));
  });

  test('of a known root that is not accepted is told from one of nobody', async () => {
    const onlyPublic = await trustIn([thePublicGood()], [theGitHubInstance()]);
    expect(await verifyMinted(mintBundle(github), onlyPublic)).toMatchObject(refused('root-untrusted'));
    expect(await verifyMinted(mintBundle(good), onlyPublic)).toMatchObject({ state: 'verified' });
    const onlyGitHub = await trustIn([theGitHubInstance()], [thePublicGood()]);
    expect(await verifyMinted(mintBundle(good), onlyGitHub)).toMatchObject(refused('root-untrusted'));
  });

  test('a bundle of the public instance cannot choose the milder profile of the other root', async () => {
    // All that GitHub's profile asks for, and a certificate of the public instance.
    const stripped = mintBundle({ ...good, timestamps: 1, without: ['log', 'sct'] });
    for (const roots of [
      [thePublicGood(), theGitHubInstance()],
      [theGitHubInstance(), thePublicGood()],
    ])
      expect(await verifyMinted(stripped, await trustIn(roots))).toMatchObject(refused('log-missing'));
  });
});

describe('log and time', () => {
  test.each<[string, BundleSpec, string]>([
    ['no log entry', { ...good, without: ['log'] }, 'log-missing'],
    ['no log entry, but a timestamp', { ...good, without: ['log'], timestamps: 1 }, 'log-missing'],
    ['no promise, and so no time', { ...good, without: ['promise'] }, 'time-missing'],
    ['no checkpoint', { ...good, without: ['checkpoint'] }, 'log-invalid'],
    ['no timestamp', { ...github, timestamps: 0 }, 'time-missing'],
    ['two copies of a timestamp', { ...github, timestamps: 2 }, 'time-invalid'],
    ['33 timestamps', { ...github, timestamps: 33 }, 'too-large'],
  ])('%s', async (_what, spec, code) => {
    expect(await verifyMinted(mintBundle(spec))).toMatchObject(refused(code));
  });

  test.each<[string, BundleSpec, (bundle: Loose) => void, string]>([
    [
      'a promise of another time',
      good,
      ({ verificationMaterial: { tlogEntries } }) => (tlogEntries[0].integratedTime = '1795168801'),
      'log-invalid',
    ],
    ['the entry twice', good, ({ verificationMaterial: { tlogEntries } }) => tlogEntries.push(tlogEntries[0]), 'time-invalid'],
    [
      '33 entries',
      good,
      ({ verificationMaterial: m }) => (m.tlogEntries = Array.from({ length: 33 }, () => m.tlogEntries[0])),
      'too-large',
    ],
    [
      '65 hashes',
      good,
      ({ verificationMaterial: m }) => (m.tlogEntries[0].inclusionProof.hashes = Array.from({ length: 65 }, () => 'AA==')),
      'too-large',
    ],
    [
      "another bundle's entry",
      good,
      ({ verificationMaterial: m }) => (m.tlogEntries = Object(mintBundle(good)).verificationMaterial.tlogEntries),
      'log-invalid',
    ],
    [
      "another bundle's timestamp",
      github,
      ({ verificationMaterial: m }) =>
        (m.timestampVerificationData = Object(mintBundle(github)).verificationMaterial.timestampVerificationData),
      'time-invalid',
    ],
    [
      'a timestamp that is none',
      github,
      ({ verificationMaterial: m }) => (m.timestampVerificationData.rfc3161Timestamps[0].signedTimestamp = 'AAAA'),
      'time-invalid',
    ],
    [
      "another bundle's certificate",
      good,
      ({ verificationMaterial: m }) => (m.certificate = Object(mintBundle(good)).verificationMaterial.certificate),
      'signature-invalid',
    ],
    [
      "another bundle's signature",
      github,
      (bundle) => (bundle.dsseEnvelope.signatures = Object(mintBundle(github)).dsseEnvelope.signatures),
      'time-invalid',
    ],
    ['another key id', good, (bundle) => (bundle.dsseEnvelope.signatures[0].keyid = 'x'), 'verified'],
  ])('%s', async (_what, spec, change, code) => {
    expect(await verifyMinted(changed(spec, change))).toMatchObject(code === 'verified' ? { state: 'verified' } : refused(code));
  });

  test('an attested statement that was changed afterwards', async () => {
    const other = { ...good, predicate: { buildDefinition: { evil: true } } };
    const bundle = changed(good, (one) => (one.dsseEnvelope.payload = Object(mintBundle(other)).dsseEnvelope.payload));
    expect(await verifyMinted(bundle)).toMatchObject(refused('log-invalid'));
    const unlogged = changed(github, (one) => (one.dsseEnvelope.payload = Object(mintBundle(other)).dsseEnvelope.payload));
    expect(await verifyMinted(unlogged)).toMatchObject(refused('signature-invalid'));
  });
});

describe('the form', () => {
  test.each([
    'application/vnd.dev.sigstore.bundle.v9.9+json',
    'application/vnd.dev.sigstore.bundle.v0.4+json',
    'application/vnd.dev.sigstore.bundle.v0.3+json; x=y',
    'application/vnd.dev.sigstore.bundle+json;version=0.30',
    'APPLICATION/vnd.dev.sigstore.bundle.v0.3+json',
  ])('media type %j', async (mediaType) => {
    expect(await verifyMinted(mintBundle({ ...good, mediaType }))).toMatchObject(refused('malformed'));
  });

  test.each<[string, (bundle: Loose) => void]>([
    ['no media type', (bundle) => delete bundle.mediaType],
    ['no material', (bundle) => delete bundle.verificationMaterial],
    ['material that is a list', (bundle) => (bundle.verificationMaterial = [])],
    ['no certificate', (bundle) => delete bundle.verificationMaterial.certificate],
    ['a certificate and a key', (bundle) => (bundle.verificationMaterial.publicKey = { hint: 'x' })],
    [
      'a chain, which version 0.3 has not',
      ({ verificationMaterial: m }) => {
        m.x509CertificateChain = { certificates: [m.certificate] };
        delete m.certificate;
      },
    ],
    ['an empty certificate', ({ verificationMaterial: m }) => (m.certificate.rawBytes = '')],
    ['no content', (bundle) => delete bundle.dsseEnvelope],
    ['two contents', (bundle) => (bundle.messageSignature = Object(mintMessageBundle({ artifact })).messageSignature)],
    ['no signature', (bundle) => (bundle.dsseEnvelope.signatures = [])],
    ['two signatures', (bundle) => bundle.dsseEnvelope.signatures.push(bundle.dsseEnvelope.signatures[0])],
    ['signatures that are a text', (bundle) => (bundle.dsseEnvelope.signatures = 'x')],
    ['an empty signature', (bundle) => (bundle.dsseEnvelope.signatures[0].sig = '')],
    ['entries that are an object', (bundle) => (bundle.verificationMaterial.tlogEntries = {})],
    ['a payload that is a number', (bundle) => (bundle.dsseEnvelope.payload = 7)],
  ])('%s', async (_what, change) => {
    expect(await verifyMinted(changed(good, change))).toMatchObject(refused('malformed'));
  });

  test('a key twice', async () => {
    const text = JSON.stringify(mintBundle(good)).replace('{', '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json",');
    expect(await verifyMinted(text)).toMatchObject({ ...refused('malformed'), why: expect.stringContaining('"mediaType" twice') });
  });

  test('a text over the limit is not even parsed', async () => {
    expect(await verifyMinted(' '.repeat(24 * 1024 * 1024 + 1))).toMatchObject(refused('too-large'));
  });

  test.each<[string, (material: Loose) => void]>([
    ['an endless certificate', (m) => (m.certificate.rawBytes = 'A'.repeat(65_537))],
    ['an endless checkpoint', (m) => (m.tlogEntries[0].inclusionProof.checkpoint.envelope = `rekor\n${'9'.repeat(1_000_000)}\nAA==\n\n`)],
    ['an endless index', (m) => (m.tlogEntries[0].inclusionProof.logIndex = '9'.repeat(1_000_000))],
    ['an endless time', (m) => (m.tlogEntries[0].integratedTime = '9'.repeat(21))],
    ['an endless timestamp', (m) => (m.timestampVerificationData.rfc3161Timestamps = [{ signedTimestamp: 'A'.repeat(65_537) }])],
  ])('%s is not parsed', async (_what, change) => {
    expect(await verifyMinted(changed(good, ({ verificationMaterial }) => change(verificationMaterial)))).toMatchObject(
      refused('too-large'),
    );
  });

  test('eleven certificates', async () => {
    const spec = { ...good, mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1' };
    const chain = (count: number) =>
      changed(spec, ({ verificationMaterial: m }) => {
        m.x509CertificateChain = { certificates: Array.from({ length: count }, () => m.certificate) };
        delete m.certificate;
      });
    expect(await verifyMinted(chain(11))).toMatchObject(refused('too-large'));
    expect(await verifyMinted(chain(1))).toMatchObject({ state: 'verified' });
    expect(await verifyMinted(chain(0))).toMatchObject(refused('malformed'));
  });

  test('any JSON is a refusal, never an error', async () => {
    const trust = await trustIn([thePublicGood()]);
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(await verifyMinted(value, trust)).toMatchObject(refused('malformed'));
      }),
    );
  });

  test('a good bundle with any one value replaced verifies as the same signer, or is refused', async () => {
    const trust = await trustIn([thePublicGood()]);
    const whole = mintBundle(good);
    const untouched = await verifyMinted(whole, trust);
    const signer = untouched.state === 'verified' ? untouched.signer : undefined;
    const places = placesIn(whole);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 1 }), async (place, value) => {
        const verification = await verifyMinted(replacedAt(whole, place, value), trust);
        // Whoever is told to have signed is the one who did.
        expect(verification.state === 'verified' ? verification.signer : signer).toEqual(signer);
        expect(verification).not.toMatchObject({ why: '' });
      }),
      { numRuns: 150 },
    );
  });
});

/** The paths of all values within a value. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function replacedAt(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = structuredClone(Object(whole));
  copy[key] = replacedAt(copy[key], rest, value);
  return copy;
}
