import type { TakePart } from '../../ports/secret-sources.ts';
import type { Counted } from './counted.ts';
import { askGit } from './git.ts';
import { readPlaces } from './read-blobs.ts';

/** Commits as git keeps them, with their names and messages; `revisions` are arguments of `git rev-list` that nobody else chooses. */
export async function readMessages(directory: string, revisions: readonly string[], counted: Counted, take: TakePart): Promise<void> {
  const { status, output } = await askGit(directory, ['rev-list', ...revisions, '--']);
  if (status !== 0) return counted.miss(directory, 'invalid', 'git could not list its commits');
  const places = idsIn(output).map((oid) => [oid, { path: `commit ${oid}`, within: [], commit: oid }] as const);
  await readPlaces(directory, new Map(places), counted, take);
}

/** The messages of tags that have one. */
export async function readTags(directory: string, counted: Counted, take: TakePart): Promise<void> {
  const { status, output } = await askGit(directory, ['for-each-ref', '--format=%(objecttype) %(objectname)', 'refs/']);
  if (status !== 0) return counted.miss(directory, 'invalid', 'git could not list its tags');
  const tags = idsIn(output.replaceAll(/^(?!tag ).*$/gm, '').replaceAll('tag ', ''));
  await readPlaces(directory, new Map(tags.map((oid) => [oid, { path: `tag ${oid}`, within: [] }])), counted, take);
}

function idsIn(output: string): readonly string[] {
  return output.split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line));
}
