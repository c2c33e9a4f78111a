import { failFirst } from './adapters/fail-first.ts';

/**
 * The entries of the two launchers. Each loads its own half, so that neither pays for the other; only what lies behind them in
 * `start/` composes adapters with the pipeline.
 */

/** The command line. Its exit code is a failure until a command has ended. */
export async function runCli(args: readonly string[]): Promise<void> {
  process.exitCode = 4;
  silenceParser();
  if (args[0] === 'verify' && !args.includes('--help') && !args.includes('-h')) {
    const { startVerify } = await import('./start/start-verify.ts');
    process.exitCode = await startVerify(args.slice(1));
    return;
  }
  const { loadCli } = await import('./start/judging.ts');
  const { startCli } = await loadCli();
  process.exitCode = await startCli(args);
}

/** The Action. The step fails from the first statement on; only a written `allow`, or a deny that is not enforced, clears that. */
export async function runAction(): Promise<void> {
  failFirst(process.env);
  silenceParser();
  const { startAction } = await import('./start/start-action.ts');
  process.exitCode = await startAction();
}

/** The YAML library prints every token to standard output when one of these is set, as an earlier step of the job could do. */
function silenceParser(): void {
  delete process.env['LOG_TOKENS'];
  delete process.env['LOG_STREAM'];
}
