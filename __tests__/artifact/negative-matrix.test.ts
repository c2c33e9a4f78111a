import { describe, expect, test } from '@jest/globals';
import { bundleText, fileSubject, hasAttestations } from '../../__fixtures__/attestation-corpus.ts';
import {
  aKeyPairOf,
  aSigningInstance,
  type BundleSpec,
  mintBundle,
  mintMessageBundle,
  type SigningInstance,
  theGitHubInstance,
  thePublicGood,
} from '../../__fixtures__/signing.ts';
import { openKey } from '../../src/adapters/artifacts/open-key.ts';
import type { Verification } from '../../src/artifact/model.ts';
import { embeddedTrust, withOwn } from '../../src/artifact/trust.ts';
import type { RootTerms } from '../../src/artifact/trust-profile.ts';
import { type Trust, verifyBundle } from '../../src/artifact/verify-bundle.ts';
import { artifact, ownRoot, shipped, shippedBytes, trustIn, verifyMinted } from './minted-trust.ts';

/** Loosely typed, to change by hand. */
type Loose = ReturnType<typeof JSON.parse>;

const sha256 = shipped.digests.sha256 ?? '';
const good: BundleSpec = { subject: { name: 'app.tgz', sha256 } };
const github: BundleSpec = { ...good, instance: theGitHubInstance() };
const payloadType = 'application/vnd.in-toto+json';

function changed(bundle: unknown, change: (bundle: Loose) => void): unknown {
  const copy: unknown = structuredClone(bundle);
  change(copy);
  return copy;
}

/** What an attack is, the bundle that makes it, and the code of the refusal that it must meet. */
type Row = readonly [what: string, bundle: () => unknown, code: string];

const named = (subject: BundleSpec['subject']) => () => mintBundle(subject === undefined ? {} : { subject });

const subjects: readonly Row[] = [
  ['another artifact', named({ name: 'app.tgz', sha256: '00'.repeat(32) }), 'subject-mismatch'],
  [
    'the name of the artifact with another digest, beside its digest under sha1',
    named({ name: 'app.tgz', sha1: sha256.slice(0, 40) }),
    'weak-subject',
  ],
  ['a digest that agrees and one that does not', named({ name: 'app.tgz', sha256, sha512: '00'.repeat(64) }), 'subject-mismatch'],
  ['no subject', () => mintBundle({ subjects: [] }), 'malformed'],
  ['sha1 alone', named({ name: 'app.tgz', sha1: '00'.repeat(20) }), 'weak-subject'],
  ['upper-case hex', named({ name: 'app.tgz', sha256: sha256.toUpperCase() }), 'subject-mismatch'],
  ['truncated hex', named({ name: 'app.tgz', sha256: sha256.slice(0, 63) }), 'subject-mismatch'],
  ['hex with a prefix', named({ name: 'app.tgz', sha256: `sha256:${sha256}` }), 'subject-mismatch'],
  ['hex with a space behind it', named({ name: 'app.tgz', sha256: `${sha256} ` }), 'subject-mismatch'],
  ['an empty digest', named({ name: 'app.tgz', sha256: '' }), 'subject-mismatch'],
  ['the bytes of another artifact', () => mintMessageBundle({ artifact: Buffer.from('other') }), 'subject-mismatch'],
  [
    '2,000 subjects, ours among them',
    () => mintBundle({ subjects: Array.from({ length: 2000 }, () => ({ name: 'x', sha256 })) }),
    'too-large',
  ],
];

