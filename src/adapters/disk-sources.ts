import { open, readFile, stat } from 'node:fs/promises';
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
  await demandDirectory(directory, inputs.directory);
  const { roots, gaps } = inputs.isRecursive ? await repositoryRoots(directory, rootLimits) : { roots: [''], gaps: [] };
  return {
    judged: diskTree(directory),
    commit: undefined,
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

async function demandDirectory(directory: string, given: string): Promise<void> {
  const found = await stat(directory).catch(() => undefined);
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
async function namedPolicy(path: string): Promise<PolicyText> {
  try {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      if (size > policyBytesLimit)
        throw new InterlockError('POLICY_UNREADABLE', `the policy ${path} has ${size} bytes; at most ${policyBytesLimit} are read`);
      return { state: 'text', source: path, path, text: await readFile(handle, 'utf8') };
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof InterlockError) throw cause;
    throw new InterlockError('INPUT_UNREADABLE', `the policy '${path}' could not be read; give an existing file`, { cause });
  }
}
