import { buildSourceOf } from '../artifact/build-origin.ts';
import type { SignedSubject } from '../artifact/model.ts';
import { releaseClaimOf } from '../artifact/release-claim.ts';
import { type Fact, known, type Many, type Unknown, unknown } from '../core/facts.ts';
import type { TokenPermissions } from '../core/permissions.ts';
import type { Question, RepositoryName } from '../core/question.ts';
import type { Release } from '../platform/origin.ts';
import type { Failure } from '../ports/github-api.ts';
import type { Platform } from '../ports/platform.ts';
import { approvedCertificates, originLimit } from './approved-certificates.ts';
import { defineFact } from './define-fact.ts';
import type { DeployedRelease } from './fact-map.ts';
import { notAsked, unknownElsewhere, unknownOf } from './unknown-of.ts';

const permissions: TokenPermissions = { contents: 'read' };
const tagPrefix = 'refs/tags/';

/** The tags that something is deployed from, with their releases: of the run itself, of what was built from one, and of what a release holds. */
export const deployedReleases = defineFact({
  key: 'deployedReleases',
  needs: [],
  prefers: ['signatures'],
  scope: 'run',
  permissions,
  tier: 1,
  collect: async (question, { signatures }, { world: { platform } }) => {
    const tags = taggedBy([...ofRun(question), ...(signatures.state === 'known' ? ofArtifacts(signatures.value, question) : [])]);
    const items = tags.map(async (tag, index): Promise<DeployedRelease> => {
      const place = { repository: `${tag.owner}/${tag.name}`, tag: tag.tag, attested: tag.attested };
      if (platform === undefined) return { ...place, release: notAsked, commit: notAsked };
      if (index >= originLimit) return { ...place, release: overLimit, commit: overLimit };
      return { ...place, ...(await standingOf(tag, question, platform)) };
    });
    return known(await Promise.all(items), 'the releases');
  },
});

const overLimit: Unknown = unknown({
  cause: 'limit',
  reason: `more than ${originLimit} tags are deployed from, and no more are asked about`,
  remedy: 'deploy fewer artifacts at a time',
});

interface Tagged extends RepositoryName {
  readonly tag: string;
  readonly attested: readonly string[];
}

function ofRun({ run, repository, commit }: Question): readonly Tagged[] {
  if (repository === undefined || run?.ref.startsWith(tagPrefix) !== true) return [];
  return [{ ...repository, tag: run.ref.slice(tagPrefix.length), attested: commit === undefined ? [] : [commit] }];
}

function ofArtifacts(signatures: Many<SignedSubject>, question: Question): readonly Tagged[] {
  const builds = approvedCertificates(signatures, question, () => true).flatMap((certificate): readonly Tagged[] => {
    const source = buildSourceOf(certificate);
    if (source?.ref.startsWith(tagPrefix) !== true || source.server !== question.server) return [];
    const isOwn = source.repositoryId !== undefined && source.repositoryId === question.repositoryId;
    const { owner, name } = (isOwn ? question.repository : undefined) ?? source;
    return [{ owner, name, tag: source.ref.slice(tagPrefix.length), attested: [source.commit] }];
  });
  const claimed = signatures.items.flatMap(({ verifications }) =>
    verifications.flatMap((one): readonly Tagged[] => {
      const claim = one.state === 'verified' ? releaseClaimOf(one) : undefined;
      if (claim === undefined || question.server !== 'https://github.com') return [];
      return [{ ...claim, attested: [] }];
    }),
  );
  return [...builds, ...claimed];
}

/** Each tag once, with all that was attested of it. Names of repositories are compared without case, those of tags with it. */
function taggedBy(all: readonly Tagged[]): readonly Tagged[] {
  const byKey = new Map<string, Tagged>();
  for (const one of all) {
    const key = `${`${one.owner}/${one.name}`.toLowerCase()} ${one.tag}`;
    const before = byKey.get(key);
    byKey.set(key, before === undefined ? one : { ...before, attested: [...new Set([...before.attested, ...one.attested])] });
  }
  return [...byKey.values()];
}

/** Whoever is shown the repository and not the release is told that there is none. */
async function standingOf(
  { owner, name, tag }: Tagged,
  question: Question,
  platform: Platform,
): Promise<Pick<DeployedRelease, 'release' | 'commit'>> {
  const repository = { owner, name };
  const isOwn = isSame(repository, question.repository);
  const unanswered = (failure: Failure) => (isOwn ? unknownOf(failure, permissions) : unknownElsewhere(failure, repository, permissions));
  const source = await platform.sourceRepository(repository, `${tagPrefix}${tag}`);
  if (source.state !== 'value') return { release: unanswered(source), commit: unanswered(source) };
  const answer = await platform.release(repository, tag);
  const isNone = answer.state === 'forbidden' && answer.isNotFound === true;
  const found = isNone ? undefined : answer;
  const release: Fact<Release | undefined> =
    found === undefined || found.state === 'value' ? known(found?.value, `release ${tag}`) : unanswered(found);
  return { release, commit: known(source.value.refCommit, `${tagPrefix}${tag}`) };
}

function isSame(a: RepositoryName, b: RepositoryName | undefined): boolean {
  return b !== undefined && `${a.owner}/${a.name}`.toLowerCase() === `${b.owner}/${b.name}`.toLowerCase();
}
