import type { RepositoryName } from '../../../core/question.ts';
import type { Answer } from '../../../ports/github-api.ts';
import type { GitHubClient } from '../client.ts';
import { numberOf, textOf } from '../json.ts';
import { shaped } from './shaped.ts';

/** The content of a file by the id of its blob, whole. */
export async function blob(client: GitHubClient, repository: RepositoryName, oid: string): Promise<Answer<Uint8Array>> {
  const answer = await client.rest({
    method: 'GET',
    url: '/repos/{owner}/{repo}/git/blobs/{file_sha}',
    parameters: { owner: repository.owner, repo: repository.name, file_sha: oid },
  });
  return shaped(answer, `the file ${oid}`, ({ data }) => {
    const content = textOf(data, 'content');
    if (content === undefined || textOf(data, 'sha') !== oid || textOf(data, 'encoding') !== 'base64') return undefined;
    const bytes = Buffer.from(content, 'base64');
    return bytes.length === numberOf(data, 'size') ? bytes : undefined;
  });
}
