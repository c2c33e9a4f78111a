import { InterlockError } from '../core/errors.ts';
import type { Stage } from '../core/stage.ts';
import { stages } from '../core/stage.ts';
import { localActions } from '../workflow/local-actions.ts';
import { localPath } from '../workflow/local-path.ts';
import type { ActionDefinition, Job, SourceFile, Workflow } from '../workflow/model.ts';
import { isCallOf, type PlacedJob, withDependants } from '../workflow/placed-job.ts';
import { Purposes } from '../workflow/purposes.ts';

/** The files in which a running job stands. */
export interface RunningIn {
  /** Id of the running job. */
  readonly job: string;
  /** The workflow that was started; undefined where it could not be read. */
  readonly started: Workflow | undefined;
  /** The file in which the running job stands, where that is a reusable workflow; `started` otherwise. */
  readonly called: Workflow | undefined;
  /** `owner/repo/path` of the called file, without ref, in lower case; undefined where the job stands in the started workflow. */
  readonly calledPath: string | undefined;
}

/** What tells at which stage a running job stands. */
export interface Standing extends RunningIn {
  readonly event: string;
  readonly ref: string;
  /** Whether the called file is one of the judged repository. */
  readonly isCalledHere: boolean;
  readonly environment: string | undefined;
  /** Something to deploy is named. */
  readonly hasArtifacts: boolean;
  /** The workflows of the repository that are called, by path; undefined where one could not be read. */
  readonly callees: ReadonlyMap<string, Workflow | undefined>;
  /** The actions of the repository that are used, as far as they could be read. */
  readonly actions: readonly ActionDefinition[];
}

export interface DetectedStage {
  readonly stage: Stage;
  /** One clause, such as: job `deploy` names the environment `production`. */
  readonly why: string;
  /** The environment that an input, the running job or a job that needs it names; undefined for none or an expression. */
  readonly environment: string | undefined;
  /** The one that the workflow names, where an input names another. */
  readonly contradicted?: string;
}

/** The strictest stage that fits. What cannot be determined is `deploy`. */
export function detectStage(standing: Standing): DetectedStage {
  const { environment, event, ref } = standing;
  if (environment !== undefined) return deployTo(environment, standing);
  if (ref.startsWith('refs/tags/')) return { stage: 'deploy', why: 'a tag was pushed', environment: undefined };
  if (event === 'release' || event === 'deployment') return { stage: 'deploy', why: `the event is \`${event}\``, environment: undefined };
  const jobs = judgedJobs(standing);
  if (jobs === undefined) return { stage: 'deploy', why: 'the running job could not be found in its workflow', environment: undefined };
  const deploying = deployOf(jobs, standing);
  if (deploying !== undefined) return { stage: 'deploy', why: deploying.why, environment: deploying.environment };
  if (standing.hasArtifacts) return { stage: 'deploy', why: 'the input `artifacts` names what is deployed', environment: undefined };
  if (event === 'schedule') return { stage: 'posture', why: 'the event is `schedule`', environment: undefined };
  return { stage: 'merge', why: `the event is \`${event}\`, and no job that depends on this one deploys`, environment: undefined };
}

/** An input names the environment; where the workflow names another, that is kept for the policy to judge. */
function deployTo(environment: string, standing: Standing): DetectedStage {
  const own = candidatesOf(judgedJobs(standing) ?? [], standing)
    .map((candidate) => candidate.environment)
    .find((name) => name !== undefined);
  const contradicted = own === undefined || own === environment ? {} : { contradicted: own };
  return { stage: 'deploy', why: `the input \`environment\` names \`${environment}\``, environment, ...contradicted };
}

/** A stage that was asked for may only be stricter than what was detected (INPUT_INVALID). */
export function atLeast(detected: DetectedStage, wanted: Stage | undefined): DetectedStage {
  if (wanted === undefined || wanted === detected.stage) return detected;
  if (stages.indexOf(wanted) < stages.indexOf(detected.stage)) {
    const why = `this is stage ${detected.stage}, because ${detected.why}`;
    throw new InterlockError('INPUT_INVALID', `stage '${wanted}' is milder than what runs here: ${why}; leave the input out`);
  }
  return { ...detected, stage: wanted, why: 'it was asked for' };
}

