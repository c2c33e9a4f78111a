import type { Decision } from '../core/decision.ts';
import { denyingRules } from './denying-rules.ts';
import { isAboutGate } from './is-about-gate.ts';
import { listing } from './listing.ts';
import { plural } from './plural.ts';
import { printable } from './printable.ts';

const namedRules = 6;

/** The decision in one line: verdict, how much of what, and the rules that deny. Names no place and no remedy. */
export function verdictLine(decision: Decision): string {
  if (decision.verdict === 'allow') return `allow: ${allowParts(decision).join('; ')}`;
  return `${decision.enforced ? 'deny' : 'would have denied'}: ${denyParts(decision).join('; ')}`;
}

function denyParts(decision: Decision): readonly string[] {
  const { byFinding, byUnknown, byError } = denyingRules(decision);
  const otherUnknown = decision.counts.unknown - byUnknown.length;
  const parts: string[] = [];
  if (byError.length > 0) parts.push(`${plural(byError.length, 'rule')} broke, so nothing is proven (${named(byError)})`);
  if (byFinding.length > 0) {
    const of = byFinding.length > 1 ? ` of ${byFinding.length} rules` : '';
    parts.push(`${plural(decision.counts.denied, 'finding')}${of} must be put right (${named(byFinding)})`);
  }
  if (byUnknown.length > 0) parts.push(`${plural(byUnknown.length, 'rule')} could not be decided, which denies (${named(byUnknown)})`);
  if (parts.length === 0) parts.push(printable(decision.reasons[0] ?? 'no reason is recorded'));
  if (otherUnknown > 0) parts.push(`${byUnknown.length > 0 ? `${otherUnknown} more` : plural(otherUnknown, 'rule')} could not be decided`);
  return parts;
}

function allowParts(decision: Decision): readonly string[] {
  const { counts, results } = decision;
  const passed = results.filter(({ outcome, rule }) => outcome === 'pass' && !isAboutGate(rule)).length;
  const parts: string[] = [];
  if (isObserving(decision))
    parts.push(decision.isPartial ? 'no rule that was asked for denies at this stage' : 'observing, nothing can be denied');
  parts.push(`${plural(passed, 'rule')} passed`);
  if (counts.warned > 0) parts.push(plural(counts.warned, 'warning'));
  if (counts.audited > 0) parts.push(`${plural(counts.audited, 'finding')} recorded only`);
  if (counts.excepted > 0) parts.push(`${plural(counts.excepted, 'finding')} excepted`);
  if (counts.unknown > 0) parts.push(`${plural(counts.unknown, 'rule')} could not be decided`);
  return parts;
}

/** True where no rule but those about the gate itself, which no policy lowers, can deny. */
function isObserving({ results }: Decision): boolean {
  return results.length > 0 && results.every(({ rule, enforcement }) => enforcement !== 'deny' || isAboutGate(rule));
}

function named(rules: readonly string[]): string {
  return listing(rules.map(printable), namedRules);
}
