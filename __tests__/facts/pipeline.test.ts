import { describe, expect, test } from '@jest/globals';
import { type MemoryFile, memoryTree } from '../../__fixtures__/memory-tree.ts';
import { aQuestion, aRun } from '../../__fixtures__/question.ts';
import type { Fact } from '../../src/core/facts.ts';
import type { Question } from '../../src/core/question.ts';
import { collectFacts } from '../../src/facts/collect.ts';
import { collectors } from '../../src/facts/registry.ts';
import { noWorld } from '../../src/facts/world.ts';

const ci = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ./.github/actions/one\n';
const action = (uses: string): string => `name: x\nruns:\n  using: composite\n  steps:\n    - uses: ${uses}\n`;
const planned = ['pipeline', 'workflows', 'actions', 'dependabot', 'locks', 'problems', 'scene', 'policy'];

async function collect(files: Readonly<Record<string, MemoryFile>>, question: Question): Promise<ReadonlyMap<string, Fact<unknown>>> {
  return collectFacts(planned, collectors, question, { world: noWorld, tree: memoryTree(files), roots: [''], rootGaps: [] }, new Map());
}

/** Paths of a collection's items. */
function pathsOf(fact: Fact<unknown> | undefined): unknown {
  const value: unknown = fact?.state === 'known' ? fact.value : fact;
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === 'file' && typeof inner === 'object' && inner !== null && 'path' in inner ? inner.path : inner,
    ),
  ) as unknown;
}

describe('pipeline', () => {
  test('reads workflows, the root action, dependabot and the lock', async () => {
    const facts = await collect(
      {
        '.github/workflows/ci.yml': ci,
        '.github/workflows/README.md': '# no workflow',
        '.github/workflows/nested/x.yml': ci,
        '.github/workflows/actions.lock': 'version: v0.0.2\nworkflows: {}\ndependencies: {}\n',
        '.github/dependabot.yml': 'version: 2\nupdates: []\n',
        'action.yml': 'name: x\nruns:\n  using: node24\n  main: x.js\n',
      },
      aQuestion({}),
    );
    expect(pathsOf(facts.get('workflows'))).toMatchObject({ items: [{ file: '.github/workflows/ci.yml' }], gaps: [] });
    expect(pathsOf(facts.get('actions'))).toMatchObject({ items: [{ file: 'action.yml' }], gaps: [] });
    expect(pathsOf(facts.get('dependabot'))).toMatchObject({ items: [{ file: '.github/dependabot.yml' }] });
    expect(pathsOf(facts.get('locks'))).toMatchObject({ items: [{ file: '.github/workflows/actions.lock' }] });
  });

  test('follows local actions through composites, and survives a circle', async () => {
    const facts = await collect(
      {
        '.github/workflows/ci.yml': ci,
        '.github/actions/one/action.yml': action('./.github/actions/two'),
        '.github/actions/two/action.yaml': action('$/.github/actions/one'),
        '.github/actions/unused/action.yml': action('./x'),
      },
      aQuestion({}),
    );
    expect(pathsOf(facts.get('actions'))).toMatchObject({
      items: [{ file: '.github/actions/one/action.yml' }, { file: '.github/actions/two/action.yaml' }],
    });
  });

  test('an unreadable or broken file is a gap of its kind and a problem', async () => {
    const facts = await collect(
      {
        '.github/workflows/ci.yml': ci,
        '.github/workflows/big.yml': { cause: 'limit', why: 'it is over 1 MiB' },
        '.github/workflows/bad.yml': 'a: [',
        'action.yml': { cause: 'invalid', why: 'it is a symbolic link' },
      },
      aQuestion({}),
    );
    expect(pathsOf(facts.get('workflows'))).toMatchObject({
      items: [{ file: '.github/workflows/ci.yml' }],
      gaps: [
        { item: '.github/workflows/bad.yml', cause: 'invalid' },
        {
          item: '.github/workflows/big.yml',
          cause: 'limit',
          location: { path: '.github/workflows/big.yml', start: { line: 1, column: 1 } },
        },
      ],
    });
    expect(pathsOf(facts.get('actions'))).toMatchObject({ items: [], gaps: [{ item: 'action.yml' }] });
    const problems = facts.get('problems');
    expect(problems?.state === 'known' && problems.value).toMatchObject([
      { item: 'action.yml' },
      { item: '.github/workflows/bad.yml' },
      { item: '.github/workflows/big.yml' },
    ]);
  });

  test('no workflow while one runs is unknown', async () => {
    const facts = await collect({ 'README.md': 'x' }, aQuestion({ run: aRun({}) }));
    expect(facts.get('workflows')).toMatchObject({ state: 'unknown', cause: 'empty' });
    expect((await collect({ 'README.md': 'x' }, aQuestion({}))).get('workflows')).toMatchObject({ state: 'known', value: { items: [] } });
  });
});

