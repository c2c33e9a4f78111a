import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { randomFrom } from '../../__fixtures__/secrets/random.ts';
import { sampleOf } from '../../__fixtures__/secrets/sample-of.ts';
import { detectors } from '../../src/secrets/detectors/catalogue.ts';
import { temporaryDirectory } from '../adapters/temporary-directory.ts';
import { runCli } from './run-dist.ts';

const github = detectors.find(({ id }) => id === 'github-personal-access-token');
if (github === undefined) throw new Error('the catalogue has no tokens of GitHub');
const [token, other] = [sampleOf(github, randomFrom(1)), sampleOf(github, randomFrom(2))];
const key = 'a key of the tests alone';
const writing = ['--write-ignore', '../known', '--reason', 'opens nothing', '--until', '2999-01-31'];

let work: ReturnType<typeof temporaryDirectory>;
beforeEach(() => {
  work = temporaryDirectory({ 'repo/src/app.ts': `const t = "${token}";\n` });
});
afterEach(() => {
  work.remove();
});

function write(path: string, text: string): void {
  mkdirSync(join(work.path, path, '..'), { recursive: true });
  writeFileSync(join(work.path, path), text);
}

function known(): string {
  return readFileSync(join(work.path, 'known'), 'utf8');
}

async function run(args: readonly string[], env: Readonly<Record<string, string>> = { INTERLOCK_IGNORE_KEY: key }) {
  const ended = await runCli(['secrets', ...args], { cwd: join(work.path, 'repo'), env });
  for (const secret of [token, other]) expect(ended.stdout + ended.stderr).not.toContain(secret.slice(5, 15));
  return ended;
}

async function scan(...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await run(['scan', '.', '--format', 'json', ...args]);
  return { exitCode, stderr, ...(stdout === '' ? {} : JSON.parse(stdout)) };
}

