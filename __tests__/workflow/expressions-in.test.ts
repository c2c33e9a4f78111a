import { describe, expect, test } from '@jest/globals';
import { allScalars } from '../../src/workflow/all-scalars.ts';
import { expressionsIn } from '../../src/workflow/expressions-in.ts';
import type { ActionDefinition, Workflow } from '../../src/workflow/model.ts';
import { goodAction, goodWorkflow } from './parse-text.ts';

function placed(definition: Workflow | ActionDefinition): readonly string[] {
  return [...expressionsIn(definition)].map(({ embedded, job, step }) => {
    const place = [job?.id.value, step?.id?.value].filter((id) => id !== undefined).join('/');
    return `${place}: ${definition.file.text.slice(embedded.span.start, embedded.span.end)}`;
  });
}

const text = `
run-name: \${{ inputs.n }}
on:
  workflow_call: {outputs: {o: {value: "\${{ jobs.a.outputs.o }}"}}}
env: {A: "\${{ vars.a }}"}
concurrency: {group: "\${{ github.ref }}"}
defaults: {run: {shell: "\${{ vars.s }}"}}
jobs:
  a:
    if: github.ref == 'x'
    runs-on: "\${{ matrix.os }}"
    strategy: {matrix: "\${{ fromJSON(vars.m) }}", max-parallel: "\${{ vars.p }}"}
    container: {image: a, volumes: ["\${{ vars.v }}:/v"]}
    steps:
    - &one
      id: one
      if: |
        always()
      run: "echo \${{ github.actor }} \${{ github.sha }}"
    - {id: two, parallel: [{id: three, if: "\${{ true }}", uses: a/b@c, with: {d: "\${{ secrets.D }}"}}]}
  b:
    runs-on: x
    steps:
    - *one
    - {id: four, run: "\${{ env.A }}"}
`;

describe('expressionsIn', () => {
  test('every expression of a workflow once, with its job and step, conditions too', () => {
    expect(placed(goodWorkflow(text))).toEqual([
      ': ${{ inputs.n }}',
      ': ${{ jobs.a.outputs.o }}',
      ': ${{ vars.a }}',
      ': ${{ github.ref }}',
      ': ${{ vars.s }}',
      "a: github.ref == 'x'",
      'a: ${{ matrix.os }}',
      'a: ${{ fromJSON(vars.m) }}',
      'a: ${{ vars.p }}',
      'a: ${{ vars.v }}',
      'a/one: always()',
      'a/one: ${{ github.actor }}',
      'a/one: ${{ github.sha }}',
      'a/three: ${{ true }}',
      'a/three: ${{ secrets.D }}',
      'b/four: ${{ env.A }}',
    ]);
  });

  test('those of an action with their steps', () => {
    const action = goodAction(`
name: a
inputs: {i: {default: "\${{ github.token }}"}}
outputs: {o: {value: "\${{ steps.s.outputs.o }}"}}
runs:
  using: composite
  steps: [{id: s, if: "inputs.i != ''", run: "\${{ inputs.i }}", shell: bash}]
`);
    expect(placed(action)).toEqual([': ${{ github.token }}', ': ${{ steps.s.outputs.o }}', "s: inputs.i != ''", 's: ${{ inputs.i }}']);
  });
});

describe('allScalars', () => {
  test('every scalar once, in the order of the file, aliases left out', () => {
    const workflow = goodWorkflow('on: push\nenv: {A: &a b, C: *a}\njobs: {d: {runs-on: e, steps: [{run: f}]}}');
    expect([...allScalars(workflow)].map(({ value }) => value).join(' ')).toBe('on push env A b C jobs d runs-on e steps run f');
  });
});
