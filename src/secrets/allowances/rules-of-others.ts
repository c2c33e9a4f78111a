import { detectors } from '../detectors/catalogue.ts';
import { gitleaksIds } from '../gitleaks-ids.ts';

const generic = new Set(detectors.filter(({ specificity }) => specificity === 'generic').map(({ id }) => id));
const known = new Set(detectors.map(({ id }) => id));

function namedBy(rule: string): readonly string[] {
  return Object.hasOwn(gitleaksIds, rule) ? (gitleaksIds[rule] ?? []) : [];
}

/** Ids of ours that a rule of another scanner names; none where it is unknown, since what it means there nobody can tell here. */
export function coversOfRule(rule: string): (detector: string) => boolean {
  // What a name says to be a credential is one rule there, and many here.
  if (rule === 'generic-api-key') return (detector) => generic.has(detector);
  const named = namedBy(rule);
  return (detector) => named.includes(detector) || (detector === rule && known.has(rule));
}

/** The only one of ours that a rule names; undefined where there are more or none. */
export function detectorOfRule(rule: string): string | undefined {
  const named = namedBy(rule);
  if (named.length === 1) return named[0];
  return known.has(rule) ? rule : undefined;
}
