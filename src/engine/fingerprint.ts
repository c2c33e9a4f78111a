import type { Violation } from '../core/finding.ts';
import { locationName } from '../core/location.ts';
import type { RuleMeta } from '../core/rule.ts';

/** SHA-256 of a text as 64 hex digits. */
export type Hash = (text: string) => string;

/**
 * Identities of findings that survive line shifts and new wording: rule, path, the values of the rule's key, and an ordinal among equal ones.
 * Never a line number, a message or anything computed from a secret's value. To be asked once for each violation, in their order.
 */
export function fingerprinter(meta: RuleMeta, hash: Hash): (violation: Violation) => string {
  const seen = new Map<string, number>();
  return (violation) => {
    const parts = [meta.id, locationName(violation.location), violation.message, ...meta.key.map((name) => violation.data[name] ?? '')];
    const identity = JSON.stringify(parts);
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return hash(`${identity}#${ordinal}`).slice(0, 32);
  };
}
