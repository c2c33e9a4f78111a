import { realpathSync } from 'node:fs';
import type { BundleText, Subject, Verification } from '../../artifact/model.ts';
import { embeddedTrust, onlyTrust } from '../../artifact/trust.ts';
import { type Trust, verifyBundle } from '../../artifact/verify-bundle.ts';
import { InterlockError } from '../../core/errors.ts';
import { loadGlobs } from '../../core/glob.ts';
import type { Artifacts, Verifier } from '../../ports/artifacts.ts';
import type { ArtifactSettings } from './artifact-settings.ts';
import { verificationLimits } from './limits.ts';
import { readBundleFiles } from './read-bundle-files.ts';
import { stageFiles } from './stage-files.ts';
import { subjectBytes } from './subject-bytes.ts';

/** Files on disk and the bundles about them. A trust root that cannot be used throws when the first bundle is verified. */
export function diskArtifacts({ directory, temporaryDirectory, trustedRoot }: ArtifactSettings): Artifacts & Verifier {
  const base = realpathSync(directory);
  let trust: Promise<Trust> | undefined;
  return {
    stage: async (lines) => {
      await loadGlobs();
      return stageFiles(lines, { base, temporaryDirectory });
    },
    readBundles: (paths) => readBundleFiles(paths, base),
    verify: async (subject, bundles, fields = []) => {
      trust ??= trustedRoot === undefined ? embeddedTrust() : trustFrom(trustedRoot, base);
      return { subject, verifications: await verifyAll(subject, bundles, await trust, { base, fields }) };
    },
  };
}

async function verifyAll(
  subject: Subject,
  bundles: readonly BundleText[],
  trust: Trust,
  { base, fields }: { readonly base: string; readonly fields: readonly string[] },
): Promise<readonly Verification[]> {
  const bytes = subjectBytes(subject, base);
  const verifications: Verification[] = [];
  for (const [index, bundle] of bundles.entries()) {
    if (index < verificationLimits.bundles) verifications.push(await verifyBundle(bundle, subject, trust, bytes, fields));
    else {
      const why = `more than ${verificationLimits.bundles} bundles are given for one subject`;
      verifications.push({ state: 'refused', source: bundle.source, code: 'too-large', why });
    }
  }
  return verifications;
}

async function trustFrom(path: string, base: string): Promise<Trust> {
  const { items, gaps } = await readBundleFiles([path], base);
  const [root] = items;
  if (root === undefined)
    throw new InterlockError('INPUT_UNREADABLE', `the trust root '${path}' could not be read: ${gaps[0]?.why ?? 'it is empty'}`);
  if (items.length > 1) throw new InterlockError('INPUT_INVALID', `'${path}' holds ${items.length} trust roots; name a file with one`);
  return onlyTrust(path, root.text);
}
