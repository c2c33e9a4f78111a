import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import rule from '../../../src/rules/secret/unscoped.ts';

const path = '.github/workflows/a.yml';
const job = (body: string, head = 'on: push') => ({ [path]: `${head}\njobs:\n  a:\n    runs-on: x\n${body.replace(/^/gm, '    ')}\n` });
const deploy = 'steps:\n  - run: kubectl apply -f x\n    env: {T: "${{ secrets.B }}"}\n  - run: x ${{ secrets.A }} ${{ secrets.B }}';

async function found(files: Record<string, string>) {
  const { findings } = await judge(rule, { files, question: aQuestion({}) });
  return findings.map(({ subject }) => subject['secrets']);
}

test('lists each secret of the job once', async () => {
  expect(await found(job(deploy))).toEqual(['`A`, `B`']);
});

test('says what deploys and where each secret is used', async () => {
  const { findings } = await judge(rule, { files: job(deploy), question: aQuestion({}) });
  expect(findings.map(({ related }) => related.map(({ location }) => ('start' in location ? location.start.line : 0)))).toEqual([
    [6, 7, 8],
  ]);
});

describe('counts', () => {
  test.each<[string, Record<string, string>]>([
    ['the environment of the workflow', job('steps:\n  - run: kubectl apply -f x', 'on: push\nenv: {T: "${{ secrets.A }}"}')],
    ['a condition', job("steps:\n  - if: secrets.A != ''\n    run: kubectl apply -f x")],
    ['another spelling', job('steps:\n  - run: kubectl apply -f ${{ SECRETS["A"] }}'.replaceAll('"', "'"))],
    ['an environment without a name', job("environment: ''\nsteps:\n  - run: kubectl apply -f ${{ secrets.A }}")],
    [
      'a publisher within a local action',
      {
        ...job('steps:\n  - uses: ./ship\n    with: {T: "${{ secrets.A }}"}'),
        'ship/action.yml': 'name: a\ndescription: a\nruns:\n  using: composite\n  steps: [{run: npm publish, shell: bash}]\n',
      },
    ],
    ['a publisher', job('steps:\n  - run: npm publish\n    env: {T: "${{ secrets.A }}"}')],
  ])('%s', async (_, files) => {
    expect(await found(files)).toEqual(['`A`']);
  });

  test.each<[string, Record<string, string>]>([
    ['an environment', job(`environment: production\n${deploy}`)],
    ['an environment by expression', job(`environment: \${{ inputs.stage }}\n${deploy}`)],
    ["the job's own token", job('steps:\n  - run: kubectl apply -f ${{ secrets.GITHUB_TOKEN }}')],
    ['a job that only builds', job('steps:\n  - run: make ${{ secrets.A }}')],
    [
      'a secret of another job',
      {
        [path]: `${job('steps:\n  - run: kubectl apply -f x')[path] ?? ''}  b:\n    runs-on: x\n    steps:\n      - run: make \${{ secrets.A }}\n`,
      },
    ],
    [
      'a call',
      { [path]: 'on: push\njobs:\n  a:\n    uses: acme/x/.github/workflows/deploy.yml@v1\n    secrets: {t: "${{ secrets.A }}"}\n' },
    ],
  ])('not: %s', async (_, files) => {
    expect(await found(files)).toEqual([]);
  });
});

test('a local workflow is judged where it stands', async () => {
  const files = {
    '.github/workflows/caller.yml': 'on: push\njobs:\n  a:\n    uses: ./.github/workflows/a.yml\n    secrets: inherit\n',
    ...job(deploy, 'on: workflow_call'),
  };
  expect(await found(files)).toEqual(['`A`, `B`']);
});
