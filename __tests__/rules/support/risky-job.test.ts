import { describe, expect, test } from '@jest/globals';
import { GateIndex } from '../../../src/rules/support/gate-in-workflow.ts';
import { judgeJobs } from '../../../src/rules/support/risky-job.ts';
import { localActions } from '../../../src/workflow/local-actions.ts';
import { parseWorkflow } from '../../../src/workflow/parse-workflow.ts';
import { Purposes } from '../../../src/workflow/purposes.ts';

/** Why each risky job is one, by path and id; and the workflows that only others could guard. */
function judged(files: Readonly<Record<string, string>>) {
  const workflows = Object.entries(files).flatMap(([name, text]) => {
    const { workflow } = parseWorkflow({ path: `.github/workflows/${name}`, root: '', text });
    return workflow === undefined ? [] : [workflow];
  });
  const index = new GateIndex(workflows, { gate: undefined, named: [], ownRoots: new Set() });
  const { jobs, openCallees } = judgeJobs(workflows, index, new Purposes(localActions([])));
  return {
    jobs: jobs.map(({ workflow, job, why }) => `${workflow.file.path.slice(18)} ${job.id.value} ${why}`),
    open: openCallees.map(({ file }) => file.path.slice(18)),
  };
}
const steps = (head: string, run: string) => `on: push\njobs:\n  a:\n    runs-on: x\n    ${head}\n    steps:\n      - run: ${run}\n`;
const call = (uses: string) => `on: push\njobs:\n  c:\n    uses: ${uses}\n`;
const called = (text: string) => text.replace('on: push', 'on: workflow_call');

describe('judgeJobs', () => {
  test.each([
    ['publishes', steps('timeout-minutes: 5', 'npm publish'), 'a.yml a publishes with `npm publish`'],
    ['names an environment', steps('environment: production', 'make'), 'a.yml a names the environment `production`'],
    // What an expression would say stands in nobody's report.
    ['names one that only the run knows', steps('environment: ${{ inputs.to }}', 'make'), 'a.yml a names an environment'],
  ])('a job that %s', (_name, text, why) => {
    expect(judged({ 'a.yml': text })).toEqual({ jobs: [why], open: [] });
  });

  test('a call of a workflow elsewhere is a risk only by its name', () => {
    expect(judged({ 'a.yml': call('acme/pipelines/.github/workflows/lint.yml@v1') }).jobs).toEqual([]);
    expect(judged({ 'a.yml': call('./.github/workflows/gone.yml') }).jobs).toEqual([]);
  });

  test('a call is as risky as what it calls, at any depth', () => {
    const files = {
      'a.yml': call('./.github/workflows/b.yml'),
      'b.yml': called(call('./.github/workflows/c.yml')),
      'c.yml': called(steps('environment: production', 'make')),
    };
    expect(judged(files)).toEqual({
      jobs: [
        'a.yml c calls `.github/workflows/b.yml`, whose job `c` calls `.github/workflows/c.yml`, whose job `a` names the environment `production`',
      ],
      open: [],
    });
  });

  test('what only others call is theirs to guard', () => {
    expect(judged({ 'b.yml': called(steps('environment: production', 'make')) })).toEqual({ jobs: [], open: ['b.yml'] });
    expect(judged({ 'b.yml': called(steps('timeout-minutes: 5', 'make')) })).toEqual({ jobs: [], open: [] });
  });
});
