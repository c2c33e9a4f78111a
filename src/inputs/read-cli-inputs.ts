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
  const last = (name: string): string | undefined => options.get(name)?.at(-1);
  const repo = last('repo');
  return Object.freeze({
    launcher: 'cli',
    policy: localPolicySource(last('policy')),
    stage: stageOf(last('stage') ?? ''),
    environment: last('environment'),
    mode: modeOf(last('mode') ?? 'enforce'),
    isSarifWanted: false,
    artifacts: options.get('artifact') ?? [],
    bundles: options.get('bundle') ?? [],
    sourceCommit: commitOf(last('source-commit') ?? ''),
    isAdminTokenGiven: false,
    trustedRoot: last('trusted-root'),
    npmRegistry: registryAddress(last('npm-registry')),
    runner: undefined,
    directory,
    isRecursive: options.has('recursive'),
    isOffline: options.has('offline'),
    rules: options.get('rule') ?? [],
    repository: repo === undefined ? undefined : repositoryOf(repo),
    isVerbose: options.has('verbose'),
    format: formatOf(last('format') ?? 'text'),
    output: last('output'),
  } satisfies Inputs);
}

function formatOf(text: string): Format {
  const format = formats.find((candidate) => candidate === text);
  if (format === undefined) throw new InterlockError('USAGE', `format '${text}' is not one of ${formats.join(', ')}`);
  return format;
}
