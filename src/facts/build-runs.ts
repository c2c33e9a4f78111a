import { type BuildRunId, type BuildSource, buildRunIdOf, buildSourceOf } from '../artifact/build-origin.ts';
import { type Fact, known, type Unknown, unknown } from '../core/facts.ts';
import type { TokenPermissions } from '../core/permissions.ts';
import type { Question, RepositoryName } from '../core/question.ts';
import type { RunJob } from '../platform/origin.ts';
import type { Failure } from '../ports/github-api.ts';
import type { Platform } from '../ports/platform.ts';
import { approvedCertificates, distinct, originLimit } from './approved-certificates.ts';
import { defineFact } from './define-fact.ts';
import type { ArtifactSource, BuildRun, FoundRun } from './fact-map.ts';
import { notAsked, unknownElsewhere, unknownOf } from './unknown-of.ts';

const permissions: TokenPermissions = { actions: 'read' };

/** How the run attempts ended that signed, as the platform records them. The run of this very job has not ended, so its other jobs are asked for. */
export const buildRuns = defineFact({
  key: 'buildRuns',
  needs: ['signatures'],
  prefers: ['artifactSources'],
  scope: 'run',
  permissions,
  tier: 1,
  collect: async (question, { signatures, artifactSources }, { world: { platform } }) => {
    if (signatures.state === 'unknown') return signatures;
    const builds = approvedCertificates(signatures.value, question, () => true).flatMap((certificate) => {
      const [source, run] = [buildSourceOf(certificate), buildRunIdOf(certificate)];
      return source === undefined || run === undefined ? [] : [{ source, run }];
    });
    const items = distinct(builds, isSameRun).map(async ({ source, run }, index): Promise<BuildRun> => {
      if (index >= originLimit) return { source, run, found: overLimit };
      if (platform === undefined) return { source, run, found: notAsked };
      const isSeen = artifactSources.state === 'known' && artifactSources.value.some((one) => isProven(one, source));
      return { source, run, found: await foundRun({ source, run }, { question, platform, isSeen }) };
    });
    return known(await Promise.all(items), 'the runs that signed');
  },
});

interface Build {
  readonly source: BuildSource;
  readonly run: BuildRunId;
}

function isSameRun(a: Build, b: Build): boolean {
  return a.run.id === b.run.id && a.run.attempt === b.run.attempt && isSameRepository(a.source, b.source);
}

function isSameRepository(a: BuildSource, b: BuildSource): boolean {
  return a.server === b.server && a.owner === b.owner && a.name === b.name && a.repositoryId === b.repositoryId;
}

/** The platform showed what is in that repository to the same token. */
function isProven({ source, standing }: ArtifactSource, of: BuildSource): boolean {
  return standing.state === 'known' && standing.value.kind !== 'renamed' && isSameRepository(source, of);
}

const overLimit: Unknown = unknown({
  cause: 'limit',
  reason: `the artifacts were built by more than ${originLimit} runs, and no more are asked about`,
  remedy: 'deploy fewer artifacts at a time',
});

interface Asking {
  readonly question: Question;
  readonly platform: Platform;
  /** The token sees the repository: what it does not find there is not hidden with it. */
  readonly isSeen: boolean;
}

async function foundRun({ source, run }: Build, { question, platform, isSeen }: Asking): Promise<Fact<FoundRun>> {
  if (source.server !== question.server) return otherPlatform(source, question);
  const isOwn = question.repositoryId !== undefined && source.repositoryId === question.repositoryId;
  const repository = isOwn && question.repository !== undefined ? question.repository : { owner: source.owner, name: source.name };
  const answer = await platform.runAttempt(repository, run.id, run.attempt);
  if (answer.state !== 'value') return unanswered(answer, run, { repository, isOwn, isSeen: isSeen || isOwn });
  const found = known({ ...answer.value, failedJobs: undefined }, `run ${run.id}`);
  const isThis = isOwn && question.run?.id === run.id && question.run.attempt === run.attempt;
  if (!isThis || answer.value.status === 'completed') return found;
  const jobs = await platform.runJobs(repository, run.id, run.attempt);
  if (jobs.state !== 'value') return unknownOf(jobs, permissions);
  // A step before this one can name another run, which goes on; it does not hold this job.
  const { checkRunId } = question.run;
  if (checkRunId !== undefined && !jobs.value.some(({ id }) => id === checkRunId)) return found;
  return { ...found, value: { ...answer.value, failedJobs: jobs.value.filter(isFailed) } };
}

function isFailed({ status, conclusion }: RunJob): boolean {
  return status === 'completed' && conclusion !== 'success' && conclusion !== 'skipped' && conclusion !== 'neutral';
}

interface Place {
  readonly repository: RepositoryName;
  readonly isOwn: boolean;
  readonly isSeen: boolean;
}

/** A run that somebody deleted looks the same as one that is too old to be kept. */
function unanswered(failure: Failure, { id, attempt }: BuildRunId, { repository, isOwn, isSeen }: Place): Unknown {
  if (isSeen && failure.state === 'forbidden' && failure.isNotFound === true) {
    return unknown({
      cause: 'absent',
      reason: `attempt ${attempt} of run ${id} is not kept any more: it was deleted, or is older than the platform keeps runs`,
      remedy: 'build and sign it anew',
    });
  }
  return isOwn ? unknownOf(failure, permissions) : unknownElsewhere(failure, repository, permissions);
}

function otherPlatform({ server }: BuildSource, question: Question): Unknown {
  return unknown({
    cause: 'unsupported',
    reason: `it was built on ${server}, and the token is one of ${question.server}`,
    remedy: 'build it on the platform that deploys it, or say `on-unknown: warn` for the rule in the policy',
  });
}
