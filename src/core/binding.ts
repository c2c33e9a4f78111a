import type { GapCause } from './facts.ts';

/** Whether the change under judgement could have written the policy or the program that judges it. */
export interface Binding {
  readonly value: boolean;
  /** What makes it so: a workflow that a ruleset requires, or a run of the guarded default branch. */
  readonly way: 'required-workflow' | 'default-branch' | undefined;
  /** One clause. */
  readonly reason: string;
  /** How to make it binding; empty where it is. */
  readonly remedy: string;
  /** What kept it from being told; undefined where it was. It does not bind until it is. */
  readonly cause: GapCause | undefined;
}
