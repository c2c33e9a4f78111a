import { failFirst } from './adapters/fail-first.ts';
import { keepCompiled } from './adapters/keep-compiled.ts';

/**
 * The entries of the launchers. Each loads its own part, so that none pays for the others; only what lies behind them in
 * `start/` composes adapters with the pipeline.
 */

/** The command line. Its exit code is a failure until a command has ended. */
export async function runCli(args: readonly string[], threadLauncher?: URL): Promise<void> {
  process.exitCode = 4;
  let hasEnded = false;
  process.once('beforeExit', () => {
    if (!hasEnded) process.stderr.write('interlock: internal error: it came to no end; nothing was decided\n');
  });
  process.exitCode = await exitCodeOf(args, threadLauncher);
  hasEnded = true;
}

async function exitCodeOf(args: readonly string[], threadLauncher: URL | undefined): Promise<number> {
  silenceParser();
  keepCompiled(process.env, process.platform);
  if (args[0] === 'verify' && !args.includes('--help') && !args.includes('-h')) {
    const { startVerify } = await import('./start/start-verify.ts');
    return startVerify(args.slice(1), threadLauncher);
  }
  if (args[0] === 'secrets' && !args.includes('--help') && !args.includes('-h')) {
    const { startSecrets } = await import('./start/start-secrets.ts');
    return startSecrets(args.slice(1), threadLauncher);
  }
  const { loadCli } = await import('./start/judging.ts');
  const { startCli } = await loadCli();
  return startCli(args, threadLauncher);
}

/** The Action. The step fails from the first statement on; only a written `allow`, or a deny that is not enforced, clears that. */
export async function runAction(threadLauncher?: URL): Promise<void> {
  failFirst(process.env);
  silenceParser();
  const { startAction } = await import('./start/start-action.ts');
  process.exitCode = await startAction(threadLauncher);
}

/** A thread that one of the two started: it does what it is asked until it is ended. */
export async function runWorker(): Promise<void> {
  const { answerRequests } = await import('./adapters/workers/answer-requests.ts');
  answerRequests();
}

/** The YAML library prints every token to standard output when one of these is set, as an earlier step of the job could do. */
function silenceParser(): void {
  delete process.env['LOG_TOKENS'];
  delete process.env['LOG_STREAM'];
}