/** The running job and all that need it, transitively, with the jobs that call its workflow; undefined where it cannot be found. */
export function judgedJobs({ started, called, calledPath, job }: RunningIn): readonly PlacedJob[] | undefined {
  if (started === undefined) return undefined;
  const isRunning = ({ id }: Job) => id.value === job;
  const outer = withDependants(started, calledPath === undefined ? isRunning : (one) => isCallOf(one, calledPath));
  const inner = calledPath === undefined ? outer : called === undefined ? [] : withDependants(called, isRunning);
  if (outer.length === 0 || inner.length === 0) return undefined;
  return calledPath === undefined ? outer : [...outer, ...inner];
}

/** Why a job makes the stage `deploy`. */
interface Candidate {
  readonly why: string;
  readonly environment: string | undefined;
  /** Nothing says so, and something that could not be read may. */
  readonly isDoubt?: true;
}

/** What is known to deploy comes before what may. */
function deployOf(jobs: readonly PlacedJob[], standing: Standing): Candidate | undefined {
  const candidates = candidatesOf(jobs, standing);
  return candidates.find(({ isDoubt }) => isDoubt !== true) ?? candidates[0];
}

function candidatesOf(jobs: readonly PlacedJob[], standing: Standing): readonly Candidate[] {
  const search = new Search(standing);
  return jobs.flatMap((placed) => search.candidates(placed));
}

/** Looks through jobs and what they call; each called workflow is entered once, however often and in whatever circle it is called. */
class Search {
  readonly #standing: Standing;
  readonly #purposes: Purposes;
  readonly #entered = new Set<string>();

  constructor(standing: Standing) {
    const follow = localActions(standing.actions);
    this.#standing = standing;
    this.#purposes = new Purposes((file, uses) =>
      uses.target.kind === 'self' && this.#isElsewhere(file) ? undefined : follow(file, uses),
    );
  }

  candidates({ job, workflow }: PlacedJob): readonly Candidate[] {
    const id = `job \`${job.id.value}\``;
    const environment = job.kind === 'steps' ? job.environment : undefined;
    if (environment !== undefined) {
      const name = environment.name.expressions.length === 0 ? environment.name.value : undefined;
      return [{ why: `${id} names ${name === undefined ? 'an environment' : `the environment \`${name}\``}`, environment: name }];
    }
    const called = this.#isElsewhere(workflow.file) ? [] : this.#ofCall(job);
    const { purposes, unfollowed } = this.#purposes.ofJob(job, workflow.file);
    const doings = purposes
      .slice(0, 1)
      .map(({ kind, by }): Candidate => ({ why: `${id} ${verbs[kind]} with \`${by}\``, environment: undefined }));
    const doubts = unfollowed.slice(0, 1).map(({ uses }): Candidate => {
      const why = `${id} uses \`${uses}\`, which is not in the repository or could not be read, so that the stage cannot be determined`;
      return { why, environment: undefined, isDoubt: true };
    });
    return [...called, ...doings, ...doubts];
  }

  /** A called workflow of the repository runs all its jobs; whoever moves the deploying job there changes nothing. */
  #ofCall(job: Job): readonly Candidate[] {
    const path = localCallOf(job);
    if (path === undefined || this.#isOwnCaller(path) || this.#entered.has(path)) return [];
    this.#entered.add(path);
    const call = `job \`${job.id.value}\` calls \`${path}\``;
    const callee = this.#standing.callees.get(path);
    if (callee === undefined)
      return [{ why: `${call}, which is not in the repository or could not be read`, environment: undefined, isDoubt: true }];
    const inner = callee.jobs.flatMap((one) => this.candidates({ job: one, workflow: callee }));
    return inner.map((candidate) => ({ ...candidate, why: `${call}, whose ${candidate.why}` }));
  }

  /** The file of another repository: its `$/` and its calls lead there, and are not opened; its `./` is the workspace. */
  #isElsewhere(file: SourceFile): boolean {
    return !this.#standing.isCalledHere && file === this.#standing.called?.file;
  }

  /** Of the called workflow in which the running job stands, only what needs that job counts. */
  #isOwnCaller(path: string): boolean {
    return this.#standing.calledPath?.endsWith(`/${path}`.toLowerCase()) === true;
  }
}

const verbs = { deploy: 'deploys', publish: 'publishes', sign: 'signs' } as const;

/** The path of the repository's own workflow that a job calls. */
export function localCallOf(job: Job): string | undefined {
  if (job.kind !== 'call') return undefined;
  const { target } = job.uses;
  return target.kind === 'local' || target.kind === 'self' ? localPath(target.path) : undefined;
}
