import type { Gap } from '../core/facts.ts';
import { localPath } from '../workflow/local-path.ts';
import type { Step, Target, Workflow } from '../workflow/model.ts';
import { stepsOf, stepsOfAction } from '../workflow/walk.ts';
import type { Pipeline } from './fact-map.ts';

/**
 * Paths of the files that a run of the workflow at `start` executes from its own repository: itself, the local workflows that it
 * calls and the local actions that they use, transitively.
 */
export function reachableFrom(pipeline: Pipeline, start: string): ReadonlySet<string> {
  const reached = new Set<string>([start]);
  const queue = [start];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    for (const next of callsOf(pipeline, path)) {
      if (reached.has(next)) continue;
      reached.add(next);
      queue.push(next);
    }
  }
  return reached;
}

function callsOf(pipeline: Pipeline, path: string): readonly string[] {
  const workflow = pipeline.workflows.items.find(({ file }) => file.path === path);
  if (workflow !== undefined) return [...workflowTargets(workflow), ...actionTargets([...stepsOf(workflow)].map(({ step }) => step))];
  const action = pipeline.actions.items.find(({ file }) => file.path === path);
  return action === undefined ? [] : actionTargets(stepsOfAction(action));
}

function workflowTargets(workflow: Workflow): readonly string[] {
  return workflow.jobs.flatMap((job) => (job.kind === 'call' ? pathsOf(job.uses.target) : []));
}

/** Both names that the runner looks for, also where the file could not be read: its gap concerns this run. */
function actionTargets(steps: readonly Step[]): readonly string[] {
  const directories = steps.flatMap((step) => (step.kind === 'uses' ? pathsOf(step.uses.target) : []));
  return directories.flatMap((directory) =>
    ['action.yml', 'action.yaml'].map((name) => (directory === '' ? name : `${directory}/${name}`)),
  );
}

function pathsOf(target: Target): readonly string[] {
  return target.kind === 'local' || target.kind === 'self' ? [localPath(target.path)] : [];
}

/** Gaps of reachable files; a gap without a file of its own concerns everything. */
export function isGapReachable({ item, location }: Gap, reached: ReadonlySet<string>): boolean {
  const path = location?.path ?? item;
  return reached.has(path) || !/\.ya?ml$/.test(path);
}
