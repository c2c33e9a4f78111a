import type { Workflow } from '../src/workflow/model.ts';
import { parseWorkflow } from '../src/workflow/parse-workflow.ts';

/** The model of a workflow of these jobs, as lines below `jobs:`; what GitHub would refuse is an error of the test. */
export function aWorkflow(path: string, ...jobs: readonly string[]): Workflow {
  const text = ['on: push', 'jobs:', ...jobs.map((job) => `  ${job}`), ''].join('\n');
  const { workflow, problems } = parseWorkflow({ path, root: '', text });
  const [first] = problems;
  if (workflow === undefined || first !== undefined) throw new Error(first?.message ?? 'no workflow');
  return workflow;
}

/** A job that runs one step, with further keys in the flow style of YAML. */
export function job(id: string, keys = ''): string {
  return `${id}: {runs-on: ubuntu-24.04, steps: [{run: make}]${keys === '' ? '' : `, ${keys}`}}`;
}
