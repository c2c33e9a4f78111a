import { type Issue, under } from './issue.ts';
import { refused, type Schema } from './schema.ts';

export interface ListLimits {
  readonly max: number;
  /** Completes "write ..." where there are more. */
  readonly tooMany?: string;
  /** Completes "write ..." where there is none; an empty list is right unless this is given. */
  readonly none?: string;
}

/** A list of values of one kind. */
export function list<T>(item: Schema<T>, { max, tooMany = `at most ${max} items`, none }: ListLimits): Schema<readonly T[]> {
  return {
    check: (value) => {
      if (!Array.isArray(value)) return refused({ code: 'wrong-kind', path: [], expected: 'list' });
      const checked = value.map((one: unknown) => item.check(one));
      const issues: Issue[] = checked.flatMap((one, index) => under(index, one.issues));
      if (none !== undefined && value.length === 0) issues.push({ code: 'rule', path: [], rule: none });
      if (value.length > max) issues.push({ code: 'rule', path: [], rule: tooMany });
      const items = checked.flatMap((one) => (one.value === undefined ? [] : [one.value]));
      return { value: items.length === value.length ? items : undefined, issues };
    },
    json: (definitions) => ({
      type: 'array',
      items: item.json(definitions),
      ...(none === undefined ? {} : { minItems: 1 }),
      maxItems: max,
    }),
  };
}
