import type { Answer } from '../../ports/github-api.ts';
import type { ChangedFile, Platform } from '../../ports/platform.ts';
import type { ReadReport, TakePart } from '../../ports/secret-sources.ts';
import { type AddedLines, addedLines } from './added-lines.ts';
import { Counted } from './counted.ts';
import { giveBlob, giveBytes } from './give-content.ts';

/** Files that are fetched because their patch is not given, one request each. */
const mostFetched = 100;

const split = 'split the change, so that all of it can be read';

type Asked = Pick<Platform, 'blob' | 'changedFiles'>;

/**
 * What a change adds, as GitHub compares two commits. A file of which GitHub gives no whole patch, because it is long or binary or because an attribute
 * says so, is read whole, and so is one that an attribute calls text and that is none; archives are unpacked. No change chooses what is looked at.
 */
export async function readComparison(platform: Asked, base: string, head: string, take: TakePart): Promise<Answer<ReadReport>> {
  const answer = await platform.changedFiles(base, head);
  if (answer.state !== 'value') return answer;
  const { files, isWhole } = answer.value;
  const counted = new Counted();
  if (!isWhole) counted.miss('the change', 'truncated', `GitHub gives no more than ${files.length} files of it`, split);
  let fetched = 0;
  for (const file of files) {
    const lines = file.patch === undefined || file.patch.includes('\0') ? undefined : addedLines(file.patch, file.additions);
    if (file.blob === undefined) counted.leave('removed files');
    else if (lines !== undefined) giveLines(file, lines, counted, take);
    else if (fetched === mostFetched)
      counted.miss(file.path, 'limit', `more than ${mostFetched} files of the change came without a patch`, split);
    else {
      fetched += 1;
      await giveBlob(platform, { path: file.path, blob: file.blob }, counted, take);
    }
  }
  return { state: 'value', value: counted.report() };
}

function giveLines({ path }: ChangedFile, lines: readonly AddedLines[], counted: Counted, take: TakePart): void {
  counted.files += 1;
  // For its name.
  if (lines.length === 0) giveBytes(new Uint8Array(), { path, line: 1 }, counted, take);
  for (const { line, text } of lines) giveBytes(Buffer.from(text), { path, line }, counted, take);
}
