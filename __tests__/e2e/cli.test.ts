import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commandsIn, type Ended, runCli } from './run-dist.ts';

const ci = 'name: ci\non: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n';
const bulk = ci.replace('make test', "echo '${{ toJSON(secrets) }}'");
const workflows = '.github/workflows';

/** A directory with these files. */
function directory(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'interlock-cli-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

async function check(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ended> {
  return runCli(['check', directory(files), ...args], {});
}

/** One clear message, no stack, nothing that a terminal would obey. */
function expectClear({ stdout, stderr }: Ended): void {
  for (const text of [stdout, stderr]) {
    expect(text).not.toMatch(/\n\s+at .*:\d+/);
    expect(text).not.toContain('\u001b');
  }
}

describe('interlock check', () => {
  test('0 for a sound repository, 1 for a violation, without git or any other program', async () => {
    const sound = await check({ [`${workflows}/ci.yml`]: ci });
    expect(sound).toMatchObject({ exitCode: 0, stderr: '' });
    expect(sound.stdout).toContain('allow:');
    const leaky = await check({ [`${workflows}/ci.yml`]: bulk });
    expect(leaky).toMatchObject({ exitCode: 1, stderr: '' });
    expect(leaky.stdout).toContain(`${workflows}/ci.yml:8:24`);
  });

  test('report mode says deny and exits with 0', async () => {
    const { exitCode, stdout } = await check({ [`${workflows}/ci.yml`]: bulk }, '--mode', 'report');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('would have denied');
  });

  test('the formats are what they say', async () => {
    const files = { [`${workflows}/ci.yml`]: bulk };
    expect(JSON.parse((await check(files, '--format', 'json')).stdout)).toMatchObject({ schema: 'interlock.decision/v1', verdict: 'deny' });
    expect(JSON.parse((await check(files, '--format', 'sarif')).stdout)).toMatchObject({ version: '2.1.0' });
    expect((await check(files, '--format', 'markdown')).stdout).toMatch(/^## /);
    expect(commandsIn((await check(files, '--format', 'github')).stdout)).toMatchObject([{ name: 'error', properties: { line: '8' } }]);
  });

  test('is byte-stable but for its telemetry', async () => {
    const root = directory({ [`${workflows}/ci.yml`]: bulk, [`${workflows}/b.yml`]: bulk });
    const once = async (): Promise<unknown> => {
      const { stdout } = await runCli(['check', root, '--format', 'json'], {});
      return { ...(JSON.parse(stdout) as object), telemetry: undefined, decidedAt: undefined };
    };
    expect(JSON.stringify(await once())).toBe(JSON.stringify(await once()));
  });

  test('writes a file only where one may be', async () => {
    const root = directory({ [`${workflows}/ci.yml`]: ci, target: 'keep' });
    symlinkSync(join(root, 'target'), join(root, 'link.json'));
    expect(await runCli(['check', root, '--format', 'json', '--output', join(root, 'out.json')], {})).toMatchObject({
      exitCode: 0,
      stdout: '',
    });
    expect(JSON.parse(readFileSync(join(root, 'out.json'), 'utf8'))).toMatchObject({ verdict: 'allow' });
    const linked = await runCli(['check', root, '--output', join(root, 'link.json')], {});
    expect(linked).toMatchObject({ exitCode: 2 });
    expect(readFileSync(join(root, 'target'), 'utf8')).toBe('keep');
  });

  test('--recursive takes every repository below as one of its own', async () => {
    const files = { [`a/b/${workflows}/ci.yml`]: ci, [`c/${workflows}/ci.yml`]: bulk };
    const { stdout, exitCode } = await check(files, '--recursive');
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`c/${workflows}/ci.yml:8:24`);
    const alone = await check(files);
    expect(alone.stdout).toContain('policy/no-rules');
    expect(alone.stdout).not.toContain(`c/${workflows}`);
  });

  test('a directory with nothing to judge is no pass', async () => {
    const run = await check({ 'README.md': 'x' });
    expect(run.exitCode).not.toBe(0);
    expect(run.stdout).toContain('policy/no-rules');
  });

  test('only the named rules', async () => {
    const { stdout, exitCode } = await check({ [`${workflows}/ci.yml`]: bulk }, '--rule', 'workflow/unpinned-action', '--format', 'json');
    expect(exitCode).toBe(0);
    const decision: { results: { rule: string }[] } = JSON.parse(stdout);
    expect(decision.results.map(({ rule }) => rule)).toContain('workflow/unpinned-action');
    expect(decision.results.map(({ rule }) => rule)).not.toContain('secret/bulk-exposure');
  });
});

describe('bad input ends with 2 and its place', () => {
  const files = { [`${workflows}/ci.yml`]: ci };
  const withPolicy = (text: string) => check({ ...files, '.github/interlock.yml': text });

  test.each([
    ['an unknown option', ['--nonsense'], /Unknown option '--nonsense'/],
    ['an unknown rule', ['--rule', 'secret/gone'], /there is no rule 'secret\/gone'/],
    ['an unknown preset', ['--policy', 'preset:lax'], /preset 'lax'/],
    ['a missing policy file', ['--policy', '/nonexistent.yml'], /'\/nonexistent.yml' could not be read/],
    ['an unknown stage', ['--stage', 'prod'], /stage 'prod' is not one of/],
  ])('%s', async (_name, args, message) => {
    const run = await check(files, ...args);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(message);
    expectClear(run);
  });

  test.each([
    ['an unknown key', 'version: 1\nruls: {}\n', /interlock\.yml:2:1: .*ruls/s],
    ['an unknown rule', 'version: 1\nrules:\n  secret/gone: deny\n', /interlock\.yml:3:3: .*secret\/gone/s],
    ['no YAML', 'version: [1\n', /interlock\.yml:\d+:\d+: /],
    [
      'an alias bomb',
      `a: &a [x]\n${Array.from({ length: 20 }, (_one, index) => `b${index}: [*a, *a, *a]`).join('\n')}\n`,
      /interlock\.yml:/,
    ],
  ])('a policy with %s', async (_name, text, message) => {
    const run = await withPolicy(text);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(message);
    expectClear(run);
  });

  test('a missing folder, and a file in its place', async () => {
    for (const path of ['/nonexistent', join(directory({ x: '' }), 'x')]) {
      const run = await runCli(['check', path], {});
      expect(run).toMatchObject({ exitCode: 2, stdout: '' });
      expect(run.stderr).toMatch(/does not exist|is not a directory/);
      expectClear(run);
    }
  });

  test('an unknown command, and none', async () => {
    expect(await runCli(['chekc'], {})).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("unknown command 'chekc'") });
    expect(await runCli([], {})).toMatchObject({ exitCode: 2, stdout: expect.stringContaining('interlock check') });
    expect(await runCli(['--help'], {})).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('--recursive') });
  });
});

