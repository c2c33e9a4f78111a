import { detectors } from './detectors/catalogue.ts';
import { plans } from './detectors/plans.gen.ts';
import { Scanner } from './engine/scanner.ts';

/** A scanner for every kind of credential of the catalogue. */
export function openScanner(): Scanner {
  return new Scanner(detectors.map((detector) => ({ detector, plan: plans[detector.id] })));
}
