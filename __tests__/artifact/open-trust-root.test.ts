import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { theGitHubInstance, thePublicGood } from '../../__fixtures__/signing.ts';
import { openTrustRoot, trustRootProblem } from '../../src/artifact/open-trust-root.ts';
import { loadSigstore } from '../../src/artifact/sigstore.ts';

/** A trust root to change by hand, as JSON gives it. */
type Loose = ReturnType<typeof JSON.parse>;

const good = JSON.stringify(thePublicGood().trustedRoot);

function problem(change: (root: Loose) => void): string | undefined {
  const root: Loose = JSON.parse(good);
  change(root);
  return trustRootProblem(JSON.stringify(root));
}

describe('a trust root', () => {
  test('has the profile that its logs allow', async () => {
    const sigstore = await loadSigstore();
    expect(openTrustRoot('a', good, sigstore)).toMatchObject({
      name: 'a',
      profile: { name: 'public-good', scts: 1, logEntries: 1, times: 1 },
    });
    const github = JSON.stringify(theGitHubInstance().trustedRoot);
    expect(openTrustRoot('b', github, sigstore).profile).toMatchObject({ name: 'github', scts: 0, logEntries: 0, timestamps: 1 });
    const half: Loose = JSON.parse(good);
    half.ctlogs = [];
    expect(openTrustRoot('c', JSON.stringify(half), sigstore).profile.name).toBe('github');
  });

  test.each<[string, (root: Loose) => void]>([
    ['no media type', (root) => delete root.mediaType],
    ['the media type of a bundle', (root) => (root.mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json')],
    ['no authority', (root) => (root.certificateAuthorities = [])],
    ['authorities that are no list', (root) => (root.certificateAuthorities = {})],
    ['logs that are no list', (root) => (root.tlogs = 'x')],
    ['an authority without a beginning', (root) => delete root.certificateAuthorities[0].validFor.start],
    ['an authority with a beginning that is no time', (root) => (root.certificateAuthorities[0].validFor.start = 'soon')],
    ['an authority without certificates', (root) => (root.certificateAuthorities[0].certChain.certificates = [])],
    ['a timestamp authority without a beginning', (root) => delete root.timestampAuthorities[0].validFor],
    ['a log without a beginning', (root) => delete root.tlogs[0].publicKey.validFor.start],
    ['a certificate log without a beginning', (root) => delete root.ctlogs[0].publicKey.validFor],
    ['a log without a key', (root) => delete root.tlogs[0].publicKey],
    ['nobody who vouches for a time', (root) => Object.assign(root, { tlogs: [], timestampAuthorities: [] })],
  ])('with %s is refused', (_what, change) => {
    expect(problem(change)).toEqual(expect.any(String));
    expect(problem(() => undefined)).toBeUndefined();
  });

  test('that is endless, no JSON, or has a key twice is refused', () => {
    expect(trustRootProblem(' '.repeat(1024 * 1024 + 1))).toContain('more than');
    expect(trustRootProblem('{')).toContain('no JSON');
    expect(trustRootProblem(good.replace('{', '{"tlogs":[],'))).toContain('"tlogs" twice');
  });

  test('with a key or certificate that is none is INPUT_INVALID', async () => {
    const sigstore = await loadSigstore();
    const broken: Loose = JSON.parse(good);
    broken.certificateAuthorities[0].certChain.certificates[0].rawBytes = 'AAAA';
    expect(() => openTrustRoot('x', JSON.stringify(broken), sigstore)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    expect(() => openTrustRoot('x', '{}', sigstore)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  test('of any JSON is a reason, never an error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(trustRootProblem(JSON.stringify(value))).toEqual(expect.any(String));
      }),
    );
  });
});
