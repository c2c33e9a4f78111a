import { describe, expect, test } from '@jest/globals';
import { memoryTree } from '../../__fixtures__/memory-tree.ts';
import { calledFiles, workflowOf } from '../../src/inputs/called-files.ts';
import type { FileTree } from '../../src/ports/file-tree.ts';

const workflow = (jobs: string): string => `on: push\njobs:\n${jobs}`;
const steps = (...uses: readonly string[]): string =>
  `  a:\n    runs-on: x\n    steps: [${uses.map((one) => `{uses: ${one}}`).join(', ')}]\n`;
const action = (...uses: readonly string[]): string =>
  `name: a\ndescription: a\nruns:\n  using: composite\n  steps: [${uses.map((one) => `{uses: ${one}}`).join(', ')}]\n`;

/** What was asked of the tree, request by request, and what came of it. */
async function called(files: Readonly<Record<string, string>>, text: string) {
  const tree = memoryTree(files);
  const requests: (readonly string[])[] = [];
  const counted: FileTree = {
    ...tree,
    read: (paths) => {
      requests.push(paths);
      return tree.read(paths);
    },
  };
  const start = workflowOf({ state: 'text', path: '.github/workflows/ci.yml', text });
  const { callees, actions } = await calledFiles([start], counted);
  return { requests, callees: [...callees].map(([path, one]) => [path, one !== undefined]), actions: actions.map(({ file }) => file.path) };
}

describe('calledFiles', () => {
  test('asks nothing for a workflow that uses nothing of its repository', async () => {
    expect(await called({}, workflow(steps('actions/checkout@v4')))).toEqual({ requests: [], callees: [], actions: [] });
  });

  test('reads calls and actions of a round at once, and each once', async () => {
    const files = {
      '.github/workflows/b.yml': workflow(steps('./two', '$/one')),
      'one/action.yml': action('./two'),
      'two/action.yaml': action('./one'),
    };
    const found = await called(files, workflow(`${steps('./one', './one/')}  c:\n    uses: ./.github/workflows/b.yml\n`));
    expect(found).toEqual({
      requests: [
        ['.github/workflows/b.yml', 'one/action.yml', 'one/action.yaml'],
        ['two/action.yml', 'two/action.yaml'],
      ],
      callees: [['.github/workflows/b.yml', true]],
      actions: ['one/action.yml', 'two/action.yaml'],
    });
  });

  test('leaves out what is not there, cannot be read whole, or leads elsewhere', async () => {
    const files = {
      '.github/workflows/b.yml': 'jobs: [',
      'broken/action.yml': 'a: [',
      'broken/action.yaml': action('./one'),
      'step/action.yml': 'name: a\ndescription: a\nruns:\n  using: composite\n  steps: [{uses: ./one}, {neither: x}]\n',
    };
    const uses = ['./gone', './broken', './step', './../out', 'acme/x@v1', './${{ matrix.x }}'];
    const found = await called(
      files,
      workflow(`${steps(...uses.map((one) => JSON.stringify(one)))}  c:\n    uses: ./.github/workflows/b.yml\n  d:\n    uses: ./x.yml\n`),
    );
    expect(found.callees).toEqual([['.github/workflows/b.yml', false]]);
    expect(found.actions).toEqual([]);
  });
});

test('a workflow of which any part cannot be read is not read', () => {
  const text = 'on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{run: x}, {neither: x}]\n';
  expect(workflowOf({ state: 'text', path: '.github/workflows/a.yml', text })).toBeUndefined();
  expect(workflowOf(undefined)).toBeUndefined();
});
