import { openArtifacts } from '../adapters/artifacts/open-artifacts.ts';
import { writeText } from '../adapters/write-text.ts';
import { errorText, exitCodeOf } from '../cli/error-text.ts';
import { verify } from '../cli/verify.ts';

/**
 * `interlock verify` by itself: nothing that judges a pipeline is loaded for it. Returns the exit code.
 */
export async function startVerify(args: readonly string[], threadLauncher: URL | undefined): Promise<number> {
  try {
    return await verify(args, {
      openArtifacts: (trustedRoot) =>
        openArtifacts({ directory: process.cwd(), temporaryDirectory: undefined, trustedRoot, threadLauncher }),
      writeOut: (text) => writeText('stdout', text),
      writeError: (text) => writeText('stderr', text),
      writeFile: async (path, text) => (await import('../adapters/new-file.ts')).replaceFile(path, text),
      readFile: async (path) => (await import('../adapters/read-regular-file.ts')).readRegularFile(path),
      overwrittenBy: async (path, inputs) => (await import('../adapters/new-file.ts')).overwrittenBy(path, inputs),
    });
  } catch (error) {
    writeText('stderr', errorText(error));
    return exitCodeOf(error);
  }
}
