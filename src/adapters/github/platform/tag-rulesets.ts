import type { RepositoryName } from '../../../core/question.ts';
import type { TagRuleset } from '../../../platform/model.ts';
import type { Answer } from '../../../ports/github-api.ts';
import type { GitHubClient } from '../client.ts';
import { type GraphqlAnswer, graphqlAnswer } from '../graphql-answer.ts';
import { fieldOf, listOf, numberOf, textOf } from '../json.ts';
import { queryDraft } from '../object-query.ts';
import { eachOf, misshapen } from './shaped.ts';

const what = 'the rulesets about tags';

/** The active rulesets about tags with those of the organisation, in one request: the REST list has neither conditions nor rules. */
export async function tagRulesets(client: GitHubClient, repository: RepositoryName): Promise<Answer<readonly TagRuleset[]>> {
  const draft = queryDraft();
  const query = draft.query('TagRulesets', [draft.repository('repository', repository, [tagRulesetSelection])]);
  const sent = await client.graphql(query, draft.variables);
  if (sent.state !== 'value') return sent;
  const answer = graphqlAnswer(sent.value.data, {});
  return answer.failure ?? tagRulesetsIn(answer, 'repository');
}

/** Selection of a repository. */
export const tagRulesetSelection = `rulesets(first: 50, includeParents: true, targets: [TAG]) {
    totalCount
    nodes { name enforcement conditions { refName { include exclude } } rules(first: 50) { totalCount nodes { type } } }
  }`;

/** What was selected of the repository that stands under this alias. */
export function tagRulesetsIn(answer: GraphqlAnswer, alias: string): Answer<readonly TagRuleset[]> {
  const failure = answer.failureWithin([alias, 'rulesets']);
  if (failure !== undefined) return failure;
  const connection = fieldOf(fieldOf(answer.data, alias), 'rulesets');
  const nodes = listOf(connection, 'nodes');
  const total = numberOf(connection, 'totalCount');
  if (nodes === undefined || total === undefined) return misshapen(what);
  if (total > nodes.length) return { state: 'truncated', why: `${what}: GitHub counts ${total} and gives ${nodes.length}` };
  const rulesets = eachOf(
    nodes.filter((node) => fieldOf(node, 'enforcement') === 'ACTIVE'),
    parseTagRuleset,
  );
  return rulesets === undefined ? misshapen(what) : { state: 'value', value: rulesets };
}

/**
 * A ruleset without a condition on refs names none; rules beyond those that were read are not claimed. A condition without one of its lists is
 * no answer: an exclusion that is left out would protect what it leaves open.
 */
export function parseTagRuleset(value: unknown): TagRuleset | undefined {
  const name = textOf(value, 'name');
  const refs = fieldOf(fieldOf(value, 'conditions'), 'refName');
  const include = patternsOf(refs, 'include');
  const exclude = patternsOf(refs, 'exclude');
  const rules = eachOf(listOf(fieldOf(value, 'rules'), 'nodes') ?? [], (rule) => textOf(rule, 'type')?.toLowerCase());
  if (name === undefined || include === undefined || exclude === undefined || rules === undefined) return undefined;
  return { name, include, exclude, rules };
}

function patternsOf(refs: unknown, name: 'exclude' | 'include'): readonly string[] | undefined {
  if (refs === undefined || refs === null) return [];
  const patterns = listOf(refs, name);
  return patterns && eachOf(patterns, text);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
