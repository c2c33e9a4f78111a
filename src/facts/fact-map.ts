import type { Outcome } from '../core/decision.ts';
import type { Many } from '../core/facts.ts';
import type { Policy } from '../core/policy.ts';
import type { Stage } from '../core/stage.ts';
import type { ActionDefinition, DependabotFile, LockFile, Problem, Workflow } from '../workflow/model.ts';

/** Where the program stands. */
export interface Scene {
  readonly stage: Stage;
  /** `owner/name` of the action that runs, or undefined on the command line. */
  readonly gate: string | undefined;
  /** `owner/name` of the judged repository, where it is known. */
  readonly repository: string | undefined;
  /** Path and job id of the running job within the judged tree, where it stands there. */
  readonly running: { readonly path: string; readonly job: string } | undefined;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** Everything that was read and parsed, before a stage narrows it. */
export interface Pipeline {
  readonly workflows: Many<Workflow>;
  readonly actions: Many<ActionDefinition>;
  readonly dependabot: Many<DependabotFile>;
  readonly locks: Many<LockFile>;
  readonly problems: readonly Problem[];
  /** Path -> text of all that was read, refused files too. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Every fact by its key; rules see exactly those that they declare. */
export interface FactMap {
  readonly pipeline: Pipeline;
  /** At `deploy` only the running workflow and what it calls; else all. Gaps are what could not be read of them. */
  readonly workflows: Many<Workflow>;
  /** action.yml at each root and wherever a local `uses:` leads. */
  readonly actions: Many<ActionDefinition>;
  readonly dependabot: Many<DependabotFile>;
  readonly locks: Many<LockFile>;
  /** What is not what GitHub would run, of all pipeline files; never a gap of itself. */
  readonly problems: readonly Problem[];
  readonly scene: Scene;
  readonly policy: Policy;
  /** What the other rules came to; rules that need it are judged last. */
  readonly outcomes: readonly Outcome[];
}

export type FactKey = keyof FactMap;
