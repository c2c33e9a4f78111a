import type { Decision } from '../core/decision.ts';
import { gapItem } from './gap-item.ts';
import { placeText } from './place-text.ts';
import { printable } from './printable.ts';
import { byWeight, reportedOf } from './reported.ts';
import { shorten } from './shorten.ts';
import { type UnknownGroup, unknownGroups } from './unknown-group.ts';

const longestItem = 300;

/** What to do first to get on. */
export interface Way {
  /** Where, or for what item; empty where it is no place. Printable. */
  readonly place: string;
  /** What is wrong there. */
  readonly why: string;
  /** As the rule or the gap says it: may have several lines, and may hold names from outside. */
  readonly text: string;
}

/**
 * The first step out of a denial: the heaviest finding, else what makes an unknown decidable, else the reason.
 * Undefined for an allow.
 */
export function shortestWay(decision: Decision): Way | undefined {
  if (decision.verdict === 'allow') return undefined;
  const [heaviest] = reportedOf(decision)
    .filter(({ group }) => group === 'denied')
    .toSorted(byWeight);
  if (heaviest !== undefined) {
    const { location, message, remediation } = heaviest.finding;
    return { place: placeText(location), why: message, text: remediation };
  }
  const broken = decision.results.find(({ outcome }) => outcome === 'error');
  if (broken !== undefined) {
    return {
      place: broken.rule,
      why: broken.reason,
      text: broken.remedy === '' ? 'Report this with the decision file; until then use an earlier version.' : broken.remedy,
    };
  }
  const [group] = unknownGroups(decision).filter(({ denying }) => denying.length > 0);
  if (group !== undefined) return { place: firstOf(group), why: whyOf(group), text: group.remedies[0] ?? group.because };
  return { place: '', why: '', text: decision.reasons[0] ?? 'Read the decision file.' };
}

function firstOf({ gaps: [first] }: UnknownGroup): string {
  return first === undefined ? '' : printable(shorten(gapItem(first), longestItem));
}

/** The cause in words that tell an outage from a refusal, and what was answered. */
function whyOf({ because, gaps: [first] }: UnknownGroup): string {
  return first === undefined ? because : `${because}: ${first.why}`;
}
