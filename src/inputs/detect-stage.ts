import { InterlockError } from '../core/errors.ts';
import type { Stage } from '../core/stage.ts';
import { stages } from '../core/stage.ts';
import { localPath } from '../workflow/local-path.ts';
import type { Job, Workflow } from '../workflow/model.ts';
import { isCallOf, type PlacedJob, withDependants } from '../workflow/placed-job.ts';
import { purposesOfJob } from '../workflow/purpose.ts';

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
  readonly environment: string | undefined;
  /** Something to deploy is named. */
  readonly hasArtifacts: boolean;
  /** The workflows of the repository that are called, by path; undefined where one could not be read. */
  readonly callees: ReadonlyMap<string, Workflow | undefined>;
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
  const callees = openCallees(standing);
  const deploying = jobs.map(({ job }) => deployOf(job, callees)).find((one) => one !== undefined);
  if (deploying !== undefined) return deploying;
  if (standing.hasArtifacts) return { stage: 'deploy', why: 'the input `artifacts` names what is deployed', environment: undefined };
  if (event === 'schedule') return { stage: 'posture', why: 'the event is `schedule`', environment: undefined };
  return { stage: 'merge', why: `the event is \`${event}\`, and no job that depends on this one deploys`, environment: undefined };
}

/** An input names the environment; where the workflow names another, that is kept for the policy to judge. */
function deployTo(environment: string, standing: Standing): DetectedStage {
  const callees = openCallees(standing);
  const own = judgedJobs(standing)
    ?.map(({ job }) => deployOf(job, callees)?.environment)
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

/** Called workflows that were not looked at yet: each is entered once, however often and in whatever circle it is called. */
type OpenCallees = Map<string, Workflow | undefined>;

/** Of the called workflow in which the running job stands, only what needs that job counts. */
function openCallees({ callees, calledPath }: Standing): OpenCallees {
  return new Map([...callees].filter(([path]) => calledPath?.endsWith(`/${path}`.toLowerCase()) !== true));
}

function deployOf(job: Job, callees: OpenCallees): DetectedStage | undefined {
  const called = deployOfCall(job, callees);
  if (called !== undefined) return called;
  const environment = job.kind === 'steps' ? job.environment : undefined;
  if (environment !== undefined) {
    const isNamed = environment.name.expressions.length === 0;
    const name = isNamed ? environment.name.value : undefined;
    return {
      stage: 'deploy',
      why: `job \`${job.id.value}\` names ${name === undefined ? 'an environment' : `the environment \`${name}\``}`,
      environment: name,
    };
  }
  const [purpose] = purposesOfJob(job);
  if (purpose === undefined) return undefined;
  const verbs = { deploy: 'deploys', publish: 'publishes', sign: 'signs' } as const;
  return { stage: 'deploy', why: `job \`${job.id.value}\` ${verbs[purpose.kind]} with \`${purpose.by}\``, environment: undefined };
}

/** A called workflow of the repository runs all its jobs; whoever moves the deploying job there changes nothing. */
function deployOfCall(job: Job, callees: OpenCallees): DetectedStage | undefined {
  const path = localCallOf(job);
  if (path === undefined || !callees.has(path)) return undefined;
  const callee = callees.get(path);
  callees.delete(path);
  const call = `job \`${job.id.value}\` calls \`${path}\``;
  if (callee === undefined) return { stage: 'deploy', why: `${call}, which could not be read`, environment: undefined };
  const deploying = callee.jobs.map((one) => deployOf(one, callees)).find((one) => one !== undefined);
  return deploying && { ...deploying, why: `${call}, whose ${deploying.why}` };
}

/** The path of the repository's own workflow that a job calls. */
export function localCallOf(job: Job): string | undefined {
  if (job.kind !== 'call') return undefined;
  const { target } = job.uses;
  return target.kind === 'local' || target.kind === 'self' ? localPath(target.path) : undefined;
}
