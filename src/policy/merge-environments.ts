import { type EnvironmentTerms, environmentTermsOf, strictestTerms } from '../core/environment-rule.ts';
import { isGlob } from '../core/glob.ts';
import type { EnvironmentRule } from '../core/policy.ts';
import type { Merging } from './merging.ts';
import { isOpen } from './open-keys.ts';

/**
 * Entries of both layers. What an entry below asks less of than those above is recorded where it is plain to see, and
 * has no effect anywhere: reading them, the stricter part wins.
 */
export function mergeEnvironments(
  merging: Merging,
  upper: readonly EnvironmentRule[] | undefined,
  lower: readonly EnvironmentRule[] | undefined,
  layer: number,
): readonly EnvironmentRule[] | undefined {
  if (lower === undefined) return upper;
  const entries = lower.map((entry) => {
    if (isOpen(merging.open, `environments.${entry.pattern}`)) return { ...entry, layer, isOpened: true };
    const above = termsAbove(upper ?? [], entry.pattern);
    return { ...(above === undefined ? entry : clamped(merging, above, entry)), layer };
  });
  return [...(upper ?? []), ...entries];
}

function termsAbove(upper: readonly EnvironmentRule[], pattern: string): EnvironmentTerms | undefined {
  if (!isGlob(pattern)) return environmentTermsOf(upper, pattern);
  const same = upper.filter((entry) => entry.pattern === pattern);
  return same.reduce<EnvironmentTerms | undefined>(
    (terms, entry) => (terms === undefined ? entry : strictestTerms(terms, entry)),
    undefined,
  );
}

const parts = ['reviewers', 'selfReview', 'adminBypass', 'refs', 'artifacts', 'approval', 'window'] as const;

/** Only the parts that the entry names: the others stay as the layers above say. */
function clamped(merging: Merging, above: EnvironmentTerms, entry: EnvironmentRule): EnvironmentRule {
  const strict = strictestTerms(above, entry);
  const isLoose = parts.filter((part) => entry[part] !== undefined && textOf(strict[part]) !== textOf(entry[part]));
  for (const part of isLoose) {
    const at = ['environments', entry.pattern];
    merging.permits({
      what: `environments.${entry.pattern}`,
      wanted: `${part} ${textOf(entry[part])}`,
      allowed: `${part} ${textOf(strict[part])}`,
      at,
    });
  }
  return {
    pattern: entry.pattern,
    reviewers: entry.reviewers === undefined ? undefined : strict.reviewers,
    selfReview: entry.selfReview === undefined ? undefined : strict.selfReview,
    adminBypass: entry.adminBypass === undefined ? undefined : strict.adminBypass,
    refs: entry.refs === undefined ? undefined : strict.refs,
    artifacts: entry.artifacts === undefined ? undefined : strict.artifacts,
    approval: entry.approval === undefined ? undefined : strict.approval,
    window: entry.window === undefined ? undefined : strict.window,
  };
}

function textOf(value: EnvironmentTerms[keyof EnvironmentTerms]): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}
