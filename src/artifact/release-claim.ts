import type { Verified } from './model.ts';

/** What GitHub attests of a release: that the artifact is one of its assets. */
export interface ReleaseClaim {
  readonly owner: string;
  readonly name: string;
  readonly tag: string;
  /** At which the tag stood when it was attested; undefined where the statement does not say it. */
  readonly commit: string | undefined;
}

/** Who signs the attestations of releases; anybody can sign a statement of their type. */
const releaseSigner = 'https://dotcom.releases.github.com';

/** The claims of a statement, as far as they are read here. */
interface WithClaims extends Pick<Verified, 'signer'> {
  readonly claims?: { readonly kind: string; readonly repository?: unknown; readonly tag?: unknown; readonly commit?: unknown } | undefined;
}

/** Undefined for every other statement, for one that GitHub did not sign, and for a release without its repository or tag. */
export function releaseClaimOf({ signer, claims }: WithClaims): ReleaseClaim | undefined {
  if (signer.kind !== 'certificate' || signer.certificate.san !== releaseSigner || claims?.kind !== 'release') return undefined;
  const [, owner, name] =
    /^([A-Za-z0-9_-][A-Za-z0-9_.-]{0,99})\/((?!\.{1,2}$)[A-Za-z0-9_.-]{1,100})$/.exec(textOf(claims.repository)) ?? [];
  const tag = textOf(claims.tag);
  if (owner === undefined || name === undefined || tag === '') return undefined;
  const commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.exec(textOf(claims.commit))?.[0];
  return { owner, name, tag, commit };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
