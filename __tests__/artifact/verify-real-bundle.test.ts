import { describe, expect, test } from '@jest/globals';
import { bundleText, fileSubject, hasAttestations } from '../../__fixtures__/attestation-corpus.ts';
import { embeddedTrust } from '../../src/artifact/trust.ts';
import { verifyBundle } from '../../src/artifact/verify-bundle.ts';

/** A bundle to change by hand, as JSON gives it. */
type Loose = ReturnType<typeof JSON.parse>;

const logged = ['github-cli/custom-issuer-artifact', 'github-cli/custom-issuer.sigstore.json'] as const;
const stamped = [
  'github-cli/github_provenance_demo-0.0.12-py3-none-any.whl',
  'github-cli/github_provenance_demo-0.0.12-py3-none-any-bundle.jsonl',
] as const;

function materialOf(name: string): Loose {
  return JSON.parse(bundleText(name)).verificationMaterial;
}

function flipped(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  return bytes.toString('base64');
}

(hasAttestations() ? describe : describe.skip)('a real bundle with one field changed', () => {
  test.each<[string, readonly [string, string], (bundle: Loose) => void, string]>([
    ['log entry stripped', logged, ({ verificationMaterial: m }) => (m.tlogEntries = []), 'log-missing'],
    ['promise stripped', logged, ({ verificationMaterial: m }) => delete m.tlogEntries[0].inclusionPromise, 'time-missing'],
    ['proof stripped', logged, ({ verificationMaterial: m }) => delete m.tlogEntries[0].inclusionProof, 'log-invalid'],
    ['time moved', logged, ({ verificationMaterial: m }) => (m.tlogEntries[0].integratedTime = '1726082344'), 'log-invalid'],
    [
      'time moved out of the certificate',
      logged,
      ({ verificationMaterial: m }) => (m.tlogEntries[0].integratedTime = '1'),
      'certificate-untrusted',
    ],
    ['log index moved', logged, ({ verificationMaterial: m }) => (m.tlogEntries[0].logIndex = '1'), 'log-invalid'],
    [
      'log id of another log',
      logged,
      ({ verificationMaterial: m }) => (m.tlogEntries[0].logId.keyId = flipped(m.tlogEntries[0].logId.keyId)),
      'log-invalid',
    ],
    [
      'proof hash changed',
      logged,
      ({ verificationMaterial: m }) => (m.tlogEntries[0].inclusionProof.hashes[0] = flipped(m.tlogEntries[0].inclusionProof.hashes[0])),
      'log-invalid',
    ],
    ['entry of another kind', logged, ({ verificationMaterial: m }) => (m.tlogEntries[0].kindVersion.kind = 'hashedrekord'), 'log-invalid'],
    [
      'signature changed',
      logged,
      (bundle) => (bundle.dsseEnvelope.signatures[0].sig = flipped(bundle.dsseEnvelope.signatures[0].sig)),
      'log-invalid',
    ],
    ['payload type changed', logged, (bundle) => (bundle.dsseEnvelope.payloadType = 'application/vnd.in-toto+jsoN'), 'unsupported'],
    [
      'certificate of another real bundle',
      logged,
      ({ verificationMaterial: m }) => (m.certificate = materialOf('github-cli/reusable-workflow-attestation.sigstore.json').certificate),
      'certificate-untrusted',
    ],
    [
      "GitHub's certificate in a logged bundle",
      logged,
      ({ verificationMaterial: m }) => (m.certificate = materialOf(stamped[1]).certificate),
      'time-missing',
    ],
    [
      'public certificate in an unlogged bundle',
      stamped,
      ({ verificationMaterial: m }) => (m.certificate = materialOf(logged[1]).certificate),
      'log-missing',
    ],
    ['timestamp stripped', stamped, ({ verificationMaterial: m }) => (m.timestampVerificationData = {}), 'time-missing'],
    [
      'timestamp changed',
      stamped,
      ({ verificationMaterial: { timestampVerificationData: t } }) =>
        (t.rfc3161Timestamps[0].signedTimestamp = flipped(t.rfc3161Timestamps[0].signedTimestamp)),
      'time-invalid',
    ],
    [
      'timestamp twice',
      stamped,
      ({ verificationMaterial: { timestampVerificationData: t } }) => t.rfc3161Timestamps.push(t.rfc3161Timestamps[0]),
      'time-invalid',
    ],
    [
      'signature changed, unlogged',
      stamped,
      (bundle) => (bundle.dsseEnvelope.signatures[0].sig = flipped(bundle.dsseEnvelope.signatures[0].sig)),
      'time-invalid',
    ],
    [
      'a public log entry beside the timestamp',
      stamped,
      ({ verificationMaterial: m }) => (m.tlogEntries = materialOf(logged[1]).tlogEntries),
      'certificate-untrusted',
    ],
    ['nothing', logged, () => undefined, 'verified'],
    ['nothing, unlogged', stamped, () => undefined, 'verified'],
  ])('%s', async (_what, [file, name], change, expected) => {
    const bundle: Loose = JSON.parse(bundleText(name));
    change(bundle);
    const found = { source: name, text: JSON.stringify(bundle) };
    const verification = await verifyBundle(found, fileSubject(file), await embeddedTrust(), undefined);
    expect(verification.state === 'refused' ? verification.code : verification.state).toBe(expected);
  });
});
