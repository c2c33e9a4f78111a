import type { Fact, Gap } from '../src/core/facts.ts';
import { gap, known } from '../src/core/facts.ts';
import type { Violation } from '../src/core/finding.ts';
import type { PlannedRule } from '../src/core/plan.ts';
import type { Exception } from '../src/core/policy.ts';
import type { Evaluation, Rule, RuleMeta } from '../src/core/rule.ts';

/** Metadata of a rule that is right in every respect; tests change one field. */
export function aMeta(overrides: Partial<RuleMeta>): RuleMeta {
  return {
    id: 'workflow/sample',
    title: 'Sample things are sound',
    severity: 'medium',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['merge', 'deploy', 'posture'],
    presets: { recommended: 'deny', strict: 'deny' },
    unknown: { merge: 'deny', deploy: 'deny', posture: 'warn' },
    controls: [],
    rationale: 'It matters.',
    remediation: 'Write {better} instead.',
    messages: { bad: "'{name}' is bad", worse: "'{name}' is worse" },
    examples: [],
    options: {},
    key: ['name'],
    ...overrides,
  };
}

/** A rule over the facts `things` that returns what it is given. */
export function aRule(evaluation: Evaluation | (() => Evaluation), overrides: Partial<RuleMeta>, needs: readonly string[]): Rule {
  const evaluate = typeof evaluation === 'function' ? evaluation : () => evaluation;
  return { meta: aMeta(overrides), needs, wants: [], evaluate };
}

export function planned(rule: Rule, overrides: Partial<PlannedRule>): PlannedRule {
  const adviceEnforcement = overrides.enforcement ?? 'deny';
  return { rule, enforcement: 'deny', adviceEnforcement, denyFrom: undefined, onUnknown: undefined, options: {}, ...overrides };
}

/** A violation on a line of a file. */
export function aViolation(name: string, line: number, overrides: Partial<Violation>): Violation {
  const start = { line, column: 3 };
  return {
    kind: 'violation',
    message: 'bad',
    data: { name, better: 'good' },
    location: { path: 'a.yml', start, end: { line, column: 9 } },
    ...overrides,
  };
}

export function aGap(overrides: Partial<Gap>): Gap {
  return { ...gap({ item: 'a.yml', cause: 'invalid', why: 'it is no YAML' }), ...overrides };
}

export function things(items: readonly unknown[], gaps: readonly Gap[]): ReadonlyMap<string, Fact<unknown>> {
  return new Map([['things', known({ items, gaps }, 'test')]]);
}

export function anException(overrides: Partial<Exception>): Exception {
  return {
    id: 'legacy',
    rule: 'workflow/sample',
    where: { path: 'a.yml', name: 'x' },
    reason: 'it is being replaced',
    approvedBy: '@alice',
    expires: '2027-01-01',
    revoked: undefined,
    isFromOrganisation: false,
    place: undefined,
    ...overrides,
  };
}
