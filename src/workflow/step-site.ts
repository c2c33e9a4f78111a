import type { ActionDefinition, Job, Named, SourceFile, Step, StepsJob, Workflow } from './model.ts';
import type { StepsBefore } from './steps-before.ts';
import { flatten } from './walk.ts';

/** A step with all that decides its values. */
export interface StepSite {
  readonly file: SourceFile;
  /** Undefined in a composite action. */
  readonly job: StepsJob | undefined;
  readonly step: Step;
  readonly before: StepsBefore;
  /** `env` of the step, the job and the workflow, innermost first. */
  readonly env: readonly (readonly Named[])[];
}

/** Every step of every job of a workflow. */
export function stepSites(workflow: Workflow): readonly StepSite[] {
  return workflow.jobs.flatMap((job) => jobSites(workflow, job));
}

/** The steps of one job; none for a call. */
export function jobSites(workflow: Workflow, job: Job): readonly StepSite[] {
  return job.kind === 'steps' ? sites(workflow.file, job, job.steps, [job.env, workflow.env]) : [];
}

/** Every step of a composite action; none for the others. */
export function actionSites(action: ActionDefinition): readonly StepSite[] {
  return action.runs.kind === 'composite' ? sites(action.file, undefined, action.runs.steps, []) : [];
}

function sites(
  file: SourceFile,
  job: StepsJob | undefined,
  steps: readonly Step[],
  outer: readonly (readonly Named[])[],
): readonly StepSite[] {
  const all = [...flatten(steps)];
  return all.map((step, index) => ({ file, job, step, before: { steps: all, count: index }, env: [step.env, ...outer] }));
}
