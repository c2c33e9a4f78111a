import { fieldOf } from '../json-value.ts';
import { claimLimits } from '../limits.ts';
import type { FieldValue } from './model.ts';

/** `*` is every element: no key is written like that. */
type Step = string | number;

/** A path within a predicate: `runDetails.builder.id`, `verifiedLevels[0]`, `packages[*].licenseConcluded`. */
export const fieldPath = /^[A-Za-z0-9_$@:/-]+(?:\.[A-Za-z0-9_$@:/-]+|\[(?:\d{1,6}|\*)\])*$/;

/** The plain values at each path. An element that lacks what the path goes on with stands as null, so that it is not overlooked. */
export function fieldsOf(predicate: unknown, paths: readonly string[]): Readonly<Record<string, readonly FieldValue[]>> {
  return Object.fromEntries(paths.map((path) => [path, valuesAt(predicate, path)]));
}

function valuesAt(predicate: unknown, path: string): readonly FieldValue[] {
  let found: readonly unknown[] = [predicate];
  for (const step of stepsOf(path)) {
    found = found.flatMap((value) => next(value, step));
    // One null more than can be judged: what was cut off would be overlooked.
    if (found.length > claimLimits.values) return [null];
  }
  return found.map(plain);
}

function stepsOf(path: string): readonly Step[] {
  const parts = path.match(/[^.[\]]+/g) ?? [];
  const marks = path.match(/\[|\.|^/g) ?? [];
  return parts.map((part, index) => (marks[index] === '[' && part !== '*' ? Number(part) : part));
}

function next(value: unknown, step: Step): readonly unknown[] {
  if (typeof step === 'string' && step !== '*') return [fieldOf(value, step)];
  if (!Array.isArray(value)) return [undefined];
  const items: readonly unknown[] = value;
  return typeof step === 'number' ? [items[step]] : items;
}

function plain(value: unknown): FieldValue {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && value.length <= claimLimits.text ? value : null;
}
