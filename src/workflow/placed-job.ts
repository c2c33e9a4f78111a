import { jobsBehind } from './jobs-behind.ts';
import type { Job, Workflow } from './model.ts';

/** A job with the workflow in which it stands. */
export interface PlacedJob {
  readonly workflow: Workflow;
  readonly job: Job;
}

/** The jobs that fit, and behind them all that need them, directly or through others. */
export function withDependants(workflow: Workflow, isWanted: (job: Job) => boolean): readonly PlacedJob[] {
  const wanted = workflow.jobs.filter(isWanted);
  const judged = new Set([...wanted, ...wanted.flatMap((job) => [...jobsBehind(job, workflow)])]);
  return [...judged].map((job) => ({ workflow, job }));
}

/** True for a job that calls the workflow at `owner/name/path`, in lower case. */
export function isCallOf(job: Job, calledPath: string): boolean {
  if (job.kind !== 'call') return false;
  const { target } = job.uses;
  if (target.kind === 'repository') return `${target.owner}/${target.name}/${target.path}`.toLowerCase() === calledPath;
  if (target.kind !== 'local' && target.kind !== 'self') return false;
  return calledPath.endsWith(`/${target.path.replace(/^\.\//, '')}`.toLowerCase());
}
