import { describe, expect, test } from '@jest/globals';
import { aSigningInstance, mintBundle, mintMessageBundle, thePublicGood } from '../../__fixtures__/signing.ts';
import { certificateProof } from '../../src/artifact/certificate-proof.ts';
import type { BundleText, Subject } from '../../src/artifact/model.ts';
import { oncePer } from '../../src/artifact/once-per.ts';
import { parseBundle } from '../../src/artifact/parse-bundle.ts';
import { refusal } from '../../src/artifact/refusal.ts';
import { beginProof, type Prove, signs, type Trust, verifyBundle } from '../../src/artifact/verify-bundle.ts';
import { artifact, shipped, shippedBytes, trustIn } from './minted-trust.ts';

const digestOf = (index: number): string => index.toString(16).padStart(64, '0');
const numbered = (index: number): Subject => ({
  name: `${index}.tgz`,
  kind: 'file',
  digests: { sha256: digestOf(index) },
  stagedPath: undefined,
});

function bundleOf(spec: Parameters<typeof mintBundle>[0]): BundleText {
  return { source: 'minted', text: JSON.stringify(mintBundle(spec)) };
}

/** A trust that counts its proofs. */
async function counting(): Promise<{ readonly trust: Trust; readonly proofs: () => number }> {
  const here = await trustIn([thePublicGood()]);
  let count = 0;
  const prove: Prove = async ({ text }) => {
    count += 1;
    const bundle = parseBundle(text, here.sigstore);
    return bundle.state === 'refused' ? bundle : certificateProof(bundle.value, here);
  };
  return { trust: { ...here, prove }, proofs: () => count };
}

describe('a bundle about many subjects', () => {
  test('is proven once, holds for each that it names, and for no other', async () => {
    const { trust, proofs } = await counting();
    const bundle = bundleOf({ subjects: [1, 2, 3].map((index) => ({ name: `${index}`, sha256: digestOf(index) })) });
    for (const index of [4, 1, 2, 4, 3, 1])
      expect(await verifyBundle(bundle, numbered(index), trust, undefined)).toMatchObject(
        index === 4 ? { state: 'refused', code: 'subject-mismatch' } : { state: 'verified', root: 'test-public-good' },
      );
    expect(proofs()).toBe(1);
  });

  test('is refused for each of them where it does not hold', async () => {
    const { trust, proofs } = await counting();
    const subjects = [1, 2].map((index) => ({ name: `${index}`, sha256: digestOf(index) }));
    const bundle = bundleOf({ subjects, instance: aSigningInstance('public-good', 'attacker.test') });
    for (const index of [1, 2, 1])
      expect(await verifyBundle(bundle, numbered(index), trust, undefined)).toMatchObject({ code: 'certificate-untrusted' });
    expect(proofs()).toBe(1);
  });

  test('is another one under another trust, however often it held under the first', async () => {
    const bundle = bundleOf({ subjects: [{ name: 'x', sha256: digestOf(1) }] });
    const [ours, theirs] = [await trustIn([thePublicGood()]), await trustIn([aSigningInstance('public-good', 'other.test')])];
    for (let time = 0; time < 2; time += 1) {
      expect(await verifyBundle(bundle, numbered(1), ours, undefined)).toMatchObject({ state: 'verified' });
      expect(await verifyBundle(bundle, numbered(1), theirs, undefined)).toMatchObject({ code: 'certificate-untrusted' });
    }
  });

  test('with another text is another bundle, though its source is the same', async () => {
    const trust = await trustIn([thePublicGood()]);
    const good = bundleOf({ subjects: [{ name: 'x', sha256: digestOf(1) }] });
    expect(await verifyBundle(good, numbered(1), trust, undefined)).toMatchObject({ state: 'verified' });
    const cut = { ...good, text: good.text.replace(/"sig":"M/, '"sig":"N') };
    expect(cut.text).not.toBe(good.text);
    expect(await verifyBundle(cut, numbered(1), trust, undefined)).toMatchObject({ state: 'refused' });
  });

  test('whose proof elsewhere fails is refused, and one whose proof throws as well', async () => {
    const here = await trustIn([thePublicGood()]);
    const bundle = (): BundleText => bundleOf({ subjects: [{ name: 'x', sha256: digestOf(1) }] });
    const failed: Trust = { ...here, prove: async () => refusal('verification-failed', 'it ended') };
    const thrown: Trust = { ...here, prove: async () => Promise.reject(new Error('it ended')) };
    for (const trust of [failed, thrown])
      expect(await verifyBundle(bundle(), numbered(1), trust, undefined)).toMatchObject({ code: 'verification-failed', why: 'it ended' });
  });
});

describe('a signature over the bytes themselves', () => {
  test('is checked over the bytes of each subject, after it held for another', async () => {
    const trust = await trustIn([thePublicGood()]);
    const bundle = { source: 'minted', text: JSON.stringify(mintMessageBundle({ artifact })) };
    expect(await verifyBundle(bundle, shipped, trust, shippedBytes)).toMatchObject({ state: 'verified' });
    const changed = { ...shippedBytes, isSignedBy: async () => false };
    expect(await verifyBundle(bundle, shipped, trust, changed)).toMatchObject({ code: 'signature-invalid' });
    expect(await verifyBundle(bundle, shipped, trust, undefined)).toMatchObject({ code: 'unsupported' });
  });
});

describe('beginProof', () => {
  test('begins what signs the subject, once, and nothing else', async () => {
    const { trust, proofs } = await counting();
    const bundle = bundleOf({ subjects: [{ name: 'x', sha256: digestOf(1) }] });
    const broken = { source: 'minted', text: '{' };
    expect([broken, bundle].map((one) => signs(one, numbered(1), trust))).toEqual([false, true]);
    expect(beginProof(bundle, numbered(2), trust)).toBe(false);
    expect(proofs()).toBe(0);
    expect([broken, bundle, bundle].map((one) => beginProof(one, numbered(1), trust))).toEqual([false, true, true]);
    expect(await verifyBundle(bundle, numbered(1), trust, undefined)).toMatchObject({ state: 'verified' });
    expect(proofs()).toBe(1);
  });
});

describe('oncePer', () => {
  test('keeps what was returned for each object, and nothing that was thrown', () => {
    const [first, second] = [{}, {}];
    let count = 0;
    const once = oncePer((key: object) => {
      count += 1;
      if (key === second && count < 4) throw new Error('not now');
      return count;
    });
    expect([once(first), once(first)]).toEqual([1, 1]);
    expect(() => once(second)).toThrow('not now');
    expect(() => once(second)).toThrow('not now');
    expect([once(second), once(second), once(first)]).toEqual([4, 4, 1]);
  });
});
