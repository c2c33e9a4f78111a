import { memoryTree } from '../../__fixtures__/memory-tree.ts';
import { openArtifacts } from '../../src/adapters/artifacts/open-artifacts.ts';
import { diskPolicyFiles, rootOfPolicy } from '../../src/adapters/policy-files.ts';
import { sha256 } from '../../src/adapters/sha256.ts';
import type { CliPorts } from '../../src/cli/cli-ports.ts';
import { noWorld } from '../../src/facts/world.ts';
import { defaultPolicyPath } from '../../src/policy/policy-source.ts';
import { unfetchedLayers } from '../../src/policy/unfetched-layers.ts';
import type { PolicyText } from '../../src/ports/sources.ts';
import { catalogue } from '../../src/start/catalogue.ts';

/** The command line on a repository in memory, and what it wrote. */
export interface CliInMemory {
  readonly ports: CliPorts;
  readonly out: string[];
  readonly errors: string[];
  /** Path -> text, also what was there before. */
  readonly files: Map<string, string>;
}

export function cliInMemory(files: Readonly<Record<string, string>>, overrides: Partial<CliPorts>): CliInMemory {
  const out: string[] = [];
  const errors: string[] = [];
  const written = new Map(Object.entries(files));
  const policyOf = (name: string | undefined): PolicyText => {
    if (name !== undefined) return { state: 'preset', name };
    const text = files[defaultPolicyPath];
    if (text === undefined) return { state: 'absent', source: defaultPolicyPath };
    return { state: 'text', source: defaultPolicyPath, path: defaultPolicyPath, text };
  };
  const ports: CliPorts = {
    catalogue,
    openSources: async ({ policy }) => ({
      judged: memoryTree(files),
      commit: undefined,
      repositoryId: undefined,
      defaultBranch: undefined,
      now: undefined,
      roots: [''],
      rootGaps: [],
      base: undefined,
      started: undefined,
      called: undefined,
      policy: policyOf(policy.kind === 'preset' ? policy.name : undefined),
      named: undefined,
      readRemote: unfetchedLayers,
    }),
    overwrittenBy: async (path, inputs) => inputs.find((input) => input === path),
    openWorld: async ({ trustedRoot }) => ({ ...noWorld, ...artifactsUnder(trustedRoot) }),
    openArtifacts: artifactsUnder,
    policyFiles: diskPolicyFiles,
    rootOfPolicy,
    clock: { now: () => '2026-11-23T10:00:00.000Z', elapsed: () => 0 },
    hash: sha256,
    progress: () => undefined,
    usage: () => ({ calls: 0, remaining: undefined }),
    writeOut: (text) => out.push(text),
    writeError: (text) => errors.push(text),
    writeFile: async (path, text) => {
      written.set(path, text);
    },
    readFile: async (path) => files[path] ?? '',
    isColour: false,
    ...overrides,
  };
  return { ports, out, errors, files: written };
}

/** Artifacts and bundles are real files. */
function artifactsUnder(trustedRoot: string | undefined) {
  return openArtifacts({ directory: process.cwd(), temporaryDirectory: undefined, trustedRoot });
}
