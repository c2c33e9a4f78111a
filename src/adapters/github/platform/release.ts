import type { RepositoryName } from '../../../core/question.ts';
import type { Release } from '../../../platform/origin.ts';
import type { Answer } from '../../../ports/github-api.ts';
import type { GitHubClient } from '../client.ts';
import { fieldOf, textOf } from '../json.ts';
import { shaped } from './shaped.ts';

export interface ReleaseRequest {
  readonly repository: RepositoryName;
  /** Name of the tag, without `refs/tags/`. */
  readonly tag: string;
}

/** The published release of a tag; drafts are not given. */
export async function release(client: GitHubClient, { repository, tag }: ReleaseRequest): Promise<Answer<Release>> {
  const parameters = { owner: repository.owner, repo: repository.name, tag };
  const answer = await client.rest({ method: 'GET', url: '/repos/{owner}/{repo}/releases/tags/{tag}', parameters });
  return shaped(answer, `the release ${JSON.stringify(tag)}`, ({ data }) => parseRelease(data, tag));
}

/** Undefined for the release of another tag. */
export function parseRelease(value: unknown, tag: string): Release | undefined {
  if (textOf(value, 'tag_name') !== tag) return undefined;
  const immutable = fieldOf(value, 'immutable');
  return { tag, isImmutable: typeof immutable === 'boolean' ? immutable : undefined, url: textOf(value, 'html_url') };
}
