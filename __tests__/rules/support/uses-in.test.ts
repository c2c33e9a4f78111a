import { expect, test } from '@jest/globals';
import { usesIn } from '../../../src/rules/support/uses-in.ts';
import { goodAction, goodWorkflow } from '../../workflow/parse-text.ts';

test('every `uses:` in the order of the file: steps, groups of steps and calls', () => {
  const workflow = goodWorkflow(`on: push
jobs:
  a:
    runs-on: x
    steps:
      - run: make
      - uses: acme/one@v1
      - parallel:
          - uses: acme/two@v1
  b:
    uses: acme/pipelines/.github/workflows/three.yml@v1
  c:
    runs-on: x
    steps:
      - uses: ./four
`);
  expect(usesIn([workflow], []).map(({ uses, isCall }) => [uses.scalar.value, isCall])).toEqual([
    ['acme/one@v1', false],
    ['acme/two@v1', false],
    ['acme/pipelines/.github/workflows/three.yml@v1', true],
    ['./four', false],
  ]);
});

test('the steps of a composite action, and none of another', () => {
  const composite = goodAction(
    'name: a\ndescription: a\nruns:\n  using: composite\n  steps:\n    - {run: make, shell: bash}\n    - uses: acme/one@v1\n',
  );
  const node = goodAction('name: a\ndescription: a\nruns: {using: node24, main: x.js}\n');
  expect(usesIn([], [node, composite]).map(({ file, uses }) => [file.path, uses.scalar.value])).toEqual([['action.yml', 'acme/one@v1']]);
});
