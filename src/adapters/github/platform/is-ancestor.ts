import type { RepositoryName } from '../../../core/question.ts';
import type { Answer } from '../../../ports/github-api.ts';
import type { GitHubClient } from '../client.ts';
import { fieldOf, textOf } from '../json.ts';
import { shaped } from './shaped.ts';

export interface AncestryRequest {
  readonly repository: RepositoryName;
  /** Full ids. */
  readonly commit: string;
  readonly tip: string;
}

/** Whether the history of `tip` holds `commit`. A commit that only a fork has is known to GitHub too, and is no ancestor. */
export async function isAncestor(client: GitHubClient, { repository, commit, tip }: AncestryRequest): Promise<Answer<boolean>> {
  if (commit === tip) return { state: 'value', value: true };
  const answer = await client.rest({
    method: 'GET',
    url: '/repos/{owner}/{repo}/compare/{basehead}',
    parameters: { owner: repository.owner, repo: repository.name, basehead: `${commit}...${tip}`, per_page: 1 },
  });
  return shaped(answer, `the comparison of ${commit} with ${tip}`, (response) => parseComparison(response.data, commit));
}

/** True where the compared commit is itself the newest that both have; undefined for a comparison of something else. */
export function parseComparison(value: unknown, commit: string): boolean | undefined {
  if (textOf(fieldOf(value, 'base_commit'), 'sha') !== commit) return undefined;
  const isMergeBase = textOf(fieldOf(value, 'merge_base_commit'), 'sha') === commit;
  switch (textOf(value, 'status')) {
    case 'ahead':
    case 'identical':
      return isMergeBase ? true : undefined;
    case 'behind':
    case 'diverged':
      return false;
    default:
      return undefined;
  }
}
