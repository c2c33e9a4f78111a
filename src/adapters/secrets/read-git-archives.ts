import type { TakePart } from '../../ports/secret-sources.ts';
import type { FoundArchive } from './blob-reader.ts';
import type { Counted } from './counted.ts';
import { startGit } from './git.ts';

/** Unpacks archives that a repository has, one after the other. Nobody promised that they can be unpacked; one that goes over a limit is told. */
export async function readGitArchives(
  directory: string,
  archives: readonly FoundArchive[],
  counted: Counted,
  take: TakePart,
): Promise<void> {
  if (archives.length === 0) return;
  // What unpacks archives is loaded where there is one.
  const { unpack } = await import('./read-archive.ts');
  for (const { oid, place, size } of archives) {
    const child = startGit(directory, ['cat-file', 'blob', oid]);
    child.stdin.end();
    child.stderr.resume();
    const ended = new Promise((resolve) => child.on('close', resolve));
    await unpack({ source: child.stdout, size, inner: 'found' }, place, counted, take);
    child.stdout.destroy();
    await ended;
  }
}
