import type { Span } from '../core/location.ts';
import { clusterUseOf, isClusterPurpose } from './cluster-use.ts';
import { type GivenInputs, givenInputs, nothingGiven, withInputs } from './given-inputs.ts';
import type { LocalActions } from './local-actions.ts';
import type { ActionDefinition, Job, RunStep, SourceFile, Step, StepsJob, UsesStep } from './model.ts';
import { ownPurposes, type Purpose, purposeOfUses } from './purpose.ts';
import { flatten } from './walk.ts';

/** A local action whose steps could not be followed: it may do anything. */
export interface Unfollowed {
  /** The `uses:` as it is written. */
  readonly uses: string;
  readonly span: Span;
}

/** What steps do to the world, and what of it could not be seen. */
export interface Doing {
  readonly purposes: readonly Purpose[];
  readonly unfollowed: readonly Unfollowed[];
}

/** What one step or action does. */
interface Deed {
  /** With what it does to a cluster told apart. */
  readonly purposes: readonly (Purpose & { readonly isCluster: boolean })[];
  readonly unfollowed: readonly Unfollowed[];
  readonly isThrowaway: boolean;
  readonly isLogin: boolean;
}

/** Deeper than the platform nests actions. */
const maxDepth = 50;
/** Different calls that are followed for one tree; one more is not, and says so. */
const maxCalls = 2_000;

/**
 * What the jobs of one tree do, with the local composite actions that they use: a deploy that was moved into one is found as if it stood
 * in the job. Each action is read once for each set of inputs; in a circle, which the platform refuses, once.
 */
export class Purposes {
  readonly #actions: LocalActions;
  readonly #known = new Map<string, Deed>();

  constructor(actions: LocalActions) {
    this.#actions = actions;
  }

  /**
   * The purposes of all steps of a job, or of a call of another workflow, in the order of the file. Cluster commands count for nothing in a
   * job that starts a throwaway cluster, logs in to no other, takes no secret and names no environment: who hides a deploy behind one still
   * needs a login.
   */
  ofJob(job: Job, file: SourceFile): Doing {
    if (job.kind === 'call') {
      const purpose = purposeOfUses(job.uses, job.with);
      return { purposes: purpose === undefined ? [] : [purpose], unfollowed: [] };
    }
    const deeds = this.#ofSteps(job.steps, file, nothingGiven, 0);
    const unfollowed = deeds.flatMap((deed) => deed.unfollowed);
    const isRehearsal = rehearses(job, file, deeds);
    const purposes = deeds.flatMap((deed) => deed.purposes).filter(({ isCluster }) => !isRehearsal || !isCluster);
    return { purposes: purposes.map(plain), unfollowed };
  }

  /** Whether what a job does to a cluster ends with the job. */
  usesThrowawayCluster(job: StepsJob, file: SourceFile): boolean {
    return rehearses(job, file, this.#ofSteps(job.steps, file, nothingGiven, 0));
  }

  /** The same for one step with those that it holds. */
  ofStep(step: Step, file: SourceFile): Doing {
    const deeds = this.#ofSteps([step], file, nothingGiven, 0);
    return { purposes: deeds.flatMap(({ purposes }) => purposes).map(plain), unfollowed: deeds.flatMap(({ unfollowed }) => unfollowed) };
  }

  #ofSteps(steps: readonly Step[], file: SourceFile, given: GivenInputs, depth: number): readonly Deed[] {
    return [...flatten(steps)].flatMap((step) => {
      if (step.kind === 'parallel' || step.kind === 'control') return [];
      const use = step.kind === 'uses' ? this.#actions(file, step.uses) : undefined;
      if (step.kind === 'run' || use === undefined) return [ownDeed(step, given)];
      if (use.state === 'unread') return [unfollowedDeed(step, given)];
      return [use.action.runs.kind === 'composite' ? this.#ofCall(step, use.action, given, depth) : ownDeed(step, given)];
    });
  }

  /** What a composite action does, told at its `uses:`. A name that says so counts also where nothing in it does. */
  #ofCall(step: UsesStep, action: ActionDefinition, given: GivenInputs, depth: number): Deed {
    const inner = this.#ofAction(step, action, given, depth);
    if (inner === undefined) return unfollowedDeed(step, given);
    const { span, value } = step.uses.scalar;
    const uses = value.slice(0, maxName);
    const purposes = inner.purposes.map((purpose) => ({ ...purpose, by: `${uses} (${purpose.by})`, span }));
    const unfollowed = inner.unfollowed.map((one) => ({ uses: `${uses} (${one.uses})`, span }));
    return { ...inner, purposes: purposes.length > 0 ? purposes : ownDeed(step, given).purposes, unfollowed };
  }

  #ofAction(step: UsesStep, action: ActionDefinition, given: GivenInputs, depth: number): Deed | undefined {
    const inputs = withInputs(step.with, given).map(({ name, value }) => [
      name.value.toLowerCase(),
      value.kind === 'scalar' ? value.value : '',
    ]);
    const key = JSON.stringify([action.file.path, inputs]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (depth >= maxDepth || this.#known.size >= maxCalls || action.runs.kind !== 'composite') return undefined;
    this.#known.set(key, nothing);
    const deed = summary(this.#ofSteps(action.runs.steps, action.file, givenInputs(action, step.with, given), depth + 1));
    this.#known.set(key, deed);
    return deed;
  }
}

function rehearses(job: StepsJob, file: SourceFile, deeds: readonly Deed[]): boolean {
  const isLogin = deeds.some((deed) => deed.isLogin || deed.unfollowed.length > 0) || takesSecret(job, file);
  return job.environment === undefined && !isLogin && deeds.some(({ isThrowaway }) => isThrowaway);
}

/** Whether a job, or what stands above all jobs, names a secret but the job's own token: a login to another cluster may be in it. */
function takesSecret(job: StepsJob, { text }: SourceFile): boolean {
  const above = text.slice(0, text.search(/^jobs:/m));
  return [above, text.slice(job.span.start, job.span.end)].some((part) =>
    /\bsecrets\s{0,9}(?:\[|\)|\.(?!\s{0,9}github_token\b))/i.test(part),
  );
}

/** Longer names are cut where they are repeated. */
const maxName = 200;

const nothing: Deed = { purposes: [], unfollowed: [], isThrowaway: false, isLogin: false };

function ownDeed(step: RunStep | UsesStep, given: GivenInputs): Deed {
  const purposes = ownPurposes(step, given).map((purpose) => ({ ...purpose, isCluster: isClusterPurpose(purpose) }));
  return { purposes, unfollowed: [], ...clusterUseOf(step, given) };
}

function unfollowedDeed(step: UsesStep, given: GivenInputs): Deed {
  const { value, span } = step.uses.scalar;
  return { ...ownDeed(step, given), unfollowed: [{ uses: value.slice(0, maxName), span }] };
}

/** One purpose of each kind stands for all of an action, so that actions that use actions do not multiply. */
function summary(deeds: readonly Deed[]): Deed {
  const all = deeds.flatMap((deed) => deed.purposes);
  const first = new Map(all.toReversed().map((purpose) => [`${purpose.kind} ${purpose.isCluster}`, purpose]));
  return {
    purposes: all.filter((purpose) => first.get(`${purpose.kind} ${purpose.isCluster}`) === purpose),
    unfollowed: deeds.flatMap((deed) => deed.unfollowed).slice(0, 1),
    isThrowaway: deeds.some((deed) => deed.isThrowaway),
    isLogin: deeds.some((deed) => deed.isLogin),
  };
}

function plain({ kind, by, span }: Purpose): Purpose {
  return { kind, by, span };
}
