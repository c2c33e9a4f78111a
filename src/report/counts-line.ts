import type { Decision } from '../core/decision.ts';
import { plural } from './plural.ts';

/** All counts, also those that are zero: a reader must see what was looked for. What the base had already is added where there is any. */
export function countsLine({ counts }: Decision): string {
  const { denied, warned, audited, excepted, old, unknown, errors } = counts;
  return [
    `${denied} denied`,
    `${warned} warned`,
    `${audited} audited`,
    `${excepted} excepted`,
    ...(old > 0 ? [`${old} old (the base has them too)`] : []),
    `${plural(unknown, 'rule')} unknown`,
    plural(errors, 'error'),
  ].join(', ');
}
