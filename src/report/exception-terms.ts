import type { UsedException } from '../core/decision.ts';
import { printable } from './printable.ts';

/** On what terms findings are covered: why for good, and until when. Empty for what has neither. */
export function exceptionTerms({ expires, revoked }: Pick<UsedException, 'expires' | 'revoked'>): readonly string[] {
  return [
    ...(revoked === undefined ? [] : [`revoked on ${printable(revoked.date)} by ${printable(revoked.by)}`]),
    ...(expires === undefined ? [] : [`until ${printable(expires)}`]),
  ];
}
