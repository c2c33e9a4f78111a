import type { ReadReport, TakePart } from '../../ports/secret-sources.ts';
import { Counted } from './counted.ts';
import { FileReader } from './file-reader.ts';
import { walkTree } from './walk-tree.ts';

/** One file, under the name that people know it by. */
export async function readFile(path: string, name: string, take: TakePart): Promise<ReadReport> {
  const counted = new Counted();
  await new FileReader().read(walkTree(path, name, counted), counted, take);
  return counted.report();
}