const forms: readonly Row[] = [
  ['a bundle over the limit', () => `${' '.repeat(24 * 1024 * 1024)}${JSON.stringify(mintBundle(good))}`, 'too-large'],
  [
    'a key twice in the bundle',
    () => JSON.stringify(mintBundle(good)).replace('"dsseEnvelope":', '"dsseEnvelope":{},"dsseEnvelope":'),
    'malformed',
  ],
  [
    'a key twice, once with an escape',
    () => JSON.stringify(mintBundle(good)).replace('{', String.raw`{"media\u0054ype":"x",`),
    'malformed',
  ],
  ['a key twice in the statement', () => statement((text) => text.replace('{', '{"predicateType":"https://evil.example",')), 'malformed'],
  ['a NUL behind the payload type', () => mintBundle({ ...good, payloadType: `${payloadType}\0` }), 'unsupported'],
  ['another case of the payload type', () => mintBundle({ ...good, payloadType: payloadType.toUpperCase() }), 'unsupported'],
  ['a payload type with a parameter', () => mintBundle({ ...good, payloadType: `${payloadType};x=y` }), 'unsupported'],
  // As in CVE-2026-48758: under Latin-1 both types are the same bytes.
  ['a payload type that was changed to another plane', () => retyped(payloadType.replace('j', '\u016a')), 'unsupported'],
  ['a payload type with a look-alike', () => mintBundle({ ...good, payloadType: payloadType.replace('a', '\u0430') }), 'unsupported'],
  ['a statement of another type', () => statement((text) => text.replace('Statement/v1', 'Statement/v2')), 'unsupported'],
  ['a statement that is no UTF-8', () => payload(Buffer.from([0x7b, 0xff, 0x7d])), 'malformed'],
  ['no certificate', () => changed(mintBundle(good), (bundle) => delete bundle.verificationMaterial.certificate), 'malformed'],
  ['no signature', () => changed(mintBundle(good), (bundle) => (bundle.dsseEnvelope.signatures = [])), 'malformed'],
  [
    'two signatures',
    () => changed(mintBundle(good), ({ dsseEnvelope }) => dsseEnvelope.signatures.push(dsseEnvelope.signatures[0])),
    'malformed',
  ],
];

const witnesses: readonly Row[] = [
  ['the log entry stripped', () => changed(mintBundle(good), (bundle) => (bundle.verificationMaterial.tlogEntries = [])), 'log-missing'],
  ['the promise of the log stripped', () => mintBundle({ ...good, without: ['promise'] }), 'time-missing'],
  ['the proof of the log stripped', () => mintBundle({ ...good, without: ['promise', 'proof'], timestamps: 1 }), 'log-invalid'],
  ['the checkpoint stripped', () => mintBundle({ ...good, without: ['checkpoint'] }), 'log-invalid'],
  ['the timestamp stripped', () => mintBundle({ ...github, timestamps: 0 }), 'time-missing'],
  ['the receipt of the certificate stripped', () => mintBundle({ ...good, without: ['sct'] }), 'sct-missing'],
  ['the log entry of somebody else', () => mintBundle({ ...good, loggedBy: [aSigningInstance('public-good')] }), 'log-invalid'],
  ['the timestamp of somebody else', () => mintBundle({ ...github, stamps: [{ by: aSigningInstance('github') }] }), 'time-invalid'],
  [
    'a good entry and one of somebody else',
    () => mintBundle({ ...good, loggedBy: [thePublicGood(), aSigningInstance('public-good')] }),
    'log-invalid',
  ],
  [
    'another log entry',
    () => mixed((from, to) => (to.verificationMaterial.tlogEntries = from.verificationMaterial.tlogEntries)),
    'log-invalid',
  ],
  [
    'another certificate',
    () => mixed((from, to) => (to.verificationMaterial.certificate = from.verificationMaterial.certificate)),
    'signature-invalid',
  ],
  ['another signature', () => mixed((from, to) => (to.dsseEnvelope.signatures = from.dsseEnvelope.signatures)), 'log-invalid'],
  ['another payload', () => mixed((from, to) => (to.dsseEnvelope.payload = from.dsseEnvelope.payload)), 'log-invalid'],
];

const signers: readonly Row[] = [
  [
    "an attacker's authority of the same name",
    () => mintBundle({ ...good, instance: aSigningInstance('public-good') }),
    'certificate-untrusted',
  ],
  ['a certificate for servers', () => mintBundle({ ...good, certificate: { purpose: 'server-auth' } }), 'certificate-unfit'],
  ['a critical extension that nobody knows', () => mintBundle({ ...good, certificate: { hasUnknownCritical: true } }), 'certificate-unfit'],
  [
    'a certificate that had run out',
    () => mintBundle({ ...good, certificate: { notBefore: '2026-11-20T08:00:00Z', notAfter: '2026-11-20T09:00:00Z' } }),
    'certificate-untrusted',
  ],
  [
    'a legacy extension that contradicts',
    () => mintBundle({ ...good, certificate: { repository: 'evil/app', extensions: { 5: 'acme/app' } } }),
    'certificate-unfit',
  ],
  [
    'a key where none is named',
    () => mintBundle({ ...good, key: { privateKey: aKeyPairOf('P-256').privateKey, hint: 'partner' } }),
    'key-unknown',
  ],
];

