import type { RepositoryName } from '../../../core/question.ts';
import type { Answer } from '../../../ports/github-api.ts';
import type { SourceRepository } from '../../../ports/platform.ts';
import type { GitHubClient } from '../client.ts';
import { graphqlAnswer } from '../graphql-answer.ts';
import { fieldOf, numberOf, textOf } from '../json.ts';
import { queryDraft } from '../object-query.ts';
import { misshapen } from './shaped.ts';
import { tagRulesetSelection, tagRulesetsIn } from './tag-rulesets.ts';

export interface SourceRequest {
  readonly repository: RepositoryName;
  /** Whole: `refs/heads/...`, `refs/tags/...`. */
  readonly ref: string;
}

/** An annotated tag may point at another one; whoever nests them deeper is not followed. */
const commitSelection = '__typename oid ... on Tag { target { __typename oid ... on Tag { target { __typename oid } } } }';

/** The repository with its number, its default branch and where the ref stands, in one request. */
export async function sourceRepository(client: GitHubClient, { repository, ref }: SourceRequest): Promise<Answer<SourceRepository>> {
  const what = `the source repository ${repository.owner}/${repository.name}`;
  const isTag = ref.startsWith('refs/tags/');
  const draft = queryDraft();
  const selections = [
    'databaseId nameWithOwner defaultBranchRef { name target { __typename oid } }',
    `ref(qualifiedName: ${draft.variable('String', ref)}) { target { ${commitSelection} } }`,
    ...(isTag ? [tagRulesetSelection] : []),
  ];
  const query = draft.query('Source', [draft.repository('source', repository, selections)]);
  const sent = await client.graphql(query, draft.variables);
  if (sent.state !== 'value') return sent;
  const answer = graphqlAnswer(sent.value.data, { contents: 'read' });
  const failure = answer.failure ?? answer.failureWithin(['source', 'defaultBranchRef']) ?? answer.failureWithin(['source', 'ref']);
  if (failure !== undefined) return failure;
  const source = parseSource(fieldOf(answer.data, 'source'));
  if (source === undefined) return misshapen(what);
  return { state: 'value', value: { ...source, tagRulesets: isTag ? tagRulesetsIn(answer, 'source') : { state: 'value', value: [] } } };
}

/** A repository without a commit has no default branch, and no ref that anything could be built from. */
export function parseSource(value: unknown): Omit<SourceRepository, 'tagRulesets'> | undefined {
  const id = numberOf(value, 'databaseId');
  const name = textOf(value, 'nameWithOwner');
  const branch = fieldOf(value, 'defaultBranchRef');
  const branchName = textOf(branch, 'name');
  const commit = commitOf(fieldOf(branch, 'target'));
  if (id === undefined || name === undefined || branchName === undefined || commit === undefined) return undefined;
  const defaultBranch = { name: branchName, commit };
  const ref = fieldOf(value, 'ref');
  if (ref === null) return { id: String(id), name, defaultBranch, refCommit: undefined };
  const refCommit = commitOf(fieldOf(ref, 'target'));
  return refCommit === undefined ? undefined : { id: String(id), name, defaultBranch, refCommit };
}

/** The commit behind the tags; a ref may also point at a tree or a file, which is none. */
function commitOf(target: unknown): string | undefined {
  let object = target;
  while (textOf(object, '__typename') === 'Tag') object = fieldOf(object, 'target');
  const oid = textOf(object, 'oid');
  return textOf(object, '__typename') === 'Commit' && oid !== undefined && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(oid) ? oid : undefined;
}
