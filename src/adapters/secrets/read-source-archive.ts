import type { Answer } from '../../ports/github-api.ts';
import type { Platform, TreeFile } from '../../ports/platform.ts';
import type { ReadReport, TakePart } from '../../ports/secret-sources.ts';
import type { ContentPlace } from '../../secrets/model.ts';
import { Counted } from './counted.ts';
import { giveBlob } from './give-content.ts';
import { inOwnFolder } from './in-own-folder.ts';

/** Files that are fetched because the archive does not have them, one request each. */
const mostFetched = 50;
/** Ids of a file without content, which nobody hands on. */
const empty: ReadonlySet<string> = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);

type Asked = Pick<Platform, 'blob' | 'filesOf' | 'sourceArchive'>;

/**
 * Every file of a commit, from the archive that the platform makes of it. An attribute of the commit can leave files out of that archive: those are
 * fetched by themselves, as the list of all files has them, so that no commit chooses what is looked at.
 */
export async function readSourceArchive(platform: Asked, commit: string, folder: string, take: TakePart): Promise<Answer<ReadReport>> {
  const files = await platform.filesOf(commit);
  if (files.state !== 'value') return files;
  return inOwnFolder(folder, 'source.tar.gz', async (path) => {
    const size = await platform.sourceArchive(commit, path);
    return size.state === 'value' ? { state: 'value', value: await readAll(platform, path, files.value, take) } : size;
  });
}

async function readAll(platform: Asked, archive: string, files: readonly TreeFile[], take: TakePart): Promise<ReadReport> {
  const counted = new Counted();
  const seen = new Set<string>();
  const { readArchive } = await import('./read-archive.ts');
  const takeOwn: TakePart = (part) => {
    const place = placeIn(part.place);
    seen.add(place.within[0] ?? place.path);
    take({ ...part, place });
  };
  await readArchive(archive, 'the archive of the commit', counted, takeOwn, 'as-they-come');
  const missing = files.filter(({ path, blob }) => !seen.has(path) && !empty.has(blob));
  for (const file of missing.slice(0, mostFetched)) await giveBlob(platform, file, counted, take);
  const left = missing.length - mostFetched;
  if (left > 0)
    counted.miss(
      'the archive of the commit',
      'limit',
      `it lacks ${left} files more than the ${mostFetched} that are fetched by themselves`,
    );
  return counted.report();
}

/** Without the archive itself, and without the directory in it that is called after the repository and the commit. */
function placeIn({ path, within }: ContentPlace): ContentPlace {
  const [, , first, ...inner] = within;
  const inRepository = (name: string): string => name.slice(name.indexOf('/') + 1);
  return first === undefined ? { path: inRepository(path), within: [] } : { path, within: [inRepository(first), ...inner] };
}
