import { realpathSync } from 'node:fs';
import type { BundleText, Subject, Verification } from '../../artifact/model.ts';
import { embeddedTrust, onlyTrust } from '../../artifact/trust.ts';
import { beginProof, signs, type Trust, verifyBundle } from '../../artifact/verify-bundle.ts';
import { InterlockError } from '../../core/errors.ts';
import { isGlob, loadGlobs } from '../../core/glob.ts';
import type { Artifacts, Verifier } from '../../ports/artifacts.ts';
import { shareWork } from '../workers/shared-work.ts';
import type { ArtifactSettings } from './artifact-settings.ts';
import { verificationLimits } from './limits.ts';
import { sharedTrust } from './prove-in-threads.ts';
import { readBundleFiles } from './read-bundle-files.ts';
import { stageFiles } from './stage-files.ts';
import { subjectBytes } from './subject-bytes.ts';

/** Bundles from which on it pays to start another thread. */
const proofsForThread = 32;

/** Files on disk and the bundles about them. A trust root that cannot be used throws when the first bundle is verified. */
export function diskArtifacts({ directory, temporaryDirectory, trustedRoot, threadLauncher }: ArtifactSettings): Artifacts & Verifier {
  const base = realpathSync(directory);
  let trust: Promise<Trust> | undefined;
  const openTrust = (): Promise<Trust> => {
    trust ??= (trustedRoot === undefined ? embeddedTrust() : trustFrom(trustedRoot, base)).then((own) =>
      sharedTrust(own, shareWork('prove-bundle', { launcher: threadLauncher, tasksForThread: proofsForThread })),
    );
    return trust;
  };
  return {
    stage: async (lines) => {
      if (lines.some(isGlob)) await loadGlobs();
      return stageFiles(lines, { base, temporaryDirectory });
    },
    readBundles: (paths) => readBundleFiles(paths, base),
    begin: (subjects, bundles) => {
      const begun = openTrust().then((open) => subjects.forEach((subject) => overLimit(subject, bundles, open)));
      // Whoever asks for a verification is told.
      begun.catch(() => undefined);
    },
    verify: async (subject, bundles) => ({ subject, verifications: await verifyAll(subject, bundles, await openTrust(), base) }),
  };
}

/** The proofs of all bundles are begun before one is waited for; those that read the file again do so one after the other. */
async function verifyAll(subject: Subject, bundles: readonly BundleText[], trust: Trust, base: string): Promise<readonly Verification[]> {
  const over = overLimit(subject, bundles, trust);
  const bytes = subjectBytes(subject, base);
  const verifications: Verification[] = [];
  for (const [index, bundle] of bundles.entries()) {
    if (over.has(index)) {
      const why = `more than ${verificationLimits.bundles} bundles are given for one subject`;
      verifications.push({ state: 'refused', source: bundle.source, code: 'too-large', why });
    } else verifications.push(await verifyBundle(bundle, subject, trust, bytes));
  }
  return verifications;
}

/** Places of those bundles that sign this subject and are over the limit; of those within, the proofs are begun. What signs something else costs little. */
function overLimit(subject: Subject, bundles: readonly BundleText[], trust: Trust): ReadonlySet<number> {
  const over = new Set<number>();
  let count = 0;
  for (const [index, bundle] of bundles.entries()) {
    if (count === verificationLimits.bundles) {
      if (signs(bundle, subject, trust)) over.add(index);
    } else if (beginProof(bundle, subject, trust)) count += 1;
  }
  return over;
}

async function trustFrom(path: string, base: string): Promise<Trust> {
  const { items, gaps } = await readBundleFiles([path], base);
  const [root] = items;
  if (root === undefined)
    throw new InterlockError('INPUT_UNREADABLE', `the trust root '${path}' could not be read: ${gaps[0]?.why ?? 'it is empty'}`);
  if (items.length > 1) throw new InterlockError('INPUT_INVALID', `'${path}' holds ${items.length} trust roots; name a file with one`);
  return onlyTrust(path, root.text);
}
