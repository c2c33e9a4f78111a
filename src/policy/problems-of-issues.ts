import type { z } from 'zod';
import { suggestion } from '../core/nearest.ts';
import { type Problem, shown } from './problem.ts';
import type { PathStep, PolicyDocument } from './read-policy-text.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found, in the words and at the places of the file. */
export function problemsOfIssues(issues: readonly Issue[], document: PolicyDocument): readonly Problem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, [], document));
}

function problemsOfIssue(issue: Issue, above: readonly PathStep[], document: PolicyDocument): readonly Problem[] {
  const path = [...above, ...issue.path.map(stepOf)];
  const value = valueAt(document.value, path);
  const name = path.length === 0 ? 'The policy' : `\`${pathText(path)}\``;
  const atValue = (text: string): readonly Problem[] => [{ place: document.valuePlace(path), text }];
  if (value === undefined && issue.code !== 'unrecognized_keys') return missing(issue, path, document);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, issue.message, document));
    case 'invalid_union':
      return likeliest(issue.errors, value).flatMap((inner) => problemsOfIssue(inner, path, document));
    case 'invalid_key':
      return issue.issues.map((inner) => ({ place: document.keyPlace(path), text: `${shown(path.at(-1))} is not ${inner.message}.` }));
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const near = typeof value === 'string' ? suggestion(value, allowed) : '';
      return atValue(`${name} is ${shown(value)}; write ${allowed.join(', or ')}.${near}`);
    }
    case 'invalid_type':
      return atValue(`${name} is ${shown(value)}; write ${kindText(issue.expected, value)}.`);
    case 'too_big':
    case 'too_small':
      return atValue(`${name} is ${shown(value)}; write ${limitText(issue)}.`);
    default:
      return atValue(`${name} is ${shown(value)}; write ${issue.message}.`);
  }
}

function missing(issue: Issue, path: readonly PathStep[], document: PolicyDocument): readonly Problem[] {
  const parent = path.slice(0, -1);
  const what = issue.code === 'invalid_value' ? `: ${issue.values.map(String).join(', or ')}` : '';
  const where = parent.length === 0 ? 'The policy' : `\`${pathText(parent)}\``;
  return [{ place: document.keyPlace(parent), text: `${where} lacks ${shown(path.at(-1))}; write it${what}.` }];
}

function unknownKey(key: string, path: readonly PathStep[], allowed: string, document: PolicyDocument): Problem {
  const names = allowed === '' ? [] : allowed.split(', ');
  const where = path.length === 0 ? 'a policy' : `\`${pathText(path)}\``;
  const rest = names.length === 0 ? 'Nothing is allowed there.' : `Allowed: ${allowed}.`;
  return { place: document.keyPlace([...path, key]), text: `${shown(key)} is no key of ${where}.${suggestion(key, names)} ${rest}` };
}

/** The form of several that was most likely meant: of the value's kind, then with the fewest unknown keys and problems. */
function likeliest(forms: readonly (readonly Issue[])[], value: unknown): readonly Issue[] {
  const cost = (issues: readonly Issue[]): number =>
    issues.reduce((sum, issue) => {
      if (issue.code === 'unrecognized_keys') return sum + 3 * issue.keys.length;
      const isOtherKind = issue.path.length === 0 && typeof value === 'object' && issue.code === 'invalid_value';
      return sum + (isOtherKind || (issue.path.length === 0 && issue.code === 'invalid_type') ? 100 : 1);
    }, 0);
  return forms.toSorted((a, b) => cost(a) - cost(b))[0] ?? [];
}

function kindText(expected: string, value: unknown): string {
  switch (expected) {
    case 'record':
    case 'object':
      return 'a mapping';
    case 'array':
      return 'a list';
    case 'string':
      return typeof value === 'number' || typeof value === 'boolean' ? 'text: put it in quotes' : 'text';
    case 'int':
    case 'number':
      return 'a whole number';
    default:
      return expected === 'boolean' ? 'true or false' : expected;
  }
}

function limitText(issue: Extract<Issue, { readonly code: 'too_big' | 'too_small' }>): string {
  if (issue.origin === 'array') return issue.message;
  const unit = issue.origin === 'string' ? ' characters' : '';
  return issue.code === 'too_big' ? `at most ${String(issue.maximum)}${unit}` : `at least ${String(issue.minimum)}${unit}`;
}

function stepOf(step: PropertyKey): PathStep {
  return typeof step === 'symbol' ? String(step) : step;
}

/** `rules.secret/stale.options`, `exceptions[0].where`. */
export function pathText(path: readonly PathStep[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${plainStep(step)}`)).join('');
}

function plainStep(step: string): string {
  return /^[\w./*?@-]{1,100}$/.test(step) ? step : shown(step);
}

function valueAt(value: unknown, path: readonly PathStep[]): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.getOwnPropertyDescriptor(found, step)?.value;
  }
  return found;
}
