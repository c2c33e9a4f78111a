import { delayedProgress } from '../adapters/delayed-progress.ts';
import { secretSources } from '../adapters/secrets/secret-sources.ts';
import { sha256 } from '../adapters/sha256.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { isDevice, writeText } from '../adapters/write-text.ts';
import { errorText, exitCodeOf } from '../cli/error-text.ts';
import { secrets } from '../cli/secrets.ts';

/** `interlock secrets` by itself: nothing that judges a pipeline is loaded for it. Returns the exit code. */
export async function startSecrets(args: readonly string[], launcher: URL | undefined): Promise<number> {
  const progress = delayedProgress((line) => writeText('stderr', `${line}\n`), 1000);
  try {
    return await secrets(args, {
      sources: secretSources(launcher),
      hash: sha256,
      elapsed: () => systemClock.elapsed(),
      progress: progress.line,
      writeOut: (text) => writeText('stdout', text),
      writeFile: async (path, text) => (await import('../adapters/new-file.ts')).replaceFile(path, text),
      overwrittenBy: async (path, inputs) => (await import('../adapters/new-file.ts')).overwrittenBy(path, inputs),
      isColour: isDevice('stdout') && !('NO_COLOR' in process.env),
    });
  } catch (error) {
    writeText('stderr', errorText(error));
    return exitCodeOf(error);
  } finally {
    progress.stop();
  }
}
