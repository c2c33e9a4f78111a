import type { Found, Outcome } from '../core/decision.ts';
import { messageOfError } from '../core/errors.ts';
import { type Fact, type Gap, gap, gapOfUnknown, isMany, type Unknown } from '../core/facts.ts';
import type { Violation } from '../core/finding.ts';
import { compareLocations, type Location } from '../core/location.ts';
import type { PlannedRule } from '../core/plan.ts';
import type { Evaluation, Rule } from '../core/rule.ts';
import { fillTemplate } from './fill-template.ts';
import { fingerprinter, type Hash } from './fingerprint.ts';

type FactLookup = ReadonlyMap<string, Fact<unknown>>;

/** What the base already had. Without a base nothing is old. */
export interface Old {
  readonly hasFinding: (rule: string, fingerprint: string, location: Location) => boolean;
  readonly hasGap: (gap: Gap) => boolean;
}

/** Judges every planned rule on one set of facts. */
export function evaluateRules(rules: readonly PlannedRule[], facts: FactLookup, hash: Hash, old: Old): readonly Outcome[] {
  return concludeRules(rules, evaluateFacts(rules, facts, hash, old), facts, hash, old);
}

/** Judges the rules that judge facts, in their order; those that judge what the others came to (`outcomes`) are left out. */
export function evaluateFacts(rules: readonly PlannedRule[], facts: FactLookup, hash: Hash, old: Old): readonly Outcome[] {
  return rules.filter(judgesFacts).map((planned) => evaluateRule(planned, facts, hash, old));
}

/** Adds the rules that need all other outcomes, and returns all in the order of the plan. */
export function concludeRules(
  rules: readonly PlannedRule[],
  outcomes: readonly Outcome[],
  facts: FactLookup,
  hash: Hash,
  old: Old,
): readonly Outcome[] {
  const judged: FactLookup = new Map([...facts, ['outcomes', { state: 'known', value: outcomes, source: 'this run' }]]);
  const first = rules.filter(judgesFacts);
  return rules.map((planned) => outcomes[first.indexOf(planned)] ?? evaluateRule(planned, judged, hash, old));
}

function judgesFacts({ rule }: PlannedRule): boolean {
  return !rule.needs.includes('outcomes');
}

function evaluateRule({ rule, options }: PlannedRule, facts: FactLookup, hash: Hash, old: Old): Outcome {
  const { meta } = rule;
  const { values, missing } = neededOf(rule, facts);
  const [first] = missing;
  if (first !== undefined) return { meta, kind: 'unknown', reason: reasonOf(first, missing), findings: [], gaps: missing };

  const collections = Object.values(values).filter(isMany);
  if (collections.length > 0 && collections.every(({ items, gaps }) => items.length === 0 && gaps.length === 0)) {
    return { meta, kind: 'not-applicable', reason: `there are no ${namesOf(values).join(' and no ')} here`, findings: [], gaps: [] };
  }
  const evaluation = callRule(rule, { ...values, ...wantedOf(rule, facts) }, options);
  if (evaluation.state === 'error') return { meta, kind: 'error', reason: evaluation.reason, findings: [], gaps: [] };

  const inherited = collections.flatMap(({ gaps }) => gaps).map((one) => (old.hasGap(one) ? { ...one, isOld: true } : one));
  return toOutcome(rule, evaluation.value, inherited, hash, old);
}

type Given = Readonly<Record<string, unknown>>;

/** The collections as words: `environmentUses` -> `environment uses`. */
function namesOf(values: Given): readonly string[] {
  const keys = Object.keys(values).filter((key) => isMany(values[key]));
  return keys.map((key) => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

/** The values of the needed facts by their keys, and a gap for each that is not known. */
function neededOf({ needs }: Rule, facts: FactLookup): { readonly values: Given; readonly missing: readonly Gap[] } {
  const values: Record<string, unknown> = {};
  const missing: Gap[] = [];
  for (const key of needs) {
    const fact = facts.get(key);
    if (fact?.state === 'known') values[key] = fact.value;
    else missing.push(unknownGap(key, fact));
  }
  return { values, missing };
}

function unknownGap(key: string, fact: Unknown | undefined): Gap {
  if (fact === undefined) return gap({ item: key, cause: 'invalid', why: `the fact '${key}' was not collected` });
  return gapOfUnknown(key, fact);
}

function wantedOf({ wants }: Rule, facts: FactLookup): Given {
  return Object.fromEntries(wants.map((key) => [key, facts.get(key)]));
}

type Called = { readonly state: 'value'; readonly value: Evaluation } | { readonly state: 'error'; readonly reason: string };

/** A rule that throws is an error of this rule: it denies, and the others are still judged. */
function callRule(rule: Rule, given: Given, options: Readonly<Record<string, unknown>>): Called {
  try {
    return { state: 'value', value: rule.evaluate(given, options) };
  } catch (error) {
    return { state: 'error', reason: `the rule broke: ${messageOfError(error)}` };
  }
}

function toOutcome(rule: Rule, evaluation: Evaluation, inherited: readonly Gap[], hash: Hash, old: Old): Outcome {
  const { meta } = rule;
  if ('kind' in evaluation) {
    const [first] = inherited;
    if (first !== undefined) return { meta, kind: 'unknown', reason: reasonOf(first, inherited), findings: [], gaps: inherited };
    return { meta, kind: 'not-applicable', reason: evaluation.reason, findings: [], gaps: [] };
  }
  const violations = evaluation.filter((result) => result.kind === 'violation').toSorted(byPlace);
  const gaps = [...inherited, ...evaluation.filter((result) => result.kind === 'gap')];
  const findings = toFindings(rule, violations, hash, old);
  const [found] = findings;
  const [first] = gaps;
  if (found !== undefined) return { meta, kind: 'violation', reason: found.message, findings, gaps };
  if (first !== undefined) return { meta, kind: 'unknown', reason: reasonOf(first, gaps), findings, gaps };
  return { meta, kind: 'pass', reason: '', findings, gaps };
}

function byPlace(a: Violation, b: Violation): number {
  return compareLocations(a.location, b.location);
}

/** What the first gap says, and how many more there are. */
function reasonOf(first: Gap, gaps: readonly Gap[]): string {
  const more = gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : '';
  return `${first.item}: ${first.why}${more}`;
}

function toFindings({ meta }: Rule, violations: readonly Violation[], hash: Hash, old: Old): readonly Found[] {
  const fingerprintOf = fingerprinter(meta, hash);
  return violations.map((violation) => {
    const fingerprint = fingerprintOf(violation);
    return {
      severity: violation.severity ?? meta.severity,
      confidence: violation.confidence ?? 'high',
      introduced: !old.hasFinding(meta.id, fingerprint, violation.location),
      message: fillTemplate(meta.messages[violation.message] ?? violation.message, violation.data),
      remediation: fillTemplate(meta.remediation, violation.data),
      ...(violation.command === undefined ? {} : { command: violation.command }),
      location: violation.location,
      related: violation.related ?? [],
      subject: subjectOf(meta.key, violation),
      fingerprint,
      ...(violation.waiver === undefined ? {} : { waiver: violation.waiver }),
      ...(violation.isAdvice === true ? { isAdvice: true } : {}),
    };
  });
}

function subjectOf(key: readonly string[], { data }: Violation): Readonly<Record<string, string>> {
  return Object.fromEntries(key.map((name) => [name, data[name] ?? '']));
}
