import { readFile } from 'node:fs/promises';
import { reportRun } from './action/report-run.ts';
import { diskSources } from './adapters/disk-sources.ts';
import { failFirst } from './adapters/fail-first.ts';
import { githubSources } from './adapters/github-sources.ts';
import { replaceFile, writeNewFile } from './adapters/new-file.ts';
import { openRunner } from './adapters/runner.ts';
import { sha256 } from './adapters/sha256.ts';
import { systemClock } from './adapters/system-clock.ts';
import { useProxies } from './adapters/use-proxies.ts';
import { delayedProgress } from './adapters/delayed-progress.ts';
import { runCommand } from './cli/run-command.ts';
import { InterlockError } from './core/errors.ts';
import { toolName, toolVersion } from './data/tool.ts';
import { collectors } from './facts/registry.ts';
import type { Inputs } from './inputs/inputs.ts';
import { input, readActionInputs } from './inputs/read-action-inputs.ts';
import type { GitHubApi } from './ports/github-api.ts';
import { rules } from './rules/registry.gen.ts';
import { type Catalogue, run } from './run.ts';

const catalogue: Catalogue = { rules, collectors };
const noCalls = { calls: 0, remaining: undefined };

/** The command line. Its exit code is a failure until a command has ended. */
export async function runCli(args: readonly string[]): Promise<void> {
  process.exitCode = 4;
  const progress = delayedProgress((line) => process.stderr.write(`${line}\n`), 1000);
  process.exitCode = await runCommand(args, {
    catalogue,
    openSources: diskSources,
    clock: systemClock,
    hash: sha256,
    progress: progress.line,
    usage: () => noCalls,
    writeOut: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    writeFile: replaceFile,
    readFile: readPolicyText,
    isColour: process.stdout.isTTY && !('NO_COLOR' in process.env),
  });
  progress.stop();
}

/** The Action. The step fails from the first statement on; only a written `allow`, or a deny that is not enforced, clears that. */
export async function runAction(): Promise<void> {
  failFirst(process.env);
  const { env } = process;
  const open = () => openRunner(env);
  const report = { openRunner: open, writeNewFile, catalogue: rules.map(({ meta }) => meta) };
  process.exitCode = await reportRun(report, async () => {
    const inputs = readActionInputs(env, await eventText(env['GITHUB_EVENT_PATH']));
    const api = await openApi(inputs);
    const decision = await run(inputs, catalogue, {
      openSources: (asked) => openGitHub(asked, api),
      clock: systemClock,
      hash: sha256,
      progress: (line) => process.stdout.write(`${line}\n`),
      usage: () => api.usage(),
    });
    return { inputs, decision };
  });
}

async function openApi({ runner }: Inputs): Promise<GitHubApi> {
  if (runner === undefined) throw new InterlockError('INTERNAL', 'the Action has no runner');
  const { githubApi } = await import('./adapters/github/github-api.ts');
  useProxies(process.env);
  const orchestration = process.env['ACTIONS_ORCHESTRATION_ID'];
  return githubApi({
    token: input(process.env, 'token'),
    apiUrl: runner.apiUrl,
    graphqlUrl: runner.graphqlUrl,
    userAgent: `${toolName}/${toolVersion}`,
    ...(orchestration === undefined ? {} : { orchestrationId: orchestration }),
  });
}

async function openGitHub(inputs: Inputs, api: GitHubApi) {
  if (inputs.runner === undefined) throw new InterlockError('INTERNAL', 'the Action has no runner');
  return githubSources(inputs, inputs.runner, api);
}

async function eventText(path: string | undefined): Promise<string | undefined> {
  return path === undefined || path === '' ? undefined : readFile(path, 'utf8').catch(() => undefined);
}

async function readPolicyText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new InterlockError('INPUT_UNREADABLE', `'${path}' could not be read; give an existing file`, { cause });
  });
}
