import { tmpdir } from 'node:os';
import { delayedProgress } from '../adapters/delayed-progress.ts';
import { holdMemory } from '../adapters/hold-memory.ts';
import { readBoundedFile } from '../adapters/read-bounded-file.ts';
import { secretSources } from '../adapters/secrets/secret-sources.ts';
import { sha256 } from '../adapters/sha256.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { isDevice, writeText } from '../adapters/write-text.ts';
import { errorText, exitCodeOf } from '../cli/error-text.ts';
import { secrets } from '../cli/secrets.ts';
import { toolName, toolVersion } from '../data/tool.ts';

/** `interlock secrets` by itself: nothing that judges a pipeline is loaded for it. Returns the exit code. */
export async function startSecrets(args: readonly string[], threadLauncher: URL | undefined): Promise<number> {
  holdMemory();
  const progress = delayedProgress((line) => writeText('stderr', `${line}\n`), 1000);
  try {
    return await secrets(args, {
      sources: secretSources(
        { registries: { env: process.env, userAgent: `${toolName}/${toolVersion}`, job: undefined }, temporaryDirectory: tmpdir() },
        threadLauncher,
      ),
      configuration: async (path) => (await import('../adapters/secrets/read-configuration.ts')).readConfiguration(path),
      hash: sha256,
      ignoreKey: process.env['INTERLOCK_IGNORE_KEY'],
      openMarker: async (key) => (await import('../adapters/secrets/open-marker.ts')).openMarker(key),
      readBounded: readBoundedFile,
      now: () => systemClock.now(),
      writeError: (text) => writeText('stderr', text),
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
