import { inertLine } from './inert-line.ts';
import { printableLines } from './printable.ts';
import { shorten } from './shorten.ts';

const longestText = 2_000;

/** Text for a SARIF message: visible throughout, and without an embedded link, which a viewer would let a name from outside set. */
export function sarifText(text: string): string {
  return printableLines(shorten(text, longestText)).map(inertLine).join('\n').replaceAll('](', '] (');
}
