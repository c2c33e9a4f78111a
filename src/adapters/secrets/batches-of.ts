import type { TreeFile } from './walk-tree.ts';

/** Cuts files into runs of so many and of so many bytes; a longer file is one by itself, or ends one. */
export function* batchesOf(
  files: Iterable<TreeFile>,
  { mostFiles, mostBytes }: { readonly mostFiles: number; readonly mostBytes: number },
): Generator<readonly TreeFile[]> {
  let batch: TreeFile[] = [];
  let bytes = 0;
  for (const file of files) {
    batch.push(file);
    bytes += file.size;
    if (batch.length < mostFiles && bytes < mostBytes) continue;
    yield batch;
    [batch, bytes] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
