import type { MarkCredential } from './allowances/mark.ts';
import { packedIndex } from './detectors/index.gen.ts';
import { plannedDetectors } from './detectors/planned.ts';
import { unpackIndex } from './engine/packed-index.ts';
import { Scanner } from './engine/scanner.ts';

/** A scanner for every kind of credential of the catalogue, which marks what it finds where somebody says how. */
export function openScanner(mark?: MarkCredential): Scanner {
  return new Scanner(plannedDetectors(), mark, unpackIndex(packedIndex));
}
