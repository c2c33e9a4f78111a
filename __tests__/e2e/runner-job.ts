import {
  attemptOf,
  checkOut,
  claimsOf,
  type FakeGitHub,
  type FakeRepository,
  type FakeRun,
  type FakeToken,
  type IdTokenGrant,
} from './fake-github/index.ts';
import type { Job } from './run-dist.ts';

export interface RunnerJobSpec {
  readonly fake: FakeGitHub;
  readonly repository: FakeRepository;
  readonly run: FakeRun;
  /** Key of the job in the workflow file; the first of the run where nothing is said. */
  readonly job?: string;
  /** The job's own, as the input `token`. */
  readonly token: FakeToken;
  readonly adminToken?: FakeToken;
  /** What `id-token: write` brings: `fake.grantIdToken({ repository, run })`, or another job's for one that is stolen. */
  readonly identity?: IdTokenGrant;
  /** Addresses of an Enterprise Server in place of those of github.com. */
  readonly isEnterprise?: boolean;
  readonly payload?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What a step before did to the workspace; it checked out the run's commit where nothing is said. */
  readonly prepare?: (workspace: string) => void;
  /** Over everything else; an empty text for what is missing. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The job for `runAction` as the runner sets it up for a run of the fake: every variable says what the API and the token say. */
export function runnerJob(spec: RunnerJobSpec): Job {
  const { fake, repository, run, token, adminToken, identity } = spec;
  const job = run.jobs.find(({ key }) => key === (spec.job ?? run.jobs[0]?.key));
  if (job === undefined) throw new Error(`run ${run.id} has no job ${spec.job ?? 'at all'}`);
  const claims = claimsOf({ repository, run, job });
  const { apiUrl, graphqlUrl } = spec.isEnterprise === true ? fake.enterprise : fake;
  return {
    apiUrl,
    graphqlUrl,
    token: token.secret,
    repository: `${repository.owner}/${repository.name}`,
    sha: run.sha,
    event: run.event,
    ref: run.ref,
    workflowRef: claims['workflow_ref'] ?? '',
    workflowSha: claims['workflow_sha'] ?? '',
    job: job.key,
    prepare: spec.prepare ?? ((workspace) => checkOut(repository, run.sha, workspace)),
    payload: spec.payload ?? payloadOf(repository, run),
    inputs: {
      'job-workflow-ref': claims['job_workflow_ref'] ?? '',
      'job-check-run-id': String(job.id),
      ...(adminToken === undefined ? {} : { 'admin-token': adminToken.secret }),
      ...spec.inputs,
    },
    env: { ...runVariables(spec, job.runner), ...identityVariables(identity), GITHUB_SERVER_URL: fake.serverUrl, ...spec.env },
  };
}

function runVariables({ repository, run }: RunnerJobSpec, runner: string): Readonly<Record<string, string>> {
  const { attempt, triggeringActor } = attemptOf(run);
  const isPullRequest = run.event.startsWith('pull_request');
  return {
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.ownerAccount.id),
    GITHUB_REF_NAME: run.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_BASE_REF: run.baseBranch ?? '',
    GITHUB_HEAD_REF: isPullRequest ? (run.headBranch ?? '') : '',
    GITHUB_WORKFLOW: run.workflowName,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_ACTOR: run.actor.login,
    GITHUB_ACTOR_ID: String(run.actor.id),
    GITHUB_TRIGGERING_ACTOR: triggeringActor.login,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: runner,
  };
}

function identityVariables(identity: IdTokenGrant | undefined): Readonly<Record<string, string>> {
  if (identity === undefined) return {};
  return { ACTIONS_ID_TOKEN_REQUEST_URL: identity.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: identity.requestToken };
}

/** The event file, as far as programs read it. */
function payloadOf(repository: FakeRepository, run: FakeRun): unknown {
  const { owner, name, id, defaultBranch, commits } = repository;
  const common = {
    repository: { id, name, full_name: `${owner}/${name}`, default_branch: defaultBranch, private: repository.visibility === 'private' },
    sender: { login: run.actor.login, id: run.actor.id },
  };
  if (run.event === 'push') {
    const before = commits.get(run.sha)?.parents[0] ?? '0'.repeat(40);
    return { ...common, ref: run.ref, before, after: run.sha };
  }
  const pull = repository.pullRequests.find(({ headSha }) => headSha === run.headSha);
  if (run.event.startsWith('pull_request') && pull !== undefined) {
    const head = { sha: pull.headSha, ref: pull.headBranch };
    return {
      ...common,
      number: pull.number,
      pull_request: { number: pull.number, head, base: { sha: pull.baseSha, ref: pull.baseBranch } },
    };
  }
  if (run.event === 'merge_group') {
    const base = commits.get(run.sha)?.parents[0];
    return {
      ...common,
      merge_group: { head_sha: run.sha, head_ref: run.ref, base_sha: base, base_ref: `refs/heads/${run.baseBranch ?? defaultBranch}` },
    };
  }
  return common;
}
