import { describe, expect, test } from '@jest/globals';
import { errorText } from '../../src/cli/error-text.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { InterlockError } from '../../src/core/errors.ts';
import { toolVersion } from '../../src/data/tool.ts';
import { cliInMemory } from './cli-ports-in-memory.ts';

async function run(...args: readonly string[]) {
  const memory = cliInMemory({}, {});
  return { exitCode: await runCommand(args, memory.ports), out: memory.out.join(''), errors: memory.errors.join('') };
}

describe('runCommand', () => {
  test.each([[['--help']], [['help']], [['-h']], [['check', '-h']], [['check', '--help']]])('%j prints the help', async (args) => {
    expect(await run(...args)).toMatchObject({ exitCode: 0, out: expect.stringContaining('interlock check [DIR]'), errors: '' });
  });

  test.each([[['verify', '--help']], [['help', 'verify']], [['verify', '-h', '--bundle', 'x']]])(
    '%j prints the help of that command alone, with its exit codes',
    async (args) => {
      const { exitCode, out } = await run(...args);
      expect([exitCode, out.match(/^ {2}interlock \w+/gm)]).toEqual([0, ['  interlock verify']]);
      expect(out).toContain('Exit codes: 0 verified');
    },
  );

  test('the help of all commands has the exit codes of each that has some', async () => {
    const { out } = await run('help');
    expect(out.match(/Exit codes: 0 \w+/g)).toEqual(['Exit codes: 0 allow', 'Exit codes: 0 verified', 'Exit codes: 0 none']);
  });

  test('nothing is no command', async () => {
    expect(await run()).toMatchObject({ exitCode: 2, out: expect.stringContaining('interlock check [DIR]') });
  });

  test('the version', async () => {
    expect(await run('--version')).toEqual({ exitCode: 0, out: `${toolVersion}\n`, errors: '' });
  });

  test.each([
    [['help', 'chekc'], "interlock: unknown command 'chekc'; there are check, verify, secrets, rules, policy, help\n"],
    [['chekc'], "interlock: unknown command 'chekc'; there are check, verify, secrets, rules, policy, help\n"],
    [['check', 'a', 'b'], 'interlock: check takes one directory, and got 2: a b\n'],
    [['check', '--stage', 'prod'], "interlock: stage 'prod' is not one of posture, merge, deploy\n"],
    [['check', '--rule', 'secret/gone'], "interlock: there is no rule 'secret/gone'; 'interlock rules' lists them\n"],
  ])('%j is one line on standard error, and 2', async (args, errors) => {
    expect(await run(...args)).toEqual({ exitCode: 2, out: '', errors });
  });

  test('an unexpected error is 4, and shows nothing but its message', async () => {
    const openSources = async (): Promise<never> => {
      throw new TypeError('it\nbroke');
    };
    const { ports, out, errors } = cliInMemory({}, { openSources });
    expect(await runCommand(['check'], ports)).toBe(4);
    expect({ out, errors }).toEqual({ out: [], errors: ['interlock: internal error: it\\nbroke\n'] });
  });

  test('an invalid policy names each place once', async () => {
    const { ports, errors } = cliInMemory({ 'p.yml': 'version: 1\nruls: {}\nopenn: []\n' }, {});
    expect(await runCommand(['policy', 'validate', 'p.yml'], ports)).toBe(2);
    const text = errors.join('');
    expect(text.match(/p\.yml/g)).toHaveLength(2);
    expect(text).toMatch(/^interlock: p\.yml:2:1: "ruls" is no key.*\np\.yml:3:1: "openn" is no key/);
  });
});

describe('errorText', () => {
  test('the place comes first, and nothing that a terminal would obey', () => {
    const place = { path: 'a\u001b[31m.yml', line: 3, column: 7 };
    expect(errorText(new InterlockError('POLICY_INVALID', 'wrong\u0007', { place }))).toBe(
      'interlock: a\\u{1b}[31m.yml:3:7: wrong\\u{7}\n',
    );
  });

  test('what is no error is told as one', () => {
    expect(errorText('x')).toBe('interlock: internal error: unknown error\n');
  });
});
