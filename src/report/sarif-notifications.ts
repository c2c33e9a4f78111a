import type { Decision } from '../core/decision.ts';
import type { Gap } from '../core/facts.ts';
import { listing } from './listing.ts';
import { printable } from './printable.ts';
import { sarifLocation } from './sarif-location.ts';
import type { SarifLevel, SarifNotification } from './sarif-model.ts';
import { sarifText } from './sarif-text.ts';
import { type UnknownGroup, unknownGroups } from './unknown-group.ts';

const gapsOfCause = 200;
const rulesShown = 20;

/** What broke and what could not be decided, then how many results are left out, where any are. */
export function sarifNotifications(decision: Decision, leftOut: number): readonly SarifNotification[] {
  const broken = decision.results
    .filter(({ outcome }) => outcome === 'error')
    .map(({ rule, reason }) => ({
      ...notification('error', 'error', `${rule} broke and judged nothing: ${reason}`),
      associatedRule: { id: rule },
    }));
  const rest = `${leftOut} results are left out, because code scanning keeps no more; the decision file has all of them.`;
  return [...broken, ...unknownGroups(decision).flatMap(ofGroup), ...(leftOut === 0 ? [] : [notification('left-out', 'warning', rest)])];
}

function ofGroup(group: UnknownGroup): readonly SarifNotification[] {
  const level = group.denying.length > 0 ? 'error' : 'warning';
  const shown = group.gaps.slice(0, gapsOfCause).map((one) => ofGap(one, group, level));
  const more = group.gaps.length - shown.length;
  return more === 0
    ? shown
    : [...shown, notification(`unknown/${group.cause}`, level, `${more} more could not be decided: ${group.because}`)];
}

function ofGap(one: Gap, { because, cause, rules, remedies }: UnknownGroup, level: SarifLevel): SarifNotification {
  const remedy = one.remedy ?? remedies[0] ?? '';
  const names = listing(rules.map(printable), rulesShown);
  const fix = remedy === '' ? '' : `\nFix: ${remedy}`;
  return {
    ...notification(`unknown/${cause}`, level, `${one.item} could not be decided: ${one.why} (${because}; ${names})${fix}`),
    ...(one.location === undefined ? {} : { locations: [sarifLocation(one.location, [])] }),
  };
}

function notification(id: string, level: SarifLevel, text: string): SarifNotification {
  return { level, descriptor: { id }, message: { text: sarifText(text) } };
}
