import type { PatternPlan } from '../model.ts';

const most = 12;

/** What may be shown of a credential: the letters that its pattern writes out, as every one of its kind has them, and the length. */
export function redacted(plan: Pick<PatternPlan, 'prefix'> | undefined, secret: string): string {
  return `${secret.slice(0, Math.min(most, plan?.prefix ?? 0))}\u2026 (${secret.length} characters)`;
}
