import type { Allowance, Allowances, MalformedLine } from './allowance.ts';
import { isOwnLine, readIgnoreEntry } from './ignore-entry.ts';
import { coversOfRule } from './rules-of-others.ts';

/** Bytes of an ignore file, and what is read of one. */
export const ignoreLimits = { bytes: 1024 * 1024, line: 8192 } as const;

/** An ignore file of ours or of gitleaks; the form of each line says which. What is neither is told. */
export function readIgnoreFile(text: string, source: string): Allowances {
  const allowances: Allowance[] = [];
  const malformed: MalformedLine[] = [];
  for (const [index, whole] of text.split('\n').entries()) {
    const line = whole.replace(/\r$/, '');
    if (line.trim() === '' || line.startsWith('#')) continue;
    const read = line.length > ignoreLimits.line ? `it is longer than ${ignoreLimits.line} letters` : readLine(line);
    if (typeof read === 'string') malformed.push({ source, line: index + 1, why: read });
    else allowances.push({ ...read, means: 'ignore', source, line: index + 1 });
  }
  return { allowances, malformed };
}

type Read = Omit<Allowance, 'means' | 'source' | 'line'>;

function readLine(line: string): Read | string {
  if (!isOwnLine(line)) return readGitleaksLine(line.trim());
  const entry = readIgnoreEntry(line);
  if (typeof entry === 'string') return entry;
  const { hash, detector, path, until, reason } = entry;
  return { covers: (id) => id === detector, path, match: { kind: 'mark', mark: `entry:${hash}` }, until, reason };
}

/** `COMMIT:FILE:RULE:LINE` or `FILE:RULE:LINE`; a file may have colons, a rule has none. */
function readGitleaksLine(line: string): Read | string {
  const parts = line.split(':');
  const [number = '', rule = ''] = [parts.at(-1), parts.at(-2)];
  const [commit = ''] = parts;
  const isOfCommit = parts.length > 3 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit);
  const path = parts.slice(isOfCommit ? 1 : 0, -2).join(':');
  if (path === '' || !/^[\w.-]{1,100}$/.test(rule) || !/^[1-9]\d{0,8}$/.test(number))
    return 'it is neither an entry of Interlock nor COMMIT:FILE:RULE:LINE or FILE:RULE:LINE';
  const match = { kind: 'line', line: Number(number), commit: isOfCommit ? commit : undefined } as const;
  return { covers: coversOfRule(rule), path, match, until: undefined, reason: `named as ${rule}` };
}
