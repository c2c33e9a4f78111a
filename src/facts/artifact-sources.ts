import { namesSourceRef } from '../artifact/approving-identities.ts';
import { type BuildSource, buildSourceOf, isSameSource } from '../artifact/build-origin.ts';
import { type Fact, known, type Unknown, unknown } from '../core/facts.ts';
import type { TokenPermissions } from '../core/permissions.ts';
import type { Question, RepositoryName } from '../core/question.ts';
import { isProtectedTag } from '../platform/protected-tag.ts';
import type { Answer, Failure } from '../ports/github-api.ts';
import type { Platform, SourceRepository } from '../ports/platform.ts';
import { approvedCertificates, distinct, originLimit } from './approved-certificates.ts';
import { defineFact } from './define-fact.ts';
import type { ArtifactSource, SourceStanding } from './fact-map.ts';
import { notAsked, unknownElsewhere, unknownOf } from './unknown-of.ts';

const permissions: TokenPermissions = { contents: 'read' };

/**
 * Whether the commits that artifacts were built from are still on what they were built from. Asked of the source repository by its name, and
 * believed only where its number is the certificate's: a name can change hands.
 */
export const artifactSources = defineFact({
  key: 'artifactSources',
  needs: ['signatures'],
  scope: 'run',
  permissions,
  tier: 1,
  collect: async (question, { signatures }, { world: { platform } }) => {
    if (signatures.state === 'unknown') return signatures;
    const certificates = approvedCertificates(signatures.value, question, namesSourceRef);
    const sources = distinct(
      certificates.flatMap((certificate) => buildSourceOf(certificate) ?? []),
      isSameSource,
    );
    const items = sources.map(async (source, index): Promise<ArtifactSource> => {
      if (index >= originLimit) return { source, standing: overLimit };
      return { source, standing: platform === undefined ? notAsked : await standingOf(source, question, platform) };
    });
    return known(await Promise.all(items), 'the source repositories');
  },
});

const overLimit: Unknown = unknown({
  cause: 'limit',
  reason: `the artifacts were built from more than ${originLimit} sources, and no more are asked about`,
  remedy: 'deploy fewer artifacts at a time',
});

async function standingOf(source: BuildSource, question: Question, platform: Platform): Promise<Fact<SourceStanding>> {
  if (source.server !== question.server) return otherPlatform(source, question);
  const isOwn = question.repositoryId !== undefined && source.repositoryId === question.repositoryId;
  const repository = isOwn && question.repository !== undefined ? question.repository : { owner: source.owner, name: source.name };
  const answer = isOwn ? await ofOwn(source, question, repository, platform) : await platform.sourceRepository(repository, source.ref);
  if (answer.state !== 'value') return unanswered(answer, repository, isOwn);
  const found = answer.value;
  if (source.repositoryId === undefined) return withoutNumber;
  if (found.id !== source.repositoryId) {
    return known({ kind: 'renamed', name: found.name, id: found.id, expected: source.repositoryId }, found.name);
  }
  const place = placeOf(source, found);
  const reached = await isOn(source.commit, place.tip, repository, platform);
  if (reached.state !== 'value') return unanswered(reached, repository, isOwn);
  if (reached.value) return known({ kind: 'on', ref: place.ref, tip: place.tip }, found.name);
  return place.undecided ?? known({ kind: 'off', ref: place.ref, tip: place.tip, from: place.from }, found.name);
}

/** Of the judged repository the default branch came with the judged commit. */
async function ofOwn(
  { ref }: BuildSource,
  { repositoryId, defaultBranch }: Question,
  repository: RepositoryName,
  platform: Platform,
): Promise<Answer<SourceRepository>> {
  if (repositoryId === undefined || defaultBranch === undefined || ref !== `refs/heads/${defaultBranch.name}`)
    return platform.sourceRepository(repository, ref);
  const name = `${repository.owner}/${repository.name}`;
  const tagRulesets = { state: 'value', value: [] } as const;
  return { state: 'value', value: { id: repositoryId, name, defaultBranch, refCommit: defaultBranch.commit, tagRulesets } };
}

interface Place {
  /** Whose history must hold the commit. */
  readonly ref: string;
  readonly tip: string;
  readonly from: Extract<SourceStanding, { readonly kind: 'off' }>['from'];
  /** Where it decides whether rulesets protect the tag, and that is not known. */
  readonly undecided: Unknown | undefined;
}

/**
 * A branch or protected tag stands for itself. Of a branch that is gone, and of a tag that anybody could have made or moved, only the default
 * branch can tell that the commit was ever accepted.
 */
function placeOf({ ref }: BuildSource, { defaultBranch, refCommit, tagRulesets }: SourceRepository): Place {
  const fallback = { ref: `refs/heads/${defaultBranch.name}`, tip: defaultBranch.commit, undecided: undefined };
  if (refCommit === undefined) return { ...fallback, from: 'gone' };
  if (ref.startsWith('refs/heads/')) return { ref, tip: refCommit, from: 'branch', undecided: undefined };
  if (!ref.startsWith('refs/tags/')) return { ...fallback, from: 'unprotected' };
  if (tagRulesets.state !== 'value') return { ...fallback, from: 'unprotected', undecided: unreadRulesets(ref, tagRulesets) };
  return isProtectedTag(tagRulesets.value, ref)
    ? { ref, tip: refCommit, from: 'tag', undecided: undefined }
    : { ...fallback, from: 'unprotected' };
}

/**
 * Where the tip was read in the same repository, "Not Found" is about the other commit: the repository has none of that id, or one without
 * any history in common.
 */
async function isOn(commit: string, tip: string, repository: RepositoryName, platform: Platform): Promise<Answer<boolean>> {
  const answer = await platform.isAncestor(commit, tip, repository);
  return answer.state === 'forbidden' && answer.isPerhapsAbsent === true ? { state: 'value', value: false } : answer;
}

function unanswered(failure: Failure, repository: RepositoryName, isOwn: boolean): Unknown {
  return isOwn ? unknownOf(failure, permissions) : unknownElsewhere(failure, repository, permissions);
}

function unreadRulesets(ref: string, failure: Failure): Unknown {
  const { cause, reason, remedy } = unknownOf(failure, {});
  const why = `the commit is not on the default branch, and whether rulesets protect \`${ref}\`, from which it was built, is not known`;
  return unknown({ cause, reason: `${why}: ${reason}`, remedy });
}

function otherPlatform({ server }: BuildSource, question: Question): Unknown {
  return unknown({
    cause: 'unsupported',
    reason: `it was built on ${server}, and the token is one of ${question.server}`,
    remedy: 'build it on the platform that deploys it, or say `on-unknown: warn` for the rule in the policy',
  });
}

const withoutNumber: Unknown = unknown({
  cause: 'unresolvable',
  reason: 'its certificate names no number of the source repository, so that its name may have changed hands since',
  remedy: 'build and sign it anew: certificates of today name it',
});
