import type { AttestationRequirement, FieldCondition } from '../core/policy.ts';
import { recordOf } from './record-of.ts';
import type { PolicyFile } from './schema.ts';

type Entry = NonNullable<PolicyFile['attestations']>[string];
type Condition = NonNullable<Entry['fields']>[string];

export function toRequirement(entry: Entry): AttestationRequirement {
  return {
    type: entry.type,
    signers: entry.signers,
    minimum: entry.minimum,
    artifacts: entry.artifacts,
    fields: recordOf(Object.entries(entry.fields ?? {}).map(([path, condition]) => [path, toCondition(condition)] as const)),
    vulnerabilities: entry.vulnerabilities === undefined ? [] : [limitsOf(entry.vulnerabilities)],
    maxAgeDays: entry['max-age-days'],
    verifier: entry.verifier,
    resource: entry.resource,
    level: entry.level,
  };
}

function limitsOf(limits: NonNullable<Entry['vulnerabilities']>): Readonly<Record<string, number>> {
  return recordOf(Object.entries(limits).flatMap(([severity, limit]) => (limit === undefined ? [] : [[severity, limit] as const])));
}

function toCondition(condition: Condition): FieldCondition {
  if (typeof condition !== 'object') return { kind: 'any-of', values: [condition] };
  const { 'any-of': values, matches, 'at-most': most, 'at-least': least } = condition;
  if (values !== undefined) return { kind: 'any-of', values };
  if (matches !== undefined) return { kind: 'matches', pattern: matches };
  return most === undefined ? { kind: 'at-least', limit: least ?? Number.POSITIVE_INFINITY } : { kind: 'at-most', limit: most };
}
