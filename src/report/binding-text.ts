import type { Decision } from '../core/decision.ts';

/** Whether a decision binds, why, and how to make it so: one sentence or two without a final stop. */
export function bindingText({ value, reason, remedy }: Decision['binding']): string {
  if (value) return `yes: ${reason}`;
  return remedy === '' ? `no: ${reason}` : `no: ${reason}. To make it binding, ${remedy}`;
}
