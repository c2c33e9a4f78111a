import type { ReadReport, TakePart } from '../../ports/secret-sources.ts';
import { Counted } from './counted.ts';
import { FileReader } from './file-reader.ts';
import { walkTree } from './walk-tree.ts';

/** A file, or what lies in a directory, under the name that people know it by. */
export async function readFile(path: string, name: string, take: TakePart): Promise<ReadReport> {
  const counted = new Counted();
  const reader = new FileReader();
  for (const file of walkTree(path, name, counted)) await reader.read(file, counted, take);
  return counted.report();
}
