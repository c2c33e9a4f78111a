import { type FakeAccount, idOf } from './account.ts';

/** A job of a run, as the runner and the jobs list know it. Its id is the id of its check run. */
export interface FakeJob {
  readonly id: number;
  /** Key in the workflow file (GITHUB_JOB). */
  readonly key: string;
  readonly name: string;
  readonly environment: string | undefined;
  readonly runner: 'github-hosted' | 'self-hosted';
  /** File in which the job stands: `owner/name/path@ref`; undefined = the started workflow. */
  readonly workflowRef: string | undefined;
  readonly workflowSha: string | undefined;
  attempt: number;
  status: 'queued' | 'in_progress' | 'completed' | 'waiting';
  conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | null;
  /** What it printed, as the platform keeps it. */
  log: string;
}

export type JobSpec = Partial<Omit<FakeJob, 'id'>>;

export interface FakeApproval {
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly by: FakeAccount;
  readonly environments: readonly string[];
  readonly comment: string;
}

export interface FakeAttempt {
  readonly attempt: number;
  readonly triggeringActor: FakeAccount;
  readonly startedAt: string;
  /** Of an attempt that is not the running one; it failed where nothing is said. */
  readonly conclusion?: 'success' | 'failure' | 'cancelled';
}

/** A workflow run. Approvals hang on the run, not on an attempt, as on the platform. Tests may change it while the fake runs. */
export interface FakeRun {
  readonly id: number;
  readonly number: number;
  event: string;
  /** Of a pull request its head, not the merge commit that runs. */
  headSha: string;
  headBranch: string | null;
  /** GITHUB_SHA: what runs. */
  sha: string;
  /** GITHUB_REF */
  ref: string;
  baseBranch: string | undefined;
  /** Path of the started workflow file. */
  path: string;
  workflowName: string;
  actor: FakeAccount;
  /** The last is the running one. */
  attempts: readonly [FakeAttempt, ...FakeAttempt[]];
  referencedWorkflows: readonly { readonly path: string; readonly sha: string; readonly ref?: string }[];
  jobs: readonly FakeJob[];
  approvals: readonly FakeApproval[];
  /** Names of the environments that wait for somebody. */
  waiting: readonly string[];
  status: 'queued' | 'in_progress' | 'completed' | 'waiting';
  conclusion: 'success' | 'failure' | 'cancelled' | null;
}

export type RunSpec = Partial<Omit<FakeRun, 'jobs' | 'attempts' | 'number'>> & {
  readonly actor: FakeAccount;
  readonly headSha: string;
  readonly triggeringActor?: FakeAccount;
  /** Attempts before the running one had the actor as their trigger. */
  readonly attempt?: number;
  readonly jobs?: readonly JobSpec[];
};

let count = 0;

/** A run that is in progress: a push to main by its actor, with one job `gate`, but for what is said. */
export function aRun({ triggeringActor, attempt = 1, jobs = [{}], ...spec }: RunSpec): FakeRun {
  count += 1;
  const id = spec.id ?? 4_000_000_000 + count;
  const headBranch = spec.headBranch === undefined ? 'main' : spec.headBranch;
  const earlier = Array.from({ length: attempt - 1 }, (_, index) => anAttempt(index + 1, spec.actor));
  const [first, ...others] = [...earlier, anAttempt(attempt, triggeringActor ?? spec.actor)];
  return {
    number: count,
    event: 'push',
    sha: spec.headSha,
    ref: `refs/heads/${headBranch ?? 'main'}`,
    baseBranch: undefined,
    path: '.github/workflows/ci.yml',
    workflowName: 'ci',
    referencedWorkflows: [],
    approvals: [],
    waiting: [],
    status: 'in_progress',
    conclusion: null,
    ...spec,
    id,
    headBranch,
    attempts: [first ?? anAttempt(1, spec.actor), ...others],
    jobs: jobs.map((job, index) => aJob(job, `${id} ${index}`, attempt)),
  };
}

function anAttempt(attempt: number, triggeringActor: FakeAccount): FakeAttempt {
  return { attempt, triggeringActor, startedAt: `2026-11-2${Math.min(9, attempt)}T09:00:00Z` };
}

function aJob(spec: JobSpec, name: string, attempt: number): FakeJob {
  const key = spec.key ?? 'gate';
  return {
    id: 50_000_000_000 + idOf(`job ${name}`),
    environment: undefined,
    runner: 'github-hosted',
    workflowRef: undefined,
    workflowSha: undefined,
    status: 'in_progress',
    conclusion: null,
    log: '',
    name: key,
    attempt,
    ...spec,
    key,
  };
}

/** The running attempt. */
export function attemptOf({ attempts, actor }: FakeRun): FakeAttempt {
  return attempts.at(-1) ?? anAttempt(1, actor);
}

interface Word {
  readonly by: FakeAccount;
  readonly environments: readonly string[];
  readonly comment?: string;
}

/** Somebody lets the waiting environments of the run go on. Nobody checks that this one may: that is what is tested. */
export function approve(run: FakeRun, word: Word): void {
  say(run, 'approved', word);
}

export function reject(run: FakeRun, word: Word): void {
  say(run, 'rejected', word);
}

function say(run: FakeRun, state: 'approved' | 'rejected', { by, environments, comment = '' }: Word): void {
  Object.assign(run, {
    approvals: [...run.approvals, { state, by, environments, comment }],
    waiting: run.waiting.filter((name) => !environments.includes(name)),
  });
}

/** A further attempt; the approvals of those before stay in the list, as on the platform. */
export function rerun(run: FakeRun, by: FakeAccount): void {
  const attempt = attemptOf(run).attempt + 1;
  const next = anAttempt(attempt, by);
  const jobs = run.jobs.map((job) => ({ ...job, id: job.id + 1, attempt }));
  Object.assign(run, { attempts: [...run.attempts, next], jobs, status: 'in_progress', conclusion: null });
}
