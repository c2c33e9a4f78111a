import type { PlannedDetector } from '../model.ts';
import { detectors } from './catalogue.ts';
import { plans } from './plans.gen.ts';

/** Every detector of the catalogue with its plan. */
export function plannedDetectors(): readonly PlannedDetector[] {
  return detectors.map((detector) => ({ detector, plan: plans[detector.id] }));
}
