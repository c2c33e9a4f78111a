import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { aPullRequest, aRepository, aRun, aToken, type FakeGitHub, type FileSpec, startFakeGitHub } from '../fake-github/index.ts';
import { type ActionRun, runAction } from '../run-dist.ts';
import { runnerJob } from '../runner-job.ts';
import { people, pin, policyFile, toldOf } from './deploy-scene.ts';

const file = '.github/workflows/ci.yml';
const workflow = (steps: string) =>
  `name: ci\non: [pull_request]\npermissions: {}\njobs:\n  gate:\n    permissions:\n      contents: read\n    runs-on: ubuntu-24.04\n    timeout-minutes: 10\n    steps:\n      - uses: acme/interlock@${pin} # v0.1.0\n${steps}`;
const policy = 'version: 1\nextends: [preset:strict]\n';
const leak = `      - run: echo '\${{ toJSON(secrets) }}'\n`;

let fake: FakeGitHub;
/** The checkout of the pull request, as an earlier step left it, and what lies beside it. */
let checkout: string;
let temporary: string;
let environmentFile: string;

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'interlock-e2e-'));
  checkout = join(root, 'work');
  temporary = join(root, 'temp');
  environmentFile = join(root, 'set_env');
  for (const directory of [checkout, temporary, join(checkout, '.github'), join(checkout, '.github', 'workflows')]) mkdirSync(directory);
  writeFileSync(environmentFile, 'KEEP=1\n');
});

afterEach(() => fake.stop());

/** A pull request with these files, judged in that checkout. */
async function judge(change: Readonly<Record<string, FileSpec>>, env: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  const base = { [file]: workflow(''), [policyFile]: policy };
  const app = aRepository({
    owner: 'acme',
    name: 'app',
    commits: [
      { files: base, author: people.alice },
      { files: { ...base, ...change }, author: people.mallory, parents: [0] },
      { files: { ...base, ...change }, committer: 'web-flow', parents: [0, 1] },
    ],
    branches: { main: 0, patch: 1 },
  });
  app.pullRequests.push(aPullRequest({ number: 7, author: people.mallory, headSha: app.sha(1), headBranch: 'patch', baseSha: app.sha(0) }));
  const place = { event: 'pull_request', ref: 'refs/pull/7/merge', baseBranch: 'main', headBranch: 'patch' };
  const run = aRun({ actor: people.mallory, headSha: app.sha(1), sha: app.sha(2), ...place });
  app.runs.push(run);
  const token = aToken({ name: 'job', repositories: ['acme/app'], permissions: { contents: 'read' } });
  fake = await startFakeGitHub({ repositories: [app], tokens: [token] });
  const surroundings = {
    GITHUB_WORKSPACE: checkout,
    RUNNER_TEMP: temporary,
    GITHUB_ENV: environmentFile,
    PATH: `${checkout}:/usr/bin:/bin`,
  };
  const ended = await runAction(runnerJob({ fake, repository: app, run, token, env: { ...surroundings, ...env } }));
  const path = ended.outputs['decision'] ?? '';
  // The runner's temporary folder is one of this test.
  return { ...ended, decision: path === '' ? undefined : Object(JSON.parse(readFileSync(path, 'utf8'))) };
}

test('a comment that asks to be left alone changes nothing', async () => {
  const words = [
    'interlock-ignore',
    'interlock: ignore[secret/bulk-exposure]',
    'zizmor: ignore[all]',
    'noqa',
    'nosec',
    'pragma: allowlist secret',
  ];
  const asking = `      # ${words.join('\n      # ')}\n      - run: echo '\${{ toJSON(secrets) }}' # ${words.join(' # ')}\n`;
  const run = await judge({ [file]: workflow(asking) });
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', 'denied-rules': 'secret/bulk-exposure' } });
});

test('a baseline, an ignore file, an exception and a policy of the change change nothing', async () => {
  const exception =
    '  - {id: mine, rule: secret/bulk-exposure, where: {path: .github/workflows/ci.yml}, reason: r, approved-by: "@mallory", expires: 2026-12-31}\n';
  const run = await judge({
    [file]: workflow(leak),
    [policyFile]: `version: 1\nextends: [preset:observe]\nexceptions:\n${exception}`,
    '.github/interlock-baseline.json': '{"findings":[{"rule":"secret/bulk-exposure"}]}',
    '.interlock-baseline.json': '{"findings":[{"rule":"secret/bulk-exposure"}]}',
    '.interlockignore': '*\n',
    '.github/zizmor.yml': 'rules: {}\n',
  });
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', 'denied-rules': 'secret/bulk-exposure' } });
  expect(run.decision).toMatchObject({ exceptions: [], policy: { layers: [{}, { source: 'preset:strict@1' }] } });
});

