import type { Decision } from '../core/decision.ts';
import { exceptionTerms } from './exception-terms.ts';
import { inertLine } from './inert-line.ts';
import { printable } from './printable.ts';
import type { Reported } from './reported.ts';
import { sarifLevel } from './sarif-level.ts';
import { sarifLocation } from './sarif-location.ts';
import type { SarifResult } from './sarif-model.ts';
import { sarifText } from './sarif-text.ts';

/** GitHub keeps a hundred locations of a result. */
const mostRelated = 100;

/** One result a finding, in the given order; `ruleIndex` points into `ruleIds`. */
export function sarifResults(reported: readonly Reported[], ruleIds: readonly string[], decision: Decision): readonly SarifResult[] {
  const indexes = new Map(ruleIds.map((id, index) => [id, index]));
  const terms = new Map(decision.exceptions.map((exception) => [exception.id, exceptionTerms(exception)]));
  return reported.map((one) => toResult(one, indexes.get(one.result.rule) ?? -1, terms));
}

function toResult({ result, finding }: Reported, ruleIndex: number, terms: ReadonlyMap<string, readonly string[]>): SarifResult {
  const { message, remediation, command, location, related, exception, introduced, severity, confidence, enforcement } = finding;
  const relatedLocations = related.slice(0, mostRelated).map((one, index) => ({
    id: index + 1,
    ...sarifLocation(one.location, []),
    message: { text: sarifText(one.message) },
  }));
  return {
    ruleId: result.rule,
    ruleIndex,
    level: sarifLevel(enforcement),
    message: { text: [message, ...labelled('Fix', remediation), ...labelled('By hand', command)].map(sarifText).join('\n\n') },
    locations: [sarifLocation(location, related)],
    ...(relatedLocations.length === 0 ? {} : { relatedLocations }),
    partialFingerprints: { 'interlock/v1': finding.fingerprint },
    baselineState: introduced ? 'new' : 'unchanged',
    ...(exception === undefined ? {} : { suppressions: [suppressionOf(exception, terms.get(exception) ?? [])] }),
    properties: { severity, confidence, enforcement },
  };
}

function labelled(label: string, text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : [`${label}: ${text}`];
}

function suppressionOf(id: string, terms: readonly string[]): NonNullable<SarifResult['suppressions']>[number] {
  const said = [`Exception ${printable(id)} of the policy`, ...terms].join(', ');
  return { kind: 'external', status: 'accepted', justification: inertLine(said) };
}
