import { createHash, createVerify } from 'node:crypto';
import { type SigningInstance, theGitHubInstance, thePublicGood } from '../../__fixtures__/signing.ts';
import { signersAmong } from '../../src/adapters/artifacts/signers-among.ts';
import type { Subject, Verification } from '../../src/artifact/model.ts';
import { openNamedRoot } from '../../src/artifact/open-named-root.ts';
import { openTrustRoot, type TrustRoot } from '../../src/artifact/open-trust-root.ts';
import { loadSigstore } from '../../src/artifact/sigstore.ts';
import type { RootTerms } from '../../src/artifact/trust-profile.ts';
import { type SubjectBytes, type Trust, verifyBundle } from '../../src/artifact/verify-bundle.ts';

export const artifact = Buffer.from('what is shipped');
const digestOf = (algorithm: string): string => createHash(algorithm).update(artifact).digest('hex');

export const shipped: Subject = {
  name: 'app.tgz',
  kind: 'file',
  digests: { sha256: digestOf('sha256'), sha384: digestOf('sha384'), sha512: digestOf('sha512') },
  stagedPath: undefined,
};

export const shippedBytes: SubjectBytes = {
  isSignedBy: async (key, algorithm, signature) => createVerify(algorithm).update(artifact).verify(key, signature),
  signersAmong: (keys, algorithm, signature) =>
    signersAmong(keys, { algorithm, signature, sha256: shipped.digests.sha256 }, async (take) => {
      take(artifact);
      return undefined;
    }),
};

/** Trust in instances of this process, as the program trusts Sigstore's and GitHub's. */
export async function trustIn(accepted: readonly SigningInstance[], others: readonly SigningInstance[] = []): Promise<Trust> {
  const sigstore = await loadSigstore();
  const open = ({ kind, trustedRoot }: SigningInstance) => {
    const root = openTrustRoot(`test-${kind}`, JSON.stringify(trustedRoot), sigstore);
    return { name: root.name, open: () => root };
  };
  return { sigstore, roots: accepted.map(open), others: others.map(open), keys: [] };
}

/** A root that the policy brings under this name. */
export async function ownRoot(
  name: string,
  instance: Pick<SigningInstance, 'trustedRoot'>,
  terms: Partial<RootTerms> & Pick<RootTerms, 'profile'>,
): Promise<TrustRoot> {
  const file = { name, source: `${name}.json`, text: JSON.stringify(instance.trustedRoot), sha256: undefined };
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
  return openNamedRoot({ ...file, logEntries: undefined, timestamps: undefined, ...terms }, await loadSigstore(), hash);
}

export async function verifyMinted(
  bundle: unknown,
  trust?: Trust,
  subject: Subject = shipped,
  bytes?: SubjectBytes,
): Promise<Verification> {
  const text = typeof bundle === 'string' ? bundle : JSON.stringify(bundle);
  return verifyBundle({ source: 'minted', text }, subject, trust ?? (await trustIn([thePublicGood(), theGitHubInstance()])), bytes);
}
