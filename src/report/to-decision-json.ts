import type { Decision, RuleResult, UsedException } from '../core/decision.ts';
import type { Gap } from '../core/facts.ts';
import type { Finding } from '../core/finding.ts';
import { isFileLocation, type Location, type Position } from '../core/location.ts';

/** What JSON allows to stand as it is and a terminal or the runner would act on. */
const active = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * The decision as `interlock.decision/v1`: two-space JSON in the order of the contract, undefined as null, a line feed at the end.
 * Equal decisions give equal bytes, but for `telemetry`. Invisible characters and `##[` are written as JSON escapes: the values stay
 * the same, and the text is safe to print.
 */
export function toDecisionJson(decision: Decision): string {
  const text = JSON.stringify(documentOf(decision), undefined, 2);
  return `${text.replace(active, (found) => (found === '\n' ? found : unicodeEscapes(found))).replaceAll('##[', '#\\u0023[')}\n`;
}

function unicodeEscapes(character: string): string {
  return [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}

function documentOf(decision: Decision): object {
  const { binding, tool, policy, run, counts, telemetry } = decision;
  return {
    schema: decision.schema,
    verdict: decision.verdict,
    enforced: decision.enforced,
    exitReason: decision.exitReason,
    stage: decision.stage,
    whyStage: decision.whyStage,
    mode: decision.mode,
    binding: { value: binding.value, reason: binding.reason, remedy: binding.remedy },
    tool: { name: tool.name, version: tool.version },
    policy: { layers: policy.layers.map(({ source, digest }) => ({ source, digest })) },
    decidedAt: decision.decidedAt,
    repository: decision.repository ?? null,
    commit: decision.commit ?? null,
    base: decision.base ?? null,
    event: decision.event ?? null,
    environment: decision.environment ?? null,
    run: run === undefined ? null : runOf(run),
    subjects: decision.subjects.map(subjectOf),
    approvals: decision.approvals.map(({ by, isApp, state, environments }) => ({ by: by ?? null, isApp, state, environments })),
    exceptions: decision.exceptions.map(exceptionOf),
    facts: decision.facts.map(({ name, source, state }) => ({ name, source, state })),
    judged: { workflows: decision.judged.workflows, actions: decision.judged.actions },
    partial: decision.isPartial,
    results: decision.results.map(resultOf),
    reasons: decision.reasons,
    notices: decision.notices,
    counts: countsOf(counts),
    telemetry: {
      api: { calls: telemetry.api.calls, remaining: telemetry.api.remaining ?? null },
      started: telemetry.started,
      duration: telemetry.duration,
    },
  };
}

function exceptionOf({ id, rule, findings, expires, revoked }: UsedException): object {
  return { id, rule, findings, expires: expires ?? null, revoked: revoked === undefined ? null : { date: revoked.date, by: revoked.by } };
}

function subjectOf({ name, digest, staged, attestations }: Decision['subjects'][number]): object {
  const evidence = attestations.map(({ source, predicateType, root, signer, signedAt, satisfies }) => ({
    source,
    predicateType: predicateType ?? null,
    root,
    signer,
    signedAt: signedAt ?? null,
    satisfies,
  }));
  return { name, digest, staged: staged ?? null, attestations: evidence };
}

function runOf({ id, attempt, workflowRef, job, actor, triggeringActor }: NonNullable<Decision['run']>): object {
  return { id, attempt, workflowRef, job, actor, triggeringActor };
}

function countsOf({ denied, warned, audited, excepted, old, unknown, errors }: Decision['counts']): object {
  return { denied, warned, audited, excepted, old, unknown, errors };
}

function resultOf(result: RuleResult): object {
  const { rule, outcome, enforcement, unknownEnforcement, controls, reason, remedy, gaps, findings, omitted } = result;
  return {
    rule,
    outcome,
    enforcement,
    unknownEnforcement,
    controls: controls.map(({ framework, id }) => ({ framework, id })),
    reason,
    remedy,
    gaps: gaps.map(gapOf),
    findings: findings.map(findingOf),
    omitted: omitted.map(({ place, findings: number, denied, warned }) => ({ place, findings: number, denied, warned })),
  };
}

function gapOf({ item, cause, why, remedy, location, isOld }: Gap): object {
  return {
    item,
    cause,
    why,
    remedy: remedy ?? null,
    location: location === undefined ? null : locationOf(location),
    introduced: isOld !== true,
  };
}

function findingOf(finding: Finding): object {
  return {
    severity: finding.severity,
    confidence: finding.confidence,
    enforcement: finding.enforcement,
    introduced: finding.introduced,
    message: finding.message,
    remediation: finding.remediation,
    command: finding.command ?? null,
    location: locationOf(finding.location),
    related: finding.related.map(({ location, message }) => ({ location: locationOf(location), message })),
    subject: withNulls(finding.subject),
    fingerprint: finding.fingerprint,
    exception: finding.exception ?? null,
  };
}

function locationOf(location: Location): object {
  if (isFileLocation(location)) return { path: location.path, start: positionOf(location.start), end: positionOf(location.end) };
  if ('container' in location) {
    return { container: location.container, name: location.name, path: location.path, line: location.line };
  }
  return { object: location.object, name: location.name, url: location.url ?? null };
}

function positionOf({ line, column }: Position): object {
  return { line, column };
}

/** A copy in which nothing is undefined, so that no key appears and disappears. Keys keep their order. */
function withNulls(value: unknown): unknown {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(withNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNulls(inner)]));
}
