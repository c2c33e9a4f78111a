import { fieldOf, isRecord, type JsonRecord } from '../json-value.ts';
import { claimLimits } from '../limits.ts';

/** What a type demands is not there. Caught in `claims-of.ts` alone. */
export class Unreadable extends Error {}

/** `name` is how a message calls the value. */
export function recordAt(value: unknown, key: string, name: string): JsonRecord {
  const found = fieldOf(value, key);
  if (!isRecord(found)) throw new Unreadable(`${name} must be an object`);
  return found;
}

/** Undefined where it is absent or null. */
export function recordIn(value: unknown, key: string, name: string): JsonRecord | undefined {
  return isAbsent(fieldOf(value, key)) ? undefined : recordAt(value, key, name);
}

export function textAt(value: unknown, key: string, name: string): string {
  const found = textIn(value, key, name);
  if (found === undefined) throw new Unreadable(`${name} is missing`);
  return found;
}

/** Undefined where it is absent, null or empty. */
export function textIn(value: unknown, key: string, name: string): string | undefined {
  const found = fieldOf(value, key);
  if (isAbsent(found) || found === '') return undefined;
  if (typeof found !== 'string' || found.length > claimLimits.text)
    throw new Unreadable(`${name} must be text of at most ${claimLimits.text} characters`);
  return found;
}

/** A number of the platform, which some write in quotes and some do not. */
export function numberTextIn(value: unknown, key: string, name: string): string | undefined {
  const found = fieldOf(value, key);
  return typeof found === 'number' && Number.isSafeInteger(found) ? String(found) : textIn(value, key, name);
}

export function listAt(value: unknown, key: string, name: string): readonly unknown[] {
  const found = fieldOf(value, key);
  if (!Array.isArray(found)) throw new Unreadable(`${name} must be a list`);
  return found;
}

/** Empty where it is absent or null. */
export function listIn(value: unknown, key: string, name: string): readonly unknown[] {
  return isAbsent(fieldOf(value, key)) ? [] : listAt(value, key, name);
}

/** A time with its zone (RFC 3339), as ISO 8601 in UTC. */
export function timeAt(value: unknown, key: string, name: string): string {
  const text = textAt(value, key, name);
  const isTime = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,12})?(?:[Zz]|[+-]\d{2}:\d{2})$/.test(text);
  // More than milliseconds is cut, as the parser would.
  const time = isTime ? Date.parse(text.toUpperCase().replace(/(\.\d{3})\d+/, '$1')) : Number.NaN;
  if (Number.isNaN(time)) throw new Unreadable(`${name} must be a time such as 2026-11-20T10:00:00Z`);
  return new Date(time).toISOString();
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}
