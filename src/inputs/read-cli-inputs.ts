import { InterlockError } from '../core/errors.ts';
import { localPolicySource } from '../policy/policy-source.ts';
import { commitOf, modeOf, stageOf } from './choices.ts';
import type { CommandLine } from './command-line.ts';
import type { Format, Inputs } from './inputs.ts';
import { registryAddress } from './registry-address.ts';
import { repositoryOf } from './runner-context.ts';

const formats: readonly Format[] = ['text', 'json', 'sarif', 'markdown', 'github'];

/** The inputs of `interlock check`. Wrong usage is USAGE or INPUT_INVALID, both exit code 2. */
export function readCliInputs({ positionals, options }: CommandLine): Inputs {
  const [directory = '.', ...more] = positionals;
  if (more.length > 0)
    throw new InterlockError('USAGE', `check takes one directory, and got ${positionals.length}: ${positionals.join(' ')}`);
  const repo = options.get('repo')?.at(-1);
  return Object.freeze({
    launcher: 'cli',
    policy: localPolicySource(options.get('policy')?.at(-1)),
    stage: stageOf(options.get('stage')?.at(-1) ?? ''),
    environment: options.get('environment')?.at(-1),
    mode: modeOf(options.get('mode')?.at(-1) ?? 'enforce'),
    isSarifWanted: false,
    artifacts: options.get('artifact') ?? [],
    bundles: options.get('bundle') ?? [],
    sourceCommit: commitOf(options.get('source-commit')?.at(-1) ?? ''),
    isAdminTokenGiven: false,
    trustedRoot: options.get('trusted-root')?.at(-1),
    npmRegistry: registryAddress(options.get('npm-registry')?.at(-1)),
    runner: undefined,
    directory,
    isRecursive: options.has('recursive'),
    isOffline: options.has('offline'),
    rules: options.get('rule') ?? [],
    repository: repo === undefined ? undefined : repositoryOf(repo),
    isVerbose: options.has('verbose'),
    format: formatOf(options.get('format')?.at(-1) ?? 'text'),
    output: options.get('output')?.at(-1),
  } satisfies Inputs);
}

function formatOf(text: string): Format {
  const format = formats.find((candidate) => candidate === text);
  if (format === undefined) throw new InterlockError('USAGE', `format '${text}' is not one of ${formats.join(', ')}`);
  return format;
}
