import type { RuleResult } from '../core/decision.ts';
import type { Question } from '../core/question.ts';
import { unjudgedNotice } from '../core/unjudged-keys.ts';
import { findingsLimit } from '../engine/cap-findings.ts';
import type { Judgement } from '../engine/decide.ts';
import { gapItem } from './gap-item.ts';
import { isAboutGate } from './is-about-gate.ts';
import { plural } from './plural.ts';

/** Why the verdict is what it is, one line a rule, most severe first; for an allow what was decided. */
export function reasonsOf({ results, verdict, isObserving }: Judgement, isPartial: boolean): readonly string[] {
  if (verdict === 'allow') {
    const judged = results.filter(({ rule }) => !isAboutGate(rule));
    const decided = judged.filter(({ outcome }) => outcome === 'pass' || outcome === 'violation').length;
    return [
      `${decided} of ${plural(judged.length, 'rule')} ${decided === 1 ? 'was' : 'were'} decided, and none denies`,
      ...(isObserving
        ? [
            isPartial
              ? 'nothing could be denied: no rule that was asked for denies at this stage'
              : 'observing, nothing can be denied: no rule of this policy denies at this stage',
          ]
        : []),
    ];
  }
  return [...results.flatMap(errorReason), ...results.flatMap(violationReason), ...results.flatMap(unknownReason)];
}

function errorReason({ rule, outcome, reason }: RuleResult): readonly string[] {
  return outcome === 'error' ? [`${rule}: ${reason}`] : [];
}

function violationReason({ rule, findings, omitted }: RuleResult): readonly string[] {
  const denied = findings.filter(({ enforcement, exception }) => enforcement === 'deny' && exception === undefined);
  const [first] = denied;
  if (first === undefined) return [];
  const others = denied.length - 1 + sum(omitted.map((one) => one.denied));
  const more = others > 0 ? ` (and ${others} more)` : '';
  return [`${rule}: ${first.message}${more}`];
}

function unknownReason({ rule, outcome, gaps, unknownEnforcement }: RuleResult): readonly string[] {
  const [first] = gaps;
  if (outcome === 'error' || unknownEnforcement !== 'deny' || first === undefined) return [];
  const more = gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : '';
  return [`${rule} could not be decided: ${gapItem(first)}: ${first.why}${more}`];
}

/** What a reader must know beside the verdict. */
export function noticesOf({ policy, isOffline }: Question, { counts, results }: Judgement, isPartial: boolean): readonly string[] {
  const notices: string[] = [];
  if (policy.isAbsent) notices.push(`There is no policy file, so \`preset:${policy.preset}\` is in force`);
  const unjudged = unjudgedNotice(policy);
  if (unjudged !== undefined) notices.push(unjudged);
  if (isPartial) notices.push(partialText(results));
  notices.push(...results.flatMap(omittedText));
  if (counts.old > 0) notices.push(oldText(counts.old));
  if (isOffline) notices.push('Offline: nothing is asked of the platform, and what only it knows denies nothing');
  return notices;
}

function partialText(results: readonly RuleResult[]): string {
  const asked = results.filter(({ rule }) => !isAboutGate(rule)).map(({ rule, enforcement }) => `${rule} (${enforcement})`);
  return `Only what was asked for was judged, and the verdict is about that alone: ${asked.length === 0 ? 'nothing that is on at this stage' : asked.join(', ')}`;
}

function omittedText({ rule, omitted }: RuleResult): readonly string[] {
  const [first] = omitted;
  if (first === undefined) return [];
  const more = sum(omitted.map(({ findings }) => findings));
  const places = omitted.length === 1 ? first.place : plural(omitted.length, 'file');
  return [
    `${plural(more, 'more finding')} of ${rule} in ${places} ${more === 1 ? 'is' : 'are'} counted and not listed: of one file the ${findingsLimit} that weigh most are`,
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function oldText(count: number): string {
  const [was, does] = count === 1 ? ['was', 'does'] : ['were', 'do'];
  return `${plural(count, 'finding')} ${was} there before this change and ${does} not count`;
}
