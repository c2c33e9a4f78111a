import { describe, expect, test } from '@jest/globals';
import { type BundleSpec, mintBundle, type SigningInstance, theGitHubInstance, thePublicGood } from '../../__fixtures__/signing.ts';
import { openTrustRoot } from '../../src/artifact/open-trust-root.ts';
import { parseBundle } from '../../src/artifact/parse-bundle.ts';
import { type Certificate, rememberCertificate } from '../../src/artifact/remember-certificate.ts';
import { loadSigstore } from '../../src/artifact/sigstore.ts';
import { verifyBundle } from '../../src/artifact/verify-bundle.ts';
import { shipped, trustIn } from './minted-trust.ts';

const subject = { name: 'app.tgz', sha256: shipped.digests.sha256 ?? '' };
const sigstore = await loadSigstore();

/** The certificate of a bundle as the library reads it, which remembers nothing yet. */
function certificateOf(spec: BundleSpec): Certificate {
  const bundle = parseBundle(JSON.stringify(mintBundle({ subject, ...spec })), sigstore);
  if (bundle.state === 'refused') throw new Error(bundle.why);
  const { key } = sigstore.verify.toSignedEntity(bundle.value);
  if (key.$case !== 'certificate') throw new Error('signed by a key');
  return key.certificate;
}

function authorityOf(instance: SigningInstance): Certificate {
  const [authority] = openTrustRoot('test', JSON.stringify(instance.trustedRoot), sigstore).authorities;
  const [issuing] = authority?.certChain ?? [];
  if (issuing === undefined) throw new Error('no authority');
  return issuing;
}

describe('a certificate that remembers', () => {
  test.each([
    'publicKey',
    'isCA',
    'extSubjectKeyID',
    'extAuthorityKeyID',
    'extBasicConstraints',
    'notBefore',
    'notAfter',
    'issuer',
    'subject',
    'subjectAltName',
  ] as const)('says the same of its %s as one that does not, each time', (name) => {
    const plain = certificateOf({});
    const expected = plain[name];
    rememberCertificate(plain);
    expect([plain[name], plain[name]]).toEqual([expected, expected]);
  });

  test('is encoded as before', () => {
    const certificate = certificateOf({});
    const [whole, signed] = [certificate.root.toDER(), certificate.tbsCertificate.toDER()];
    rememberCertificate(certificate);
    for (let time = 0; time < 2; time += 1) {
      expect(certificate.root.toDER()).toEqual(whole);
      expect(certificate.tbsCertificate.toDER()).toEqual(signed);
    }
  });

  test('tells each issuer from the others, in whatever order they are asked about', () => {
    const [ours, theirs] = [authorityOf(thePublicGood()), authorityOf(theGitHubInstance())];
    for (const order of [
      [ours, theirs],
      [theirs, ours],
    ]) {
      const certificate = certificateOf({});
      rememberCertificate(certificate);
      const answers = [...order, ...order].map((issuer) => certificate.verify(issuer));
      expect(answers).toEqual([...order, ...order].map((issuer) => issuer === ours));
      // By its own key it is not signed.
      expect([certificate.verify(), certificate.verify(certificate), certificate.verify(ours)]).toEqual([false, false, true]);
    }
  });

  test('shares nothing with another one of the same issuer whose signature does not hold', () => {
    const issuer = authorityOf(thePublicGood());
    const good = certificateOf({});
    rememberCertificate(good);
    expect(good.verify(issuer)).toBe(true);
    const forged = certificateOf({});
    // The last octet of its signature.
    const signature = forged.root.subs.at(-1)?.value;
    signature?.set([(signature.at(-1) ?? 0) ^ 1], signature.length - 1);
    rememberCertificate(forged);
    expect([forged.verify(issuer), good.verify(issuer), forged.verify(issuer)]).toEqual([false, true, false]);
  });

  test('keeps nothing of what was thrown', () => {
    const certificate = certificateOf({});
    rememberCertificate(certificate);
    const unreadable = authorityOf(thePublicGood());
    Object.defineProperty(unreadable, 'publicKey', {
      get: () => {
        throw new Error('unreadable');
      },
    });
    expect(() => certificate.verify(unreadable)).toThrow('unreadable');
    expect(() => certificate.verify(unreadable)).toThrow('unreadable');
    expect(certificate.verify(authorityOf(thePublicGood()))).toBe(true);
  });
});

describe('under a trust that has verified before', () => {
  const at = (time: string): BundleSpec => ({ subject, signedAt: time });

  test.each<[string, BundleSpec, BundleSpec, string]>([
    [
      'the same authority, at a time when the certificate had expired',
      at('2026-11-20T10:00:00Z'),
      { ...at('2026-11-20T10:00:00Z'), certificate: { notBefore: '2026-11-20T08:00:00Z', notAfter: '2026-11-20T09:00:00Z' } },
      'certificate-untrusted',
    ],
    ['the same authority, before its own validity', at('2026-11-20T10:00:00Z'), { ...at('2024-01-01T00:00:00Z') }, 'certificate-untrusted'],
    ['the same authority, without a receipt', { subject }, { subject, without: ['sct'] }, 'sct-missing'],
    ['the same authority, without a log', { subject }, { subject, without: ['log'] }, 'log-missing'],
    ['the same authority, for another purpose', { subject }, { subject, certificate: { purpose: 'time-stamping' } }, 'certificate-unfit'],
  ])('%s', async (_what, before, now, code) => {
    const trust = await trustIn([thePublicGood()]);
    const verify = async (spec: BundleSpec) =>
      verifyBundle({ source: 'minted', text: JSON.stringify(mintBundle(spec)) }, shipped, trust, undefined);
    for (let time = 0; time < 2; time += 1) {
      expect(await verify(before)).toMatchObject({ state: 'verified' });
      expect(await verify(now)).toMatchObject({ state: 'refused' });
    }
    expect(await verify(now)).toMatchObject({ code });
  });
});
