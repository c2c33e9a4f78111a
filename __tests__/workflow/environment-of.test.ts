import { expect, test } from '@jest/globals';
import { aWorkflow, job } from '../../__fixtures__/workflow.ts';
import { environmentOf } from '../../src/workflow/environment-of.ts';

function of(line: string) {
  const [first] = aWorkflow('.github/workflows/a.yml', line).jobs;
  return first === undefined ? undefined : environmentOf(first);
}

test.each<[string, string, object]>([
  ['a name', 'environment: production', { name: 'production', isRecorded: true }],
  ['a mapping', 'environment: {name: production, url: x}', { name: 'production', isRecorded: true }],
  ['a deployment that is recorded', 'environment: {name: production, deployment: true}', { isRecorded: true }],
  ['a deployment that is not recorded', 'environment: {name: production, deployment: false}', { isRecorded: false }],
  ['a deployment that an expression decides', "environment: {name: a, deployment: '${{ inputs.x }}'}", { name: 'a', isRecorded: false }],
  ['an expression', "environment: 'prod-${{ inputs.x }}'", { name: undefined, isRecorded: true }],
])('%s', (_name, keys, expected) => {
  expect(of(job('a', keys))).toMatchObject(expected);
});

test('a job without one, and a job that calls a workflow, name none', () => {
  expect(of(job('a'))).toBeUndefined();
  expect(of('a: {uses: ./.github/workflows/b.yml}')).toBeUndefined();
});
