import { describe, expect, test } from '@jest/globals';
import { jobsBehind } from '../../src/workflow/jobs-behind.ts';
import type { Workflow } from '../../src/workflow/model.ts';
import { parseWorkflow } from '../../src/workflow/parse-workflow.ts';

/** Jobs as `id|needs`. */
function workflowOf(...jobs: readonly string[]): Workflow {
  const lines = jobs.map((job) => {
    const [id = '', needs = ''] = job.split('|');
    return `  ${id}: {runs-on: x, needs: [${needs}], steps: [{run: x}]}`;
  });
  const { workflow } = parseWorkflow({ path: '.github/workflows/a.yml', root: '', text: ['on: push', 'jobs:', ...lines, ''].join('\n') });
  if (workflow === undefined) throw new Error('no workflow');
  return workflow;
}

describe('jobsBehind', () => {
  test('are those that need it, through others too, in any case of the letters', () => {
    const workflow = workflowOf('gate', 'a|GATE', 'b|a', 'c', 'd|b, c', 'e|missing');
    const [gate] = workflow.jobs;
    const behind = gate === undefined ? [] : [...jobsBehind(gate, workflow)].map(({ id }) => id.value);
    expect(behind.toSorted()).toEqual(['a', 'b', 'd']);
  });
});
