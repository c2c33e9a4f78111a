import type { EmbeddedRoot } from '../data/trust-roots/embedded-root.ts';
import { githubRoot } from '../data/trust-roots/github.gen.ts';
import { publicGoodRoot } from '../data/trust-roots/public-good.gen.ts';
import type { ClosedRoot } from './certificate-proof.ts';
import { openTrustRoot, type TrustRoot } from './open-trust-root.ts';
import { loadSigstore, type Sigstore } from './sigstore.ts';
import type { TrustedKey } from './trusted-key.ts';
import type { Trust } from './verify-bundle.ts';

/** The roots that come with the program. */
export const embeddedTexts: readonly EmbeddedRoot[] = [publicGoodRoot, githubRoot];

let embedded: readonly ClosedRoot[] | undefined;

/** Each opened at most once for each process. */
function embeddedRoots(sigstore: Sigstore): readonly ClosedRoot[] {
  embedded ??= embeddedTexts.map(({ name, text }) => closed(name, text, sigstore));
  return embedded;
}

function closed(name: string, text: string, sigstore: Sigstore): ClosedRoot {
  let root: TrustRoot | undefined;
  return {
    name,
    text,
    open: () => {
      root ??= openTrustRoot(name, text, sigstore);
      return root;
    },
  };
}

/**
 * Accepts what Sigstore's public instance and GitHub's own vouch for, each by its own profile: by the embedded roots, or by the newer text of
 * one, by name, which was found to be able to take its place.
 */
export async function embeddedTrust(newer?: ReadonlyMap<string, string>): Promise<Trust> {
  const sigstore = await loadSigstore();
  const roots = embeddedRoots(sigstore).map((root) => {
    const text = newer?.get(root.name);
    return text === undefined ? root : closed(root.name, text, sigstore);
  });
  return { sigstore, roots, others: [], keys: [] };
}

/** Accepts what the given root vouches for, and nothing else. Throws INPUT_INVALID where the text is no trust root. */
export async function onlyTrust(name: string, text: string): Promise<Trust> {
  const sigstore = await loadSigstore();
  const root = openTrustRoot(name, text, sigstore);
  return { sigstore, roots: [{ name, text, open: () => root }], others: embeddedRoots(sigstore), keys: [] };
}

/**
 * The same trust, and keys and roots of the policy's own. Those that are there stand first: a copy of one of them under another name, with a
 * milder profile, changes nothing for what they issued.
 */
export function withOwn(trust: Trust, roots: readonly TrustRoot[], keys: readonly TrustedKey[]): Trust {
  const closed = roots.map((root) => ({ name: root.name, open: () => root }));
  return { ...trust, roots: [...trust.roots, ...closed], keys: [...trust.keys, ...keys] };
}
