import type { ActionDefinition, SourceFile, Uses, Workflow } from '../../workflow/model.ts';
import { stepsOf, stepsOfAction } from '../../workflow/walk.ts';

/** A `uses:` with the file in which it stands. */
export interface PlacedUses {
  readonly file: SourceFile;
  readonly uses: Uses;
  /** True for a job that calls a reusable workflow. */
  readonly isCall: boolean;
}

/** Every `uses:` of workflows and composite actions, by file and then in the order of each. */
export function usesIn(workflows: readonly Workflow[], actions: readonly ActionDefinition[]): readonly PlacedUses[] {
  return [...workflows.flatMap(usesOfWorkflow), ...actions.flatMap(usesOfAction)];
}

function usesOfWorkflow(workflow: Workflow): readonly PlacedUses[] {
  const { file } = workflow;
  const calls = workflow.jobs.flatMap((job) => (job.kind === 'call' ? [{ file, uses: job.uses, isCall: true }] : []));
  const steps = [...stepsOf(workflow)].flatMap(({ step }) => (step.kind === 'uses' ? [{ file, uses: step.uses, isCall: false }] : []));
  return [...calls, ...steps].toSorted((a, b) => a.uses.scalar.span.start - b.uses.scalar.span.start);
}

function usesOfAction(action: ActionDefinition): readonly PlacedUses[] {
  const { file } = action;
  return stepsOfAction(action).flatMap((step) => (step.kind === 'uses' ? [{ file, uses: step.uses, isCall: false }] : []));
}
