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
  const text = shorten(printable(withFlowMapping(way.text).replace(/\s*\r?\n\s*/g, ' ')), longestRemedy);
  return `${verdictLine(decision)}. First: ${way.place === '' ? '' : `${way.place}: `}${text}`;
}

/** A block of permissions as YAML writes it on one line: what is copied from the message is valid, too. */
function withFlowMapping(text: string): string {
  return text.replace(/\bpermissions:((?:\n {1,8}[a-z-]{1,40}: (?:read|write))+)/g, (_block, lines: string) => {
    const entries = lines.split('\n').filter((line) => line !== '');
    return `permissions: {${entries.map((line) => line.trim()).join(', ')}}`;
  });
}