/** A good bundle whose statement was changed before it was signed. */
function statement(change: (text: string) => string): unknown {
  const bundle: Loose = mintBundle(good);
  return payload(Buffer.from(change(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString())));
}

/** What is read of a statement comes before its signature is looked at, so that a mended one would meet these as well. */
function payload(bytes: Buffer): unknown {
  return changed(mintBundle(good), (bundle) => (bundle.dsseEnvelope.payload = bytes.toString('base64')));
}

function retyped(type: string): unknown {
  return changed(mintBundle(good), (bundle) => (bundle.dsseEnvelope.payloadType = type));
}

/** A good bundle with a part of another good one over the same artifact. */
function mixed(change: (from: Loose, to: Loose) => void): unknown {
  const from: Loose = mintBundle({ ...good, predicate: { other: true } });
  return changed(mintBundle(good), (to) => change(from, to));
}

describe.each([
  ['what is signed', subjects],
  ['its form', forms],
  ['log and time', witnesses],
  ['the signer', signers],
])('refused by its own code: %s', (_group, rows) => {
  test.each(rows)('%s', async (_what, bundle, code) => {
    const verification = await verifyMinted(bundle(), undefined, shipped, shippedBytes);
    expect(verification).toMatchObject({ state: 'refused', code, why: expect.stringMatching(/.{10}/) });
  });

  test('of which the bundle that was changed verifies', async () => {
    expect([await verifyMinted(mintBundle(good)), await verifyMinted(mintBundle(github))]).toMatchObject([
      { state: 'verified' },
      { state: 'verified' },
    ]);
  });
});

test.each([
  'https://slsa.dev/provenance/v1/',
  'https://slsa.dev/provenance/V1',
  'http://slsa.dev/provenance/v1',
  'https://slsa.dev/provenance/v1\0',
])('the predicate type %j is told as it was signed, and is no variant of another', async (predicateType) => {
  expect(await verifyMinted(mintBundle({ ...good, predicateType }))).toMatchObject({ state: 'verified', predicateType });
});

describe('one trust root for another', () => {
  test.each<[string, BundleSpec, readonly [SigningInstance, SigningInstance], string]>([
    ["GitHub's where the public one is demanded", github, [thePublicGood(), theGitHubInstance()], 'root-untrusted'],
    ["the public one where GitHub's is demanded", good, [theGitHubInstance(), thePublicGood()], 'root-untrusted'],
  ])('%s', async (_what, spec, [accepted, other], code) => {
    expect(await verifyMinted(mintBundle(spec), await trustIn([accepted], [other]))).toMatchObject({ state: 'refused', code });
  });

  test('a copy of the public root under another profile takes nothing from what the public one demands', async () => {
    const copy = structuredClone(thePublicGood().trustedRoot);
    const mild: Loose = copy;
    mild.tlogs = [];
    mild.ctlogs = [];
    const root = await ownRoot('mild', { trustedRoot: mild }, { profile: 'private' });
    const trust = withOwn(await trustIn([thePublicGood()]), [root], []);
    const stripped = mintBundle({ ...good, without: ['log', 'sct'], timestamps: 1 });
    expect(await verifyMinted(stripped, trust)).toMatchObject({ state: 'refused', code: 'log-missing' });
  });
});

