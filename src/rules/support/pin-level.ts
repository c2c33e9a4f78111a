import { matchesGlob, patternLimit } from '../../core/glob.ts';

/** How precisely a ref names a commit. */
export type RefKind = 'sha' | 'short-sha' | 'tag' | 'branch';

/**
 * A full SHA names one commit for ever. Of the rest the file cannot tell tags from branches: what holds no digit, or stands under
 * `refs/heads/`, is taken for a branch, everything else for a tag.
 */
export function refKindOf(ref: string): RefKind {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)) return 'sha';
  if (ref.startsWith('refs/tags/')) return 'tag';
  if (ref.startsWith('refs/heads/') || !/[0-9]/.test(ref)) return 'branch';
  return /^(?=.*[a-f])[0-9a-f]{7,63}$/i.test(ref) ? 'short-sha' : 'tag';
}

/** Workflows that are to be called by a version tag, because their own verifier checks it; as of 2026-09-01, from their documentation. */
const calledByTag: readonly string[] = ['slsa-framework/slsa-github-generator/.github/workflows/'];

/** What the longest pattern that fits demands; `sha` where none does. Letter case does not count, as for GitHub. */
export function pinLevelFor(pins: Readonly<Record<string, string>>, repository: string, path: string): string {
  const names = [repository, ...(path === '' ? [] : [`${repository}/${path}`])].map((name) => name.toLowerCase());
  const byTag = calledByTag.find((start) => names.some((name) => name.startsWith(start)));
  let best = byTag === undefined ? { pattern: '', level: 'sha' } : { pattern: byTag, level: 'tag' };
  for (const [pattern, level] of Object.entries(pins)) {
    const isMatch = pattern === '*' || (pattern.length <= patternLimit && names.some((name) => matchesGlob(pattern.toLowerCase(), name)));
    if (isMatch && pattern.length > best.pattern.length) best = { pattern, level };
  }
  return best.level;
}

/** Whether a ref of this kind is what the level asks for. */
export function satisfies(kind: RefKind, level: string): boolean {
  if (level === 'any' || kind === 'sha') return true;
  return level === 'tag' && kind === 'tag';
}
