import type { ChangeWindow, WindowSpan } from '../core/policy.ts';
import type { Merging } from './merging.ts';
import { recordOf } from './record-of.ts';
import { isWithinSpan } from './window-span.ts';

type Windows = Readonly<Record<string, ChangeWindow>>;

/** Windows of a name that the layer above has: less may be allowed, more denied, in the same zone. Others are added. */
export function mergeWindows(merging: Merging, upper: Windows | undefined, lower: Windows | undefined): Windows | undefined {
  if (upper === undefined || lower === undefined) return lower ?? upper;
  const merged = Object.entries(lower).map(([name, wanted]) => {
    const set = upper[name];
    return [name, set === undefined ? wanted : mergeWindow(merging, name, set, wanted)] as const;
  });
  return recordOf([...Object.entries(upper), ...merged]);
}

function mergeWindow(merging: Merging, name: string, upper: ChangeWindow, lower: ChangeWindow): ChangeWindow {
  if (upper.zone !== lower.zone) {
    const isGiven = merging.permits({ what: `windows.${name}`, wanted: `zone ${lower.zone}`, allowed: upper.zone, at: ['windows', name] });
    return isGiven ? lower : upper;
  }
  return { zone: upper.zone, allow: allowed(merging, name, upper.allow, lower.allow), deny: denied(upper.deny, lower.deny) };
}

/** No allowed span at all means that every time is allowed, so naming the first one is tightening, and dropping the last is not. */
function allowed(merging: Merging, name: string, upper: readonly WindowSpan[], lower: readonly WindowSpan[]): readonly WindowSpan[] {
  if (upper.length === 0 || lower.length === 0) return lower.length === 0 ? upper : lower;
  const kept = lower.filter((span, index) => {
    if (upper.some((outer) => isWithinSpan(span, outer))) return true;
    const at = ['windows', name, 'allow', index];
    return merging.permits({ what: `windows.${name}.allow`, wanted: spanText(span), allowed: upper.map(spanText).join(', '), at });
  });
  return kept.length > 0 ? kept : upper;
}

function denied(upper: readonly WindowSpan[], lower: readonly WindowSpan[]): readonly WindowSpan[] {
  return [...upper, ...lower.filter((span) => !upper.some((outer) => isWithinSpan(span, outer)))];
}

function spanText({ days, from, to }: WindowSpan): string {
  return `${days} ${from}-${to}`;
}