describe('at deploy', () => {
  test.each([
    './.github/actions/../actions/two',
    './.github//actions/./two/',
    '.\\.github\\actions\\two',
    './x/y/../../.github/actions/two',
  ])('follows %s as the runner does', async (uses) => {
    const repository = { owner: 'acme', name: 'app' };
    const called = { ...files, '.github/actions/one/action.yml': action(uses) };
    const facts = await collect(called, aQuestion({ stage: 'deploy', run: aRun({}), repository }));
    expect(pathsOf(facts.get('actions'))).toMatchObject({
      items: [{ file: '.github/actions/one/action.yml' }, { file: '.github/actions/two/action.yml' }],
    });
  });

  const repository = { owner: 'acme', name: 'app' };
  const files = {
    '.github/workflows/ci.yml': `${ci}  b:\n    uses: ./.github/workflows/called.yml\n`,
    '.github/workflows/called.yml': 'on: workflow_call\njobs:\n  c:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n',
    '.github/workflows/other.yml': ci,
    '.github/actions/one/action.yml': action('./.github/actions/two'),
    '.github/actions/two/action.yml': action('acme/x@v1'),
    'action.yml': action('acme/x@v1'),
  };

  test('only the running workflow and what it calls is judged', async () => {
    const facts = await collect(files, aQuestion({ stage: 'deploy', run: aRun({}), repository }));
    expect(pathsOf(facts.get('workflows'))).toMatchObject({
      items: [{ file: '.github/workflows/called.yml' }, { file: '.github/workflows/ci.yml' }],
      gaps: [],
    });
    expect(pathsOf(facts.get('actions'))).toMatchObject({
      items: [{ file: '.github/actions/one/action.yml' }, { file: '.github/actions/two/action.yml' }],
    });
    expect(facts.get('scene')).toMatchObject({
      value: { running: { path: '.github/workflows/ci.yml', job: 'gate' }, repository: 'acme/app' },
    });
  });

  test("another workflow's gap does not count, one of a called file does", async () => {
    const broken = { ...files, '.github/workflows/other.yml': 'a: [', '.github/workflows/called.yml': 'a: [' };
    const facts = await collect(broken, aQuestion({ stage: 'deploy', run: aRun({}), repository }));
    expect(pathsOf(facts.get('workflows'))).toMatchObject({ gaps: [{ item: '.github/workflows/called.yml' }] });
    const problems = facts.get('problems');
    expect(problems?.state === 'known' && problems.value).toMatchObject([{ path: '.github/workflows/called.yml' }]);
  });

  test.each(['action.yml', 'action.yaml'])('the gap of a used action that cannot be read counts: %s', async (name) => {
    const broken = {
      ...files,
      '.github/actions/two/action.yml': 'a: [',
      [`.github/actions/two/${name}`]: 'a: [',
      'unused/action.yml': 'a: [',
    };
    const facts = await collect(broken, aQuestion({ stage: 'deploy', run: aRun({}), repository }));
    expect(pathsOf(facts.get('actions'))).toMatchObject({
      gaps: [{ item: '.github/actions/two/action.yml' }, ...(name === 'action.yaml' ? [{}] : [])],
    });
  });

  test('a running workflow that is not there is unknown', async () => {
    const workflowRef = 'acme/app/.github/workflows/gone.yml@refs/heads/main';
    const facts = await collect(files, aQuestion({ stage: 'deploy', run: aRun({ workflowRef }), repository }));
    expect(pathsOf(facts.get('workflows'))).toMatchObject({ items: [], gaps: [{ item: '.github/workflows/gone.yml', cause: 'empty' }] });
  });

  test('a workflow of another repository narrows nothing', async () => {
    const workflowRef = 'acme/policies/.github/workflows/gate.yml@refs/heads/main';
    const facts = await collect(files, aQuestion({ stage: 'deploy', run: aRun({ workflowRef, jobWorkflowRef: workflowRef }), repository }));
    expect(pathsOf(facts.get('workflows'))).toMatchObject({ items: [{}, {}, {}] });
    expect(facts.get('scene')).toMatchObject({ value: { running: undefined } });
  });
});
