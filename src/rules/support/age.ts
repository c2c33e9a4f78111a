/** Milliseconds of a day. */
const day = 86_400_000;

/** By so much the clock of a runner may be behind that of who signed. */
const skew = 300_000;

export type Age =
  | { readonly kind: 'known'; readonly days: number; readonly since: string }
  | { readonly kind: 'future'; readonly time: string };

/** How old what happened at the earliest of these times is; in the future where any of them is, since then one of the clocks is wrong. */
export function ageOf(times: readonly string[], now: string): Age | undefined {
  const end = Date.parse(now);
  const future = times.find((time) => Date.parse(time) > end + skew);
  if (future !== undefined) return { kind: 'future', time: future };
  if (times.length === 0) return undefined;
  const since = Math.min(...times.map((time) => Date.parse(time)));
  return { kind: 'known', days: Math.max(0, end - since) / day, since: new Date(since).toISOString() };
}

/** For people: whole days, rounded up, so that what is over a limit never reads like it. */
export function daysText(days: number): string {
  const whole = Math.ceil(days);
  return whole === 1 ? '1 day' : `${whole} days`;
}
