import type { SecretSources } from '../../ports/secret-sources.ts';
import { askGit } from './git.ts';
import { readChange } from './read-change.ts';
import { readHistory } from './read-history.ts';
import { searchTree, treeSettings } from './search-tree.ts';

/** Credentials are looked for on this machine: in files, and in repositories of git. `launcher` starts another thread of this program. */
export const secretSources = (launcher: URL | undefined): SecretSources => ({
  tree: async (paths, search) => searchTree(paths, search, { ...treeSettings, launcher }),
  change: readChange,
  history: readHistory,
  commitOf: async (directory, blob) => {
    const { status, output } = await askGit(directory, [
      'log',
      '--all',
      '--format=%H',
      `--find-object=${blob}`,
      '--no-ext-diff',
      '--no-textconv',
    ]);
    const commits = output.split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line));
    return status === 0 ? commits.at(-1) : undefined;
  },
});
