import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InterlockError } from '../core/errors.ts';
import type { PolicyPlace } from '../core/policy.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { unfetchedLayers } from '../policy/unfetched-layers.ts';
import type { PolicyText, Sources } from '../ports/sources.ts';
import { diskTree } from './disk-tree.ts';
import { rootOfPolicy } from './policy-files.ts';
import { readRegularFile } from './read-regular-file.ts';
import { repositoryRoots, rootLimits } from './repository-roots.ts';

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
      if (policy.isDefault) return defaultPolicy(directory, policy.path);
      return {
        state: 'text',
        source: policy.path,
        path: policy.path,
        text: readRegularFile(policy.path),
        place: placeAt(rootOfPolicy(policy.path)),
      };
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
  return { state: 'text', source: path, path, text: answer.text, place: placeAt(directory) };
}

function placeAt(path: string): PolicyPlace {
  return { kind: 'directory', path };
}
