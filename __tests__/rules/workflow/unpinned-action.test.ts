import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import { coverOf } from '../../../src/core/exception.ts';
import { isFileLocation } from '../../../src/core/location.ts';
import type { Exception } from '../../../src/core/policy.ts';
import rule from '../../../src/rules/workflow/unpinned-action.ts';

const sha = '11bd71901bbe5b1630ceea73d27597364c9af683';
const path = '.github/workflows/ci.yml';

function workflow(...uses: readonly string[]): string {
  const steps = uses.map((one) => `      - uses: ${one}\n`).join('');
  return `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps === '' ? '      - run: make\n' : steps}`;
}

async function found(files: Readonly<Record<string, string>>, options: Readonly<Record<string, unknown>> = {}) {
  const outcome = await judge(rule, { files, question: aQuestion({}), options });
  return {
    ...outcome,
    uses: outcome.findings.map(({ subject }) => subject['uses']),
    places: outcome.findings.map(({ location }) =>
      isFileLocation(location) ? `${location.path}:${location.start.line}:${location.start.column}-${location.end.column}` : '',
    ),
  };
}

const anException = (where: Exception['where']): Exception => ({
  id: 'legacy',
  rule: rule.meta.id,
  where,
  reason: 'why',
  approvedBy: '@alice',
  expires: '2026-12-31',
  revoked: undefined,
  isFromOrganisation: false,
  place: undefined,
});

async function severityOf(uses: string): Promise<string | undefined> {
  return (await found({ [path]: workflow(uses) })).findings[0]?.severity;
}

describe('pins', () => {
  test.each([
    `acme/tool@${sha}`,
    `acme/tool@${sha.toUpperCase()}`,
    `acme/tool@${'0a'.repeat(32)}`,
    `acme/tool@${sha} # v4.2.2`,
    `'acme/tool@${sha}'   # v4.2.2`,
    `acme/tool/../other@${sha}`,
    './.github/actions/x',
    '$/x',
    'docker://alpine:3',
  ])('%s is not for this rule, or pinned', async (uses) => {
    expect((await found({ [path]: workflow(uses) })).findings).toEqual([]);
  });

  test.each([
    ['acme/tool@v1', 'medium'],
    ['acme/tool@main', 'high'],
    ['acme/tool@HEAD', 'high'],
    ['acme/tool@refs/heads/v1', 'high'],
    ['acme/tool@refs/tags/stable', 'medium'],
    ['actions/checkout@v4', 'low'],
    ['Actions/checkout@main', 'medium'],
    [`acme/tool@${sha.slice(1)}`, 'medium'],
    [`acme/tool@${sha}0`, 'medium'],
    ['acme/tool@11bd719', 'medium'],
    [`acme/tool@${sha}@v1`, 'medium'],
    [`acme/tool@${'g'.repeat(39)}1`, 'medium'],
  ])('%s is %s', async (uses, severity) => {
    expect(await severityOf(uses)).toBe(severity);
  });

  test('a short SHA says so', async () => {
    expect((await found({ [path]: workflow(`acme/tool@${sha.slice(1)}`) })).findings[0]?.message).toContain('39 hex digits');
  });

  test('a name that no path can be as long as hides no other finding', async () => {
    const { uses, gaps, kind } = await found(
      { [path]: workflow(`${'a'.repeat(300_000)}/b@main`, 'acme/tool@v1') },
      { pins: { 'acme/*': 'sha' } },
    );
    expect(kind).toBe('violation');
    expect(uses).toEqual(['acme/tool@v1']);
    expect(gaps.map(({ cause }) => cause)).toEqual(['invalid']);
  });

  test('the credential of an address is not repeated', async () => {
    const { gaps } = await found({ [path]: workflow('https://me:hunter2@example.com/acme/tool@v1') });
    expect(gaps.map(({ item }) => item)).toEqual(['uses: https://***@example.com/acme/tool@v1']);
  });

  test.each(['acme/tool@${{ inputs.ref }}', '${{ matrix.action }}', 'acme/tool'])('%s cannot be judged', async (uses) => {
    const { findings, gaps, kind } = await found({ [path]: workflow(uses) });
    expect(findings).toEqual([]);
    expect(kind).toBe('unknown');
    expect(gaps.map(({ cause }) => cause)).toContain('invalid');
  });
});

