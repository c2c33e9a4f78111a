import type { Outcome, OutcomeKind } from '../core/decision.ts';
import { compareLocations } from '../core/location.ts';

/** From the weakest to the one that the whole is named by. */
const order: readonly OutcomeKind[] = ['not-applicable', 'pass', 'unknown', 'violation', 'error'];

/**
 * One outcome per rule from those of several repositories that were judged one after another, in the order of the rules. All findings and
 * gaps are kept, once each: an action may be a repository of its own and part of the one around it. A rule passes only if it passed
 * somewhere and nothing worse came up anywhere.
 */
export function mergeOutcomes(parts: readonly (readonly Outcome[])[]): readonly Outcome[] {
  const [first = []] = parts;
  return first.map(({ meta }) => merged(parts.flatMap((part) => part.filter((one) => one.meta.id === meta.id))));
}

function merged(outcomes: readonly Outcome[]): Outcome {
  const worst = outcomes.reduce((a, b) => (order.indexOf(b.kind) > order.indexOf(a.kind) ? b : a));
  const findings = once(
    outcomes.flatMap((outcome) => outcome.findings),
    ({ fingerprint }) => fingerprint,
  );
  const gaps = once(
    outcomes.flatMap((outcome) => outcome.gaps),
    ({ item, why }) => `${item}\0${why}`,
  );
  return { ...worst, findings: findings.toSorted((a, b) => compareLocations(a.location, b.location)), gaps };
}

function once<T>(items: readonly T[], identity: (item: T) => string): readonly T[] {
  return [...new Map(items.toReversed().map((item) => [identity(item), item])).values()].toReversed();
}