describe('more than one witness', () => {
  const corp = aSigningInstance('private', 'corp.test');
  const second = aSigningInstance('private', 'second.test');
  const stranger = aSigningInstance('private', 'stranger.test');

  /** Trust in an instance with two logs and two timestamp authorities. */
  async function corpTrust(terms: Partial<RootTerms>): Promise<Trust> {
    const trustedRoot: Loose = structuredClone(corp.trustedRoot);
    const other: Loose = second.trustedRoot;
    trustedRoot.timestampAuthorities.push(...other.timestampAuthorities);
    trustedRoot.tlogs.push(...other.tlogs);
    return withOwn(await trustIn([]), [await ownRoot('corp', { trustedRoot }, { profile: 'private', ...terms })], []);
  }

  const times = ['2026-11-20T10:00:00Z', '2026-11-20T10:00:01Z'] as const;

  test.each<[string, Partial<RootTerms>, Partial<BundleSpec>, string]>([
    ['two authorities', { timestamps: 2 }, { stamps: [{}, { by: second }] }, 'verified'],
    ['one of two authorities', { timestamps: 2 }, { stamps: [{}] }, 'time-missing'],
    ['two copies of one timestamp', { timestamps: 2 }, { timestamps: 2 }, 'time-missing'],
    // As in CVE-2026-49834: they are different timestamps, of one authority.
    [
      'two timestamps of one authority at different times',
      { timestamps: 2 },
      { stamps: [{ at: times[0] }, { at: times[1] }] },
      'time-missing',
    ],
    ['a timestamp of a stranger beside one of an authority', { timestamps: 2 }, { stamps: [{}, { by: stranger }] }, 'time-missing'],
    ['two authorities and a stranger', { timestamps: 2 }, { stamps: [{}, { by: second }, { by: stranger }] }, 'time-invalid'],
    [
      'two timestamps of one authority where one is demanded',
      { timestamps: 1 },
      { stamps: [{ at: times[0] }, { at: times[1] }] },
      'verified',
    ],
    ['two logs', { logEntries: 2 }, { loggedBy: [corp, second] }, 'verified'],
    ['one of two logs', { logEntries: 2 }, {}, 'log-missing'],
    ['two copies of one entry', { logEntries: 2 }, { loggedBy: [corp, corp] }, 'log-missing'],
    ['two copies of one entry where one is demanded', {}, { loggedBy: [corp, corp] }, 'time-invalid'],
    ['an entry of a stranger beside one of a log', { logEntries: 2 }, { loggedBy: [corp, stranger] }, 'log-invalid'],
    ['all of both', { logEntries: 2, timestamps: 2 }, { loggedBy: [corp, second], stamps: [{}, { by: second }] }, 'verified'],
  ])('%s', async (_what, terms, spec, expected) => {
    const verification = await verifyMinted(mintBundle({ ...good, instance: corp, ...spec }), await corpTrust(terms));
    const outcome = expected === 'verified' ? { state: 'verified', root: 'corp', isOwnRoot: true } : { state: 'refused', code: expected };
    expect(verification).toMatchObject(outcome);
  });

  test('an entry with another index beside it, which no proof covers, is still one witness', async () => {
    const bundle: Loose = mintMessageBundle({ artifact, instance: corp });
    const entry = structuredClone(bundle.verificationMaterial.tlogEntries[0]);
    const two = changed(bundle, ({ verificationMaterial }) => verificationMaterial.tlogEntries.push({ ...entry, logIndex: '2' }));
    expect(await verifyMinted(two, await corpTrust({ logEntries: 2 }), shipped, shippedBytes)).toMatchObject({ code: 'log-missing' });
  });
});

describe('a log that was retired', () => {
  const corp = aSigningInstance('private', 'corp.test');

  async function retiredAt(end: string): Promise<Trust> {
    const trustedRoot: Loose = structuredClone(corp.trustedRoot);
    trustedRoot.tlogs[0].publicKey.validFor.end = end;
    const root = await ownRoot('corp', { trustedRoot }, { profile: 'private' });
    const partner = openKey({
      name: 'partner',
      source: 'p.pem',
      text: key.pem,
      validFrom: undefined,
      validUntil: undefined,
      root: 'corp',
      sha256: undefined,
    });
    return withOwn(await trustIn([]), [root], [partner]);
  }

  const key = aKeyPairOf('P-256');
  // A proof without a promise has no time of its own.
  const proven: BundleSpec = { ...good, instance: corp, without: ['promise'], timestamps: 1 };

  test.each<[string, BundleSpec]>([
    ['its promise', { ...good, instance: corp }],
    ['its proof', proven],
    ['its proof, for a key', { ...proven, key: { privateKey: key.privateKey, hint: '' } }],
  ])('counts for what was signed before, and for nothing after: %s', async (_what, spec) => {
    expect(await verifyMinted(mintBundle(spec), await retiredAt('2026-11-20T10:00:00Z'))).toMatchObject({ state: 'verified' });
    expect(await verifyMinted(mintBundle(spec), await retiredAt('2026-11-20T09:59:59Z'))).toMatchObject({
      state: 'refused',
      code: 'log-invalid',
    });
  });
});

