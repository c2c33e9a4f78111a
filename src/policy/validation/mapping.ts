import { recordOf } from '../record-of.ts';
import { type Issue, under } from './issue.ts';
import { type Checked, type JsonSchema, refused, type Schema } from './schema.ts';

/** A key that may be left out. */
export interface Optional<T> {
  readonly optional: Schema<T>;
}

export function optional<T>(schema: Schema<T>): Optional<T> {
  return { optional: schema };
}

/** Keys and what each must hold. */
export type Shape = Readonly<Record<string, Schema<unknown> | Optional<unknown>>>;

type OptionalKeys<S extends Shape> = { [K in keyof S]: S[K] extends Optional<unknown> ? K : never }[keyof S];

/** The values of a shape. */
export type Fields<S extends Shape> = {
  readonly [K in Exclude<keyof S, OptionalKeys<S>>]: S[K] extends Schema<infer T> ? T : never;
} & { readonly [K in OptionalKeys<S>]?: (S[K] extends Optional<infer T> ? T : never) | undefined };

/** A mapping with exactly these keys. Rules over the others are judged also where there is a key too many. */
export function strict<S extends Shape>(shape: S): Schema<Fields<S>>;
export function strict(shape: Shape): Schema<unknown> {
  const allowed = Object.keys(shape);
  return {
    check: (value) => {
      if (!isMapping(value)) return refused({ code: 'wrong-kind', path: [], expected: 'mapping' });
      const known = checkFields(shape, value);
      const keys = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
      if (keys.length === 0) return known;
      return { value: known.value, issues: [...known.issues, { code: 'unknown-keys', path: [], keys, allowed }] };
    },
    json: (definitions) => ({ ...jsonOf(shape, definitions), additionalProperties: false }),
  };
}

export interface Rest<T> {
  readonly schema: Schema<T>;
  /** Regular expression of the keys that it is for, in the JSON Schema. */
  readonly keys: string;
}

/** A mapping of which some keys have a schema of their own, and every other key that of the rest. */
export function withRest<T, R>(shape: Readonly<Record<string, Optional<T>>>, rest: Rest<R>): Schema<Readonly<Record<string, T | R>>> {
  const schemaOf = (key: string): Schema<T | R> => (Object.hasOwn(shape, key) ? (shape[key]?.optional ?? rest.schema) : rest.schema);
  return {
    check: (value) => {
      if (!isMapping(value)) return refused({ code: 'wrong-kind', path: [], expected: 'mapping' });
      const own = Object.keys(shape).filter((key) => Object.hasOwn(value, key));
      const others = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
      return checkEntries(value, [...own, ...others], schemaOf);
    },
    json: (definitions) => ({
      ...jsonOf(shape, definitions),
      additionalProperties: false,
      patternProperties: { [rest.keys]: rest.schema.json(definitions) },
    }),
  };
}

/** A mapping of names to values of one kind. */
export function record<T>(key: Schema<string>, entry: Schema<T>): Schema<Readonly<Record<string, T>>> {
  return {
    check: (value) => {
      if (!isMapping(value)) return refused({ code: 'wrong-kind', path: [], expected: 'mapping' });
      return checkEntries(value, Object.keys(value), (name) => {
        const { issues } = key.check(name);
        const rules = issues.flatMap((issue) => (issue.code === 'rule' ? [issue.rule] : []));
        return issues.length === 0 ? entry : { ...entry, check: () => refused({ code: 'bad-key', path: [], rules }) };
      });
    },
    json: (definitions) => ({ type: 'object', propertyNames: key.json(definitions), additionalProperties: entry.json(definitions) }),
  };
}

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkFields(shape: Shape, value: Mapping): Checked<Mapping> {
  const issues: Issue[] = [];
  const entries: [string, unknown][] = [];
  let isWhole = true;
  for (const [key, field] of Object.entries(shape)) {
    const given = Object.hasOwn(value, key);
    if (!given && 'optional' in field) continue;
    const checked = ('optional' in field ? field.optional : field).check(given ? value[key] : undefined);
    issues.push(...under(key, checked.issues));
    if (checked.value === undefined) isWhole = false;
    else entries.push([key, checked.value]);
  }
  return { value: isWhole ? recordOf(entries) : undefined, issues };
}

function checkEntries<T>(
  value: Mapping,
  keys: readonly string[],
  schemaOf: (key: string) => Schema<T>,
): Checked<Readonly<Record<string, T>>> {
  const checked = keys.map((key) => [key, schemaOf(key).check(value[key])] as const);
  const issues = checked.flatMap(([key, one]) => under(key, one.issues));
  const entries = checked.flatMap(([key, one]) => (one.value === undefined ? [] : [[key, one.value] as const]));
  return { value: entries.length === checked.length ? recordOf(entries) : undefined, issues };
}

function jsonOf(shape: Shape, definitions: Map<string, JsonSchema>): JsonSchema {
  const fields = Object.entries(shape);
  const properties = fields.map(([key, field]) => [key, ('optional' in field ? field.optional : field).json(definitions)] as const);
  const required = fields.flatMap(([key, field]) => ('optional' in field ? [] : [key]));
  return { type: 'object', properties: Object.fromEntries(properties), ...(required.length === 0 ? {} : { required }) };
}
