import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** How a child process ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface SpawnOptions {
  readonly cwd?: string;
  /** The whole environment: nothing of this process is handed on. */
  readonly env?: Readonly<Record<string, string>>;
  /** The Node that runs it; the one of the tests unless said otherwise. */
  readonly node?: string;
}

function run(script: string, args: readonly string[], { cwd = root, env = {}, node = process.execPath }: SpawnOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [join(root, script), ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

/** The built command line. */
export function runCli(args: readonly string[], options: SpawnOptions): Promise<Ended> {
  return run('dist/cli/index.js', args, options);
}

/** What a job looks like to the step that runs the built Action. */
export interface Job {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly token: string;
  /** `owner/name` */
  readonly repository: string;
  readonly sha: string;
  readonly event?: string;
  readonly payload?: unknown;
  readonly ref?: string;
  /** Path of the workflow that was started, in this repository. */
  readonly workflow?: string;
  readonly workflowRef?: string;
  readonly workflowSha?: string;
  readonly job?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What a step before did to the workspace. */
  readonly prepare?: (workspace: string) => void;
}

/** A workflow command as the runner reads it from standard output. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface ActionRun extends Ended {
  /** As later steps see them: the last value of a name. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Command[];
  readonly temporaryDirectory: string;
  /** The decision file, where one was written. */
  readonly decision: Record<string, unknown> | undefined;
}

/** The built Action, with the runner's contract around it. */
export async function runAction(job: Job): Promise<ActionRun> {
  const directory = mkdtempSync(join(tmpdir(), 'interlock-e2e-'));
  const file = (name: string, text: string): string => {
    const path = join(directory, name);
    writeFileSync(path, text);
    return path;
  };
  const temporary = mkdtempSync(join(directory, 'temp-'));
  const workspace = job.env?.['GITHUB_WORKSPACE'] ?? mkdtempSync(join(directory, 'workspace-'));
  job.prepare?.(workspace);
  const files = { output: file('output', ''), summary: file('summary', '') };
  const ended = await run('dist/index.js', [], {
    cwd: temporary,
    env: {
      ...environmentOf(job),
      RUNNER_TEMP: temporary,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(job.payload ?? {})),
      ...job.env,
    },
  });
  const outputs = outputsIn(readFileSync(files.output, 'utf8'));
  return {
    ...ended,
    outputs,
    summary: readFileSync(files.summary, 'utf8'),
    annotations: commandsIn(ended.stdout).filter(({ name }) => ['error', 'warning', 'notice'].includes(name)),
    temporaryDirectory: temporary,
    decision: decisionIn(temporary),
  };
}

/** The variables that the runner sets for it, its inputs among them. */
export function environmentOf(job: Job): Readonly<Record<string, string>> {
  const { event = 'push', ref = 'refs/heads/main', workflow = '.github/workflows/ci.yml', inputs = {} } = job;
  const workflowRef = job.workflowRef ?? `${job.repository}/${workflow}@${ref}`;
  const told = {
    'event-base': shaIn(job.payload, ['merge_group', 'base_sha']) || shaIn(job.payload, ['before']),
    'event-head': shaIn(job.payload, ['pull_request', 'head', 'sha']),
  };
  const given = Object.entries({
    token: job.token,
    policy: 'base:.github/interlock.yml',
    mode: 'enforce',
    sarif: 'false',
    ...told,
    ...inputs,
  });
  return {
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_API_URL: job.apiUrl,
    GITHUB_GRAPHQL_URL: job.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: job.repository,
    GITHUB_SHA: job.sha,
    GITHUB_REF: ref,
    GITHUB_EVENT_NAME: event,
    GITHUB_WORKFLOW_REF: workflowRef,
    GITHUB_WORKFLOW_SHA: job.workflowSha ?? job.sha,
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: job.job ?? 'gate',
    GITHUB_ACTOR: 'alice',
    GITHUB_TRIGGERING_ACTOR: 'alice',
    GITHUB_ACTION_REPOSITORY: 'acme/interlock',
    ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
}

/** As the runner evaluates `github.event.<path>`: empty where there is nothing. */
function shaIn(payload: unknown, path: readonly string[]): string {
  let value = payload;
  for (const key of path)
    value = typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : '';
  return typeof value === 'string' ? value : '';
}

/** `name<<delimiter`, lines, `delimiter`, as the runner reads GITHUB_OUTPUT. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const match = /^([^=<]+)<<(.+)$/.exec(lines[index] ?? '');
    const [, name, delimiter] = match ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index + 1);
    outputs[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return outputs;
}

/** What the runner takes for commands, `stop-commands` honoured. */
export function commandsIn(text: string): readonly Command[] {
  const commands: Command[] = [];
  let stopped: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*::([^\s:]+)(?: ([^]*?))?::([^]*)$/.exec(line);
    const [, name = '', properties = '', message = ''] = match ?? [];
    if (match === null || (stopped !== undefined && name !== stopped)) continue;
    if (name === stopped) stopped = undefined;
    else if (name === 'stop-commands') stopped = message;
    else commands.push({ name, message: unescapeData(message), properties: propertiesIn(properties) });
  }
  return commands;
}

function propertiesIn(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').flatMap((pair): [string, string][] => {
    const equals = pair.indexOf('=');
    return equals < 0
      ? []
      : [
          [
            pair.slice(0, equals),
            unescapeData(
              pair
                .slice(equals + 1)
                .replaceAll('%3A', ':')
                .replaceAll('%2C', ','),
            ),
          ],
        ];
  });
  return Object.fromEntries(pairs);
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function decisionIn(directory: string): Record<string, unknown> | undefined {
  const name = readdirSync(directory).find((candidate) => candidate.startsWith('interlock-decision'));
  if (name === undefined) return undefined;
  const value: unknown = JSON.parse(readFileSync(join(directory, name), 'utf8'));
  return value as Record<string, unknown>;
}
