import type { ReadReport, SharedSearch } from '../../ports/secret-sources.ts';
import { batchesOf } from './batches-of.ts';
import { Counted } from './counted.ts';
import { InOrder } from './in-order.ts';
import { type Searched, withDetectors } from './search-files.ts';
import { SearchThreads } from './search-threads.ts';
import { type TreeFile, walkTree } from './walk-tree.ts';

export interface TreeSettings {
  /** The file that starts another thread of this program; undefined = all is done in this one. */
  readonly launcher: URL | undefined;
  /** Files that a thread is given at once: so many, or so many bytes. */
  readonly batch: { readonly mostFiles: number; readonly mostBytes: number };
  /** What must have been seen for each further thread: its start costs as much as the search of it. */
  readonly forThread: { readonly files: number; readonly bytes: number };
}

export const treeSettings: Omit<TreeSettings, 'launcher'> = {
  batch: { mostFiles: 64, mostBytes: 1024 * 1024 },
  forThread: { files: 1_000, bytes: 16 * 1024 * 1024 },
};

/** Findings, gaps and paths that wait for earlier files; with more no further files are begun. */
const mostWaiting = 20_000;
const progressInterval = 250;

/** Searches every regular file under the paths, each directory in the order of its names, with as many threads as pay. */
export async function searchTree(paths: readonly string[], search: SharedSearch, settings: TreeSettings): Promise<ReadReport> {
  const walked = new Counted();
  const counted = new Counted();
  const ordered = new InOrder<Searched>(({ collected, counts }) => {
    search.gather(withDetectors(collected));
    counted.add(counts);
  }, weightOf);
  const threads = new SearchThreads(search, settings);
  const timer = setInterval(() => search.progress(threads.bytes), progressInterval);
  try {
    let number = 0;
    for (const batch of batchesOf(filesUnder(paths, walked), settings.batch)) {
      const own = number;
      number += 1;
      threads.search(batch, (searched) => ordered.put(own, searched));
      while (threads.isFull || ordered.weight > mostWaiting) await threads.changed();
    }
    while (!threads.isDone) await threads.changed();
  } finally {
    clearInterval(timer);
  }
  walked.add(counted.counts());
  return walked.report();
}

function* filesUnder(paths: readonly string[], counted: Counted): Generator<TreeFile> {
  for (const path of paths) yield* walkTree(path, path, counted);
}

function weightOf({ collected, counts }: Searched): number {
  return collected.found.length + counts.gaps.length + [...collected.limits.values()].reduce((sum, { size }) => sum + size, 0);
}