describe('places', () => {
  test('one finding for each action and ref of a file, at its first use, without case of the name', async () => {
    const { uses, places, findings } = await found({
      '.github/workflows/a.yml': workflow('acme/tool@v1', 'acme/tool@v2', 'ACME/tool@v1', 'acme/tool/sub@v1'),
    });
    expect(uses).toEqual(['acme/tool@v1', 'acme/tool@v2', 'acme/tool/sub@v1']);
    expect(places).toEqual(['.github/workflows/a.yml:6:15-27', '.github/workflows/a.yml:7:15-27', '.github/workflows/a.yml:9:15-31']);
    expect(findings.map(({ related }) => related.map(({ location }) => location))).toMatchObject([[{ start: { line: 8 } }], [], []]);
    expect(findings[0]?.message).toMatch(/^`acme\/tool@v1` \(2 times in this file\) is named by a tag/);
    expect(findings[1]?.message).toMatch(/^`acme\/tool@v2` is named by a tag/);
  });

  test('each file has its own: an exception for one, or what the base had, hides nothing in another', async () => {
    const files = { '.github/workflows/a.yml': workflow('acme/tool@v1'), '.github/workflows/b.yml': workflow('acme/tool@v1') };
    const { places, findings } = await found(files);
    expect(places).toEqual(['.github/workflows/a.yml:6:15-27', '.github/workflows/b.yml:6:15-27']);
    expect(findings.map(({ related }) => related)).toEqual([[], []]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    const [first, second] = findings;
    if (first === undefined || second === undefined) throw new Error('two are found above');
    const where = { path: '.github/workflows/a.yml', uses: 'acme/tool@v1' };
    const covers = [first, second].map((one) => coverOf([anException(where)], rule.meta.id, one, '2026-11-23T10:00:00.000Z')?.state);
    expect(covers).toEqual(['covered', undefined]);
  });

  test('the remedy is short and holds the commit that is asked for', async () => {
    const { findings } = await found({ [path]: workflow('acme/tool/sub@v1') });
    expect(findings[0]?.remediation).toBe(
      'Write `uses: acme/tool/sub@<40 hex digits> # v1`, with the full SHA of the commit that you reviewed. `git ls-remote https://github.com/acme/tool v1` shows the one of today.',
    );
  });

  test('called workflows, steps side by side and composite actions', async () => {
    const { uses } = await found({
      [path]:
        'on: push\njobs:\n  c:\n    uses: acme/ci/.github/workflows/x.yml@v1\n  a:\n    runs-on: x\n    steps:\n      - parallel:\n          - uses: acme/side@v1\n      - uses: ./act\n',
      'act/action.yml': 'name: x\nruns:\n  using: composite\n  steps:\n    - uses: acme/inner@v1\n',
    });
    expect(uses).toEqual(['acme/ci/.github/workflows/x.yml@v1', 'acme/side@v1', 'acme/inner@v1']);
  });

  test('a use through an alias is found where the alias stands', async () => {
    const text = `on: push\nenv:\n  X: &x acme/tool@v1\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: *x\n`;
    const { uses, places } = await found({ [path]: text });
    expect(uses).toEqual(['acme/tool@v1']);
    expect(places).toEqual([`${path}:8:15-17`]);
  });
});

describe('the option pins', () => {
  test.each([
    [{ '*': 'tag' }, ['acme/tool@main']],
    [{ '*': 'any' }, []],
    [{ '*': 'sha', 'acme/*': 'tag' }, ['acme/tool@main', 'other/tool@v1']],
    [{ '*': 'any', 'acme/tool': 'sha', 'acme/*': 'any' }, ['acme/tool@v1', 'acme/tool@main']],
    [{ '*': 'any', 'ACME/TOOL': 'tag' }, ['acme/tool@main']],
    [{}, ['acme/tool@v1', 'acme/tool@main', 'other/tool@v1']],
    [{ 'acme/*': 'any' }, ['other/tool@v1']],
  ])('%j', async (pins, expected) => {
    expect((await found({ [path]: workflow('acme/tool@v1', 'acme/tool@main', 'other/tool@v1') }, { pins })).uses).toEqual(expected);
  });

  test('the builders of slsa-github-generator must be named by a tag, not by a branch', async () => {
    const call = (ref: string) =>
      `on: push\njobs:\n  c:\n    uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@${ref}\n`;
    expect((await found({ [path]: call('v2.1.0') })).uses).toEqual([]);
    expect((await found({ [path]: call('main') })).uses).toHaveLength(1);
  });
});

describe('actions.lock', () => {
  const lockPath = '.github/workflows/actions.lock';
  const lock = (version: string, ref: string, commit: string, file: string) =>
    `version: ${version}\nworkflows:\n  ${file}:\n    - ${ref}\ndependencies:\n  ${ref}:\n    commit: ${commit}\n    owner_id: 1\n    repo_id: 2\n`;

  test('what a sound lock names is unknown, not wrong', async () => {
    const { findings, gaps } = await found({
      [path]: workflow('acme/tool@v1', 'acme/other@v1'),
      [lockPath]: lock('v0.0.2', 'acme/tool@v1', `sha1-${sha}`, path),
    });
    expect(findings.map(({ subject }) => subject['uses'])).toEqual(['acme/other@v1']);
    expect(gaps.map(({ item, cause }) => [item, cause])).toEqual([['acme/tool@v1', 'unresolvable']]);
  });

  test.each([
    ['an unknown version', lock('v9', 'acme/tool@v1', `sha1-${sha}`, path)],
    ['another ref', lock('v0.0.2', 'acme/tool@v2', `sha1-${sha}`, path)],
    ['a short commit', lock('v0.0.2', 'acme/tool@v1', 'sha1-11bd719', path)],
    ['another workflow', lock('v0.0.2', 'acme/tool@v1', `sha1-${sha}`, '.github/workflows/other.yml')],
  ])('%s covers nothing', async (_name, text) => {
    expect((await found({ [path]: workflow('acme/tool@v1'), [lockPath]: text })).uses).toEqual(['acme/tool@v1']);
  });
});
