import { describe, expect, test } from '@jest/globals';
import { callerSources } from '../../src/workflow/callers.ts';
import { parseAction } from '../../src/workflow/parse-action.ts';
import { parseWorkflow } from '../../src/workflow/parse-workflow.ts';

const workflow = (path: string, text: string, root = '') => {
  const parsed = parseWorkflow({ path, root, text }).workflow;
  if (parsed === undefined) throw new Error('no workflow');
  return parsed;
};
const action = (path: string, text: string, root = '') => {
  const parsed = parseAction({ path, root, text }).action;
  if (parsed === undefined) throw new Error('no action');
  return parsed;
};
const steps = (body: string) => `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - ${body}\n`;
const composite = (body: string) => `name: a\ndescription: a\nruns:\n  using: composite\n  steps:\n    - ${body}\n`;

test('an action is given what steps, calls and other actions give', () => {
  const inner = action('b/action.yml', composite('run: x\n      shell: bash'));
  const outer = action('a/action.yaml', composite('uses: ./b/\n      with: {KEY: "${{ inputs.k }}"}'));
  const caller = workflow('.github/workflows/a.yml', steps('uses: ./a\n        with: {k: "${{ secrets.A }}"}'));
  expect(callerSources([caller], [inner, outer])(inner.file).input('key')).toEqual([{ kind: 'secret', name: 'A' }]);
});

test('a workflow is given what its callers give, in its own repository only', () => {
  const callee = workflow('acme/app/.github/workflows/b.yml', steps('run: x').replace('push', 'workflow_call'), 'acme/app');
  const call = (secret: string) =>
    `on: push\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n    with: {k: "\${{ secrets.${secret} }}"}\n`;
  const own = workflow('acme/app/.github/workflows/a.yml', call('OWN'), 'acme/app');
  const other = workflow('acme/lib/.github/workflows/a.yml', call('OTHER'), 'acme/lib');
  expect(callerSources([callee, own, other], [])(callee.file).input('k')).toEqual([{ kind: 'secret', name: 'OWN' }]);
});

test('actions that call each other end', () => {
  const a = action('a/action.yml', composite('uses: ./b\n      with: {k: "${{ inputs.k }}"}'));
  const b = action('b/action.yml', composite('uses: ./a\n      with: {k: "${{ inputs.k }}"}'));
  expect(callerSources([], [a, b])(a.file).input('k')).toEqual([{ kind: 'open', name: 'inputs.k' }]);
});

test('nobody gives what nobody names', () => {
  const alone = action('a/action.yml', composite('run: x\n      shell: bash'));
  expect(callerSources([], [alone])(alone.file).input('constructor')).toEqual([]);
});

describe('variables around a composite action', () => {
  const inner = action('b/action.yml', composite('run: x\n      shell: bash'));
  const around = (...lines: readonly string[]) =>
    workflow(
      '.github/workflows/a.yml',
      `on: push\nenv: {A: "\${{ secrets.A }}"}\njobs:\n  a:\n    runs-on: x\n    steps:\n${lines.map((line) => `      - ${line}\n`).join('')}`,
    );

  test('are those of the workflow, the job and the step, and what steps before wrote', () => {
    const caller = around('run: echo "B=${{ secrets.B }}" >> "$GITHUB_ENV"', 'uses: ./b\n        env: {C: "${{ secrets.C }}"}');
    const { around: variable } = callerSources([caller], [inner])(inner.file);
    expect(['a', 'B', 'C', 'D'].flatMap((name) => variable(name))).toEqual(['A', 'B', 'C'].map((name) => ({ kind: 'secret', name })));
  });

  test('pass through an action around it, also in a circle', () => {
    const outer = action('a/action.yml', composite('uses: ./b'));
    const back = action('b/action.yml', composite('uses: ./a'));
    const { around: variable } = callerSources([around('uses: ./a')], [outer, back])(back.file);
    expect([variable('A'), variable('Z')]).toEqual([[{ kind: 'secret', name: 'A' }], []]);
  });

  test('are none for a called workflow', () => {
    const callee = workflow('.github/workflows/b.yml', steps('run: x').replace('push', 'workflow_call'));
    const caller = workflow(
      '.github/workflows/a.yml',
      'on: push\nenv: {A: "${{ secrets.A }}"}\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n',
    );
    expect(callerSources([callee, caller], [])(callee.file).around('A')).toEqual([]);
  });
});
