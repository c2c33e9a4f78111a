import type { Span } from '../../core/location.ts';
import { conditionOf } from '../../workflow/condition-of.ts';
import { conditionHolds } from '../../workflow/condition-outcome.ts';
import { jobsBehind } from '../../workflow/jobs-behind.ts';
import type { Job, Scalar, Step, Workflow } from '../../workflow/model.ts';
import type { Purpose } from '../../workflow/purpose.ts';
import type { Purposes } from '../../workflow/purposes.ts';
import { flatten } from '../../workflow/walk.ts';
import type { GateJob } from './gate-in-workflow.ts';
import { RefusalChain } from './job-graph.ts';

/** What stands between a job and a refusal. */
export type Guard =
  /** It does not run without the gate's success, as far as the gate itself is sound. */
  | { readonly kind: 'held'; readonly gate: GateJob }
  /** Its own `if` lets it run although the gate did not succeed. */
  | {
      readonly kind: 'overrides';
      readonly gate: GateJob;
      readonly result: 'failure' | 'skipped';
      readonly span: Span;
      readonly condition: string;
    }
  /** A step of it that deploys runs although the gate in the same job refused. */
  | { readonly kind: 'step-overrides'; readonly gate: GateJob; readonly step: Step; readonly span: Span; readonly condition: string }
  /** A step that deploys comes before the gate in the same job. */
  | { readonly kind: 'late'; readonly gate: GateJob; readonly span: Span }
  | { readonly kind: 'none' };

type PurposeOf = (step: Step) => Purpose | undefined;

/** Answers for all jobs of one workflow. */
export class Guards {
  readonly #gates: readonly GateJob[];
  readonly #purposeOf: PurposeOf;
  readonly #chains: readonly {
    readonly gate: GateJob;
    readonly behind: ReadonlySet<Job>;
    readonly failed: RefusalChain;
    /** Undefined where nothing can skip the gate. */
    readonly skipped: RefusalChain | undefined;
  }[];

  constructor(workflow: Workflow, gates: readonly GateJob[], purposes: Purposes) {
    this.#gates = gates;
    this.#purposeOf = (step) => purposes.ofStep(step, workflow.file).purposes[0];
    this.#chains = gates.map((gate) => {
      const behind = jobsBehind(gate.job, workflow);
      const outputs = new Map(verdictOutputs(gate).map((name) => [name, 'deny']));
      const chain = (result: 'failure' | 'skipped') => new RefusalChain(workflow, { job: gate.job, result, outputs }, behind);
      const canSkip = gate.job.condition !== undefined || gate.job.needs.length > 0;
      return { gate, behind, failed: chain('failure'), skipped: canSkip ? chain('skipped') : undefined };
    });
  }

  /** The best guard first: one that holds and has no flaw, one that holds, one that does not. */
  of(job: Job): Guard {
    const guards = [...this.#earlier(job), ...this.#within(job)];
    const isSound = (guard: Guard) => guard.kind === 'held' && guard.gate.flaws.length === 0;
    return guards.find(isSound) ?? guards.find(({ kind }) => kind === 'held') ?? guards[0] ?? { kind: 'none' };
  }

  #earlier(job: Job): readonly Guard[] {
    return this.#chains
      .filter(({ behind, gate }) => gate.job !== job && behind.has(job))
      .map(({ gate, failed, skipped }): Guard => {
        // A job without an `if` is skipped with what it needs.
        if (job.condition === undefined) return { kind: 'held', gate };
        const place = placeOf(job.condition);
        if (failed.canRun(job)) return { kind: 'overrides', gate, result: 'failure', ...place };
        return skipped?.canRun(job) === true ? { kind: 'overrides', gate, result: 'skipped', ...place } : { kind: 'held', gate };
      });
  }

  #within(job: Job): readonly Guard[] {
    const gate = this.#gates.find((one) => one.job === job && one.step !== undefined);
    if (gate?.step === undefined || job.kind !== 'steps') return [];
    const all = [...flatten(job.steps)];
    const steps = all.filter((step) => step.kind !== 'parallel');
    const at = all.slice(0, all.indexOf(gate.step)).filter((step) => step.kind !== 'parallel').length;
    const [early] = steps.slice(0, at).flatMap((step) => this.#purposeOf(step) ?? []);
    if (early !== undefined) return [{ kind: 'late', gate, span: early.span }];
    return [overridingStep(steps.slice(at + 1), gate, this.#purposeOf) ?? { kind: 'held', gate }];
  }
}

/** A step behind the gate that deploys, or in a job without a known purpose any code, and whose `if` holds after a refusal. */
function overridingStep(steps: readonly Step[], gate: GateJob, purposeOf: PurposeOf): Guard | undefined {
  const hasPurpose = steps.some((step) => purposeOf(step) !== undefined);
  for (const step of steps) {
    const { condition } = step;
    const isMeant = hasPurpose ? purposeOf(step) !== undefined : step.kind === 'run' || isLocal(step);
    if (!isMeant || condition === undefined) continue;
    const refused = { success: false, failure: true, cancelled: false, valueOf: () => undefined, results: [] };
    if (conditionHolds(conditionOf(condition), refused) === false) continue;
    return { kind: 'step-overrides', gate, step, ...placeOf(condition) };
  }
  return undefined;
}

function isLocal(step: Step): boolean {
  return step.kind === 'uses' && (step.uses.target.kind === 'local' || step.uses.target.kind === 'self');
}

/** Names in lower case of the outputs that hold the gate's verdict, which is `deny` from its first statement on. */
function verdictOutputs({ job, step, isWhole }: GateJob): readonly string[] {
  if (job.kind === 'call') return isWhole ? ['verdict'] : [];
  const id = step?.id?.value.toLowerCase();
  if (id === undefined) return [];
  return job.outputs
    .filter(({ value }) => value.kind === 'scalar' && value.value.replace(/\s/g, '').toLowerCase() === `\${{steps.${id}.outputs.verdict}}`)
    .map(({ name }) => name.value.toLowerCase());
}

/** An `if` with where it stands. */
function placeOf(condition: Scalar): { readonly span: Span; readonly condition: string } {
  return { span: condition.alias ?? condition.span, condition: condition.value.trim() };
}
