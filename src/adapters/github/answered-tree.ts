import type { RepositoryName } from '../../core/question.ts';
import type { GitHubClient } from './client.ts';
import { type CommitTree, commitTree } from './commit-tree.ts';
import { fetchObjectsOf } from './fetch-objects.ts';
import { parseTree } from './git-objects.ts';
import type { GraphqlAnswer } from './graphql-answer.ts';
import { fieldOf, textOf } from './json.ts';
import type { WantedPath } from './wanted-paths.ts';

interface Origin {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
}

/** The tree of an answered commit; undefined for anything else. */
export function answeredTree(
  value: unknown,
  { client, repository }: Origin,
): { readonly commit: string; readonly tree: CommitTree } | undefined {
  const commit = textOf(value, 'oid');
  const root = parseTree(fieldOf(value, 'tree'));
  if (commit === undefined || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) || root === undefined) return undefined;
  const source = `commit ${commit} of ${repository.owner}/${repository.name}`;
  return { commit, tree: commitTree(source, root, fetchObjectsOf(client, repository, commit)) };
}

interface Kept {
  readonly answer: GraphqlAnswer;
  readonly repository: string;
  readonly alias: string;
  readonly paths: readonly WantedPath[];
}

/** Hands the tree what the answer holds for it, or why it does not. */
export function keepObjects(tree: CommitTree, { answer, repository, alias, paths }: Kept): void {
  for (const [index, { path }] of paths.entries()) {
    const object = fieldOf(fieldOf(answer.data, repository), `${alias}${index}`);
    tree.keep(path, answer.failureAt([repository, `${alias}${index}`]) ?? { state: 'given', object });
  }
}
