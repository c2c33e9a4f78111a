import type { RepositoryName } from '../../core/question.ts';
import type { FileAnswer } from '../../ports/file-tree.ts';
import type { Failure, SnapshotRequest } from '../../ports/github-api.ts';
import { answeredTree, keepObjects } from './answered-tree.ts';
import type { GitHubClient } from './client.ts';
import { type GraphqlAnswer, remedyFor } from './graphql-answer.ts';
import { fieldOf } from './json.ts';
import type { QueryDraft } from './object-query.ts';
import { objectsAt, wantedPaths } from './wanted-paths.ts';

/** One file of any repository, at the tip of its default branch or at a commit. */
export interface FilePlace {
  readonly repository: RepositoryName;
  readonly at: 'default-branch' | { readonly commit: string };
  readonly path: string;
}

export function placeOf({ repository, commit, path }: SnapshotRequest['others'][number]): FilePlace {
  return { repository, at: { commit: commit.toLowerCase() }, path };
}

/** Asked under its own alias even for the judged repository: what cannot be seen here leaves the rest readable. */
export function fileSelection(draft: QueryDraft, alias: string, { repository, at, path }: FilePlace): string {
  const isTip = at === 'default-branch';
  const commit = isTip
    ? 'defaultBranchRef { name target { oid ...Root } }'
    : `commit: object(oid: ${draft.variable('GitObjectID', at.commit)}) { __typename ...Root }`;
  return draft.repository(alias, repository, [commit, objectsAt(draft, 'o', isTip ? 'HEAD' : at.commit, wantedPaths([], [path]))]);
}

export interface Asked {
  readonly client: GitHubClient;
  readonly request: SnapshotRequest;
  readonly answer: GraphqlAnswer;
  readonly alias: string;
}

/** The file and its commit; the commit is empty where it could not be resolved, and then the file is never called absent. */
export async function fileAt(asked: Asked, place: FilePlace): Promise<{ readonly commit: string; readonly file: FileAnswer }> {
  const { client, answer, alias } = asked;
  const { repository, at, path } = place;
  const given = fieldOf(answer.data, alias);
  const tip = fieldOf(fieldOf(given, 'defaultBranchRef'), 'target');
  const found = answeredTree(at === 'default-branch' ? tip : fieldOf(given, 'commit'), { client, repository });
  const commit = at === 'default-branch' ? (found?.commit ?? '') : at.commit;
  if (found === undefined || found.commit !== commit) return { commit, file: unseen(asked, place) };
  keepObjects(found.tree, { answer, repository: alias, alias: 'o', paths: wantedPaths([], [path]) });
  const [file] = await found.tree.read([path]);
  return { commit, file: file ?? unseen(asked, place) };
}

function unseen({ request, answer, alias }: Asked, { repository, at, path }: FilePlace): FileAnswer {
  const name = `${repository.owner}/${repository.name}`;
  const isOwn = name.toLowerCase() === `${request.repository.owner}/${request.repository.name}`.toLowerCase();
  const where = at === 'default-branch' ? `the default branch of ${name}` : `commit ${at.commit} of ${name}`;
  const why = `${where} does not exist, or the token may not read it`;
  const denied: Failure = { state: 'forbidden', why, permissions: isOwn ? { contents: 'read' } : {} };
  const found = answer.failureAt([alias, at === 'default-branch' ? 'defaultBranchRef' : 'commit']);
  const failure = found === undefined || found.state === 'forbidden' ? denied : found;
  const isForeign = !isOwn && failure.state === 'forbidden';
  const remedy = isForeign ? `give a token that may read ${name}: that of a GitHub App with \`contents: read\` on it` : remedyFor(failure);
  return { state: 'unreadable', path, cause: failure.state, why: failure.why, ...(remedy === undefined ? {} : { remedy }) };
}
