import { describe, expect, test } from '@jest/globals';
import { aWorkflow, job } from '../../__fixtures__/workflow.ts';
import { isCallOf, withDependants } from '../../src/workflow/placed-job.ts';

describe('withDependants', () => {
  const workflow = aWorkflow('.github/workflows/a.yml', job('late', 'needs: [B]'), job('a'), job('b', 'needs: a'), job('other'));
  const of = (id: string) => withDependants(workflow, (one) => one.id.value === id).map((placed) => placed.job.id.value);

  test('gives the job first, and then what needs it', () => {
    expect(of('a')).toEqual(['a', 'b', 'late']);
    expect(of('other')).toEqual(['other']);
    expect(of('gone')).toEqual([]);
  });
});

describe('isCallOf', () => {
  const calls = (uses: string, path: string) => {
    const [first] = aWorkflow('.github/workflows/a.yml', uses === '' ? job('a') : `a: {uses: ${uses}}`).jobs;
    return first !== undefined && isCallOf(first, path);
  };

  test.each([
    ['./.github/workflows/x.yml', 'acme/app/.github/workflows/x.yml', true],
    ['./.github/workflows/X.yml', 'acme/app/.github/workflows/x.yml', true],
    ['./.github/workflows/x.yml', 'acme/app/.github/workflows/y.yml', false],
    ['Acme/Build/.github/workflows/x.yml@v1', 'acme/build/.github/workflows/x.yml', true],
    ['acme/build/.github/workflows/x.yml@v1', 'acme/other/.github/workflows/x.yml', false],
    ['', 'acme/app/.github/workflows/x.yml', false],
  ])('%j calls %s: %s', (uses, path, expected) => {
    expect(calls(uses, path)).toBe(expected);
  });
});
