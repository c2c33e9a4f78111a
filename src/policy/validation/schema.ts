import type { Issue } from './issue.ts';

/** A part of a JSON Schema (draft 2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What became of a value. Undefined with at least one issue: it has not the type. A value with issues has the type and breaks a rule. */
export interface Checked<T> {
  readonly value: T | undefined;
  readonly issues: readonly Issue[];
}

/**
 * One description of a value, from which its check, its type and its JSON Schema follow. It is data and closures only, so that a run pays for
 * the file that it reads and not for a library that could read any.
 */
export interface Schema<T> {
  readonly check: (value: unknown) => Checked<T>;
  /** Parts that have a name go to `definitions` and are referred to. */
  readonly json: (definitions: Map<string, JsonSchema>) => JsonSchema;
}

/** The type of the values that a schema accepts. */
export type TypeOf<S> = S extends Schema<infer T> ? T : never;

/** The value breaks a rule or has another type than the schema asks for. */
export function refused(issue: Issue): Checked<never> {
  return { value: undefined, issues: [issue] };
}
