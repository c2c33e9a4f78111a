import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InterlockError } from '../core/errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { unfetchedLayers } from '../policy/unfetched-layers.ts';
import type { PolicyText, Sources } from '../ports/sources.ts';
import { diskTree } from './disk-tree.ts';
import { repositoryRoots, rootLimits } from './repository-roots.ts';

/** A policy file is small; a larger one is refused before it is read. */
const policyBytesLimit = 256 * 1024;

/** Opens a directory of the developer's own machine. What is not a directory is INPUT_UNREADABLE. */
export async function diskSources(inputs: Inputs): Promise<Sources> {
  const directory = resolve(inputs.directory);
  demandDirectory(directory, inputs.directory);
  const { roots, gaps } = inputs.isRecursive ? await repositoryRoots(directory, rootLimits) : { roots: [''], gaps: [] };
  return {
    judged: diskTree(directory),
    commit: undefined,
    repositoryId: undefined,
    defaultBranch: undefined,
    now: undefined,
    roots,
    rootGaps: gaps,
    base: undefined,
    started: undefined,
    called: undefined,
    policy: await policyText(inputs, directory),
    named: undefined,
    readRemote: unfetchedLayers,
  };
}

function demandDirectory(directory: string, given: string): void {
  const found = statSync(directory, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return;
  const why = found === undefined ? 'does not exist' : 'is not a directory';
  throw new InterlockError('INPUT_UNREADABLE', `'${given}' ${why}; give the directory of a repository`);
}

async function policyText({ policy }: Inputs, directory: string): Promise<PolicyText> {
  switch (policy.kind) {
    case 'preset':
      return { state: 'preset', name: policy.name };
    case 'file':
      return policy.isDefault ? defaultPolicy(directory, policy.path) : namedPolicy(policy.path);
    case 'base':
    case 'remote':
      throw new InterlockError(
        'USAGE',
        'the command line reads a policy from a file or a preset; write --policy FILE or --policy preset:NAME',
      );
  }
}

async function defaultPolicy(directory: string, path: string): Promise<PolicyText> {
  const [answer] = await diskTree(directory).read([path]);
  if (answer === undefined || answer.state === 'absent') return { state: 'absent', source: join(directory, path) };
  if (answer.state === 'unreadable') throw new InterlockError('POLICY_UNREADABLE', `the policy ${path} could not be read: ${answer.why}`);
  return { state: 'text', source: path, path, text: answer.text };
}

/** A file that the developer names may lie anywhere and may be a link. */
function namedPolicy(path: string): PolicyText {
  try {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > policyBytesLimit)
        throw new InterlockError('POLICY_UNREADABLE', `the policy ${path} has ${size} bytes; at most ${policyBytesLimit} are read`);
      return { state: 'text', source: path, path, text: readFileSync(file, 'utf8') };
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    if (cause instanceof InterlockError) throw cause;
    throw new InterlockError('INPUT_UNREADABLE', `the policy '${path}' could not be read; give an existing file`, { cause });
  }
}
