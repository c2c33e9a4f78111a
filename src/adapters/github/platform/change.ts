import type { TokenPermissions } from '../../../core/permissions.ts';
import type { RepositoryName } from '../../../core/question.ts';
import type { DeploymentRecord, MergedPullRequest } from '../../../platform/model.ts';
import type { Answer } from '../../../ports/github-api.ts';
import type { DeployedChange, HistoryCommit } from '../../../ports/platform.ts';
import type { GitHubClient } from '../client.ts';
import { type GraphqlAnswer, graphqlAnswer } from '../graphql-answer.ts';
import { fieldOf, listOf, numberOf, textOf } from '../json.ts';
import { queryDraft } from '../object-query.ts';
import { historySelection, parseHistoryCommit } from './parse-commit.ts';
import { deploymentSelection, parseDeployment } from './parse-deployment.ts';
import { parsePullRequest, pullRequestSelection } from './parse-pull-request.ts';
import { eachOf, misshapen } from './shaped.ts';

export interface ChangeRequest {
  readonly repository: RepositoryName;
  readonly commit: string;
  readonly environment: string | undefined;
}

/** Pull requests of one commit that are read. */
const pullRequestLimit = 10;

/**
 * Commits, pull requests and deployments of a deploy in one request. Each part stands under a repository of its own, so that what the token
 * may not see of one, which GitHub answers by leaving out what is around it, takes nothing from the others.
 */
export async function change(client: GitHubClient, request: ChangeRequest): Promise<Answer<DeployedChange>> {
  const { query, variables } = queryOf(request);
  const sent = await client.graphql(query, variables);
  if (sent.state !== 'value') return sent;
  const body = sent.value.data;
  const { failure } = graphqlAnswer(body, { contents: 'read' });
  if (failure !== undefined) return failure;
  return {
    state: 'value',
    value: {
      commits: commitsOf(body, request),
      pullRequests: pullRequestsOf(body, request),
      deployments:
        request.environment === undefined ? { state: 'value', value: [] } : deploymentsOf(graphqlAnswer(body, { deployments: 'read' })),
    },
  };
}

function queryOf({ repository, commit, environment }: ChangeRequest) {
  const draft = queryDraft();
  const onCommit = (selections: string) =>
    `object(oid: ${draft.variable('GitObjectID', commit)}) { __typename ... on Commit { oid ${selections} } }`;
  const parts = [
    draft.repository('history', repository, [onCommit(`history(first: 100) { totalCount nodes { ${historySelection} } }`)]),
    draft.repository('arrival', repository, [
      onCommit(`associatedPullRequests(first: ${pullRequestLimit}) { totalCount nodes { ${pullRequestSelection} } }`),
    ]),
  ];
  if (environment !== undefined) parts.push(draft.repository('deployed', repository, [deployments(draft.variable('String', environment))]));
  return { query: draft.query('Change', parts), variables: draft.variables };
}

function deployments(environment: string): string {
  const order = '{ field: CREATED_AT, direction: DESC }';
  return `deployments(environments: [${environment}], first: 20, orderBy: ${order}) { totalCount nodes { ${deploymentSelection} } }`;
}

/**
 * The commit of one part. To see it at all takes `contents`, and what hangs on it a permission of its own; a commit that is not there and one
 * that may not be seen look the same.
 */
function objectOf(body: unknown, part: string, needs: TokenPermissions, { commit }: ChangeRequest): Answer<unknown> {
  const whole: TokenPermissions = { contents: 'read', ...needs };
  const answer = graphqlAnswer(body, needs);
  const failure = graphqlAnswer(body, whole).failureAt([part, 'object']) ?? answer.failureWithin([part]);
  if (failure !== undefined) return failure;
  const object = fieldOf(fieldOf(answer.data, part), 'object');
  if (textOf(object, 'oid') === commit) return { state: 'value', value: object };
  return { state: 'forbidden', why: `commit ${commit} does not exist, or the token may not read it`, permissions: whole };
}

function commitsOf(body: unknown, request: ChangeRequest): Answer<readonly HistoryCommit[]> {
  const object = objectOf(body, 'history', {}, request);
  if (object.state !== 'value') return object;
  const nodes = listOf(fieldOf(object.value, 'history'), 'nodes');
  const commits = nodes && eachOf(nodes, parseHistoryCommit);
  return commits?.[0]?.oid === request.commit ? { state: 'value', value: commits } : misshapen(`the history of commit ${request.commit}`);
}

function pullRequestsOf(body: unknown, request: ChangeRequest): Answer<readonly MergedPullRequest[]> {
  const what = `the pull requests of commit ${request.commit}`;
  const object = objectOf(body, 'arrival', { 'pull-requests': 'read' }, request);
  if (object.state !== 'value') return object;
  const connection = fieldOf(object.value, 'associatedPullRequests');
  const nodes = listOf(connection, 'nodes');
  const total = numberOf(connection, 'totalCount');
  if (nodes === undefined || total === undefined) return misshapen(what);
  if (total > nodes.length) return { state: 'truncated', why: `${what}: GitHub counts ${total} and gives ${nodes.length}` };
  const own = nodes.filter((node) => fieldOf(node, 'merged') === true && isOf(node, request.repository));
  const parsed = eachOf(own, parsePullRequest);
  return parsed === undefined ? misshapen(what) : { state: 'value', value: parsed };
}

/** A fork's pull request was merged by the fork's rules. */
function isOf(pullRequest: unknown, { owner, name }: RepositoryName): boolean {
  return textOf(fieldOf(pullRequest, 'baseRepository'), 'nameWithOwner')?.toLowerCase() === `${owner}/${name}`.toLowerCase();
}

function deploymentsOf(answer: GraphqlAnswer): Answer<readonly DeploymentRecord[]> {
  const failure = answer.failureWithin(['deployed']);
  if (failure !== undefined) return failure;
  const nodes = listOf(fieldOf(fieldOf(answer.data, 'deployed'), 'deployments'), 'nodes');
  const parsed = nodes && eachOf(nodes, parseDeployment);
  return parsed === undefined ? misshapen('the deployments') : { state: 'value', value: parsed };
}
