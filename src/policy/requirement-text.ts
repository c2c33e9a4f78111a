import type { AttestationRequirement, FieldCondition } from '../core/policy.ts';

/** What an entry of `attestations` demands, for people, on one line. */
export function requirementText(requirement: AttestationRequirement): string {
  const { type, signers, minimum, artifacts, fields, vulnerabilities, maxAgeDays, verifier, resource, level } = requirement;
  const by = signers === undefined ? 'any approved identity' : signers.join(', ');
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['of artifacts', artifacts?.join(', ')],
    ['verifier', verifier],
    ['resource', resource],
    ['level', level === undefined ? undefined : `at least ${level}`],
    ...Object.entries(fields).map(([path, condition]) => [path, conditionText(condition)] as const),
    ...vulnerabilities.map((limits) => ['vulnerabilities', limitsText(limits)] as const),
    ['age', maxAgeDays === undefined ? undefined : `at most ${maxAgeDays} days`],
  ];
  const said = parts.flatMap(([key, value]) => (value === undefined ? [] : [`${key} ${value}`]));
  const count = minimum === undefined || minimum === 1 ? '' : `${minimum} of `;
  return [`${type} by ${count}${by}`, ...said].join('; ');
}

function conditionText(condition: FieldCondition): string {
  switch (condition.kind) {
    case 'any-of':
      return condition.values.map((value) => JSON.stringify(value)).join(' or ');
    case 'matches':
      return `like ${condition.pattern}`;
    case 'at-most':
      return `at most ${condition.limit}`;
    case 'at-least':
      return `at least ${condition.limit}`;
  }
}

function limitsText(limits: Readonly<Record<string, number>>): string {
  return Object.entries(limits)
    .map(([severity, limit]) => `${severity} at most ${limit}`)
    .join(', ');
}
