import type { ReadReport, SecretSources, SharedSearch, TakePart } from '../../ports/secret-sources.ts';
import type { ImagePorts } from '../images/read-named-image.ts';
import { askGit } from './git.ts';
import { readChange } from './read-change.ts';
import { readEnvironment } from './read-environment.ts';
import { readHistory } from './read-history.ts';
import { readLogFile } from './read-log.ts';
import { searchTree, treeSettings } from './search-tree.ts';
import { partSettings, searchParts } from './shared-parts.ts';

/** Credentials are looked for on this machine: in files, in repositories of git, in images here and in registries. `launcher` starts another thread of this program. */
export function secretSources(ports: ImagePorts, launcher: URL | undefined): SecretSources {
  const parts = async (search: SharedSearch, readAll: (take: TakePart) => Promise<ReadReport>): Promise<ReadReport> => {
    const { read, gaps } = await searchParts(search, { ...partSettings, launcher }, readAll);
    return { ...read, gaps: [...read.gaps, ...gaps] };
  };
  return {
    image: (name, search) =>
      parts(search, async (take) => {
        // What opens images and registries is loaded where one is named.
        const { readNamedImage } = await import('../images/read-named-image.ts');
        return readNamedImage(ports, name, take);
      }),
    log: (path, search) => parts(search, (take) => readLogFile(path, take)),
    environment: (search) => parts(search, async (take) => readEnvironment(ports.registries.env, take)),
    tree: (paths, search) => searchTree(paths, search, { ...treeSettings, launcher }),
    change: (directory, range, search) => parts(search, (take) => readChange(directory, range, take)),
    history: (directory, search) => parts(search, (take) => readHistory(directory, take)),
    commitOf: async (directory, blob) => {
      const { status, output } = await askGit(directory, [
        'log',
        '--all',
        '--format=%H',
        // Also a merge, of what it alone adds.
        '-c',
        `--find-object=${blob}`,
        '--no-ext-diff',
        '--no-textconv',
      ]);
      const commits = output.split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line));
      return status === 0 ? commits.at(-1) : undefined;
    },
  };
}
