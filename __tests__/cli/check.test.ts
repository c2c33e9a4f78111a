import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/cli/check.ts';
import { InterlockError } from '../../src/core/errors.ts';
import { cliInMemory } from './cli-ports-in-memory.ts';

const path = '.github/workflows/ci.yml';
const workflow = (step: string): string =>
  `on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - ${step}\n`;
const sound = { [path]: workflow('run: make test') };
const leaky = { [path]: workflow("run: echo '${{ toJSON(secrets) }}'") };
/** Nothing says here what the token may do: recorded only under `recommended`. */
const silent = { [path]: workflow('run: make').replace('permissions: {}\n', '') };

async function run(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const memory = cliInMemory(files, {});
  return { ...memory, exitCode: await check(args, memory.ports), text: memory.out.join('') };
}

describe('the exit code', () => {
  test.each([
    ['a sound repository', sound, [], 0],
    ['a violation', leaky, [], 1],
    ['a violation in report mode', leaky, ['--mode', 'report'], 0],
    ['nothing to judge', { 'README.md': 'x' }, [], 1],
    ['what cannot be judged at merge', { ...sound, '.github/workflows/bad.yml': 'on: [push\n' }, ['--stage', 'merge'], 3],
    ['what cannot be judged, and no other rule', { [path]: 'on: [push\n' }, ['--rule', 'secret/inherit'], 3],
  ])('of %s', async (_name, files, args, exitCode) => {
    expect((await run(files, ...args)).exitCode).toBe(exitCode);
  });
});

describe('what is written', () => {
  test('what is recorded only is counted, with the switch that lists it', async () => {
    const { text } = await run(silent);
    expect(text).toContain('recorded only; --verbose lists them');
    expect(text).not.toContain('workflow/default-permissions');
    expect((await run(silent, '--verbose')).text).toMatch(/audit\s+medium\s+workflow\/default-permissions/);
  });

  test('a denial names findings without counting rules where there is one', async () => {
    const { text } = await run(leaky, '--rule', 'secret/bulk-exposure');
    expect(text).toMatch(/^deny: 1 finding must be put right \(secret\/bulk-exposure\)$/m);
  });

  test('only the rule that was named is counted', async () => {
    expect((await run(sound, '--rule', 'secret/inherit')).text).toMatch(/^allow: .*1 rule passed$/m);
  });

  test.each([
    ['json', /^\{\n {2}"schema": "interlock\.decision\/v1"/],
    ['sarif', /"version": "2\.1\.0"/],
    ['markdown', /^## Interlock: denied/],
    ['github', /^::error file=/],
  ])('as %s', async (format, start) => {
    expect((await run(leaky, '--format', format)).text).toMatch(start);
  });

  test('a file takes it instead of standard output, and without colours', async () => {
    const memory = cliInMemory(leaky, { isColour: true });
    expect(await check(['--output', 'out.txt'], memory.ports)).toBe(1);
    expect(memory.out).toEqual([]);
    expect(memory.files.get('out.txt')).toContain('deny: 1 finding');
    expect(memory.files.get('out.txt')).not.toContain('\u001b');
  });

  test('a file that cannot be written is a failure, whatever was decided', async () => {
    const writeFile = async () => {
      throw new InterlockError('OUTPUT_UNWRITABLE', 'no space');
    };
    await expect(check(['--output', 'x'], cliInMemory(sound, { writeFile }).ports)).rejects.toMatchObject({ exitCode: 2 });
  });

  test('the command line says that it never binds, and what offline means', async () => {
    expect((await run(sound)).text).toContain('binding  no: the command line never binds');
    const { text } = await run(sound, '--offline');
    expect(text).toContain('unknown  1 rule could not be decided: nothing is asked of the platform in this run (secret/stale)');
    expect(text).toContain('note  Offline: nothing is asked of the platform');
  });
});