test('a lock that lies about a tag does not make it a pinned one', async () => {
  const lock = `version: v0.0.2\nworkflows:\n  ${file}:\n    - acme/tool@v1\ndependencies:\n  acme/tool@v1:\n    commit: sha1-${pin}\n    owner_id: 1\n    repo_id: 2\n`;
  const using = workflow('      - uses: acme/tool@v1\n');
  const alone = await judge({ [file]: using });
  expect(alone).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', 'denied-rules': 'workflow/unpinned-action' } });
  await fake.stop();
  const locked = await judge({ [file]: using, '.github/workflows/actions.lock': lock });
  expect(locked).toMatchObject({ exitCode: 3, outputs: { verdict: 'deny', 'denied-rules': 'workflow/unpinned-action' } });
});

test('a workflow of 50 MB is one that nobody read', async () => {
  const run = await judge({ '.github/workflows/big.yml': { text: `${workflow('')}# `, isTruncated: true, byteSize: 52_428_800 } });
  expect(run).toMatchObject({ exitCode: 3, outputs: { verdict: 'deny', 'exit-reason': 'unknown' } });
  expect(toldOf(run, 'secret/bulk-exposure')).toMatchObject({ outcome: 'unknown', texts: [expect.stringContaining('52428800 bytes')] });
  expect(run.summary).toContain('big.yml');
});

test('a checkout with replaced objects, hooks, an fsmonitor and tools of its own is neither read nor run', async () => {
  const marker = join(temporary, 'executed');
  const script = `#!/bin/sh\necho "$0" >> ${marker}\n`;
  const executable = (path: string): string => {
    writeFileSync(join(checkout, path), script);
    chmodSync(join(checkout, path), 0o755);
    return join(checkout, path);
  };
  for (const directory of ['.git', '.git/hooks', '.git/refs', '.git/refs/replace']) mkdirSync(join(checkout, directory));
  const monitor = executable('fsmonitor');
  for (const tool of ['git', 'git-lfs', 'node', 'sh', 'gh']) executable(tool);
  for (const hook of ['post-checkout', 'pre-commit', 'post-index-change', 'fsmonitor-watchman']) executable(`.git/hooks/${hook}`);
  writeFileSync(
    join(checkout, '.git', 'config'),
    `[core]\n\tfsmonitor = ${monitor}\n\thooksPath = ${join(checkout, '.git', 'hooks')}\n\tsshCommand = ${monitor}\n[filter "x"]\n\tsmudge = ${monitor}\n[diff]\n\texternal = ${monitor}\n`,
  );
  writeFileSync(join(checkout, '.git', 'HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(checkout, '.git', 'refs', 'replace', pin), `${'0'.repeat(40)}\n`);
  // What lies there is sound, and what is judged is not.
  writeFileSync(join(checkout, file), workflow(''));
  writeFileSync(join(checkout, policyFile), 'version: 1\nextends: [preset:observe]\n');
  writeFileSync(join(checkout, 'package.json'), '{"type":"module"}');
  writeFileSync(join(checkout, '.npmrc'), `node-options=--require ${monitor}\n`);
  const run = await judge({ [file]: workflow(leak) });
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', 'denied-rules': 'secret/bulk-exposure' } });
  expect(existsSync(marker)).toBe(false);
});

test('reports whose places are links to GITHUB_ENV are written beside them, and outputs through no link', async () => {
  for (const name of ['interlock-decision.json', 'interlock.sarif', 'interlock-artifacts'])
    symlinkSync(environmentFile, join(temporary, name));
  const run = await judge({ [file]: workflow(leak) }, { INPUT_SARIF: 'true' });
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny' } });
  for (const output of ['decision', 'sarif']) {
    const path = run.outputs[output] ?? '';
    expect(path).toMatch(/-[0-9a-f-]{36}\.(json|sarif)$/);
    expect(readFileSync(path, 'utf8')).toContain('secret/bulk-exposure');
  }
  expect(readFileSync(environmentFile, 'utf8')).toBe('KEEP=1\n');
});

test.each(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])(
  '%s as a link to GITHUB_ENV fails the step, and is not written through',
  async (name) => {
    const link = join(temporary, 'link');
    symlinkSync(environmentFile, link);
    const run = await judge({ [file]: workflow('') }, { [name]: link });
    expect(run.exitCode).not.toBe(0);
    expect(readFileSync(environmentFile, 'utf8')).toBe('KEEP=1\n');
  },
);
