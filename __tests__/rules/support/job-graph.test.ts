import { describe, expect, test } from '@jest/globals';
import { RefusalChain } from '../../../src/rules/support/job-graph.ts';
import { jobsBehind } from '../../../src/workflow/jobs-behind.ts';
import type { Workflow } from '../../../src/workflow/model.ts';
import { parseWorkflow } from '../../../src/workflow/parse-workflow.ts';

/** Jobs as `id: needs | if`. */
function workflowOf(...jobs: readonly string[]): Workflow {
  const lines = jobs.flatMap((job) => {
    const [id = '', needs = '', condition = ''] = job.split('|').map((part) => part.trim());
    return [
      `  ${id}:`,
      '    runs-on: x',
      `    needs: [${needs}]`,
      ...(condition === '' ? [] : [`    if: ${condition}`]),
      '    steps: [{run: x}]',
    ];
  });
  const { workflow } = parseWorkflow({ path: '.github/workflows/a.yml', root: '', text: ['on: push', 'jobs:', ...lines, ''].join('\n') });
  if (workflow === undefined) throw new Error('no workflow');
  return workflow;
}

/** Ids of the jobs that can run although the first one did not succeed. */
function running(result: 'failure' | 'skipped', ...jobs: readonly string[]): readonly string[] {
  const workflow = workflowOf(...jobs);
  const [gate] = workflow.jobs;
  if (gate === undefined) throw new Error('no gate');
  const chain = new RefusalChain(workflow, { job: gate, result, outputs: new Map([['verdict', 'deny']]) }, jobsBehind(gate, workflow));
  return workflow.jobs.filter((job) => chain.canRun(job)).map(({ id }) => id.value);
}

describe('RefusalChain', () => {
  test('a failure skips all that is behind it, unless an `if` says otherwise', () => {
    expect(running('failure', 'gate', 'a|gate', 'b|a', 'c', 'd|a|always()', 'e|d')).toEqual(['c', 'd']);
  });

  test('results of jobs that were skipped are known', () => {
    const asks = (result: string) => `b|a|always() && needs.a.result == '${result}'`;
    expect(running('failure', 'gate', 'a|gate', asks('success'))).toEqual([]);
    expect(running('failure', 'gate', 'a|gate', asks('skipped'))).toEqual(['b']);
    expect(running('failure', 'gate', 'a|gate|always()', asks('success'))).toEqual(['a', 'b']);
  });

  test('a skipped gate is no failure', () => {
    expect(running('failure', 'gate', "a|gate|always() && needs.gate.result != 'failure'")).toEqual([]);
    expect(running('skipped', 'gate', "a|gate|always() && needs.gate.result != 'failure'")).toEqual(['a']);
    expect(running('skipped', 'gate', 'a|gate|failure()')).toEqual(['a']);
  });

  test('outputs of the gate are known, those of others are not', () => {
    expect(running('failure', 'gate', "a|gate|always() && needs.gate.outputs.verdict == 'allow'")).toEqual([]);
    expect(running('skipped', 'gate', "a|gate|always() && needs.gate.outputs.verdict == 'allow'")).toEqual([]);
    expect(running('failure', 'gate', "a|gate|always() && needs.gate.outputs.other == 'allow'")).toEqual(['a']);
    expect(running('failure', 'gate', "a|gate|always() && needs.x.outputs.verdict == 'allow'")).toEqual(['a']);
    expect(running('failure', 'gate', "a|gate|always() && needs.x.result == 'success'")).toEqual(['a']);
    expect(running('failure', 'gate', "a|gate|always() && needs.gate.other == 'x'")).toEqual(['a']);
    expect(running('failure', 'gate', "a|gate|always() && github.actor == 'x'")).toEqual(['a']);
    expect(running('failure', 'gate', 'a|gate|always() && needs')).toEqual(['a']);
  });

  test('a chain deeper than any real one is believed to run', () => {
    const asks = Array.from({ length: 400 }, (_, index) => `j${index + 1}|j${index}|always() && needs.j${index}.result == 'success'`);
    const ran = running('failure', 'gate', 'j0|gate', ...asks.toReversed());
    expect(ran).toContain('j400');
    expect(running('failure', 'gate', 'j0|gate', ...asks.slice(0, 100))).toEqual([]);
  });
});
