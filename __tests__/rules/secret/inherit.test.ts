import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import rule from '../../../src/rules/secret/inherit.ts';

const caller = (uses: string, secrets = 'inherit') => `on: push\njobs:\n  a:\n    uses: ${uses}\n    secrets: ${secrets}\n`;
const callee = (step: string) => `on: workflow_call\njobs:\n  b:\n    runs-on: x\n    steps:\n      - ${step}\n`;

async function found(files: Record<string, string>, repository?: string) {
  const scene = { stage: 'merge', gate: undefined, repository, running: undefined, now: '2026-09-01T00:00:00Z' };
  const { findings } = await judge(rule, { files, question: aQuestion({}), facts: { scene } });
  return findings.map(({ severity, message }) => [severity, message]);
}

describe('severity by owner of the called workflow', () => {
  test.each<[string, string | undefined, string]>([
    ['acme/x/.github/workflows/y.yml@v1', undefined, 'medium'],
    ['acme/x/.github/workflows/y.yml@v1', 'acme/app', 'medium'],
    ['ACME/x/.github/workflows/y.yml@v1', 'acme/app', 'medium'],
    ['acme-inc/x/.github/workflows/y.yml@v1', 'acme/app', 'high'],
    ['./.github/workflows/gone.yml', 'acme/app', 'low'],
    // What names no repository starts nothing; whose it would be is not known.
    ['docker://acme-inc/x:1', 'acme/app', 'medium'],
  ])('%s called by %s: %s', async (uses, repository, severity) => {
    const files = { '.github/workflows/a.yml': caller(uses) };
    expect((await found(files, repository)).map(([level]) => level)).toEqual([severity]);
  });
});

test('names the secrets that a local workflow takes, in any spelling', async () => {
  const files = {
    '.github/workflows/a.yml': caller('./.github/workflows/b.yml'),
    '.github/workflows/b.yml': callee("run: echo ${{ secrets.ONE }} ${{ SECRETS['two'] }} ${{ secrets.GITHUB_TOKEN }}"),
  };
  expect(await found(files)).toEqual([
    ['low', '`secrets: inherit` gives every secret to `./.github/workflows/b.yml`, which names `ONE`, `two`: pass those by name'],
  ]);
});

test('says to leave it out where the local workflow takes none', async () => {
  const files = { '.github/workflows/a.yml': caller('./.github/workflows/b.yml'), '.github/workflows/b.yml': callee('run: true') };
  expect((await found(files))[0]?.[1]).toContain('leave it out');
});

test('does not say so where the local workflow hands them on', async () => {
  const files = {
    '.github/workflows/a.yml': caller('./.github/workflows/b.yml'),
    '.github/workflows/b.yml': caller('acme/x/.github/workflows/y.yml@v1').replace('push', 'workflow_call'),
  };
  expect((await found(files))[0]?.[1]).not.toContain('leave it out');
});

test('an alias of the word', async () => {
  const text = `on: push\nx-a: &i inherit\n${caller('acme/x/.github/workflows/y.yml@v1', '*i').slice(9)}`.replace('x-a', 'name');
  expect(await found({ '.github/workflows/a.yml': text })).toHaveLength(1);
});

test('secrets by name', async () => {
  const named = '{token: "${{ secrets.TOKEN }}"}';
  expect(await found({ '.github/workflows/a.yml': caller('acme/x/.github/workflows/y.yml@v1', named) })).toEqual([]);
});
