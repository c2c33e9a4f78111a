import type { RepositoryName } from '../../../core/question.ts';
import type { Answer } from '../../../ports/github-api.ts';
import type { TreeFile } from '../../../ports/platform.ts';
import type { GitHubClient } from '../client.ts';
import { fieldOf, listOf, textOf } from '../json.ts';
import { eachOf, shaped } from './shaped.ts';

/** Every file of a commit with the id of its content, links too; not those of submodules. */
export async function filesOf(client: GitHubClient, repository: RepositoryName, commit: string): Promise<Answer<readonly TreeFile[]>> {
  const what = `the files of ${commit}`;
  const answer = await client.rest({
    method: 'GET',
    url: '/repos/{owner}/{repo}/git/trees/{tree_sha}',
    parameters: { owner: repository.owner, repo: repository.name, tree_sha: commit, recursive: '1' },
  });
  if (answer.state !== 'value') return answer;
  if (fieldOf(answer.value.data, 'truncated') !== false) return { state: 'truncated', why: `${what}: GitHub gives not all of them` };
  return shaped(answer, what, ({ data }) => eachOf(listOf(data, 'tree') ?? [undefined], parseEntry)?.flat());
}

/** None for a directory, whose files are listed by themselves, and for a submodule. */
function parseEntry(entry: unknown): readonly TreeFile[] | undefined {
  const [path, type, oid] = [textOf(entry, 'path'), textOf(entry, 'type'), textOf(entry, 'sha')];
  if (path === undefined || oid === undefined) return undefined;
  if (type === 'tree' || type === 'commit') return [];
  return type === 'blob' ? [{ path, blob: oid }] : undefined;
}
