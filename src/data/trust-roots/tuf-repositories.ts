import { githubTuf } from './tuf-github.gen.ts';
import { publicGoodTuf } from './tuf-public-good.gen.ts';

/** A repository of The Update Framework that signs a trust root. */
export interface TufRepository {
  readonly name: 'public-good' | 'github';
  /** Where its metadata lies; its targets lie below `targets`. */
  readonly mirror: string;
  /** The root of its own signatures from which everything newer is reached, JSON. */
  readonly root: string;
  /** The target that is the trust root. */
  readonly target: string;
}

export const tufRepositories: readonly TufRepository[] = [
  { name: 'public-good', mirror: 'https://tuf-repo-cdn.sigstore.dev', root: publicGoodTuf.text, target: 'trusted_root.json' },
  { name: 'github', mirror: 'https://tuf-repo.github.com', root: githubTuf.text, target: 'trusted_root.json' },
];
