import { InterlockError } from '../core/errors.ts';
import type { RuleHead } from '../core/rule.ts';

/** Only the rules that were asked for, and those that judge what they came to; all of them when none was named. An unknown id is USAGE. */
export function restrictTo<R extends RuleHead>(rules: readonly R[], ids: readonly string[]): readonly R[] {
  if (ids.length === 0) return rules;
  const unknown = ids.find((id) => !rules.some(({ meta }) => meta.id === id));
  if (unknown !== undefined) throw new InterlockError('USAGE', `there is no rule '${unknown}'; 'interlock rules' lists them`);
  return rules.filter(({ meta, needs }) => ids.includes(meta.id) || needs.includes('outcomes'));
}
