import { joinedReports, type ReadReport, type SharedSearch } from '../../ports/secret-sources.ts';
import { shareWork } from '../workers/shared-work.ts';
import { Counted } from './counted.ts';
import { FileSearch, type Searched, unsearched } from './search-files.ts';
import { type TreeFile, walkTree } from './walk-tree.ts';

export interface TreeSettings {
  /** The file that starts another thread of this program; undefined = all is done in this one. */
  readonly launcher: URL | undefined;
  /** Threads beside this one; undefined = as many as the machine has processors to spare. */
  readonly threads?: number;
  /** Files that are searched at once: so many, or so many bytes. */
  readonly batch: { readonly files: number; readonly bytes: number };
  /** Batches that must wait for one more thread to pay: its start costs as much as the search of some of them. */
  readonly batchesForThread: number;
}

export const treeSettings: Omit<TreeSettings, 'launcher'> = { batch: { files: 128, bytes: 2 * 1024 * 1024 }, batchesForThread: 8 };

/** Each thread holds some tens of megabytes. */
const mostThreads = 3;
/** Batches that are begun and not told yet. */
const mostWaiting = 32;

/**
 * Searches every regular file under the paths, each directory in the order of its names, with as many threads as pay. What is found comes in the same order
 * however many there are.
 */
export async function searchTree(paths: readonly string[], search: SharedSearch, settings: TreeSettings): Promise<ReadReport> {
  const { launcher, threads, batchesForThread: tasksForThread, batch } = settings;
  const { terms } = search;
  const shared = shareWork('search-files', { launcher, tasksForThread, threads, mostThreads });
  const here = new FileSearch(search.scanner, terms);
  const walked = new Counted();
  const searchedFiles = new Counted();
  const waiting: Promise<Searched>[] = [];
  const told = async (): Promise<void> => {
    const searched = await waiting.shift();
    if (searched === undefined) return;
    search.gather(searched.collected);
    search.progress(searched.report.bytes);
    searchedFiles.add(searched.report);
  };
  for (const files of batchesOf(filesUnder(paths, walked), batch)) {
    waiting.push(
      shared
        .run({ files, terms }, () => here.search(files))
        .then((outcome) => (outcome.state === 'done' ? outcome.found : unsearched(files, outcome.why))),
    );
    if (waiting.length >= mostWaiting) await told();
  }
  while (waiting.length > 0) await told();
  return joinedReports([walked.report(), searchedFiles.report()]);
}

function* filesUnder(paths: readonly string[], counted: Counted): Generator<TreeFile> {
  for (const path of paths) yield* walkTree(path, path, counted);
}

/** Runs of so many files, or of so many bytes; what goes over ends one. */
function* batchesOf(files: Iterable<TreeFile>, most: TreeSettings['batch']): Generator<readonly TreeFile[]> {
  let batch: TreeFile[] = [];
  let bytes = 0;
  for (const file of files) {
    batch.push(file);
    bytes += file.size;
    if (batch.length < most.files && bytes < most.bytes) continue;
    yield batch;
    [batch, bytes] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
