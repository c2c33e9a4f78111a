import { realpathSync } from 'node:fs';
import type { BundleText, Subject, Verification } from '../../artifact/model.ts';
import { oncePer } from '../../artifact/once-per.ts';
import { onlyTrust, withOwn } from '../../artifact/trust.ts';
import { beginProof, signs, type Trust, verifyBundle } from '../../artifact/verify-bundle.ts';
import { InterlockError } from '../../core/errors.ts';
import { isGlob, loadGlobs } from '../../core/glob.ts';
import type { Artifacts, Verifier } from '../../ports/artifacts.ts';
import type { Packages } from '../../ports/packages.ts';
import { systemClock } from '../system-clock.ts';
import { type SharedWork, shareWork } from '../workers/shared-work.ts';
import type { ArtifactNetwork, ArtifactSettings } from './artifact-settings.ts';
import { type CurrentRoots, currentRoots, type FetchRoot } from './current-roots.ts';
import { verificationLimits } from './limits.ts';
import { openNamedTrust } from './open-named-trust.ts';
import { sharedTrust } from './prove-in-threads.ts';
import { readBundleFiles } from './read-bundle-files.ts';
import { stageFiles } from './stage-files.ts';
import { subjectBytes } from './subject-bytes.ts';

/** Bundles from which on it pays to start another thread. */
const proofsForThread = 32;

/** Files on disk and the bundles about them. A trust root that cannot be used throws when the first bundle is verified. */
export function diskArtifacts(settings: ArtifactSettings, packages: Packages): Artifacts & Verifier {
  const { directory, temporaryDirectory, trustedRoot, network, threadLauncher } = settings;
  const base = realpathSync(directory);
  const roots = currentRoots({ now: systemClock.now(), fetchRoot: fetchRootOver(network) });
  let only: Promise<Trust> | undefined;
  const onlyTrusted = trustedRoot === undefined ? undefined : () => (only ??= trustFrom(trustedRoot, base));
  const shared = shareWork('prove-bundle', { launcher: threadLauncher, tasksForThread: proofsForThread });
  return {
    stage: async (lines) => {
      if (lines.some(isGlob)) await loadGlobs();
      return stageFiles(lines, { base, temporaryDirectory, packages });
    },
    readBundles: (paths) => readBundleFiles(paths, base),
    ...verifierWith((trust) => trust, { base, roots, onlyTrusted, shared }),
  };
}

interface Means {
  readonly base: string;
  readonly roots: CurrentRoots;
  /** The only root that is accepted, where one was named. */
  readonly onlyTrusted: (() => Promise<Trust>) | undefined;
  readonly shared: SharedWork<'prove-bundle'>;
}

/** @param own adds what is trusted beside the roots. */
function verifierWith(own: (trust: Trust) => Trust, means: Means): Verifier {
  const { base, roots, onlyTrusted, shared } = means;
  // What is worked out for a bundle is kept for as long as its trust is the same object.
  const ours = oncePer((trust: Trust) => sharedTrust(own(trust), shared));
  const first = onlyTrusted ?? (() => roots.trust());
  return {
    begin: (subjects, bundles) => {
      const begun = first().then((trust) => subjects.forEach((subject) => overLimit(subject, bundles, ours(trust))));
      // Whoever asks for a verification is told.
      begun.catch(() => undefined);
    },
    verify: async (subject, bundles, fields = []) => {
      const under = (trust: Trust) => verifyAll(subject, bundles, ours(trust), { base, fields });
      const used = await first();
      const verifications = await under(used);
      const isRenewed = onlyTrusted === undefined && isOfUnknownAuthority(verifications);
      const newer = isRenewed ? await roots.renewed(used) : undefined;
      return { subject, verifications: newer === undefined ? verifications : await under(newer) };
    },
    trusting: async (named) => {
      const opened = await openNamedTrust(named);
      // Whoever names one root on the command line asks for that one alone.
      const accepted = onlyTrusted === undefined ? opened.roots : [];
      return verifierWith((trust) => withOwn(trust, accepted, opened.keys), means);
    },
    roots: () => roots.inUse(),
  };
}

/** Nothing holds, and the certificate of one bundle may be of an authority that is newer than the roots. */
function isOfUnknownAuthority(verifications: readonly Verification[]): boolean {
  const isVerified = verifications.some(({ state }) => state === 'verified');
  return !isVerified && verifications.some((one) => one.state === 'refused' && one.code === 'certificate-untrusted');
}

/** Loaded when a root is asked for, which few runs do. */
function fetchRootOver(network: ArtifactNetwork | undefined): FetchRoot | undefined {
  if (network?.refreshesRoots !== true) return undefined;
  return async (name) => (await import('../tuf/fetch-root.ts')).fetchRoot(name, network);
}

/** The proofs of all bundles are begun before one is waited for; those that read the file again do so one after the other. */
async function verifyAll(
  subject: Subject,
  bundles: readonly BundleText[],
  trust: Trust,
  { base, fields }: { readonly base: string; readonly fields: readonly string[] },
): Promise<readonly Verification[]> {
  const over = overLimit(subject, bundles, trust);
  const bytes = subjectBytes(subject, base);
  const verifications: Verification[] = [];
  for (const [index, bundle] of bundles.entries()) {
    if (over.has(index)) {
      const why = `more than ${verificationLimits.bundles} bundles are given for one subject`;
      verifications.push({ state: 'refused', source: bundle.source, code: 'too-large', why });
    } else verifications.push(await verifyBundle(bundle, subject, trust, bytes, fields));
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
