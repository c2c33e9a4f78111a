import type { RepositoryName } from '../../core/question.ts';
import type { GitHubClient } from './client.ts';
import type { FetchObjects, GivenObject } from './commit-tree.ts';
import { graphqlAnswer } from './graphql-answer.ts';
import { fieldOf } from './json.ts';
import { queryDraft } from './object-query.ts';

/** Paths of one request; more are asked in turn. */
const batch = 100;

/** Asks one repository for the objects of one commit. */
export function fetchObjectsOf(client: GitHubClient, repository: RepositoryName, commit: string): FetchObjects {
  return async (paths) => {
    const given: GivenObject[] = [];
    for (let start = 0; start < paths.length; start += batch) {
      given.push(...(await fetchBatch(client, repository, commit, paths.slice(start, start + batch))));
    }
    return given;
  };
}

async function fetchBatch(
  client: GitHubClient,
  repository: RepositoryName,
  commit: string,
  paths: readonly string[],
): Promise<readonly GivenObject[]> {
  const draft = queryDraft();
  const objects = draft.objects(
    'o',
    paths.map((path) => ({ expression: `${commit}:${path}`, depth: 'any' })),
  );
  const query = draft.query('Objects', [draft.repository('repository', repository, [objects])]);
  const sent = await client.graphql(query, draft.variables);
  if (sent.state !== 'value') return paths.map(() => sent);
  const answer = graphqlAnswer(sent.value.data, { contents: 'read' });
  const { failure } = answer;
  if (failure !== undefined) return paths.map(() => failure);
  return paths.map((_, index) => {
    const object = fieldOf(fieldOf(answer.data, 'repository'), `o${index}`);
    return answer.failureAt(['repository', `o${index}`]) ?? { state: 'given', object };
  });
}
