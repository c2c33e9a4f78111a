import { compareText } from '../../core/location.ts';
import { type IgnoreEntry, ignoreLine, isOwnLine } from './ignore-entry.ts';

/**
 * The file with these entries: sorted by their hashes, so that two branches seldom add at one place, with one entry for each hash, the new one. What is
 * no entry of ours stays as it is, above them.
 */
export function writtenIgnoreFile(text: string, entries: readonly IgnoreEntry[]): string {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const kept = lines.filter((line) => !isOwnLine(line));
  while (kept.at(-1) === '') kept.pop();
  const own = [...lines.filter(isOwnLine), ...entries.map(ignoreLine)];
  const byHash = new Map(own.map((line) => [line.slice(0, 64), line]));
  return `${[...kept, ...[...byHash.values()].toSorted(compareText)].join('\n')}\n`;
}
