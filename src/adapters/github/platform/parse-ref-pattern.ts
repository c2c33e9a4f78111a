import type { RefPattern } from '../../../platform/model.ts';
import { fieldOf, textOf } from '../json.ts';

/** An item of `GET .../environments/{environment_name}/deployment-branch-policies`; older servers know branches only, and say no type. */
export function parseRefPattern(value: unknown): RefPattern | undefined {
  const pattern = textOf(value, 'name');
  const type = fieldOf(value, 'type') ?? 'branch';
  if (pattern === undefined || (type !== 'branch' && type !== 'tag')) return undefined;
  return { type, pattern };
}
