import { openArtifacts } from '../adapters/artifacts/open-artifacts.ts';
import { delayedProgress } from '../adapters/delayed-progress.ts';
import { diskSources } from '../adapters/disk-sources.ts';
import type { OpenedApi } from '../adapters/github/github-api.ts';
import { readRegularFile } from '../adapters/read-regular-file.ts';
import { sha256 } from '../adapters/sha256.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { isDevice, writeText } from '../adapters/write-text.ts';
import { runCommand } from '../cli/run-command.ts';
import { noWorld } from '../facts/world.ts';
import { catalogue } from './catalogue.ts';

const noCalls = { calls: 0, remaining: undefined };

/** Composes the command line's ports and runs the command; returns its exit code. */
export async function startCli(args: readonly string[], threadLauncher: URL | undefined): Promise<number> {
  const artifactsUnder = artifactsFor(threadLauncher);
  const progress = delayedProgress((line) => writeText('stderr', `${line}\n`), 1000);
  let api: OpenedApi | undefined;
  const exitCode = await runCommand(args, {
    catalogue,
    openSources: diskSources,
    openWorld: async ({ repository, isOffline, trustedRoot }) => {
      const world = { ...noWorld, ...artifactsUnder(trustedRoot) };
      const token = tokenIn(process.env);
      if (repository === undefined || token === undefined || isOffline) return world;
      api = (await import('./open-api.ts')).openCliApi(process.env, token);
      return { ...world, platform: api.platform(repository) };
    },
    openArtifacts: artifactsUnder,
    clock: systemClock,
    hash: sha256,
    progress: progress.line,
    usage: () => api?.usage() ?? noCalls,
    writeOut: (text) => writeText('stdout', text),
    writeError: (text) => writeText('stderr', text),
    writeFile: async (path, text) => (await import('../adapters/new-file.ts')).replaceFile(path, text),
    overwrittenBy: async (path, inputs) => (await import('../adapters/new-file.ts')).overwrittenBy(path, inputs),
    readFile: async (path) => readRegularFile(path),
    isColour: isDevice('stdout') && !('NO_COLOR' in process.env),
  });
  progress.stop();
  return exitCode;
}

/** A token alone changes nothing: without a repository nobody is asked. */
function tokenIn(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return [env['GH_TOKEN'], env['GITHUB_TOKEN']].find((token) => token !== undefined && token !== '');
}

/** Paths are relative to the working directory, and files are judged in their place. */
function artifactsFor(threadLauncher: URL | undefined) {
  return (trustedRoot: string | undefined) =>
    openArtifacts({ directory: process.cwd(), temporaryDirectory: undefined, trustedRoot, threadLauncher });
}
