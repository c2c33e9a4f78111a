import type { Uses } from '../../workflow/model.ts';

/** What a `uses:` names, as written, without its ref. */
export function nameOfUses({ scalar }: Uses): string {
  return scalar.value.replace(/@.*/s, '');
}
