import { diskArtifacts } from '../adapters/artifacts/disk-artifacts.ts';
import { writeText } from '../adapters/write-text.ts';
import { errorText, exitCodeOf } from '../cli/error-text.ts';
import { verify } from '../cli/verify.ts';

/**
 * `interlock verify` by itself: nothing that judges a pipeline is loaded for it, and what it needs is one part of the bundle. Returns the
 * exit code.
 */
export async function startVerify(args: readonly string[], threadLauncher: URL | undefined): Promise<number> {
  try {
    return await verify(args, {
      openArtifacts: (trustedRoot) => {
        const artifacts = diskArtifacts({ directory: process.cwd(), temporaryDirectory: undefined, trustedRoot, threadLauncher });
        return { artifacts, verifier: artifacts };
      },
      writeOut: (text) => writeText('stdout', text),
      writeError: (text) => writeText('stderr', text),
      writeFile: async (path, text) => (await import('../adapters/new-file.ts')).replaceFile(path, text),
      overwrittenBy: async (path, inputs) => (await import('../adapters/new-file.ts')).overwrittenBy(path, inputs),
    });
  } catch (error) {
    writeText('stderr', errorText(error));
    return exitCodeOf(error);
  }
}
