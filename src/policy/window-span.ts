import type { WindowSpan } from '../core/policy.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The days of `mon-thu` or `fri-mon` (over the end of the week) by name; a date is itself. */
export function daysOf(text: string): readonly string[] {
  const [first = '', last = first] = /^\d/.test(text) ? [text] : text.split('-');
  const from = weekdays.findIndex((day) => day === first);
  const to = weekdays.findIndex((day) => day === last);
  if (from < 0 || to < 0) return [text];
  const length = ((to - from + weekdays.length) % weekdays.length) + 1;
  return Array.from({ length }, (_, index) => weekdays[(from + index) % weekdays.length] ?? text);
}

/** Minutes of a day; undefined where the span does not end after it begins. */
export function timesOf(span: Pick<WindowSpan, 'from' | 'to'>): { readonly from: number; readonly to: number } | undefined {
  const from = minutesOf(span.from);
  const to = minutesOf(span.to);
  return from < to ? { from, to } : undefined;
}

function minutesOf(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
}

/** True where every minute of the first span is in the second. */
export function isWithinSpan(inner: WindowSpan, outer: WindowSpan): boolean {
  const innerTimes = timesOf(inner);
  const outerTimes = timesOf(outer);
  const isWithinDays = daysOf(inner.days).every((day) => daysOf(outer.days).includes(day));
  if (!isWithinDays || innerTimes === undefined || outerTimes === undefined) return false;
  return innerTimes.from >= outerTimes.from && innerTimes.to <= outerTimes.to;
}
