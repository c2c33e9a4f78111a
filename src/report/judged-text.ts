import type { Decision } from '../core/decision.ts';
import { plural } from './plural.ts';

/** How many files a verdict is about: a pass of nothing is told from a pass of all. */
export function judgedText({ judged: { workflows, actions } }: Pick<Decision, 'judged'>): string {
  return actions === 0 ? plural(workflows, 'workflow') : `${plural(workflows, 'workflow')}, ${plural(actions, 'action')}`;
}
