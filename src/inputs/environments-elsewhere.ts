import { type EnvironmentElsewhere, workflowPathOf } from '../core/question.ts';
import { environmentOf } from '../workflow/environment-of.ts';
import type { Workflow } from '../workflow/model.ts';
import type { PlacedJob } from '../workflow/placed-job.ts';
import { judgedJobs, localCallOf, type RunningIn } from './detect-stage.ts';
import type { RunnerContext } from './inputs.ts';

/**
 * The environments of the judged jobs that stand in a file which the judged tree does not have: a central deploy workflow of another
 * repository with the gate in it; or for `pull_request_target` the base's own, of which the pull request may hold another text. `ofBase` are
 * the workflows that the base's call, undefined where nothing of a base runs. Undefined where a file could not be read. The gate's own
 * reusable workflow needs no reading: whoever runs its action trusts it.
 */
export function environmentsElsewhere(
  runningIn: RunningIn,
  runner: RunnerContext,
  ofBase: Callees | undefined,
): readonly EnvironmentElsewhere[] | undefined {
  const { started, called, calledPath, job: running } = runningIn;
  const isOutside = (workflowRef: string) => ofBase !== undefined || isElsewhere(workflowRef, runner);
  const isStartedElsewhere = isOutside(runner.run.workflowRef);
  const isCalledElsewhere = calledPath !== undefined && isOutside(runner.run.jobWorkflowRef) && !isOfGate(calledPath, runner);
  const unread = (isStartedElsewhere && started === undefined) || (isCalledElsewhere && called === undefined);
  if (unread) return undefined;
  const foreign = [...(isStartedElsewhere ? [started] : []), ...(isCalledElsewhere ? [called] : [])];
  if (foreign.length === 0) return [];
  const isRunningIn = calledPath === undefined ? started : called;
  const judged = judgedJobs(runningIn)?.filter(({ workflow }) => foreign.includes(workflow));
  const local = judged?.filter(({ workflow }) => workflow !== called || !isElsewhere(runner.run.jobWorkflowRef, runner));
  const behind = ofBase === undefined ? [] : calledJobs(local ?? [], calledPath, ofBase);
  if (judged === undefined || behind === undefined) return undefined;
  return [...judged, ...behind].flatMap(({ workflow, job }) => {
    const environment = environmentOf(job);
    if (environment === undefined) return [];
    const isRunning = workflow === isRunningIn && job.id.value === running;
    return [{ job: job.id.value, environment: environment.name, isRunning, isRecorded: environment.isRecorded }];
  });
}

/** Workflows by path; undefined where one could not be read. */
export type Callees = ReadonlyMap<string, Workflow | undefined>;

/** All jobs of what these call, and so on; undefined where one of them could not be read. The workflow of the running job is judged already. */
function calledJobs(judged: readonly PlacedJob[], calledPath: string | undefined, callees: Callees): readonly PlacedJob[] | undefined {
  const found: PlacedJob[] = [];
  const entered = new Set<string>();
  const open = [...judged];
  for (let placed = open.shift(); placed !== undefined; placed = open.shift()) {
    const path = localCallOf(placed.job);
    if (path === undefined || entered.has(path) || calledPath?.endsWith(`/${path}`.toLowerCase()) === true) continue;
    entered.add(path);
    const workflow = callees.get(path);
    if (workflow === undefined) return undefined;
    const jobs = workflow.jobs.map((job) => ({ workflow, job }));
    found.push(...jobs);
    open.push(...jobs);
  }
  return found;
}

function isElsewhere(workflowRef: string, { repository }: RunnerContext): boolean {
  return workflowPathOf(workflowRef, repository) === undefined;
}

function isOfGate(calledPath: string, { gate }: RunnerContext): boolean {
  return gate !== undefined && calledPath.startsWith(`${gate.toLowerCase()}/`);
}
