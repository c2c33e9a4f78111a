import { type ScanSeverity, scanSeverities } from './model.ts';

/** What scanners write, in lower case. */
const words: ReadonlyMap<string, ScanSeverity> = new Map<string, ScanSeverity>([
  ['critical', 'critical'],
  ['high', 'high'],
  ['important', 'high'],
  ['medium', 'medium'],
  ['moderate', 'medium'],
  ['low', 'low'],
  ['negligible', 'negligible'],
  ['none', 'negligible'],
  ['info', 'negligible'],
  ['informational', 'negligible'],
]);

/** Of a word, or of a score from 0.0 to 10.0 in the steps of CVSS; all else is `unknown`. */
export function severityOf(text: unknown): ScanSeverity {
  if (typeof text === 'number') return ofScore(text);
  if (typeof text !== 'string') return 'unknown';
  const word = words.get(text.trim().toLowerCase());
  if (word !== undefined) return word;
  return /^\d{1,2}(?:\.\d{1,3})?$/.test(text) ? ofScore(Number(text)) : 'unknown';
}

function ofScore(score: number): ScanSeverity {
  if (!(score >= 0 && score <= 10)) return 'unknown';
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'negligible';
}

/** Where several methods judge one vulnerability, the worst that any of them says. */
export function worstOf(severities: readonly ScanSeverity[]): ScanSeverity {
  const known: readonly ScanSeverity[] = severities.filter((one) => one !== 'unknown');
  return scanSeverities.find((one) => known.includes(one)) ?? 'unknown';
}
