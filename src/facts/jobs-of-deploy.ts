import { type Gap, gap, type Many } from '../core/facts.ts';
import { calledPathOf, type Question, type RunContext, workflowPathOf } from '../core/question.ts';
import { placeOfUse } from '../workflow/callers.ts';
import type { Job, Workflow } from '../workflow/model.ts';
import { isCallOf, type PlacedJob, withDependants } from '../workflow/placed-job.ts';

/** The jobs that a deploy is judged by, and what could not be found of them. */
export interface DeployJobs {
  readonly jobs: readonly PlacedJob[];
  readonly gaps: readonly Gap[];
}

/**
 * The running job and all that need it; where it stands in a called workflow, also the jobs that call it, through others too, and what needs
 * those; and all jobs of the repository's own workflows that any of them calls. `workflows` are those that the run reaches.
 */
export function jobsOfDeploy({ run, repository }: Question, workflows: Many<Workflow>): DeployJobs {
  if (run === undefined || repository === undefined) return { jobs: [], gaps: [] };
  const fileOf = (workflowRef: string) => workflowPathOf(workflowRef, repository);
  const calledPath = calledPathOf(run);
  const isRunning = ({ id }: Job) => id.value === run.job;
  const own = calledPath === undefined ? fileOf(run.workflowRef) : fileOf(run.jobWorkflowRef);
  const inner = workflows.items.filter(({ file }) => file.path === own).flatMap((workflow) => withDependants(workflow, isRunning));
  const outer = calledPath === undefined ? [] : callersOf(calledPath, `${repository.owner}/${repository.name}`, workflows.items);
  const isCallerOwn = calledPath !== undefined && fileOf(run.workflowRef) !== undefined;
  const isLost = (own !== undefined && inner.length === 0) || (isCallerOwn && outer.length === 0);
  const judged = [...inner, ...outer];
  const entered = new Set(judged.map(({ workflow }) => workflow.file.path));
  const callees = calledBy(judged, entered, workflows.items);
  const gaps = [...(isLost && workflows.gaps.length === 0 ? [lostGap(run)] : []), ...callees.gaps];
  return { jobs: [...judged, ...callees.jobs], gaps };
}

function lostGap({ job, jobWorkflowRef }: RunContext): Gap {
  return gap({
    item: `job ${job}`,
    cause: 'empty',
    why: `job \`${job}\` of ${jobWorkflowRef}, or the job that calls it, is not among the workflows of the judged commit`,
    remedy: 'run the workflow at the commit that is deployed, and call the gate from a workflow of this repository',
  });
}

/** The jobs that call a workflow, the jobs that call the workflows of those, and all that need any of them. */
function callersOf(calledPath: string, repository: string, workflows: readonly Workflow[]): readonly PlacedJob[] {
  const found: PlacedJob[] = [];
  const entered = new Set<Workflow>();
  const wanted = [calledPath];
  for (let path = wanted.shift(); path !== undefined; path = wanted.shift()) {
    const target = path;
    for (const workflow of workflows) {
      const judged = entered.has(workflow) ? [] : withDependants(workflow, (job) => isCallOf(job, target));
      if (judged.length === 0) continue;
      entered.add(workflow);
      found.push(...judged);
      wanted.push(`${repository}/${workflow.file.path}`.toLowerCase());
    }
  }
  return found;
}

/** A called workflow runs all its jobs. Those in which the running job stands are judged by what needs it, and not entered again. */
function calledBy(judged: readonly PlacedJob[], entered: Set<string>, workflows: readonly Workflow[]): DeployJobs {
  const jobs: PlacedJob[] = [];
  const gaps: Gap[] = [];
  const open = [...judged];
  for (let placed = open.shift(); placed !== undefined; placed = open.shift()) {
    const path = calleeOf(placed);
    if (path === undefined || entered.has(path)) continue;
    entered.add(path);
    const callee = workflows.find(({ file }) => file.path === path);
    if (callee === undefined) gaps.push(unreadGap(placed.job.id.value, path));
    const all = callee?.jobs.map((job) => ({ workflow: callee, job })) ?? [];
    jobs.push(...all);
    open.push(...all);
  }
  return { jobs, gaps };
}

function calleeOf({ workflow, job }: PlacedJob): string | undefined {
  if (job.kind !== 'call') return undefined;
  const { target } = job.uses;
  return target.kind === 'local' || target.kind === 'self' ? placeOfUse(workflow.file, target.path) : undefined;
}

function unreadGap(job: string, path: string): Gap {
  return gap({
    item: path,
    cause: 'empty',
    why: `job \`${job}\` calls \`${path}\`, which was not read`,
    remedy: 'call a workflow that is there',
  });
}
