import type { Decision } from '../core/decision.ts';
import { markdownCode } from './markdown-text.ts';
import { plural } from './plural.ts';
import { shortDigest } from './short-digest.ts';
import { shorten } from './shorten.ts';

const shown = 8;
const longestName = 200;

/** What is deployed and who said yes or no to it, as rows of the summary's first table; none where there is neither. */
export function deployRows({ subjects, approvals }: Decision): readonly (readonly [string, string])[] {
  const artifacts = subjects.map(({ name, digest }) => `${code(name)} (${code(shortDigest(digest))})`);
  const words = approvals.filter(({ state }) => state !== 'pending').map(wordOf);
  return [
    ...(artifacts.length === 0 ? [] : [['Artifacts', lines(artifacts, 'artifact')] as const]),
    ...(words.length === 0 ? [] : [['Approvals', lines(words, 'approval')] as const]),
  ];
}

/** What somebody said; that an App is no person is told, since only people count. */
function wordOf({ by, isApp, state, environments }: Decision['approvals'][number]): string {
  const who = by === undefined ? 'an account that is gone' : `${code(by)}${isApp ? ' (an App)' : ''}`;
  return `${state} by ${who} for ${environments.slice(0, shown).map(code).join(', ')}`;
}

function lines(all: readonly string[], what: string): string {
  const left = all.length - shown;
  return [...all.slice(0, shown), ...(left > 0 ? [`and ${plural(left, `more ${what}`)}`] : [])].join('<br>');
}

function code(text: string): string {
  return markdownCode(shorten(text, longestName));
}
