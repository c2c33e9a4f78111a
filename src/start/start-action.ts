import { readFileSync } from 'node:fs';
import type { Judged } from '../action/report-run.ts';
import { githubApi, type OpenedApi } from '../adapters/github/github-api.ts';
import { githubSources } from '../adapters/github-sources.ts';
import { useProxies } from '../adapters/use-proxies.ts';
import { writeText } from '../adapters/write-text.ts';
import { InterlockError } from '../core/errors.ts';
import { toolName, toolVersion } from '../data/tool.ts';
import type { RunnerContext } from '../inputs/inputs.ts';
import { input, readActionInputs } from '../inputs/read-action-inputs.ts';

/** Composes the Action's ports, judges and reports; returns the exit code of the step. What only reports is loaded after the judgement. */
export async function startAction(threadLauncher: URL | undefined): Promise<number> {
  const pending = judge(threadLauncher);
  await pending.catch(() => undefined);
  const [{ reportRun }, { openRunner }, { writeNewFile }] = await Promise.all([
    import('../action/report-run.ts'),
    import('../adapters/runner.ts'),
    import('../adapters/new-file.ts'),
  ]);
  const loadRules = async () => (await import('./judging.ts')).catalogue.loadRules();
  const ports = { openRunner: () => openRunner(process.env), writeNewFile, loadRules };
  return reportRun(ports, () => pending);
}

/**
 * The request is on its way while the rest of the program is loaded: one turn of the event loop lets it leave, and where the answer is
 * not there by then, the parser is made ready for it.
 */
async function judge(threadLauncher: URL | undefined): Promise<Judged> {
  const { env } = process;
  const inputs = readActionInputs(env, eventText(env['GITHUB_EVENT_PATH']));
  const { runner } = inputs;
  if (runner === undefined) throw new InterlockError('INTERNAL', 'the Action has no runner');
  const api = await openApi(runner);
  const sources = githubSources(inputs, runner, api);
  const answered = sources.then(
    () => true,
    () => true,
  );
  await new Promise((resolve) => setImmediate(resolve));
  const { catalogue, run, sha256, systemClock, warmUp } = await import('./judging.ts');
  const isAnswered = await Promise.race([answered, new Promise<false>((resolve) => setTimeout(resolve, 1, false))]);
  if (!isAnswered) warmUp();
  const decision = await run(inputs, catalogue, {
    openSources: () => sources,
    openWorld: async () => (await import('./open-world.ts')).openActionWorld({ env, inputs, runner, api, threadLauncher }),
    clock: systemClock,
    hash: sha256,
    progress: (line) => writeText('stdout', `${line}\n`),
    usage: () => api.usage(),
  });
  return { inputs, decision };
}

async function openApi({ apiUrl, graphqlUrl }: RunnerContext): Promise<OpenedApi> {
  await useProxies(process.env);
  const orchestrationId = process.env['ACTIONS_ORCHESTRATION_ID'];
  return githubApi({
    token: input(process.env, 'token'),
    apiUrl,
    graphqlUrl,
    userAgent: `${toolName}/${toolVersion}`,
    ...(orchestrationId === undefined ? {} : { orchestrationId }),
  });
}

/** The event is a hint: what cannot be read is none. */
function eventText(path: string | undefined): string | undefined {
  if (path === undefined || path === '') return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
