import type { FileAnswer } from '../../ports/file-tree.ts';
import type { Answer, Failure, Snapshot, SnapshotRequest } from '../../ports/github-api.ts';
import { answeredTree, keepObjects } from './answered-tree.ts';
import type { GitHubClient } from './client.ts';
import { type Asked, fileAt, fileSelection, placeOf } from './file-at.ts';
import { type GraphqlAnswer, graphqlAnswer } from './graphql-answer.ts';
import { fieldOf, listOf, numberOf, textOf } from './json.ts';
import { type QueryDraft, queryDraft } from './object-query.ts';
import { objectsAt, type WantedPath, wantedPaths } from './wanted-paths.ts';

/**
 * The judged commit, its base and the policy in one request. Each tree is anchored in its commit's own root tree, so what the request
 * names by `^1` or `HEAD` counts only if the ids say that it is of the commit that the same answer names.
 */
export async function snapshot(client: GitHubClient, request: SnapshotRequest): Promise<Answer<Snapshot>> {
  const plan = planOf(request);
  const sent = await client.graphql(plan.query, plan.variables);
  if (sent.state !== 'value') return sent;
  const answer = graphqlAnswer(sent.value.data, { contents: 'read' });
  if (answer.failure !== undefined) return answer.failure;
  const repository = fieldOf(answer.data, 'repository');
  const judged = answeredTree(fieldOf(repository, 'judged'), { client, repository: request.repository });
  if (judged?.commit !== request.commit) return noCommit(request, answer);
  keepObjects(judged.tree, { answer, repository: 'repository', alias: 'j', paths: plan.paths });
  const base = baseOf(client, request, repository);
  if (base !== undefined) keepObjects(base.tree, { answer, repository: 'repository', alias: 'b', paths: plan.paths });
  return {
    state: 'value',
    value: {
      judged: judged.tree,
      base,
      repositoryId: numberOf(repository, 'databaseId')?.toString(),
      defaultBranch: branchOf(fieldOf(repository, 'defaultBranchRef')),
      policy: request.policy === undefined ? undefined : await fileAt({ client, request, answer, alias: 'policy' }, request.policy),
      others: await othersOf({ client, request, answer }),
    },
  };
}

function branchOf(ref: unknown): Snapshot['defaultBranch'] {
  const name = textOf(ref, 'name');
  const commit = textOf(fieldOf(ref, 'target'), 'oid');
  return name === undefined || commit === undefined ? undefined : { name, commit };
}

interface SnapshotPlan {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
  /** What is asked of each tree, directories before what they hold. */
  readonly paths: readonly WantedPath[];
}

function planOf(request: SnapshotRequest): SnapshotPlan {
  const draft = queryDraft();
  const paths = wantedPaths(request.directories, request.files);
  const selections = [
    'databaseId',
    'defaultBranchRef { name target { oid ...Root } }',
    `judged: object(oid: ${draft.variable('GitObjectID', request.commit)}) { __typename ...Root ... on Commit { parents(first: 1) { nodes { ...Root } } } }`,
    objectsAt(draft, 'j', request.commit, paths),
    ...baseSelections(draft, request, paths),
  ];
  const own = draft.repository('repository', request.repository, selections);
  const policy = request.policy === undefined ? [] : [fileSelection(draft, 'policy', request.policy)];
  const others = request.others.map((place, index) => fileSelection(draft, `other${index}`, placeOf(place)));
  return { query: draft.query('Snapshot', [own, ...policy, ...others]), variables: draft.variables, paths };
}

function baseSelections(draft: QueryDraft, { commit, base }: SnapshotRequest, paths: readonly WantedPath[]): readonly string[] {
  if (base === 'none') return [];
  if (base === 'first-parent') return [objectsAt(draft, 'b', `${commit}^1`, paths)];
  return [
    `base: object(oid: ${draft.variable('GitObjectID', base.commit)}) { __typename ...Root }`,
    objectsAt(draft, 'b', base.commit, paths),
  ];
}

function baseOf(client: GitHubClient, request: SnapshotRequest, repository: unknown) {
  const { base } = request;
  if (base === 'none') return undefined;
  const parents = listOf(fieldOf(fieldOf(repository, 'judged'), 'parents'), 'nodes');
  const found = answeredTree(base === 'first-parent' ? parents?.[0] : fieldOf(repository, 'base'), {
    client,
    repository: request.repository,
  });
  return base === 'first-parent' || found?.commit === base.commit ? found : undefined;
}

/** A commit that is not there and one that may not be seen look the same. */
function noCommit({ repository, commit }: SnapshotRequest, answer: GraphqlAnswer): Failure {
  const failure = answer.failureAt(['repository', 'judged']);
  const name = `${repository.owner}/${repository.name}`;
  if (failure !== undefined && failure.state !== 'forbidden') return failure;
  const what = (fieldOf(answer.data, 'repository') ?? undefined) === undefined ? name : `commit ${commit} of ${name}`;
  return { state: 'forbidden', why: `${what} does not exist, or the token may not read it`, permissions: { contents: 'read' } };
}

async function othersOf(asked: Omit<Asked, 'alias'>): Promise<readonly FileAnswer[]> {
  const found = asked.request.others.map((place, index) => fileAt({ ...asked, alias: `other${index}` }, placeOf(place)));
  return (await Promise.all(found)).map(({ file }) => file);
}