describe('hostile files are gaps, never a pass and never a crash', () => {
  const bomb = `on: push\na: &a [x,x,x,x,x,x,x,x,x]\n${Array.from(
    { length: 12 },
    (_one, index) =>
      `b${index}: &b${index} [${Array(9)
        .fill(index === 0 ? '*a' : `*b${index - 1}`)
        .join(',')}]`,
  ).join('\n')}\njobs: {}\n`;

  test.each([
    ['a workflow of 50 MB', 'x'.repeat(50_000_000)],
    ['an alias bomb', bomb],
    ['nesting without end', `on: ${'['.repeat(100_000)}`],
    ['no YAML', 'on: [push\n'],
    ['bytes that are no text', '\u0000\u0001'],
  ])('%s', async (_name, text) => {
    const run = await check({ [`${workflows}/ci.yml`]: ci, [`${workflows}/bad.yml`]: text }, '--stage', 'merge');
    expect(run.exitCode).toBe(3);
    expect(run.stdout).toContain(`${workflows}/bad.yml`);
    expect(run.stderr).toBe('');
    expectClear(run);
  });

  test('a link out of the tree is not followed', async () => {
    const outside = directory({ 'secret.yml': bulk });
    const root = directory({ [`${workflows}/ci.yml`]: ci });
    symlinkSync(join(outside, 'secret.yml'), join(root, workflows, 'linked.yml'));
    const run = await runCli(['check', root, '--stage', 'merge'], {});
    expect(run.exitCode).toBe(3);
    expect(run.stdout).toContain('symbolic link');
    expect(run.stdout).not.toContain('toJSON');
  });

  test('a name with a workflow command and escape codes is printed as text', async () => {
    const name = `${workflows}/a\u001b[31m::error::x\n::set-output name=verdict::allow\u202e.yml`;
    for (const format of ['text', 'markdown', 'github', 'sarif', 'json']) {
      const run = await check({ [name]: bulk }, '--format', format);
      expect(run.exitCode).toBe(1);
      expectClear(run);
      expect(run.stdout).not.toMatch(/^::set-output/m);
    }
  });
});

describe('other commands', () => {
  test('rules lists the catalogue', async () => {
    const { stdout, exitCode } = await runCli(['rules', '--format', 'json'], {});
    expect(exitCode).toBe(0);
    expect(stdout).toContain('secret/bulk-exposure');
    expect((await runCli(['rules'], {})).stdout).toContain('| [secret/bulk-exposure](docs/rules/secret/bulk-exposure.md)');
  });

  test('policy validates, explains and prints its schema', async () => {
    const path = join(directory({ 'p.yml': 'version: 1\nrules:\n  secret/inherit: deny\n' }), 'p.yml');
    expect(await runCli(['policy', 'validate', path], {})).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('is valid') });
    expect((await runCli(['policy', 'explain', path], {})).stdout).toContain('secret/inherit');
    expect(JSON.parse((await runCli(['policy', 'schema'], {})).stdout)).toMatchObject({ type: 'object' });
    expect(await runCli(['policy', 'validate', '/nonexistent.yml'], {})).toMatchObject({ exitCode: 2 });
    expect(await runCli(['policy', 'destroy'], {})).toMatchObject({ exitCode: 2 });
  });
});

/** The machine's own Node, where it is another one than that of the tests. */
function otherNode(): string | undefined {
  const candidates = (process.env['PATH'] ?? '').split(delimiter).map((path) => join(path, 'node'));
  return candidates.find((path) => {
    if (!existsSync(path) || path.includes('node_modules')) return false;
    return execFileSync(path, ['--version'], { encoding: 'utf8' }).trim() !== process.version;
  });
}

test('runs on the machine’s own Node as well', async () => {
  const node = otherNode();
  if (node === undefined) {
    console.log('skipped: there is no other Node on PATH than the one of the tests');
    return;
  }
  const run = await runCli(['check', directory({ [`${workflows}/ci.yml`]: bulk })], { node });
  expect(run).toMatchObject({ exitCode: 1, stderr: '' });
});
