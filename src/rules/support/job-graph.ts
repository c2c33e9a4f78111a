import { conditionOf } from '../../workflow/condition-of.ts';
import { conditionHolds, type KnownValue, type Supposition } from '../../workflow/condition-outcome.ts';
import type { Job, Workflow } from '../../workflow/model.ts';

/** That one job did not succeed. */
export interface Refusal {
  readonly job: Job;
  readonly result: 'failure' | 'skipped';
  /** What its outputs hold then, by name in lower case. */
  readonly outputs: ReadonlyMap<string, string>;
}

/** Jobs that ask for each other's results deeper than this are believed to run. */
const maxDepth = 200;

/**
 * Which jobs can run although one that they need, directly or through others, did not succeed. A failure or skip skips all jobs of the
 * chain behind it, unless the `if` of a job itself says otherwise; what another `if` says only matters where this one asks for its result.
 */
export class RefusalChain {
  readonly #refusal: Refusal;
  readonly #behind: ReadonlySet<Job>;
  readonly #byId: ReadonlyMap<string, Job>;
  readonly #known = new Map<Job, boolean>();

  constructor(workflow: Workflow, refusal: Refusal, behind: ReadonlySet<Job>) {
    this.#refusal = refusal;
    this.#behind = behind;
    this.#byId = new Map(workflow.jobs.map((job) => [job.id.value.toLowerCase(), job]));
  }

  canRun(job: Job): boolean {
    return this.#canRun(job, 0);
  }

  #canRun(job: Job, depth: number): boolean {
    if (job === this.#refusal.job) return false;
    if (!this.#behind.has(job)) return true;
    const known = this.#known.get(job);
    if (known !== undefined) return known;
    if (depth > maxDepth) return true;
    // Jobs that need each other never start; nothing is believed of them.
    this.#known.set(job, true);
    const canRun = this.#holds(job, depth);
    this.#known.set(job, canRun);
    return canRun;
  }

  #holds(job: Job, depth: number): boolean {
    if (job.condition === undefined) return false;
    const supposition: Supposition = {
      success: false,
      failure: this.#refusal.result === 'failure' ? true : undefined,
      cancelled: false,
      valueOf: (path) => this.#valueOf(path, depth),
      results: job.needs.map((need) => this.#resultOf(need.value, depth)),
    };
    return conditionHolds(conditionOf(job.condition), supposition) !== false;
  }

  #resultOf(id: string, depth: number): string | undefined {
    const job = this.#byId.get(id.toLowerCase());
    if (job === undefined) return undefined;
    if (job === this.#refusal.job) return this.#refusal.result;
    return this.#canRun(job, depth + 1) ? undefined : 'skipped';
  }

  #valueOf([context, id = '', part = '', name = '']: readonly string[], depth: number): KnownValue | undefined {
    if (context !== 'needs') return undefined;
    if (part.toLowerCase() === 'result') return this.#resultOf(id, depth);
    if (part.toLowerCase() !== 'outputs' || this.#byId.get(id.toLowerCase()) !== this.#refusal.job) return undefined;
    return this.#refusal.result === 'skipped' ? '' : this.#refusal.outputs.get(name.toLowerCase());
  }
}
