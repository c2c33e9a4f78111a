import { isGlob, matchesGlob, textLimit } from '../core/glob.ts';

/** What a policy may open to inputs and to the layers below: inputs, then its own keys. */
export const openHeads = [
  'mode',
  'stage',
  'policy',
  'environment',
  'extends',
  'identities',
  'keys',
  'trust-roots',
  'attestations',
  'token',
  'secrets-managers',
  'privileged-variables',
  'known-credentials',
  'environments',
  'windows',
  'rules',
  'exceptions',
] as const;

/**
 * True where an `open` list names a key: itself, what stands above it (`rules` opens `rules.secret/stale`), or a glob.
 * An input is named by its name alone.
 */
export function isOpen(open: readonly string[], what: string): boolean {
  const key = what.startsWith('input ') ? what.slice('input '.length) : what;
  return open.some((pattern) => {
    if (key === pattern || key.startsWith(`${pattern}.`)) return true;
    return isGlob(pattern) && key.length <= textLimit && matchesGlob(pattern, key);
  });
}
