import type { Decision } from '../core/decision.ts';
import { toSummary } from './to-summary.ts';

/** The job summary without a limit, for a file. */
export function toMarkdown(decision: Decision): string {
  return toSummary(decision, { limitBytes: Number.POSITIVE_INFINITY });
}
