import type { Decision } from '../core/decision.ts';
import { printable } from './printable.ts';
import { shorten } from './shorten.ts';
import { shortestWay } from './shortest-way.ts';
import { verdictLine } from './verdict-line.ts';

const longestRemedy = 400;

/** The verdict line and, for a denial, the shortest way on; one line. */
export function messageOf(decision: Decision): string {
  const way = shortestWay(decision);
  if (way === undefined) return verdictLine(decision);
  const text = shorten(printable(way.text.replace(/\s*\r?\n\s*/g, ' ')), longestRemedy);
  return `${verdictLine(decision)}. First: ${way.place === '' ? '' : `${way.place}: `}${text}`;
}
