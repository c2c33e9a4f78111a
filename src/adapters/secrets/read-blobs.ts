import type { TakePart } from '../../ports/secret-sources.ts';
import type { ContentPlace } from '../../secrets/model.ts';
import { BlobReader, type FoundArchive } from './blob-reader.ts';
import type { Counted } from './counted.ts';
import { startGit } from './git.ts';
import { readGitArchives } from './read-git-archives.ts';

/** Reads files by their ids, and what lies in archives among them; `paths` says what people know each by. */
export async function readBlobs(directory: string, paths: ReadonlyMap<string, string>, counted: Counted, take: TakePart): Promise<void> {
  const places = new Map([...paths].map(([oid, path]) => [oid, { path, within: [`blob ${oid}`] }]));
  const { read, archives } = await readPlaces(directory, places, counted, take);
  counted.blobs += read;
  await readGitArchives(directory, archives, counted, take);
}

interface ReadPlaces {
  /** Those that were read to their end. */
  readonly read: number;
  readonly archives: readonly FoundArchive[];
}

/** Reads objects of any type by their ids, each as a content of its place; archives are named and not read. */
export async function readPlaces(
  directory: string,
  places: ReadonlyMap<string, ContentPlace>,
  counted: Counted,
  take: TakePart,
): Promise<ReadPlaces> {
  const child = startGit(directory, ['cat-file', '--batch', '--buffer']);
  child.stderr.resume();
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdin.on('error', () => undefined);
  child.stdin.end([...places.keys()].map((oid) => `${oid}\n`).join(''));
  const reader = new BlobReader(places, counted, take);
  child.stdout.on('data', (chunk: Buffer) => reader.write(chunk));
  if ((await ended) !== 0 || reader.read + reader.missing < places.size)
    counted.miss(directory, 'invalid', `git gave ${reader.read} of ${places.size} objects`);
  return reader;
}
