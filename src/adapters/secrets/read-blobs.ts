import type { TakePart } from '../../ports/secret-sources.ts';
import { BlobReader } from './blob-reader.ts';
import type { Counted } from './counted.ts';
import { startGit } from './git.ts';

/** Reads files by their ids; `paths` says what people know each by. */
export async function readBlobs(directory: string, paths: ReadonlyMap<string, string>, counted: Counted, take: TakePart): Promise<void> {
  const child = startGit(directory, ['cat-file', '--batch', '--buffer']);
  child.stderr.resume();
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdin.on('error', () => undefined);
  child.stdin.end([...paths.keys()].map((oid) => `${oid}\n`).join(''));
  const reader = new BlobReader(paths, counted, take);
  child.stdout.on('data', (chunk: Buffer) => reader.read(chunk));
  if ((await ended) !== 0 || counted.blobs + reader.missing < paths.size)
    counted.miss(directory, 'invalid', `git gave ${counted.blobs} of ${paths.size} files`);
}
