import { fieldOf, listOf } from './json-value.ts';

/** When the newest authority of a trust root's text became valid, ISO 8601, UTC; undefined where it has none with such a time. */
export function newestAuthority(text: string): string | undefined {
  const root: unknown = JSON.parse(text);
  const all = ['certificateAuthorities', 'timestampAuthorities'].flatMap((key) => listOf(root, key) ?? []);
  const starts = all.map((one) => Date.parse(String(fieldOf(fieldOf(one, 'validFor'), 'start')))).filter((time) => Number.isFinite(time));
  return starts.length === 0 ? undefined : new Date(Math.max(...starts)).toISOString();
}
