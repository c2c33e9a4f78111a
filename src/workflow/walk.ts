import type { ActionDefinition, Job, Step, StepsJob, Workflow } from './model.ts';

/** A step with the job in which it stands. */
export interface PlacedStep<S extends Step = Step> {
  readonly job: StepsJob;
  readonly step: S;
}

/** Steps in the order of the file, those within `parallel:` too, after the step that holds them. */
export function* flatten(steps: readonly Step[]): Generator<Step> {
  for (const step of steps) {
    yield step;
    if (step.kind === 'parallel') yield* flatten(step.steps);
  }
}

/** All steps of a job; none for a job that calls a workflow. */
export function stepsOfJob(job: Job): readonly Step[] {
  return job.kind === 'steps' ? [...flatten(job.steps)] : [];
}

/** All steps of all jobs of a workflow. */
export function* stepsOf(workflow: Workflow): Generator<PlacedStep> {
  for (const job of workflow.jobs) {
    if (job.kind !== 'steps') continue;
    for (const step of flatten(job.steps)) yield { job, step };
  }
}

/** The steps of a composite action; none for the others. */
export function stepsOfAction(action: ActionDefinition): readonly Step[] {
  return action.runs.kind === 'composite' ? [...flatten(action.runs.steps)] : [];
}
