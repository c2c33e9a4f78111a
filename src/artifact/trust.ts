import { githubRoot } from '../data/trust-roots/github.gen.ts';
import { publicGoodRoot } from '../data/trust-roots/public-good.gen.ts';
import { openTrustRoot, type TrustRoot } from './open-trust-root.ts';
import { loadSigstore, type Sigstore } from './sigstore.ts';
import type { ClosedRoot, Trust } from './verify-bundle.ts';

let embedded: readonly ClosedRoot[] | undefined;

/** The roots that come with the program, each opened at most once for each process. */
function embeddedRoots(sigstore: Sigstore): readonly ClosedRoot[] {
  embedded ??= [publicGoodRoot, githubRoot].map(({ name, text }) => {
    let root: TrustRoot | undefined;
    return {
      name,
      text,
      open: () => {
        root ??= openTrustRoot(name, text, sigstore);
        return root;
      },
    };
  });
  return embedded;
}

/** Accepts what Sigstore's public instance and GitHub's own vouch for, each by its own profile. */
export async function embeddedTrust(): Promise<Trust> {
  const sigstore = await loadSigstore();
  return { sigstore, roots: embeddedRoots(sigstore), others: [] };
}

/** Accepts what the given root vouches for, and nothing else. Throws INPUT_INVALID where the text is no trust root. */
export async function onlyTrust(name: string, text: string): Promise<Trust> {
  const sigstore = await loadSigstore();
  const root = openTrustRoot(name, text, sigstore);
  return { sigstore, roots: [{ name, text, open: () => root }], others: embeddedRoots(sigstore) };
}
