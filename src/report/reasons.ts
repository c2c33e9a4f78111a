import type { RuleResult } from '../core/decision.ts';
import type { Question } from '../core/question.ts';
import { unjudgedNotice } from '../core/unjudged-keys.ts';
import type { Judgement } from '../engine/decide.ts';
import { gapItem } from './gap-item.ts';
import { isAboutGate } from './is-about-gate.ts';
import { plural } from './plural.ts';

/** Why the verdict is what it is, one line a rule, most severe first; for an allow what was decided. */
export function reasonsOf({ results, verdict, isObserving }: Judgement): readonly string[] {
  if (verdict === 'allow') {
    const judged = results.filter(({ rule }) => !isAboutGate(rule));
    const decided = judged.filter(({ outcome }) => outcome === 'pass' || outcome === 'violation').length;
    return [
      `${decided} of ${plural(judged.length, 'rule')} ${decided === 1 ? 'was' : 'were'} decided, and none denies`,
      ...(isObserving ? ['observing, nothing can be denied: no rule of this policy denies at this stage'] : []),
    ];
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
  return [`${rule} could not be decided: ${gapItem(first)}: ${first.why}${more}`];
}

/** What a reader must know beside the verdict. */
export function noticesOf({ policy, isOffline }: Question, { counts }: Judgement): readonly string[] {
  const notices: string[] = [];
  if (policy.isAbsent) notices.push(`There is no policy file, so \`preset:${policy.preset}\` is in force`);
  const unjudged = unjudgedNotice(policy);
  if (unjudged !== undefined) notices.push(unjudged);
  if (counts.old > 0) notices.push(oldText(counts.old));
  if (isOffline) notices.push('Offline: nothing was asked of the platform; no rule of this version asks it on the command line');
  return notices;
}

function oldText(count: number): string {
  const [was, does] = count === 1 ? ['was', 'does'] : ['were', 'do'];
  return `${plural(count, 'finding')} ${was} there before this change and ${does} not count`;
}
