import { type Difference, identityDifferences } from '../../artifact/match-identity.ts';
import type { SignedSubject, Verified } from '../../artifact/model.ts';
import { type Fact, type Gap, gap, gapOfUnknown, type Many, type Unknown } from '../../core/facts.ts';
import type { Identity } from '../../core/policy.ts';
import type { RepositoryIdentity } from '../../facts/fact-map.ts';
import type { TagRuleset } from '../../platform/model.ts';
import { ownBuild } from './this-repository.ts';

/** What says whose signature counts. */
export interface Approved {
  readonly identities: Readonly<Record<string, Identity>>;
  readonly repository: Fact<RepositoryIdentity>;
  readonly tagRulesets: Fact<Many<TagRuleset>>;
}

/** How the identity is called that applies where the policy names none. */
export const ownIdentity = 'this-repository';

/** How a signature compares with one approved identity. */
export interface Comparison {
  readonly verified: Verified;
  readonly identity: string;
  /** None = it is that identity, or `isUndecided`. */
  readonly differences: readonly Difference[];
  /** Nothing differs, and only what is not known could tell: the rulesets of tags, or which repository this is. */
  readonly isUndecided: boolean;
}

/** A signature with each approved identity. The one place that says whose signature it is. */
export function comparisonsOf(verified: Verified, { identities, repository, tagRulesets }: Approved): readonly Comparison[] {
  const named = Object.entries(identities);
  if (named.length > 0)
    return named.map(([name, identity]) => ({
      verified,
      identity: name,
      differences: identityDifferences(identity, verified),
      isUndecided: false,
    }));
  if (repository.state === 'unknown') return [{ verified, identity: ownIdentity, differences: [], isUndecided: true }];
  return [{ verified, identity: ownIdentity, ...ownBuild(verified.signer, repository.value, tagRulesets) }];
}

/** The approved identities that a signature is, and those that it may be. */
export interface Approval {
  readonly is: readonly string[];
  readonly maybe: readonly string[];
}

export function approvalOf(verified: Verified, approved: Approved): Approval {
  const same = comparisonsOf(verified, approved).filter(({ differences }) => differences.length === 0);
  return {
    is: same.filter(({ isUndecided }) => !isUndecided).map(({ identity }) => identity),
    maybe: same.filter(({ isUndecided }) => isUndecided).map(({ identity }) => identity),
  };
}

export function verifiedOf({ verifications }: SignedSubject): readonly Verified[] {
  return verifications.filter((one) => one.state === 'verified');
}

/** The signatures of approved identities; where there is none, all: somebody else is no reason to look at nothing. */
export function approvedOrAll(signed: SignedSubject, approved: Approved): readonly Verified[] {
  const all = verifiedOf(signed);
  const counted = all.filter((one) => approvalOf(one, approved).is.length > 0);
  return counted.length > 0 ? counted : all;
}

/** Why it could not be said whose signature it is. */
export function undecidedGaps(item: string, { identities, repository, tagRulesets }: Approved): readonly Gap[] {
  if (Object.keys(identities).length === 0 && repository.state === 'unknown') return [unknownRepository(item, repository)];
  return tagGaps(item, tagRulesets);
}

/** Who may sign is for the policy to say, so that nobody was asked is no excuse: an artifact whose signer was compared with nothing is no pass. */
function unknownRepository(item: string, { cause, reason, remedy: further }: Unknown): Gap {
  const why = 'the policy names no `identities`, and which repository this is, is not known';
  const remedy = 'approve its signer under `identities` in the policy';
  return gap({ item, cause: cause === 'offline' ? 'unresolvable' : cause, why: `${why}: ${reason}`, remedy: `${remedy}, or ${further}` });
}

/** A tag may sign only where rulesets protect it, and those could not be read. */
function tagGaps(item: string, tags: Fact<Many<TagRuleset>>): readonly Gap[] {
  if (tags.state === 'known') return tags.value.gaps;
  return [
    gapOfUnknown(item, { ...tags, reason: `it was built from a tag, and whether a ruleset protects that is not known: ${tags.reason}` }),
  ];
}

export function signerText({ signer }: Pick<Verified, 'signer'>): string {
  return signer.kind === 'key' ? `the key ${signer.key}` : signer.certificate.san;
}

/**
 * How many different signers made these signatures. Each identity counts once and each signer counts once, so that neither two signatures of
 * one signer nor one signature under two names make two; the refs of one workflow are one signer.
 */
export function differentSigners(signatures: readonly { readonly verified: Verified; readonly identities: readonly string[] }[]): number {
  const pairs = signatures.flatMap(({ verified, identities }) => identities.map((identity) => ({ signer: signerKey(verified), identity })));
  const takenBy = new Map<string, string>();
  return [...new Set(pairs.map(({ signer }) => signer))].filter((signer) => assign(signer, { pairs, takenBy, seen: new Set() })).length;
}

interface Assignment {
  readonly pairs: readonly { readonly signer: string; readonly identity: string }[];
  /** Identity -> the signer that counts for it. */
  readonly takenBy: Map<string, string>;
  readonly seen: Set<string>;
}

/** Gives the signer an identity of its own; another one moves to a further identity of its where that makes room. */
function assign(signer: string, assignment: Assignment): boolean {
  const { pairs, takenBy, seen } = assignment;
  for (const { signer: holder, identity } of pairs) {
    if (holder !== signer || seen.has(identity)) continue;
    seen.add(identity);
    const taken = takenBy.get(identity);
    if (taken !== undefined && !assign(taken, assignment)) continue;
    takenBy.set(identity, signer);
    return true;
  }
  return false;
}

function signerKey({ signer }: Verified): string {
  if (signer.kind === 'key') return `key ${signer.key}`;
  const { san } = signer.certificate;
  return san.startsWith('https://') ? san.replace(/@.*$/s, '') : san;
}
