import { githubRoot } from '../data/trust-roots/github.gen.ts';
import { publicGoodRoot } from '../data/trust-roots/public-good.gen.ts';
import { openTrustRoot, type TrustRoot } from './open-trust-root.ts';
import { loadSigstore } from './sigstore.ts';
import type { Trust } from './verify-bundle.ts';

let opened: Promise<readonly TrustRoot[]> | undefined;

/** The roots that come with the program, opened once for each process. */
async function embeddedRoots(): Promise<readonly TrustRoot[]> {
  opened ??= loadSigstore().then((sigstore) => [publicGoodRoot, githubRoot].map(({ name, text }) => openTrustRoot(name, text, sigstore)));
  return opened;
}

/** Accepts what Sigstore's public instance and GitHub's own vouch for, each by its own profile. */
export async function embeddedTrust(): Promise<Trust> {
  return { sigstore: await loadSigstore(), roots: await embeddedRoots(), others: [] };
}

/** Accepts what the given root vouches for, and nothing else. Throws INPUT_INVALID where the text is no trust root. */
export async function onlyTrust(name: string, text: string): Promise<Trust> {
  const sigstore = await loadSigstore();
  return { sigstore, roots: [openTrustRoot(name, text, sigstore)], others: await embeddedRoots() };
}
