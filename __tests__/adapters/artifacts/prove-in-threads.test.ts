import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aSigningInstance, mintBundle, thePublicGood } from '../../../__fixtures__/signing.ts';
import { openArtifacts } from '../../../src/adapters/artifacts/open-artifacts.ts';
import { sharedTrust } from '../../../src/adapters/artifacts/prove-in-threads.ts';
import { shareWork } from '../../../src/adapters/workers/shared-work.ts';
import type { BundleText, Subject } from '../../../src/artifact/model.ts';
import { type Trust, verifyBundle } from '../../../src/artifact/verify-bundle.ts';
import { trustIn } from '../../artifact/minted-trust.ts';
import { temporaryDirectory } from '../temporary-directory.ts';

let work: ReturnType<typeof temporaryDirectory>;

beforeEach(() => {
  work = temporaryDirectory({ 'root.json': JSON.stringify(thePublicGood().trustedRoot) });
});

afterEach(() => work.remove());

const count = 48;
const digestOf = (index: number): string => createHash('sha256').update(String(index)).digest('hex');
const subjects: readonly Subject[] = Array.from({ length: count }, (_, index) => ({
  name: `sha256:${digestOf(index)}`,
  kind: 'digest',
  digests: { sha256: digestOf(index) },
  stagedPath: undefined,
}));
const attacker = aSigningInstance('public-good', 'attacker.test');

/** One bundle for each subject; every third is another authority's. */
function bundles(): readonly BundleText[] {
  return subjects.map((_, index) => ({
    source: String(index),
    text: JSON.stringify(
      mintBundle({ subject: { name: 'x', sha256: digestOf(index) }, ...(index % 3 === 0 ? { instance: attacker } : {}) }),
    ),
  }));
}

function launcher(name: string): URL {
  return new URL(`../../../__fixtures__/threads/${name}.ts`, import.meta.url);
}

async function verifyAll(given: readonly BundleText[], threadLauncher: URL | undefined) {
  const { verifier } = openArtifacts({ directory: work.path, temporaryDirectory: undefined, trustedRoot: 'root.json', threadLauncher });
  verifier.begin?.(subjects, given);
  const found = await Promise.all(subjects.map((subject) => verifier.verify(subject, given)));
  // Of each subject what its own bundle came to.
  return found.map(({ verifications }, index) => verifications[index]);
}

describe('bundles that are proven in threads', () => {
  test('come to the same as in one', async () => {
    const given = bundles();
    const alone = await verifyAll(given, undefined);
    expect(alone.map((one) => one?.state)).toEqual(subjects.map((_, index) => (index % 3 === 0 ? 'refused' : 'verified')));
    // Other objects, so that nothing is known of them.
    expect(await verifyAll(structuredClone(given), launcher('real'))).toEqual(alone);
  });

  test.each(['ends-at-work', 'throws-at-work', 'answers-failed', 'never-starts'])(
    'of which one %s verify only what holds',
    async (name) => {
      const found = await verifyAll(bundles(), launcher(name));
      const verified = found.flatMap((one, index) => (one?.state === 'verified' ? [index] : []));
      expect(verified.filter((index) => index % 3 === 0)).toEqual([]);
      const codes = found.flatMap((one) => (one?.state === 'refused' ? [one.code] : []));
      expect(codes.filter((code) => code !== 'verification-failed' && code !== 'certificate-untrusted')).toEqual([]);
      expect(verified.length + codes.length).toBe(count);
    },
  );

  test('that failed elsewhere are refused with the reason', async () => {
    const here = await trustIn([thePublicGood()]);
    const withText: Trust = {
      ...here,
      roots: here.roots.map((root) => ({ ...root, text: JSON.stringify(thePublicGood().trustedRoot) })),
    };
    const shared = sharedTrust(withText, { run: async () => ({ state: 'failed', why: 'the thread ended' }) });
    const [subject, , other] = subjects;
    const [, , bundle] = bundles();
    if (subject === undefined || other === undefined || bundle === undefined) throw new Error('too few');
    expect(await verifyBundle(bundle, other, shared, undefined)).toMatchObject({
      state: 'refused',
      code: 'verification-failed',
      why: 'the thread ended',
    });
    expect(await verifyBundle(bundle, subject, shared, undefined)).toMatchObject({ code: 'subject-mismatch' });
  });

  test('are proven here where a root is more than its text', async () => {
    const trust = await trustIn([thePublicGood()]);
    expect(sharedTrust(trust, shareWork('prove-bundle', { launcher: launcher('answers-failed'), tasksForThread: 1 }))).toBe(trust);
  });

  test('by a root that is none throw for whoever asks, and not for whoever begins', async () => {
    writeFileSync(join(work.path, 'root.json'), '{}');
    await expect(verifyAll(bundles(), undefined)).rejects.toThrow('is no trust root');
  });
});
