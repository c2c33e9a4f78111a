import type { Span } from '../../core/location.ts';
import { conditionOf } from '../../workflow/condition-of.ts';
import { conditionHolds } from '../../workflow/condition-outcome.ts';
import type { Job, Named, Scalar, SourceFile, Step, StepsJob, UsesStep, Workflow } from '../../workflow/model.ts';
import { flatten } from '../../workflow/walk.ts';
import { calleeOf, type GateTest, isGateCall, isGateStep } from './gate-use.ts';

/** Why a gate may let pass what it refuses, or may not judge at all. */
export type FlawKind = 'continue-on-error' | 'conditional-step' | 'conditional-job' | 'report' | 'code-before' | 'side-by-side' | 'matrix';

export interface Flaw {
  readonly kind: FlawKind;
  readonly file: SourceFile;
  readonly span: Span;
  /** The value found, or what stands before the gate. */
  readonly found: string;
}

/** A job that fails when the gate refuses. */
export interface GateJob {
  readonly job: Job;
  readonly file: SourceFile;
  /** The gate's step; undefined where the job calls a workflow that is, or holds, the gate. */
  readonly step: Step | undefined;
  /** True for a call of the gate's own workflow, which does nothing else. */
  readonly isWhole: boolean;
  readonly flaws: readonly Flaw[];
}

/** More gates of one workflow are not looked at. */
const maxGates = 64;

/** The gates of each workflow, found once. */
export class GateIndex {
  readonly #workflows: readonly Workflow[];
  readonly #test: GateTest;
  readonly #known = new Map<Workflow, readonly GateJob[]>();

  constructor(workflows: readonly Workflow[], test: GateTest) {
    this.#workflows = workflows;
    this.#test = test;
  }

  /** One for each job that has any: in its own steps, as the gate's workflow, or in a called workflow. */
  gatesOf(workflow: Workflow): readonly GateJob[] {
    const known = this.#known.get(workflow);
    if (known !== undefined) return known;
    // A workflow that calls itself never starts.
    this.#known.set(workflow, []);
    const gates = workflow.jobs.flatMap((job) => this.#gateIn(job, workflow)).slice(0, maxGates);
    this.#known.set(workflow, gates);
    return gates;
  }

  #gateIn(job: Job, { file }: Workflow): readonly GateJob[] {
    if (job.kind === 'steps') return gateInSteps(job, file, this.#test);
    if (isGateCall(job.uses.target, file.root, this.#test)) {
      return [{ job, file, step: undefined, isWhole: true, flaws: [...reportFlaw(job.with, file), ...jobFlaws(job, file)] }];
    }
    const callee = calleeOf(job.uses.target, file.root, this.#workflows);
    const [inner] = callee === undefined ? [] : this.gatesOf(callee);
    return inner === undefined ? [] : [{ job, file, step: undefined, isWhole: false, flaws: [...inner.flaws, ...jobFlaws(job, file)] }];
  }
}

function gateInSteps(job: StepsJob, file: SourceFile, test: GateTest): GateJob[] {
  const steps = [...flatten(job.steps)];
  const step = steps.find((one) => isGateStep(one, file.root, test));
  if (step === undefined) return [];
  const before = steps.slice(0, steps.indexOf(step)).filter((one) => one.kind !== 'parallel' || !one.steps.includes(step));
  const flaws = [
    ...stepFlaws(step, job, file),
    ...before
      .filter(isOwnCode)
      .slice(0, 1)
      .map((one) => codeBefore(one, file)),
    ...jobFlaws(job, file),
  ];
  return [{ job, file, step, isWhole: false, flaws }];
}

function stepFlaws(step: UsesStep, job: StepsJob, file: SourceFile): readonly Flaw[] {
  const group = job.steps.find((one) => one.kind === 'parallel' && [...flatten(one.steps)].includes(step));
  const conditions = [step, ...(group === undefined ? [] : [group])];
  const isApart = step.isBackground || group !== undefined;
  return [
    ...conditions.flatMap((one) => [...ignored(one.continueOnError, file), ...skippable(one.condition, 'conditional-step', file)]),
    ...reportFlaw(step.with, file),
    ...(isApart ? [{ kind: 'side-by-side', file, span: step.span, found: '' } as const] : []),
  ];
}

function jobFlaws(job: Job, file: SourceFile): readonly Flaw[] {
  const matrix = job.strategy?.matrix;
  return [
    ...(job.kind === 'steps' ? ignored(job.continueOnError, file) : []),
    ...skippable(job.condition, 'conditional-job', file),
    ...(matrix === undefined ? [] : [{ kind: 'matrix', file, span: matrix.alias ?? matrix.span, found: '' } as const]),
  ];
}

function ignored(value: Scalar | undefined, file: SourceFile): readonly Flaw[] {
  if (value === undefined || value.value.trim().toLowerCase() === 'false') return [];
  return [{ kind: 'continue-on-error', file, span: placeOf(value), found: value.value }];
}

/** A condition that can be false while all is well. */
function skippable(condition: Scalar | undefined, kind: 'conditional-step' | 'conditional-job', file: SourceFile): readonly Flaw[] {
  if (condition === undefined) return [];
  const allWell = { success: true, failure: false, cancelled: false, valueOf: () => undefined, results: [] };
  if (conditionHolds(conditionOf(condition), allWell) === true) return [];
  return [{ kind, file, span: placeOf(condition), found: condition.value.trim() }];
}

function reportFlaw(inputs: readonly Named[], file: SourceFile): readonly Flaw[] {
  const mode = inputs.find(({ name }) => name.value.toLowerCase() === 'mode')?.value;
  if (mode?.kind !== 'scalar' || mode.value.trim().toLowerCase() !== 'report') return [];
  return [{ kind: 'report', file, span: placeOf(mode), found: mode.value }];
}

/** Code of the repository or of a pull request: it may change the runner on which the gate then judges. */
function isOwnCode(step: Step): boolean {
  if (step.kind === 'run') return true;
  if (step.kind !== 'uses') return false;
  const { target } = step.uses;
  return target.kind === 'local' || target.kind === 'self' || target.kind === 'docker';
}

function codeBefore(step: Step, file: SourceFile): Flaw {
  const found = step.kind === 'uses' ? step.uses.scalar.value : (step.name?.value ?? step.id?.value ?? 'a run step');
  return { kind: 'code-before', file, span: step.span, found };
}

function placeOf(scalar: Scalar): Span {
  return scalar.alias ?? scalar.span;
}
