import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aRepository, aToken, checkOut, startFakeGitHub } from '../__tests__/e2e/fake-github/index.ts';
import { median } from './median.ts';
import { startRecordedServer } from './recorded-server.ts';

export interface Measured {
  readonly what: string;
  readonly ratio: number;
  readonly bound: number;
}

const root = join(import.meta.dirname, '..');
const withPolicy = join(root, 'examples', 'sound-release');
const workflow =
  'on: push\npermissions: {}\njobs:\n  gate:\n    name: gate\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: acme/interlock@11bd71901bbe5b1630ceea73d27597364c9af683\n';

/** Start-up against bare Node: the runs are interleaved, so that load from elsewhere hits all alike. */
export async function measureStart(repetitions: number): Promise<readonly Measured[]> {
  const app = aRepository({ owner: 'acme', name: 'app', commits: [{ files: { '.github/workflows/ci.yml': workflow } }] });
  const token = aToken({ name: 'job', repositories: ['acme/app'], permissions: { contents: 'read' } });
  const fake = await startFakeGitHub({ repositories: [app], tokens: [token] });
  const server = await startRecordedServer(fake.serverUrl);
  const workspace = mkdtempSync(join(tmpdir(), 'interlock-bench-'));
  checkOut(app, app.sha(-1), workspace);
  const env = jobEnvironment({ workspace, apiUrl: server.url, graphqlUrl: `${server.url}/graphql`, token: token.secret, sha: app.sha(-1) });
  const preset = { ...env, INPUT_POLICY: 'preset:recommended' };
  const withoutPolicy = copyWithoutPolicy(withPolicy);
  const kept = mkdtempSync(join(tmpdir(), 'interlock-bench-'));
  const cli = (env: Record<string, string>, ...args: readonly string[]) => timed([join(root, 'dist/cli/index.js'), ...args], env);
  const onMachine = { XDG_CACHE_HOME: kept };
  const inCi = { CI: 'true' };
  for (const directory of [withPolicy, withoutPolicy]) cli(onMachine, 'check', directory);
  await toPlannedLine(env);
  await toPlannedLine(preset);
  await fake.stop();
  server.seal();
  const times: Record<'bare' | 'action' | 'plain' | 'policy' | 'plainInCi' | 'policyInCi' | 'help', number[]> = {
    bare: [],
    action: [],
    plain: [],
    policy: [],
    plainInCi: [],
    policyInCi: [],
    help: [],
  };
  for (let index = 0; index < repetitions; index += 1) {
    times.bare.push(timed(['-e', '0']));
    times.action.push(await toPlannedLine(index % 2 === 0 ? env : preset));
    times.plain.push(cli(onMachine, 'check', withoutPolicy));
    times.policy.push(cli(onMachine, 'check', withPolicy));
    times.plainInCi.push(cli(inCi, 'check', withoutPolicy));
    times.policyInCi.push(cli(inCi, 'check', withPolicy));
    times.help.push(cli(inCi, '--help'));
  }
  await server.stop();
  rmSync(withoutPolicy, { recursive: true });
  rmSync(kept, { recursive: true });
  rmSync(workspace, { recursive: true });
  const ratio = (measured: readonly number[]) => median(measured) / median(times.bare);
  return [
    { what: 'Action: start to the planned line, with its request to a server on loopback', ratio: ratio(times.action), bound: 3 },
    { what: '`check` of a small repository without a policy file, start to exit', ratio: ratio(times.plain), bound: 4 },
    { what: 'the same with a policy file', ratio: ratio(times.policy), bound: 4 },
    { what: '`check` in CI, where nothing compiled is kept, without a policy file', ratio: ratio(times.plainInCi), bound: 4 },
    { what: 'the same with a policy file', ratio: ratio(times.policyInCi), bound: 4 },
    { what: '`--help`', ratio: ratio(times.help), bound: 3 },
  ];
}

/** The same repository, so that only the policy file makes the difference. */
function copyWithoutPolicy(repository: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'interlock-bench-'));
  cpSync(repository, copy, { recursive: true });
  rmSync(join(copy, '.github', 'interlock.yml'));
  return copy;
}

function timed(args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore', env: { PATH: process.env['PATH'] ?? '', ...env } });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

interface JobAddress {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly token: string;
  readonly sha: string;
  readonly workspace: string;
}

function jobEnvironment({ apiUrl, graphqlUrl, token, sha, workspace }: JobAddress): Readonly<Record<string, string>> {
  const directory = mkdtempSync(join(tmpdir(), 'interlock-bench-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(directory, name), text);
    return join(directory, name);
  };
  return {
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: new URL(apiUrl).origin,
    GITHUB_GRAPHQL_URL: graphqlUrl,
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_SHA: sha,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_JOB: 'gate',
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    GITHUB_EVENT_PATH: file('event.json', '{}'),
    RUNNER_TEMP: directory,
    GITHUB_WORKSPACE: workspace,
    INPUT_TOKEN: token,
  };
}

/** Milliseconds from spawning the Action to its line with stage, policy and planned facts. */
function toPlannedLine(env: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    let time: number | undefined;
    let output = '';
    const child = spawn(process.execPath, [join(root, 'dist/index.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (time === undefined && /^interlock: stage .* facts: /m.test(output)) time = performance.now() - start;
    });
    child.on('error', reject);
    child.on('close', (status) => {
      if (time === undefined || status !== 0) reject(new Error(`the Action ended with ${status} and printed: ${output}`));
      else resolve(time);
    });
  });
}
