import type { Account } from '../../../platform/model.ts';
import { numberOf, textOf } from '../json.ts';

/** An account of a REST answer. Undefined for `null`, as a deleted account is given, and for what is no account. */
export function accountOf(value: unknown): Account | undefined {
  return account(textOf(value, 'login'), numberOf(value, 'id'), textOf(value, 'type'));
}

/** An account of a GraphQL answer, selected as `actorSelection` does. */
export function actorOf(value: unknown): Account | undefined {
  return account(textOf(value, 'login'), numberOf(value, 'databaseId'), textOf(value, '__typename'));
}

/** Selections of an `Actor`. */
export const actorSelection = `__typename login ${['Bot', 'Mannequin', 'Organization', 'User']
  .map((type) => `... on ${type} { databaseId }`)
  .join(' ')}`;

/** Only a user can approve: every other type, those of later days too, counts as an App. */
function account(login: string | undefined, id: number | undefined, type: string | undefined): Account | undefined {
  if (login === undefined || login === '' || id === undefined || !Number.isSafeInteger(id)) return undefined;
  return { login, id, isApp: type !== 'User' || login.toLowerCase().endsWith('[bot]') };
}
