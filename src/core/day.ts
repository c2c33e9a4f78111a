/** True for a day that the calendar has, as `YYYY-MM-DD`. */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** True from 00:00 UTC of the day on. @param now ISO 8601; what is no time is after every day. */
export function hasCome(day: string, now: string): boolean {
  return !(Date.parse(now) < Date.parse(`${day}T00:00:00Z`));
}
