import type { FakeRepository } from './repository.ts';
import { attemptOf, type FakeJob, type FakeRun } from './run.ts';

export type Claims = Readonly<Record<string, string | undefined>>;

/** A job with all that its identity token speaks of. */
export interface JobPlace {
  readonly repository: FakeRepository;
  readonly run: FakeRun;
  /** The first job of the run where nothing is said. */
  readonly job?: FakeJob;
}

/** `owner/name/path@ref` of the workflow that was started. */
export function workflowRefOf({ repository, run }: JobPlace): string {
  return `${repository.owner}/${repository.name}/${run.path}@${run.ref}`;
}

/** Claims of the job's token, but for issuer, audience and times: all text, and absent where they do not apply. */
export function claimsOf(place: JobPlace): Claims {
  const { repository, run, job = run.jobs[0] } = place;
  const { owner, name, ownerAccount, visibility } = repository;
  const workflowRef = workflowRefOf(place);
  const properties = [...repository.properties].flatMap(([key, value]) =>
    value === null ? [] : [[`repo_property_${key}`, String(value)]],
  );
  return {
    ...Object.fromEntries(properties),
    repository: `${owner}/${name}`,
    repository_id: String(repository.id),
    repository_owner: owner,
    repository_owner_id: String(ownerAccount.id),
    repository_visibility: visibility,
    ref: run.ref,
    ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: String(repository.protectedBranches.has(run.ref.replace('refs/heads/', ''))),
    sha: run.sha,
    event_name: run.event,
    head_ref: run.event.startsWith('pull_request') ? (run.headBranch ?? '') : '',
    base_ref: run.baseBranch ?? '',
    actor: run.actor.login,
    actor_id: String(run.actor.id),
    run_id: String(run.id),
    run_number: String(run.number),
    run_attempt: String(job?.attempt ?? attemptOf(run).attempt),
    workflow: run.workflowName,
    workflow_ref: workflowRef,
    workflow_sha: run.sha,
    job_workflow_ref: job?.workflowRef ?? workflowRef,
    job_workflow_sha: job?.workflowSha ?? run.sha,
    check_run_id: job === undefined ? undefined : String(job.id),
    runner_environment: job?.runner ?? 'github-hosted',
    environment: job?.environment,
    environment_node_id: job?.environment === undefined ? undefined : `EN_${job.environment}`,
  };
}

/** The subject: by the repository's own template, or by default from the environment, the pull request or the ref. */
export function subjectOf(place: JobPlace, claims: Claims): string {
  const { repository, run } = place;
  const { owner, name, id, ownerAccount, settings } = repository;
  const repo = settings.isSubjectImmutable ? `repo:${owner}@${ownerAccount.id}/${name}@${id}` : `repo:${owner}/${name}`;
  const ref = run.event === 'pull_request' ? 'pull_request' : `ref:${escaped(run.ref)}`;
  const tail = claims['environment'] === undefined ? ref : `environment:${escaped(claims['environment'])}`;
  const keys = settings.subjectClaims ?? ['repo', 'context'];
  return keys.map((key) => (key === 'repo' ? repo : key === 'context' ? tail : `${key}:${escaped(claims[key] ?? '')}`)).join(':');
}

function escaped(value: string): string {
  return value.replaceAll(':', '%3A');
}