describe('an ignore file', () => {
  test('that was written allows what was found, and nothing of the value stands in it', async () => {
    const { exitCode, stderr } = await run(['scan', '.', ...writing]);
    expect([exitCode, stderr]).toEqual([1, 'interlock: wrote 1 of 1 findings as entries to ../known\n']);
    expect(known()).toMatch(/^[0-9a-f]{64} github-personal-access-token src\/app\.ts until=2999-01-31 opens nothing\n$/);
    for (const algorithm of ['sha1', 'sha256', 'sha512'])
      expect(known()).not.toContain(createHash(algorithm).update(token).digest('hex').slice(0, 40));
    expect(await scan('--ignore', '../known')).toMatchObject({
      exitCode: 0,
      findings: [],
      allowed: { ignored: 1, findings: [{ path: 'src/app.ts', reason: 'opens nothing' }], unused: [] },
    });
    expect((await run(['scan', '.', '--ignore', '../known'])).stdout).toContain('allowed  1 by ignore files');
  });

  test('is merged with what is found later', async () => {
    await run(['scan', '.', ...writing]);
    write('repo/b c\u202e.env', `TOKEN=${other}\n`);
    await run(['scan', '.', '--ignore', '../known', ...writing]);
    const lines = known().trimEnd().split('\n');
    expect(lines.length).toBe(2);
    expect(lines).toEqual(lines.toSorted());
    expect(known()).toContain(' "b c\\u202e.env" ');
    expect(await scan('--ignore', '../known')).toMatchObject({ exitCode: 0, allowed: { ignored: 2 } });
  });

  test('allows neither the value elsewhere, nor another value there, nor a second one on its line', async () => {
    await run(['scan', '.', ...writing]);
    write('repo/src/app.ts', `const t = "${token}"; const u = "${other}";\n`);
    write('repo/src/b.ts', `const t = "${token}";\n`);
    const { exitCode, findings, allowed } = await scan('--ignore', '../known');
    expect([exitCode, allowed.ignored, findings.length]).toEqual([1, 1, 2]);
    write('known', known().replace('src/app.ts', 'src/b.ts'));
    expect(await scan('--ignore', '../known')).toMatchObject({ exitCode: 1, allowed: { ignored: 0, unused: [{ path: 'src/b.ts' }] } });
  });

  test('lets a finding count again when its entry has ended, and says so', async () => {
    await run(['scan', '.', ...writing]);
    write('known', known().replace('2999-01-31', '2020-01-31'));
    const { exitCode, stdout } = await run(['scan', '.', '--ignore', '../known']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('ended: ../known:1 allowed it until 2020-01-31: opens nothing');
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['no', {}],
    ['another', { INTERLOCK_IGNORE_KEY: 'another key of the tests' }],
  ])('with %s key allows nothing', async (what, env) => {
    await run(['scan', '.', ...writing]);
    const { exitCode, stdout } = await run(['scan', '.', '--ignore', '../known'], env);
    expect([exitCode, stdout.includes('INTERLOCK_IGNORE_KEY is not set')]).toEqual([1, what === 'no']);
  });

  test('with a line that means nothing is no clean result', async () => {
    await run(['scan', '.', ...writing]);
    write('known', `<<<<<<< HEAD\n${known()}`);
    expect(await scan('--ignore', '../known')).toMatchObject({ exitCode: 3, findings: [], read: { gaps: [{ item: '../known:1' }] } });
    expect(await run(['scan', '.', ...writing])).toMatchObject({ exitCode: 2 });
  });

  test('that lies in what is scanned is read only where it is named', async () => {
    await run(['scan', '.', ...writing]);
    for (const name of ['.gitleaksignore', '.interlockignore', '.gitleaks-baseline.json', '.secrets.baseline'])
      write(`repo/${name}`, `${known()}src/app.ts:github-pat:1\n`);
    expect(await scan()).toMatchObject({ exitCode: 1, allowed: { ignored: 0 } });
  });

  test('of a gigabyte is refused before it is read', async () => {
    write('known', '');
    truncateSync(join(work.path, 'known'), 1024 ** 3);
    const started = performance.now();
    expect(await scan('--ignore', '../known')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('more than 1048576 bytes') });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test.each([
    [['--ignore', '/dev/zero']],
    [['--ignore', '../nowhere']],
    [['--write-ignore', '../known']],
    [['--reason', 'x']],
    [['--write-ignore', '../known', '--reason', 'a\nb', '--until', '2999-01-31']],
    [['--write-ignore', '../known', '--reason', 'a', '--until', '2020-01-31']],
    [['--write-ignore', '../known', '--reason', 'a', '--until', '2999-02-30']],
  ])('%j is wrong usage', async (args) => {
    expect((await run(['scan', '.', ...args])).exitCode).toBe(2);
  });

  test('needs a key of 16 bytes', async () => {
    expect((await run(['scan', '.', ...writing], {})).exitCode).toBe(2);
    expect((await run(['scan', '.', ...writing], { INTERLOCK_IGNORE_KEY: 'x'.repeat(15) })).exitCode).toBe(2);
  });

  test('of gitleaks allows what stands at the line, if that is one', async () => {
    write('known', '# known\nsrc/app.ts:github-pat:1\n');
    expect(await scan('--ignore', '../known')).toMatchObject({ exitCode: 0, allowed: { ignored: 1 } });
    write('repo/src/app.ts', `const t = ["${token}", "${other}"];\n`);
    expect(await scan('--ignore', '../known')).toMatchObject({ exitCode: 1, allowed: { ignored: 0 } });
  });
});

describe('a baseline', () => {
  const found = { RuleID: 'github-pat', File: 'src/app.ts', StartLine: 9, Secret: token };

  test.each<[string, unknown]>([
    ['gitleaks, by the value', [found]],
    ['gitleaks without values, by the line', [{ ...found, StartLine: 1, Secret: 'REDACTED' }]],
    [
      'detect-secrets',
      {
        results: {
          'src/app.ts': [{ type: 'GitHub Token', hashed_secret: createHash('sha1').update(token).digest('hex'), line_number: 9 }],
        },
      },
    ],
  ])('of %s is known, and counted', async (_what, report) => {
    write('base.json', JSON.stringify(report));
    expect(await scan('--baseline', '../base.json')).toMatchObject({ exitCode: 0, findings: [], allowed: { baseline: 1, findings: [] } });
    write('repo/src/b.ts', `const t = "${token}";\n`);
    expect(await scan('--baseline', '../base.json')).toMatchObject({ exitCode: 1, findings: { length: 1 } });
  });

  test('of an earlier scan is known', async () => {
    write('base.json', (await run(['scan', '.', '--format', 'json'])).stdout);
    expect(await scan('--baseline', '../base.json')).toMatchObject({ exitCode: 0, allowed: { baseline: 1 } });
    write('repo/src/app.ts', `const t = "${token}";\nconst u = "${other}";\n`);
    expect(await scan('--baseline', '../base.json')).toMatchObject({ exitCode: 1, allowed: { baseline: 1 }, findings: { length: 1 } });
  });

  test('that is broken is wrong usage', async () => {
    write('base.json', '[{}]');
    expect(await scan('--baseline', '../base.json')).toMatchObject({ exitCode: 2 });
  });
});

test('comments count only where they are asked for', async () => {
  write('repo/src/app.ts', `const t = "${token}"; // gitleaks:allow\n`);
  expect(await scan()).toMatchObject({ exitCode: 1, allowed: { comments: 0 } });
  expect(await scan('--inline-comments')).toMatchObject({
    exitCode: 0,
    allowed: { comments: 1, findings: [{ reason: 'gitleaks:allow' }] },
  });
});

test('behind more than are listed nothing is clean', async () => {
  const line = `"${token}"; // gitleaks:allow\n`;
  for (let index = 0; index < 11; index += 1) write(`repo/many-${index}.ts`, line.repeat(999));
  write('repo/z.ts', `"${other}"\n`);
  expect(await scan('--inline-comments')).toMatchObject({ exitCode: 3, read: { limits: [{ limit: 'findings' }] } });
}, 60_000);

describe('the report of another scanner', () => {
  const finding = { RuleID: 'github-pat', File: 'src/app.ts', StartLine: 1, StartColumn: 12, Secret: token };

  test('becomes ours, without the value, and goes through the same ignore file', async () => {
    write('report.json', JSON.stringify([finding]));
    const { exitCode, stdout } = await run(['import', '../report.json', '--format', 'json']);
    expect([exitCode, JSON.parse(stdout).findings]).toMatchObject([
      1,
      [{ detector: 'github-personal-access-token', location: { path: 'src/app.ts', start: { line: 1, column: 12 } }, redacted: '\u2026' }],
    ]);
    await run(['scan', '.', ...writing]);
    expect((await run(['import', '../report.json', '--ignore', '../known'])).exitCode).toBe(0);
    write('gitleaks', 'src/app.ts:github-pat:1\n');
    expect((await run(['import', '../report.json', '--ignore', '../gitleaks'])).exitCode).toBe(0);
    expect((await run(['import', '../report.json', '--format', 'sarif'])).stdout).toContain('"ruleId": "github-personal-access-token"');
  });

  test('without findings is clean, one that is broken or of which nobody knows the form is not', async () => {
    write('report.json', '[]');
    expect((await run(['import', '../report.json'])).exitCode).toBe(0);
    for (const text of ['', '{}', '[{"RuleID":"a"}]', 'null']) {
      write('report.json', text);
      expect((await run(['import', '../report.json'])).exitCode).toBe(2);
    }
    expect((await run(['import', '../report.json', '--history'])).exitCode).toBe(2);
  });
});
