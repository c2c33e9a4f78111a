import type { Span } from '../../core/location.ts';
import type { Job, SourceFile, Workflow } from '../../workflow/model.ts';
import type { Purposes, Unfollowed } from '../../workflow/purposes.ts';
import type { GateIndex } from './gate-in-workflow.ts';
import { calleeOf } from './gate-use.ts';
import { type Guard, Guards } from './guarded-job.ts';

/** A job that deploys, publishes, signs, names an environment, or calls a workflow with such a job that nothing guards there. */
export interface RiskyJob {
  readonly workflow: Workflow;
  readonly job: Job;
  /** To end the sentence "this job ...". */
  readonly why: string;
  /** Where that is said, perhaps in a called workflow. */
  readonly file: SourceFile;
  readonly span: Span;
  readonly guard: Guard;
}

interface Judgement {
  /** All risky jobs of all workflows that judge themselves. */
  readonly jobs: readonly RiskyJob[];
  /** Workflows that nobody calls here, that start on nothing but calls, and that hold an unguarded risky job. */
  readonly openCallees: readonly Workflow[];
  /** Jobs without a guard of which only a local action that could not be read would tell whether they are risky. */
  readonly undecided: readonly UndecidedJob[];
}

export interface UndecidedJob extends Unfollowed {
  readonly job: Job;
  /** Where the action is used, perhaps in a called workflow. */
  readonly file: SourceFile;
}

type Risk = Pick<RiskyJob, 'why' | 'file' | 'span'>;

/** Finds the risky jobs of all workflows and what guards them. A workflow that is only called is judged where it is called. */
export function judgeJobs(workflows: readonly Workflow[], index: GateIndex, purposes: Purposes): Judgement {
  const scan = new Scan(workflows, index, purposes);
  const called = new Set(workflows.flatMap(({ file, jobs }) => jobs.flatMap((job) => calleesOf(job, file, workflows))));
  const jobs: RiskyJob[] = [];
  const openCallees: Workflow[] = [];
  const undecided: UndecidedJob[] = [];
  for (const workflow of workflows) {
    const risky = scan.riskyJobs(workflow);
    const isOwn = !isOnlyCalled(workflow);
    if (isOwn || !called.has(workflow)) undecided.push(...scan.undecidedJobs(workflow));
    jobs.push(...risky.filter(({ guard }) => isOwn || guard.kind !== 'none'));
    if (!isOwn && !called.has(workflow) && risky.some(({ guard }) => guard.kind === 'none')) openCallees.push(workflow);
  }
  return { jobs, openCallees, undecided };
}

/** What one workflow holds. */
interface Found {
  readonly risky: RiskyJob[];
  readonly undecided: UndecidedJob[];
}

class Scan {
  readonly #workflows: readonly Workflow[];
  readonly #index: GateIndex;
  readonly #purposes: Purposes;
  readonly #known = new Map<Workflow, Found>();

  constructor(workflows: readonly Workflow[], index: GateIndex, purposes: Purposes) {
    this.#workflows = workflows;
    this.#index = index;
    this.#purposes = purposes;
  }

  riskyJobs(workflow: Workflow): readonly RiskyJob[] {
    return this.#look(workflow).risky;
  }

  undecidedJobs(workflow: Workflow): readonly UndecidedJob[] {
    return this.#look(workflow).undecided;
  }

  #look(workflow: Workflow): Found {
    const known = this.#known.get(workflow);
    if (known !== undefined) return known;
    const found: Found = { risky: [], undecided: [] };
    // A workflow that calls itself never starts.
    this.#known.set(workflow, found);
    const gates = this.#index.gatesOf(workflow);
    const guards = new Guards(workflow, gates, this.#purposes);
    for (const job of workflow.jobs) {
      if (job.kind === 'call' && gates.some((gate) => gate.job === job && gate.isWhole)) continue;
      const risk = this.#riskOf(job, workflow);
      if (risk !== undefined) found.risky.push({ workflow, job, ...risk, guard: guards.of(job) });
      else if (guards.of(job).kind === 'none') found.undecided.push(...this.#doubtsOf(job, workflow));
    }
    return found;
  }

  #doubtsOf(job: Job, { file }: Workflow): readonly UndecidedJob[] {
    const [callee] = calleesOf(job, file, this.#workflows);
    const inner =
      callee === undefined ? this.#purposes.ofJob(job, file).unfollowed.map((one) => ({ ...one, file })) : this.undecidedJobs(callee);
    return inner.slice(0, 1).map(({ uses, span, file: place }) => ({ job, uses, span, file: place }));
  }

  #riskOf(job: Job, { file }: Workflow): Risk | undefined {
    if (job.kind === 'call') {
      const [callee] = calleesOf(job, file, this.#workflows);
      if (callee !== undefined) return this.#riskOfCall(callee);
    }
    const [purpose] = this.#purposes.ofJob(job, file).purposes;
    const verbs = { deploy: 'deploys', publish: 'publishes', sign: 'signs' } as const;
    if (purpose !== undefined) return { why: `${verbs[purpose.kind]} with \`${purpose.by}\``, file, span: purpose.span };
    const name = job.kind === 'steps' ? job.environment?.name : undefined;
    if (name === undefined) return undefined;
    const why = name.expressions.length > 0 ? 'names an environment' : `names the environment \`${name.value}\``;
    return { why, file, span: name.alias ?? name.span };
  }

  #riskOfCall(callee: Workflow): Risk | undefined {
    const open = this.riskyJobs(callee).find(({ guard }) => guard.kind === 'none');
    if (open === undefined) return undefined;
    return { why: `calls \`${callee.file.path}\`, whose job \`${open.job.id.value}\` ${open.why}`, file: open.file, span: open.span };
  }
}

function calleesOf(job: Job, file: SourceFile, workflows: readonly Workflow[]): readonly Workflow[] {
  const callee = job.kind === 'call' ? calleeOf(job.uses.target, file.root, workflows) : undefined;
  return callee === undefined ? [] : [callee];
}

function isOnlyCalled({ triggers }: Workflow): boolean {
  return triggers.length > 0 && triggers.every(({ event }) => event === 'workflow_call');
}
