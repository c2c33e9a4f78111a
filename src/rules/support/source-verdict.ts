import { namesSourceRef } from '../../artifact/approving-identities.ts';
import { buildSourceOf, isSameSource } from '../../artifact/build-origin.ts';
import { absent } from '../../artifact/match-identity.ts';
import type { Unknown } from '../../core/facts.ts';
import type { ArtifactSource, SourceStanding } from '../../facts/fact-map.ts';
import type { ApprovedBuild } from './approved-builds.ts';

/** A commit that a build must be of, and who says so. */
export interface ExpectedCommit {
  readonly commit: string;
  readonly by: string;
}

/** What an approved build's source comes to. */
export type SourceVerdict =
  | { readonly kind: 'sound' }
  | { readonly kind: 'unknown'; readonly unknown: Unknown }
  /** The certificate names no source in its whole form. */
  | { readonly kind: 'unnamed'; readonly actual: string }
  | { readonly kind: 'other-commit'; readonly expected: ExpectedCommit; readonly actual: string }
  | {
      readonly kind: 'off';
      readonly standing: Exclude<SourceStanding, { readonly kind: 'on' }>;
      readonly commit: string;
      readonly ref: string;
    };

/** The commit that was asked for, and then where it stands; an identity that takes any ref names no branch, so there it counts alone. */
export function sourceVerdict(
  { certificate, identity }: ApprovedBuild,
  sources: readonly ArtifactSource[],
  expected: readonly ExpectedCommit[],
): SourceVerdict {
  const actual = certificate.sourceRepositoryDigest ?? absent;
  const missed = expected.find(({ commit }) => commit !== actual);
  if (missed !== undefined) return { kind: 'other-commit', expected: missed, actual };
  if (!namesSourceRef(identity ?? 'this-repository')) return { kind: 'sound' };
  const source = buildSourceOf(certificate);
  if (source === undefined) return { kind: 'unnamed', actual };
  const standing = sources.find((one) => isSameSource(one.source, source))?.standing ?? notCollected;
  if (standing.state === 'unknown') return { kind: 'unknown', unknown: standing };
  if (standing.value.kind === 'on') return { kind: 'sound' };
  return { kind: 'off', standing: standing.value, commit: source.commit, ref: source.ref };
}

/** The facts were made for every signature that may be approved; whatever is not among them was not asked about. */
const notCollected: Unknown = {
  state: 'unknown',
  cause: 'empty',
  reason: 'nothing was asked about its source',
  remedy: 'report it with the decision file',
};
