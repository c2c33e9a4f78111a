import { type EnvironmentElsewhere, workflowPathOf } from '../core/question.ts';
import { environmentOf } from '../workflow/environment-of.ts';
import { judgedJobs, type RunningIn } from './detect-stage.ts';
import type { RunnerContext } from './inputs.ts';

/**
 * The environments of the judged jobs that stand in a workflow of another repository: a central deploy workflow with the gate in it.
 * Undefined where that file could not be read. The gate's own reusable workflow needs no reading: whoever runs its action trusts it.
 */
export function environmentsElsewhere(runningIn: RunningIn, runner: RunnerContext): readonly EnvironmentElsewhere[] | undefined {
  const { started, called, calledPath, job: running } = runningIn;
  const isStartedElsewhere = isElsewhere(runner.run.workflowRef, runner);
  const isCalledElsewhere = calledPath !== undefined && isElsewhere(runner.run.jobWorkflowRef, runner) && !isOfGate(calledPath, runner);
  const unread = (isStartedElsewhere && started === undefined) || (isCalledElsewhere && called === undefined);
  if (unread) return undefined;
  const foreign = [...(isStartedElsewhere ? [started] : []), ...(isCalledElsewhere ? [called] : [])];
  if (foreign.length === 0) return [];
  const isRunningIn = calledPath === undefined ? started : called;
  return judgedJobs(runningIn)?.flatMap(({ workflow, job }) => {
    const environment = foreign.includes(workflow) ? environmentOf(job) : undefined;
    if (environment === undefined) return [];
    const isRunning = workflow === isRunningIn && job.id.value === running;
    return [{ job: job.id.value, environment: environment.name, isRunning, isRecorded: environment.isRecorded }];
  });
}

function isElsewhere(workflowRef: string, { repository }: RunnerContext): boolean {
  return workflowPathOf(workflowRef, repository) === undefined;
}

function isOfGate(calledPath: string, { gate }: RunnerContext): boolean {
  return gate !== undefined && calledPath.startsWith(`${gate.toLowerCase()}/`);
}
