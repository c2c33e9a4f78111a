import type { ArtifactNetwork } from '../adapters/artifacts/artifact-settings.ts';
import { openArtifacts } from '../adapters/artifacts/open-artifacts.ts';
import { delayedProgress } from '../adapters/delayed-progress.ts';
import { diskSources } from '../adapters/disk-sources.ts';
import type { OpenedApi } from '../adapters/github/github-api.ts';
import { diskPolicyFiles, rootOfPolicy } from '../adapters/policy-files.ts';
import { readRegularFile } from '../adapters/read-regular-file.ts';
import { openRegistries } from '../adapters/registry/open-registries.ts';
import { sha256 } from '../adapters/sha256.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { isDevice, writeText } from '../adapters/write-text.ts';
import { runCommand } from '../cli/run-command.ts';
import { toolName, toolVersion } from '../data/tool.ts';
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
    openSources: async (inputs) => {
      if (inputs.isRecursive) (await import('../adapters/hold-memory.ts')).holdMemory();
      return diskSources(inputs);
    },
    openWorld: async ({ repository, isOffline, trustedRoot, npmRegistry, artifacts }) => {
      const registries = isOffline
        ? undefined
        : openRegistries({ env: process.env, userAgent: `${toolName}/${toolVersion}`, job: undefined });
      const token = tokenIn(process.env);
      const isPlatformAsked = repository !== undefined && token !== undefined && !isOffline;
      const network = isOffline || artifacts.length === 0 ? undefined : await openNetwork(npmRegistry, isPlatformAsked);
      const world = { ...noWorld, ...artifactsUnder(trustedRoot, network), policyFiles: diskPolicyFiles, registries };
      if (!isPlatformAsked) return world;
      api = (await import('./open-api.ts')).openCliApi(process.env, token);
      return { ...world, platform: api.platform(repository) };
    },
    policyFiles: diskPolicyFiles,
    rootOfPolicy,
    openArtifacts: (trustedRoot) => artifactsUnder(trustedRoot, undefined),
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
  return (trustedRoot: string | undefined, network: ArtifactNetwork | undefined) =>
    openArtifacts({ directory: process.cwd(), temporaryDirectory: undefined, trustedRoot, network, threadLauncher });
}

/** Nothing is asked of anybody before the platform or a registry was named. */
async function openNetwork(npmRegistry: string | undefined, isPlatformAsked: boolean): Promise<ArtifactNetwork> {
  const { httpTransport } = await import('../adapters/github/transport.ts');
  const refreshesRoots = isPlatformAsked || npmRegistry !== undefined;
  return { transport: httpTransport(), userAgent: `${toolName}/${toolVersion}`, npmRegistry, refreshesRoots };
}
