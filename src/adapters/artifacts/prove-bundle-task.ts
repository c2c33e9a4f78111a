import { type CertificateProof, type ClosedRoot, certificateProof } from '../../artifact/certificate-proof.ts';
import { openTrustRoot, type TrustRoot } from '../../artifact/open-trust-root.ts';
import { parseBundle } from '../../artifact/parse-bundle.ts';
import type { Step } from '../../artifact/refusal.ts';
import { loadSigstore, type Sigstore } from '../../artifact/sigstore.ts';

/** A trust root as plain text. */
export interface RootText {
  readonly name: string;
  readonly text: string;
}

/** A bundle that holds an envelope, and all that it is proven with. */
export interface ProofTask {
  readonly text: string;
  readonly roots: readonly RootText[];
  readonly others: readonly RootText[];
}

/** Of an envelope the signature is proven as well, so no key is handed on. */
export type ThreadProof = Step<Omit<CertificateProof, 'key'>>;

/** Proves a bundle as `verifyBundle` does, without anything from another thread but text. */
export async function proveBundle({ text, roots, others }: ProofTask): Promise<ThreadProof> {
  const sigstore = await loadSigstore();
  const bundle = parseBundle(text, sigstore);
  if (bundle.state === 'refused') return bundle;
  const open = (root: RootText): ClosedRoot => opened(root, sigstore);
  return certificateProof(bundle.value, { sigstore, roots: roots.map(open), others: others.map(open) });
}

const roots = new Map<string, ClosedRoot & { readonly text: string }>();

/** Each root is opened once in a thread, when it is first looked at; by its name, as long as the text is the same. */
function opened({ name, text }: RootText, sigstore: Sigstore): ClosedRoot {
  const known = roots.get(name);
  if (known?.text === text) return known;
  let root: TrustRoot | undefined;
  const closed = {
    name,
    text,
    open: () => {
      root ??= openTrustRoot(name, text, sigstore);
      return root;
    },
  };
  roots.set(name, closed);
  return closed;
}
