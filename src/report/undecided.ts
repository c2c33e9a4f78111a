import { plural } from './plural.ts';

/** `3 rules could not be decided`, and how many of them deny because of it. */
export function undecided(rules: number, denying: number): string {
  const text = `${plural(rules, 'rule')} could not be decided`;
  if (denying === 0) return text;
  return denying === rules ? `${text}, which denies` : `${text}, ${denying} of them ${denying === 1 ? 'denies' : 'deny'}`;
}
