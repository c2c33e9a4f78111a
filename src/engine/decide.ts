import type { Counts, Decision, Found, Outcome, RuleResult, UsedException } from '../core/decision.ts';
import { coverOf } from '../core/exception.ts';
import type { Gap } from '../core/facts.ts';
import { type Finding, severityRank } from '../core/finding.ts';
import { isFileLocation } from '../core/location.ts';
import type { PlannedRule } from '../core/plan.ts';
import type { Exception } from '../core/policy.ts';
import { type Enforcement, milder, type Stage } from '../core/stage.ts';
import { capFindings } from './cap-findings.ts';

/** What the decision depends on beside the outcomes. */
export interface Terms {
  readonly stage: Stage;
  readonly mode: 'enforce' | 'report';
  readonly exceptions: readonly Exception[];
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Only a run that binds nobody: gaps of cause `offline` do not deny. */
  readonly isOffline: boolean;
}

/** The verdict and what it is made of. */
export type Judgement = Pick<Decision, 'verdict' | 'enforced' | 'exitReason' | 'exitCode' | 'results' | 'counts' | 'exceptions'> & {
  /** No planned rule can deny at this stage. */
  readonly isObserving: boolean;
};

/** Applies exceptions and enforcement to the outcomes, and decides. Results keep the order of the registry. */
export function decide(planned: readonly PlannedRule[], outcomes: readonly Outcome[], terms: Terms): Judgement {
  const results = planned.flatMap((rule, index) => {
    const outcome = outcomes[index];
    return outcome === undefined ? [] : [toResult(rule, outcome, terms)];
  });
  const counts = countAll(results);
  const denial = denialOf(results);
  return {
    verdict: denial.exitReason === 'none' ? 'allow' : 'deny',
    enforced: terms.mode === 'enforce',
    ...denial,
    results: results.map((result) => ({ ...result, ...capFindings(result.findings) })),
    counts,
    exceptions: usedExceptions(results, terms.exceptions, waiversOf(outcomes)),
    isObserving: planned.every(({ rule, enforcement }) => enforcement !== 'deny' || rule.meta.locked === true),
  };
}

function toResult(planned: PlannedRule, outcome: Outcome, terms: Terms): RuleResult {
  const { meta } = outcome;
  return {
    rule: meta.id,
    outcome: outcome.kind,
    enforcement: planned.enforcement,
    unknownEnforcement: unknownEnforcementOf(planned, outcome, terms),
    controls: meta.controls,
    reason: outcome.reason,
    remedy: outcome.gaps.find(({ remedy }) => remedy !== undefined)?.remedy ?? (outcome.kind === 'violation' ? meta.remediation : ''),
    gaps: outcome.gaps,
    findings: outcome.findings.map((found) => toFinding(planned, found, terms)),
    omitted: [],
  };
}

/** A policy may soften only what the platform does not support, and what only a tier 2 token could see. */
const softenable: ReadonlySet<string> = new Set(['unsupported', 'no-token']);

function unknownEnforcementOf({ rule, enforcement, onUnknown }: PlannedRule, outcome: Outcome, terms: Terms): Enforcement {
  if (outcome.kind === 'error') return 'deny';
  if (outcome.gaps.length === 0) return 'off';
  const most = milder(enforcement, rule.meta.unknown[terms.stage]);
  const levels = outcome.gaps.map((one) => enforcementOfGap(one, most, onUnknown, terms));
  return levels.includes('deny') ? 'deny' : levels.includes('warn') ? 'warn' : 'audit';
}

function enforcementOfGap({ cause, isOld }: Gap, most: Enforcement, onUnknown: 'warn' | undefined, terms: Terms): Enforcement {
  if (isOld === true && terms.stage === 'merge') return milder(most, 'audit');
  if (cause === 'offline' && terms.isOffline) return milder(most, 'warn');
  if (onUnknown === 'warn' && softenable.has(cause)) return milder(most, 'warn');
  return most;
}

function toFinding(
  { rule, adviceEnforcement, denyFrom, ...planned }: PlannedRule,
  { isAdvice, waiver, ...found }: Found,
  terms: Terms,
): Finding {
  const enforcement = isAdvice === true ? adviceEnforcement : planned.enforcement;
  const isMild = denyFrom !== undefined && severityRank(found.severity) < severityRank(denyFrom);
  const isOld = terms.stage === 'merge' && !found.introduced && isFileLocation(found.location);
  const level = isOld ? milder(enforcement, 'audit') : isMild ? milder(enforcement, 'warn') : enforcement;
  const cover = rule.meta.locked === true ? undefined : coverOf(terms.exceptions, rule.meta.id, found, terms.now);
  // Until its approval is proven, a repository's own exception covers only what warns.
  const covers = cover?.state === 'covered' && (level !== 'deny' || cover.exception.isFromOrganisation);
  const exception = covers ? cover.exception.id : rule.meta.locked === true ? undefined : waiver?.id;
  return { ...found, enforcement: level, ...(exception === undefined ? {} : { exception }) };
}

function denialOf(results: readonly RuleResult[]): Pick<Decision, 'exitReason' | 'exitCode'> {
  if (results.some(({ outcome }) => outcome === 'error')) return { exitReason: 'internal', exitCode: 4 };
  if (results.some(({ findings }) => findings.some(isDenied))) return { exitReason: 'violation', exitCode: 1 };
  if (results.some(({ unknownEnforcement }) => unknownEnforcement === 'deny')) return { exitReason: 'unknown', exitCode: 3 };
  return { exitReason: 'none', exitCode: 0 };
}

function isDenied({ enforcement, exception }: Finding): boolean {
  return enforcement === 'deny' && exception === undefined;
}

function countAll(results: readonly RuleResult[]): Counts {
  const findings = results.flatMap((result) => result.findings);
  const open = findings.filter(({ exception }) => exception === undefined);
  const isOld = (finding: Finding): boolean => !finding.introduced;
  return {
    denied: open.filter(({ enforcement }) => enforcement === 'deny').length,
    warned: open.filter(({ enforcement }) => enforcement === 'warn').length,
    audited: open.filter((finding) => finding.enforcement === 'audit' && !isOld(finding)).length,
    excepted: findings.length - open.length,
    old: open.filter((finding) => finding.enforcement === 'audit' && isOld(finding)).length,
    unknown: results.filter(({ gaps }) => gaps.length > 0).length,
    errors: results.filter(({ outcome }) => outcome === 'error').length,
  };
}

function usedExceptions(
  results: readonly RuleResult[],
  exceptions: readonly Exception[],
  waivers: readonly Omit<UsedException, 'findings'>[],
): Judgement['exceptions'] {
  return [...exceptions, ...waivers].flatMap(({ id, rule, expires, revoked }) => {
    const ofRule = results.filter((result) => result.rule === rule).flatMap((result) => result.findings);
    const findings = ofRule.filter(({ exception }) => exception === id).length;
    return findings === 0 ? [] : [{ id, rule, findings, expires, revoked }];
  });
}

/** Each once, in the order of what it covers. */
function waiversOf(outcomes: readonly Outcome[]): readonly Omit<UsedException, 'findings'>[] {
  const waivers = outcomes.flatMap(({ meta, findings }) =>
    findings.flatMap(({ waiver }) => (waiver === undefined ? [] : [{ ...waiver, rule: meta.id }])),
  );
  return [...new Map(waivers.map((one) => [`${one.rule}\n${one.id}`, one])).values()];
}
