import { InterlockError } from '../core/errors.ts';
import type { RemoteFile } from '../ports/sources.ts';

/** `readRemote` of the command line, which fetches nothing: a layer of another repository is POLICY_UNREADABLE, with the way around. */
export async function unfetchedLayers(files: readonly RemoteFile[]): Promise<readonly undefined[]> {
  const [first] = files;
  if (first === undefined) return [];
  const { owner, name, path, commit } = first;
  throw new InterlockError(
    'POLICY_UNREADABLE',
    `\`extends\` names the layer ${owner}/${name}/${path}@${commit}, and the command line fetches no layers; copy that file here, and judge by it with --policy FILE`,
  );
}
