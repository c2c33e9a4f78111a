import type { SecretSources } from '../../ports/secret-sources.ts';
import type { ImagePorts } from '../images/read-named-image.ts';
import { askGit } from './git.ts';
import { readChange } from './read-change.ts';
import { readEnvironment } from './read-environment.ts';
import { readHistory } from './read-history.ts';
import { readLogFile } from './read-log.ts';
import { searchTree, treeSettings } from './search-tree.ts';

/** Credentials are looked for on this machine: in files, in repositories of git, in images here and in registries. `launcher` starts another thread of this program. */
export function secretSources(ports: ImagePorts, launcher: URL | undefined): SecretSources {
  return {
    // What opens images and registries is loaded where one is named.
    image: async (name, take) => (await import('../images/read-named-image.ts')).readNamedImage(ports, name, take),
    log: (path, take) => readLogFile(path, take),
    environment: (take) => readEnvironment(ports.registries.env, take),
    tree: (paths, search) => searchTree(paths, search, { ...treeSettings, launcher }),
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
  };
}
