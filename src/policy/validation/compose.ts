import type { PathStep } from '../read-policy-text.ts';
import type { Schema, TypeOf } from './schema.ts';

/** A value of any of these forms. Where exactly one form has the type of the value, what it says counts alone. */
export function anyOf<const S extends readonly Schema<unknown>[]>(...schemas: S): Schema<TypeOf<S[number]>>;
export function anyOf(...schemas: readonly Schema<unknown>[]): Schema<unknown> {
  return {
    check: (value) => {
      const checked = schemas.map((schema) => schema.check(value));
      const fitting = checked.filter((one) => one.value !== undefined);
      const [best] = fitting.toSorted((a, b) => a.issues.length - b.issues.length);
      if (best !== undefined && (fitting.length === 1 || best.issues.length === 0)) return best;
      return { value: undefined, issues: [{ code: 'no-form', path: [], forms: checked.map(({ issues }) => issues) }] };
    },
    json: (definitions) => ({ anyOf: schemas.map((schema) => schema.json(definitions)) }),
  };
}

/** A rule over a value that has its type; `what` completes "write ...". No JSON Schema can say it. */
export function refined<T>(schema: Schema<T>, isRight: (value: T) => boolean, what: string, path: readonly PathStep[] = []): Schema<T> {
  return {
    check: (value) => {
      const checked = schema.check(value);
      if (checked.value === undefined || isRight(checked.value)) return checked;
      return { value: checked.value, issues: [...checked.issues, { code: 'rule', path, rule: what }] };
    },
    json: schema.json,
  };
}

/** The same values with a description for editors. */
export function described<T>(schema: Schema<T>, description: string): Schema<T> {
  return { check: schema.check, json: (definitions) => ({ ...schema.json(definitions), description }) };
}

/** The same values; their JSON Schema stands once, under this name. */
export function named<T>(id: string, schema: Schema<T>): Schema<T> {
  return {
    check: schema.check,
    json: (definitions) => {
      if (!definitions.has(id)) definitions.set(id, schema.json(definitions));
      return { $ref: `#/$defs/${id}` };
    },
  };
}
