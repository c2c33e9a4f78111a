import { isGlob } from '../../core/glob.ts';
import { isWithinGlob } from '../../core/within-glob.ts';
import type { RefPattern, RefPolicy } from '../../platform/model.ts';

/** What is wrong with the refs that an environment lets deploy. */
export type RefFlaw =
  /** There is a policy, and it was not read: nothing to rely on. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'any-ref' }
  | { readonly kind: 'no-protected-branch' }
  /** Outside of what the policy lists. */
  | { readonly kind: 'foreign-ref'; readonly ref: string }
  /** Whoever can write can create it or move it. */
  | { readonly kind: 'creatable-ref'; readonly ref: string }
  /** An exact branch of which nobody can say here who may push to it. */
  | { readonly kind: 'unknown-branch'; readonly branch: string };

/**
 * What the ref policy of an environment admits beyond `allowed`, the refs that the policy lists. Without a list nothing may be admitted that a
 * person with write access can create: only exact branches, of which the default branch is the one that every repository guards, and
 * branches with a protection.
 */
export function flawsOfRefs(
  refs: RefPolicy,
  allowed: readonly string[] | undefined,
  defaultBranch: string | undefined,
): readonly RefFlaw[] {
  switch (refs.kind) {
    case 'unasked':
      return [{ kind: 'unread' }];
    case 'any':
      return [{ kind: 'any-ref' }];
    case 'protected-branches':
      if (refs.branches.length === 0) return [{ kind: 'no-protected-branch' }];
      return allowed === undefined ? [] : foreign(refs.branches.map(refOfBranch), allowed);
    case 'patterns':
      if (allowed !== undefined) return foreign(refs.patterns.map(refOf), allowed);
      return refs.patterns.flatMap((pattern) => openFlaw(pattern, defaultBranch) ?? []);
  }
}

function foreign(refs: readonly string[], allowed: readonly string[]): readonly RefFlaw[] {
  return refs.filter((ref) => !allowed.some((one) => isWithinGlob(ref, one))).map((ref) => ({ kind: 'foreign-ref', ref }));
}

function openFlaw(pattern: RefPattern, defaultBranch: string | undefined): RefFlaw | undefined {
  if (pattern.type === 'tag' || isGlob(pattern.pattern)) return { kind: 'creatable-ref', ref: refOf(pattern) };
  return pattern.pattern === defaultBranch ? undefined : { kind: 'unknown-branch', branch: pattern.pattern };
}

function refOf({ type, pattern }: RefPattern): string {
  return type === 'tag' ? `refs/tags/${pattern}` : refOfBranch(pattern);
}

function refOfBranch(branch: string): string {
  return `refs/heads/${branch}`;
}
