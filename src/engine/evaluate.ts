import type { Found, Outcome } from '../core/decision.ts';
import { messageOfError } from '../core/errors.ts';
import { type Fact, type Gap, gap, isMany } from '../core/facts.ts';
import type { Violation } from '../core/finding.ts';
import { compareLocations } from '../core/location.ts';
import type { PlannedRule } from '../core/plan.ts';
import type { Evaluation, Rule } from '../core/rule.ts';
import { fillTemplate } from './fill-template.ts';
import { fingerprints, type Hash } from './fingerprint.ts';

type FactLookup = ReadonlyMap<string, Fact<unknown>>;

/** What the base already had. Without a base nothing is old. */
export interface Old {
  readonly hasFinding: (rule: string, fingerprint: string) => boolean;
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
  const missing = rule.needs.flatMap((key) => unknownGap(key, facts.get(key)));
  if (missing.length > 0) return { meta, kind: 'unknown', reason: reasonOf(missing), findings: [], gaps: missing };

  const values = rule.needs.map((key) => valueOf(facts.get(key)));
  const collections = values.filter(isMany);
  if (collections.length > 0 && collections.every(({ items, gaps }) => items.length === 0 && gaps.length === 0)) {
    return { meta, kind: 'not-applicable', reason: `there are no ${rule.needs.join(' and no ')} here`, findings: [], gaps: [] };
  }
  const evaluation = callRule(rule, facts, options);
  if (evaluation.state === 'error') return { meta, kind: 'error', reason: evaluation.reason, findings: [], gaps: [] };

  const inherited = collections.flatMap(({ gaps }) => gaps).map((one) => (old.hasGap(one) ? { ...one, isOld: true } : one));
  return toOutcome(rule, evaluation.value, inherited, hash, old);
}

function unknownGap(key: string, fact: Fact<unknown> | undefined): Gap[] {
  if (fact === undefined) return [gap({ item: key, cause: 'invalid', why: `the fact '${key}' was not collected` })];
  if (fact.state === 'known') return [];
  return [gap({ item: key, cause: fact.cause, why: fact.reason, remedy: fact.remedy })];
}

function valueOf(fact: Fact<unknown> | undefined): unknown {
  return fact?.state === 'known' ? fact.value : undefined;
}

type Called = { readonly state: 'value'; readonly value: Evaluation } | { readonly state: 'error'; readonly reason: string };

/** A rule that throws is an error of this rule: it denies, and the others are still judged. */
function callRule(rule: Rule, facts: FactLookup, options: Readonly<Record<string, unknown>>): Called {
  const given: Record<string, unknown> = {};
  for (const key of rule.needs) given[key] = valueOf(facts.get(key));
  for (const key of rule.wants) given[key] = facts.get(key);
  try {
    return { state: 'value', value: rule.evaluate(given, options) };
  } catch (error) {
    return { state: 'error', reason: `the rule broke: ${messageOfError(error)}` };
  }
}

function toOutcome(rule: Rule, evaluation: Evaluation, inherited: readonly Gap[], hash: Hash, old: Old): Outcome {
  const { meta } = rule;
  if ('kind' in evaluation) {
    if (inherited.length > 0) return { meta, kind: 'unknown', reason: reasonOf(inherited), findings: [], gaps: inherited };
    return { meta, kind: 'not-applicable', reason: evaluation.reason, findings: [], gaps: [] };
  }
  const violations = evaluation.filter((result) => result.kind === 'violation').toSorted(byPlace);
  const gaps = [...inherited, ...evaluation.filter((result) => result.kind === 'gap')];
  const findings = toFindings(rule, violations, hash, old);
  const [found] = findings;
  if (found !== undefined) return { meta, kind: 'violation', reason: found.message, findings, gaps };
  if (gaps.length > 0) return { meta, kind: 'unknown', reason: reasonOf(gaps), findings, gaps };
  return { meta, kind: 'pass', reason: '', findings, gaps };
}

function byPlace(a: Violation, b: Violation): number {
  return compareLocations(a.location, b.location);
}

function reasonOf(gaps: readonly Gap[]): string {
  const [first] = gaps;
  if (first === undefined) return '';
  const more = gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : '';
  return `${first.item}: ${first.why}${more}`;
}

function toFindings({ meta }: Rule, violations: readonly Violation[], hash: Hash, old: Old): readonly Found[] {
  const prints = fingerprints(meta, violations, hash);
  return violations.map((violation, index) => {
    const fingerprint = prints[index] ?? '';
    return {
      severity: violation.severity ?? meta.severity,
      confidence: violation.confidence ?? 'high',
      introduced: !old.hasFinding(meta.id, fingerprint),
      message: fillTemplate(meta.messages[violation.message] ?? violation.message, violation.data),
      remediation: fillTemplate(meta.remediation, violation.data),
      location: violation.location,
      related: violation.related ?? [],
      subject: subjectOf(meta.key, violation),
      fingerprint,
    };
  });
}

function subjectOf(key: readonly string[], { data }: Violation): Readonly<Record<string, string>> {
  return Object.fromEntries(key.map((name) => [name, data[name] ?? '']));
}
