import type { Decision, RuleResult } from '../core/decision.ts';
import type { Question } from '../core/question.ts';
import type { Judgement } from '../engine/decide.ts';

/** Why the verdict is what it is, one line a rule, most severe first; for an allow what was decided. */
export function reasonsOf({ results, verdict }: Judgement): readonly string[] {
  if (verdict === 'allow') {
    const decided = results.filter(({ outcome }) => outcome === 'pass' || outcome === 'violation').length;
    return [`${decided} of ${results.length} rules were decided, and none of them denies`];
  }
  return [...results.flatMap(errorReason), ...results.flatMap(violationReason), ...results.flatMap(unknownReason)];
}

function errorReason({ rule, outcome, reason }: RuleResult): readonly string[] {
  return outcome === 'error' ? [`${rule}: ${reason}`] : [];
}

function violationReason({ rule, findings }: RuleResult): readonly string[] {
  const denied = findings.filter(({ enforcement, exception }) => enforcement === 'deny' && exception === undefined);
  const [first] = denied;
  if (first === undefined) return [];
  const more = denied.length > 1 ? ` (and ${denied.length - 1} more)` : '';
  return [`${rule}: ${first.message}${more}`];
}

function unknownReason({ rule, outcome, gaps, unknownEnforcement }: RuleResult): readonly string[] {
  const [first] = gaps;
  if (outcome === 'error' || unknownEnforcement !== 'deny' || first === undefined) return [];
  const more = gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : '';
  return [`${rule} could not be decided: ${first.item}: ${first.why}${more}`];
}

export interface NoticeParts {
  readonly question: Question;
  readonly judgement: Judgement;
  readonly binding: Decision['binding'];
  readonly isObserving: boolean;
}

/** What a reader must know beside the verdict. */
export function noticesOf({ question, judgement, isObserving }: NoticeParts): readonly string[] {
  const { policy } = question;
  const notices: string[] = [];
  if (policy.isAbsent) notices.push(`there is no policy file, so preset:${policy.preset} is in force`);
  if (isObserving) notices.push('observing, nothing can be denied: no rule of this policy denies at this stage');
  if (judgement.counts.old > 0) notices.push(`${judgement.counts.old} findings were there before this change and do not count`);
  if (question.isOffline)
    notices.push('offline: rules that need the platform were not evaluated; run with --repo and a token, or as an Action');
  return notices;
}
