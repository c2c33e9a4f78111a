import type { Decision } from '../core/decision.ts';
import { plural } from './plural.ts';

/** All counts, also those that are zero: a reader must see what was looked for. */
export function countsLine({ counts }: Decision): string {
  const { denied, warned, audited, excepted, unknown, errors } = counts;
  return [
    `${denied} denied`,
    `${warned} warned`,
    `${audited} audited`,
    `${excepted} excepted`,
    `${plural(unknown, 'rule')} unknown`,
    plural(errors, 'error'),
  ].join(', ');
}
