import type { RepositoryName } from '../../../core/question.ts';
import type { Answer } from '../../../ports/github-api.ts';
import type { ChangedFile, ChangedFiles } from '../../../ports/platform.ts';
import type { GitHubClient } from '../client.ts';
import { fieldOf, listOf, numberOf, textOf } from '../json.ts';
import { eachOf, shaped } from './shaped.ts';

/** GitHub gives no more files of a comparison, on its first page, and says nothing of those that it leaves out. */
const mostFiles = 300;

export interface ChangeRequest {
  readonly repository: RepositoryName;
  /** Full ids. */
  readonly base: string;
  readonly head: string;
}

/** What `head` has changed since it left `base`, file by file. */
export async function changedFiles(client: GitHubClient, { repository, base, head }: ChangeRequest): Promise<Answer<ChangedFiles>> {
  const answer = await client.rest({
    method: 'GET',
    url: '/repos/{owner}/{repo}/compare/{basehead}',
    parameters: { owner: repository.owner, repo: repository.name, basehead: `${base}...${head}`, per_page: 1 },
  });
  return shaped(answer, `the comparison of ${base} with ${head}`, ({ data }) => {
    if (textOf(fieldOf(data, 'base_commit'), 'sha') !== base) return undefined;
    const files = eachOf(listOf(data, 'files') ?? [undefined], parseFile);
    return files === undefined ? undefined : { files, isWhole: files.length < mostFiles };
  });
}

function parseFile(file: unknown): ChangedFile | undefined {
  const path = textOf(file, 'filename');
  const additions = numberOf(file, 'additions');
  const status = textOf(file, 'status');
  const blob = textOf(file, 'sha');
  if (path === undefined || additions === undefined || status === undefined) return undefined;
  if (status === 'removed') return { path, additions: 0, blob: undefined, patch: undefined };
  // Without an id of what it is now, nobody could look at it.
  if (blob === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(blob)) return undefined;
  return { path, additions, blob, patch: textOf(file, 'patch') };
}
