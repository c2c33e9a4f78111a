import type { Issue } from './issue.ts';
import { refused, type Schema } from './schema.ts';

export interface TextLimits {
  readonly min?: number;
  readonly max: number;
}

/** Text within its lengths, in characters. */
export function text({ min = 0, max }: TextLimits): Schema<string> {
  return {
    check: (value) => {
      if (typeof value !== 'string') return refused({ code: 'wrong-kind', path: [], expected: 'text' });
      const issues: Issue[] = [];
      if (value.length < min) issues.push(rule(`at least ${min} characters`));
      if (value.length > max) issues.push(rule(`at most ${max} characters`));
      return { value, issues };
    },
    json: () => ({ type: 'string', ...(min === 0 ? {} : { minLength: min }), maxLength: max }),
  };
}

/** Text of at most 1024 characters in a form; `what` completes "write ..." and describes it in the JSON Schema. */
export function textOf(form: RegExp, what: string): Schema<string> {
  const whole = text({ max: 1024 });
  return {
    check: (value) => {
      const checked = whole.check(value);
      if (checked.value === undefined || form.test(checked.value)) return checked;
      return { value: checked.value, issues: [...checked.issues, rule(what)] };
    },
    json: (definitions) => ({ ...whole.json(definitions), pattern: form.source, description: what }),
  };
}

/** One of these words. */
export function oneOf<const W extends string>(words: readonly W[]): Schema<W> {
  return {
    check: (value) => {
      const found = words.find((word) => word === value);
      return found === undefined ? refused({ code: 'not-one-of', path: [], allowed: words }) : { value: found, issues: [] };
    },
    json: () => ({ type: 'string', enum: words }),
  };
}

/** This value alone. */
export function literal<const L extends string | number | boolean>(wanted: L): Schema<L> {
  return {
    check: (value) =>
      value === wanted ? { value: wanted, issues: [] } : refused({ code: 'not-one-of', path: [], allowed: [String(wanted)] }),
    json: () => ({ type: typeof wanted, const: wanted }),
  };
}

export interface IntegerLimits {
  readonly min: number;
  readonly max?: number;
}

/** A whole number that JavaScript holds exactly. */
export function integer({ min, max = Number.MAX_SAFE_INTEGER }: IntegerLimits): Schema<number> {
  return {
    check: (value) => {
      if (typeof value !== 'number' || !Number.isInteger(value)) return refused({ code: 'wrong-kind', path: [], expected: 'integer' });
      if (value < min) return { value, issues: [rule(`at least ${min}`)] };
      return { value, issues: value > max ? [rule(`at most ${max}`)] : [] };
    },
    json: () => ({ type: 'integer', minimum: min, maximum: max }),
  };
}

/** `true` or `false`. */
export const boolean: Schema<boolean> = {
  check: (value) => (typeof value === 'boolean' ? { value, issues: [] } : refused({ code: 'wrong-kind', path: [], expected: 'boolean' })),
  json: () => ({ type: 'boolean' }),
};

function rule(what: string): Issue {
  return { code: 'rule', path: [], rule: what };
}
