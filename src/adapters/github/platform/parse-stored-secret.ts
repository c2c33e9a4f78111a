import type { StoredSecret } from '../../../platform/model.ts';
import { textOf } from '../json.ts';

/** An item of any list of secrets; dates that are no dates would never become old. */
export function parseStoredSecret(
  value: unknown,
  { store, environment }: Pick<StoredSecret, 'store' | 'environment'>,
): StoredSecret | undefined {
  const name = textOf(value, 'name');
  const createdAt = dateOf(textOf(value, 'created_at'));
  const updatedAt = dateOf(textOf(value, 'updated_at'));
  if (name === undefined || createdAt === undefined || updatedAt === undefined) return undefined;
  return { name, store, environment, createdAt, updatedAt };
}

function dateOf(text: string | undefined): string | undefined {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
