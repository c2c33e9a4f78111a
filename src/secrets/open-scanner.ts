import type { MarkCredential } from './allowances/mark.ts';
import { detectors } from './detectors/catalogue.ts';
import { plans } from './detectors/plans.gen.ts';
import { Scanner } from './engine/scanner.ts';

/** A scanner for every kind of credential of the catalogue, which marks what it finds where somebody says how. */
export function openScanner(mark?: MarkCredential): Scanner {
  return new Scanner(
    detectors.map((detector) => ({ detector, plan: plans[detector.id] })),
    mark,
  );
}
