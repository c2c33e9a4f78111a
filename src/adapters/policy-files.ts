import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { RepositoryName } from '../core/question.ts';
import type { FileAnswer } from '../ports/file-tree.ts';
import type { GitHubApi } from '../ports/github-api.ts';
import type { PlacedFile, PolicyFiles } from '../ports/policy-files.ts';
import { diskTree } from './disk-tree.ts';

/** Of the Action: each file at the commit of its layer, all in one request; what lies on disk may be what a change brought, and is never read. */
export function githubPolicyFiles(repository: RepositoryName, commit: string, api: Pick<GitHubApi, 'snapshot'>): PolicyFiles {
  return {
    read: async (files) => {
      const others = files.flatMap(({ place, path }) =>
        place.kind === 'commit' ? [{ repository: { owner: place.owner, name: place.name }, commit: place.commit, path }] : [],
      );
      if (others.length < files.length)
        return files.map(({ path }) => unread(path, 'it lies on this machine, and the Action reads policies at a commit'));
      const answer = await api.snapshot({ repository, commit, base: 'none', directories: [], files: [], policy: undefined, others });
      if (answer.state !== 'value') return files.map(({ path }) => ({ state: 'unreadable', path, cause: answer.state, why: answer.why }));
      return files.map(({ path }, index) => answer.value.others[index] ?? unread(path, 'GitHub did not answer for it'));
    },
  };
}

/** Of the command line: from the directory of the policy, without following links. */
export const diskPolicyFiles: PolicyFiles = {
  read: async (files) => Promise.all(files.map(readFromDisk)),
};

async function readFromDisk({ place, path }: PlacedFile): Promise<FileAnswer> {
  if (place.kind === 'commit') return unread(path, 'it lies in a repository, and the command line fetches no policies');
  const [answer] = await diskTree(place.path).read([path]);
  return answer ?? unread(path, 'the directory did not answer for it');
}

function unread(path: string, why: string): FileAnswer {
  return { state: 'unreadable', path, cause: 'invalid', why };
}

/**
 * Where the paths in a policy file start: the nearest directory above it that is a repository's; where there is none, the one above
 * `.github`, or its own.
 */
export function rootOfPolicy(path: string): string {
  const own = dirname(resolve(path));
  for (let directory = own; ; directory = dirname(directory)) {
    if (existsSync(join(directory, '.git'))) return directory;
    if (dirname(directory) === directory) return basename(own) === '.github' ? dirname(own) : own;
  }
}
