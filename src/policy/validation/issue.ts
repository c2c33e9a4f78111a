import type { PathStep } from '../read-policy-text.ts';

/** What a schema found, at a path below the value that it was given. */
export type Issue = { readonly path: readonly PathStep[] } & (
  | { readonly code: 'wrong-kind'; readonly expected: Kind }
  | { readonly code: 'not-one-of'; readonly allowed: readonly string[] }
  | { readonly code: 'unknown-keys'; readonly keys: readonly string[]; readonly allowed: readonly string[] }
  /** The key itself, which the path ends in. */
  | { readonly code: 'bad-key'; readonly rules: readonly string[] }
  /** None of several forms fits; the issues of each. */
  | { readonly code: 'no-form'; readonly forms: readonly (readonly Issue[])[] }
  /** `rule` completes "write ...". */
  | { readonly code: 'rule'; readonly rule: string }
);

export type Kind = 'mapping' | 'list' | 'text' | 'integer' | 'boolean';

/** The same issues, seen from one step further up. */
export function under(step: PathStep, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, path: [step, ...issue.path] }));
}
