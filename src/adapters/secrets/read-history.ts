import type { ReadReport, TakePart } from '../../ports/secret-sources.ts';
import { Counted } from './counted.ts';
import { askGit } from './git.ts';
import { readBlobs } from './read-blobs.ts';
import { readMessages, readTags } from './read-messages.ts';

const deepen = 'fetch all of its commits: `with: {fetch-depth: 0}` of actions/checkout';

/** Every blob that a ref reaches, once, under the first of its names, and every commit and tag with its message. */
export async function readHistory(directory: string, take: TakePart): Promise<ReadReport> {
  const counted = new Counted();
  const shallow = await askGit(directory, ['rev-parse', '--is-shallow-repository']);
  if (shallow.status !== 0) {
    counted.miss(directory, 'invalid', 'it is no repository of git');
    return counted.report();
  }
  if (shallow.output.trim() === 'true')
    counted.miss(directory, 'truncated', 'the repository is shallow: older commits are not in it', deepen);
  const [count, list] = await Promise.all([
    askGit(directory, ['rev-list', '--all', '--count']),
    askGit(directory, ['rev-list', '--all', '--objects', '--filter=object:type=blob', '--filter-provided-objects']),
  ]);
  if (list.status !== 0 || count.status !== 0) {
    counted.miss(directory, 'invalid', 'git could not list its objects');
    return counted.report();
  }
  counted.commits = Number(count.output);
  const paths = new Map(list.output.split('\n').flatMap(blobOf));
  // A submodule is no object of this repository.
  for (const path of paths.values()) if (/(?:^|\/)\.gitmodules$/.test(path)) counted.leave('lists of submodules');
  await readBlobs(directory, paths, counted, take);
  await readMessages(directory, ['--all'], counted, take);
  await readTags(directory, counted, take);
  if (counted.commits > 0 && counted.blobs === 0)
    counted.miss(directory, 'empty', `it has ${counted.commits} commits, and no file was read`);
  return counted.report();
}

function blobOf(line: string): readonly (readonly [string, string])[] {
  const [, oid, path = ''] = /^([0-9a-f]{40,64})(?: (.*))?$/.exec(line) ?? [];
  return oid === undefined ? [] : [[oid, Buffer.from(path, 'latin1').toString('utf8')]];
}
