import { suggestion } from '../core/nearest.ts';
import { type Problem, shown } from './problem.ts';
import type { PathStep, PolicyDocument } from './read-policy-text.ts';
import type { Issue, Kind } from './validation/issue.ts';

/** What a schema found, in the words and at the places of the file. */
export function problemsOfIssues(issues: readonly Issue[], document: PolicyDocument): readonly Problem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, [], document));
}

function problemsOfIssue(issue: Issue, above: readonly PathStep[], document: PolicyDocument): readonly Problem[] {
  const path = [...above, ...issue.path];
  const value = valueAt(document.value, path);
  const name = path.length === 0 ? 'The policy' : `\`${pathText(path)}\``;
  const atValue = (text: string): readonly Problem[] => [{ place: document.valuePlace(path), text }];
  if (value === undefined && issue.code !== 'unknown-keys') return missing(issue, path, document);
  switch (issue.code) {
    case 'unknown-keys':
      return issue.keys.map((key) => unknownKey(key, path, issue.allowed, document));
    case 'no-form':
      return likeliest(issue.forms, value).flatMap((inner) => problemsOfIssue(inner, path, document));
    case 'bad-key':
      return issue.rules.map((rule) => ({ place: document.keyPlace(path), text: `${shown(path.at(-1))} is not ${rule}.` }));
    case 'not-one-of': {
      return atValue(`${name} is ${shown(value)}; write ${issue.allowed.join(', or ')}${hint(value, issue.allowed)}`);
    }
    case 'wrong-kind':
      return atValue(`${name} is ${shown(value)}; write ${kindText(issue.expected, value)}.`);
    case 'rule':
      return atValue(`${name} is ${shown(value)}; write ${issue.rule}.`);
  }
}

/** The end of "write ...": a word that was meant, or that quotes make another kind of value of it. */
function hint(value: unknown, allowed: readonly string[]): string {
  if (typeof value !== 'string') return '.';
  return allowed.includes(value) ? ' without quotes.' : `.${suggestion(value, allowed)}`;
}

function missing(issue: Issue, path: readonly PathStep[], document: PolicyDocument): readonly Problem[] {
  const parent = path.slice(0, -1);
  const what = issue.code === 'not-one-of' ? `: ${issue.allowed.join(', or ')}` : '';
  const where = parent.length === 0 ? 'The policy' : `\`${pathText(parent)}\``;
  return [{ place: document.keyPlace(parent), text: `${where} lacks ${shown(path.at(-1))}; write it${what}.` }];
}

function unknownKey(key: string, path: readonly PathStep[], names: readonly string[], document: PolicyDocument): Problem {
  const where = path.length === 0 ? 'a policy' : `\`${pathText(path)}\``;
  const rest = names.length === 0 ? 'Nothing is allowed there.' : `Allowed: ${names.join(', ')}.`;
  return { place: document.keyPlace([...path, key]), text: `${shown(key)} is no key of ${where}.${suggestion(key, names)} ${rest}` };
}

/** The form of several that was most likely meant: of the value's kind, then with the fewest unknown keys and problems. */
function likeliest(forms: readonly (readonly Issue[])[], value: unknown): readonly Issue[] {
  const cost = (issues: readonly Issue[]): number =>
    issues.reduce((sum, issue) => {
      if (issue.code === 'unknown-keys') return sum + 3 * issue.keys.length;
      const isOtherKind = issue.path.length === 0 && typeof value === 'object' && issue.code === 'not-one-of';
      return sum + (isOtherKind || (issue.path.length === 0 && issue.code === 'wrong-kind') ? 100 : 1);
    }, 0);
  return forms.toSorted((a, b) => cost(a) - cost(b))[0] ?? [];
}

function kindText(expected: Kind, value: unknown): string {
  switch (expected) {
    case 'mapping':
      return 'a mapping';
    case 'list':
      return 'a list';
    case 'text':
      return typeof value === 'number' || typeof value === 'boolean' ? 'text: put it in quotes' : 'text';
    case 'integer':
      return 'a whole number';
    case 'boolean':
      return 'true or false';
  }
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
