import type { Answer } from '../../ports/github-api.ts';
import type { Platform } from '../../ports/platform.ts';
import type { ReadReport, TakePart } from '../../ports/secret-sources.ts';
import { Counted } from './counted.ts';
import { giveBlob } from './give-content.ts';

/** Files that are fetched, one request each. */
const mostFetched = 50;

/** Every file of a commit of few files, from the platform; of one with more, that it was not read. */
export async function readPlatformTree(
  platform: Pick<Platform, 'blob' | 'filesOf'>,
  commit: string,
  remedy: string,
  take: TakePart,
): Promise<Answer<ReadReport>> {
  const answer = await platform.filesOf(commit);
  if (answer.state !== 'value') return answer;
  const counted = new Counted();
  // The same content under two names is looked at once.
  const files = new Map(answer.value.map(({ blob, path }) => [blob, path]));
  if (files.size > mostFetched)
    counted.miss(`commit ${commit}`, 'absent', `it is not in the workspace, and has ${files.size} files`, remedy);
  else for (const [blob, path] of files) await giveBlob(platform, { path, blob }, counted, take);
  return { state: 'value', value: counted.report() };
}