describe('keys', () => {
  const partner = aKeyPairOf('P-256');
  const signed = { ...good, key: { privateKey: partner.privateKey, hint: 'partner' }, without: ['log'], timestamps: 0 } as const;
  const bounds = { validFrom: undefined, root: undefined, sha256: undefined };

  async function under(pem: string, validUntil?: string): Promise<Trust> {
    const key = openKey({ name: 'partner', source: 'partner.pem', text: pem, validUntil, ...bounds });
    return withOwn(await trustIn([thePublicGood()]), [], [key]);
  }

  test.each<[string, () => Promise<Trust>, BundleSpec, string]>([
    ['the wrong key', () => under(aKeyPairOf('P-256').pem), signed, 'key-unknown'],
    ['a key of another type', () => under(aKeyPairOf('Ed25519').pem), signed, 'key-unknown'],
    ['an expired key', () => under(partner.pem, '2026-11-20T09:59:59Z'), { ...signed, timestamps: 1 }, 'key-expired'],
    ['a key that expires, and no time', () => under(partner.pem, '2027-01-01T00:00:00Z'), signed, 'time-missing'],
  ])('%s', async (_what, trust, spec, code) => {
    expect(await verifyMinted(mintBundle(signed), await under(partner.pem))).toMatchObject({ state: 'verified' });
    expect(await verifyMinted(mintBundle(spec), await trust())).toMatchObject({ state: 'refused', code });
  });
});

/** What a step changes in a real bundle, and the code of the refusal that it must meet. */
const mutations: readonly (readonly [what: string, change: (bundle: Loose) => void, code: string])[] = [
  ['the log entry stripped', ({ verificationMaterial: m }) => (m.tlogEntries = []), 'log-missing'],
  ['the promise of the log stripped', ({ verificationMaterial: m }) => delete m.tlogEntries[0].inclusionPromise, 'time-missing'],
  [
    'a time outside the certificate',
    ({ verificationMaterial: m }) => (m.tlogEntries[0].integratedTime = '1700000000'),
    'certificate-untrusted',
  ],
  [
    'another time within the certificate',
    ({ verificationMaterial: m }) => (m.tlogEntries[0].integratedTime = String(Number(m.tlogEntries[0].integratedTime) + 1)),
    'log-invalid',
  ],
  ['another index', ({ verificationMaterial: m }) => (m.tlogEntries[0].logIndex = '1'), 'log-invalid'],
  ['the entry twice', ({ verificationMaterial: m }) => m.tlogEntries.push(m.tlogEntries[0]), 'time-invalid'],
  [
    'a byte of the signature',
    ({ dsseEnvelope: e }) => (e.signatures[0].sig = `MEUC${String(e.signatures[0].sig).slice(4)}`.replace(/.{4}$/, 'AAA=')),
    'log-invalid',
  ],
  ['the payload type', ({ dsseEnvelope: e }) => (e.payloadType = payloadType.replace('j', '\u016a')), 'unsupported'],
  ['a key in place of the certificate', ({ verificationMaterial: m }) => (m.publicKey = { hint: 'x' }), 'malformed'],
];

(hasAttestations() ? describe : describe.skip)('a real bundle with one thing changed', () => {
  const subject = hasAttestations() ? fileSubject('github-cli/sigstore-js-2.1.0.tgz') : shipped;
  const verify = async (change: (bundle: Loose) => void): Promise<Verification> => {
    const bundle: Loose = JSON.parse(bundleText('github-cli/sigstore-js-2.1.0-bundle.json'));
    change(bundle);
    return verifyBundle({ source: 'real', text: JSON.stringify(bundle) }, subject, await embeddedTrust(), undefined);
  };

  test('verifies unchanged', async () => {
    expect(await verify(() => undefined)).toMatchObject({ state: 'verified', root: 'public-good', isOwnRoot: false });
  });

  test.each(mutations)('%s', async (_what, change, code) => {
    expect(await verify(change)).toMatchObject({ state: 'refused', code });
  });

  test('over another artifact', async () => {
    const text = bundleText('github-cli/sigstore-js-2.1.0-bundle.json');
    const verification = await verifyBundle({ source: 'real', text }, shipped, await embeddedTrust(), undefined);
    expect(verification).toMatchObject({ state: 'refused', code: 'subject-mismatch' });
  });
});
