import type { Decision } from '../core/decision.ts';
import { plural } from './plural.ts';

/** What denies and what warns, also where that is nothing; of all else only what there is. */
export function countsLine({ counts }: Decision): string {
  const { denied, warned, audited, excepted, old, unknown, errors } = counts;
  return [
    `${denied} denied`,
    `${warned} warned`,
    ...(audited > 0 ? [`${audited} audited`] : []),
    ...(excepted > 0 ? [`${excepted} excepted`] : []),
    ...(old > 0 ? [`${old} old (the base has them too)`] : []),
    ...(unknown > 0 ? [`${plural(unknown, 'rule')} unknown`] : []),
    ...(errors > 0 ? [plural(errors, 'error')] : []),
  ].join(', ');
}
