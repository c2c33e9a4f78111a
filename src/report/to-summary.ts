import type { Decision } from '../core/decision.ts';
import { bindingText } from './binding-text.ts';
import { countsLine } from './counts-line.ts';
import { deployRows } from './deploy-rows.ts';
import { fitSections } from './fit-sections.ts';
import { judgedText } from './judged-text.ts';
import { markdownBlock, markdownCode, markdownText } from './markdown-text.ts';
import { requestsText } from './requests-text.ts';
import { shortDigest } from './short-digest.ts';
import { shorten } from './shorten.ts';
import { shortestWay, type Way } from './shortest-way.ts';
import { summarySections } from './summary-sections.ts';
import { verdictLine } from './verdict-line.ts';

const longestText = 1_000;
const noticesShown = 20;
const layersShown = 8;

/**
 * The job summary in GitHub's Markdown, at most `limitBytes` of UTF-8: verdict, why and the shortest way on come first, then tables.
 * Nothing from the judged files acts in it: no markup, HTML, link, mention or reference.
 */
export function toSummary(decision: Decision, { limitBytes }: { readonly limitBytes: number }): string {
  return fitSections(headOf(decision), summarySections(decision), limitBytes);
}

function headOf(decision: Decision): string {
  const way = shortestWay(decision);
  const parts = [
    `## Interlock: ${titleOf(decision)}`,
    `**${markdownText(verdictLine(decision))}**`,
    ...(way === undefined ? [] : [...(way.why === '' ? [] : [`**Why:** ${cell(way.why)}`]), wayOn(way)]),
    ...(decision.notices.length === 0 ? [] : [noticesOf(decision)]),
    factsOf(decision),
  ];
  return `${parts.join('\n\n')}\n`;
}

function titleOf({ verdict, enforced }: Decision): string {
  if (verdict === 'allow') return 'allowed';
  return enforced ? 'denied' : 'would have denied';
}

function wayOn({ place, text }: Way): string {
  const lead = place === '' ? '**First:**' : `**First**, ${markdownCode(place)}:`;
  const cut = shorten(text, longestText);
  const [first = '', ...more] = cut.split('\n');
  return more.length === 0 ? `${lead} ${markdownText(first)}` : `${lead} ${markdownText(first)}\n\n${markdownBlock(more.join('\n'))}`;
}

function noticesOf({ notices }: Decision): string {
  return notices
    .slice(0, noticesShown)
    .map((notice) => `- ${cell(notice)}`)
    .join('\n');
}

function factsOf(decision: Decision): string {
  const { stage, whyStage, binding, policy } = decision;
  const requests = requestsText(decision);
  const layers = policy.layers.slice(0, layersShown).map(({ source, digest }) => `${codeCell(source)} (${codeCell(shortDigest(digest))})`);
  const rows: readonly (readonly [string, string])[] = [
    ['Stage', `${stage}: ${cell(whyStage)}`],
    ['Judged', judged(decision)],
    ...deployRows(decision),
    ['Policy', layers.join('<br>')],
    ['Binding', cell(bindingText(binding))],
    ...(requests === undefined ? [] : [['Requests', requests] as const]),
  ];
  return [`| Counts | ${countsLine(decision)} |`, '| :-- | :-- |', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

function judged(decision: Decision): string {
  const { repository, commit, base, event, environment } = decision;
  const parts = [`${judgedText(decision)} of`, repository === undefined ? 'the working directory' : codeCell(repository)];
  if (commit !== undefined) parts.push(`at ${codeCell(commit)}`);
  if (base !== undefined) parts.push(`compared with ${codeCell(base)}`);
  if (event !== undefined) parts.push(`on ${codeCell(event)}`);
  if (environment !== undefined) parts.push(`for ${codeCell(environment)}`);
  return parts.join(' ');
}

function cell(text: string): string {
  return markdownText(shorten(text, longestText));
}

function codeCell(text: string): string {
  return markdownCode(shorten(text, longestText));
}
