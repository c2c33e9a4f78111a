import type { CallerSources } from './callers.ts';
import { valueOf } from './callers.ts';
import type { OutputOfJob, TextScope } from './expand-text.ts';
import type { Workflow } from './model.ts';
import { flatten } from './walk.ts';

/** How outputs of the jobs of a workflow are followed to what their steps write. */
export function jobOutputs(workflow: Workflow, sources: CallerSources): NonNullable<TextScope['jobOutput']> {
  const outputOf = (id: string, name: string): OutputOfJob | undefined => {
    const job = workflow.jobs.find((one) => one.id.value.toLowerCase() === id.toLowerCase());
    if (job?.kind !== 'steps') return undefined;
    const value = valueOf(job.outputs, name);
    if (value?.kind !== 'scalar') return undefined;
    const steps = [...flatten(job.steps)];
    const scope = { env: [job.env, workflow.env], before: { steps, count: steps.length }, isScript: false, ...sources(workflow.file) };
    return { text: value.value, scope: { ...scope, jobOutput: outputOf } };
  };
  return outputOf;
}
