import type { Verified } from './model.ts';

/** What GitHub attests of a release: that the artifact is one of its assets. */
export interface ReleaseClaim {
  readonly owner: string;
  readonly name: string;
  readonly tag: string;
}

/** Who signs the attestations of releases; anybody can sign a statement of their type. */
const releaseSigner = 'https://dotcom.releases.github.com';

/** Undefined for every other statement, for one that GitHub did not sign, and for a release without its repository or tag. */
export function releaseClaimOf({ signer, claims }: Pick<Verified, 'signer' | 'claims'>): ReleaseClaim | undefined {
  if (signer.kind !== 'certificate' || signer.certificate.san !== releaseSigner || claims?.kind !== 'release') return undefined;
  const { repository = '', tag = '' } = claims;
  const [, owner, name] = /^([A-Za-z0-9_-][A-Za-z0-9_.-]{0,99})\/((?!\.{1,2}$)[A-Za-z0-9_.-]{1,100})$/.exec(repository) ?? [];
  return owner === undefined || name === undefined || tag === '' ? undefined : { owner, name, tag };
}
