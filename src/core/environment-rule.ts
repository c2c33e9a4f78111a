import { isGlob, matchesGlob } from './glob.ts';
import { compareText } from './location.ts';
import type { EnvironmentRule } from './policy.ts';

/** What a policy says about an environment, all entries that mean it taken together. */
export type EnvironmentTerms = Omit<EnvironmentRule, 'pattern' | 'layer' | 'isOpened'>;

/**
 * What the policy demands of the environment of this name; undefined where no entry means it. Within a layer a more
 * specific entry wins, part by part; between layers the stricter part wins, unless the layer above opened the entry.
 * Names are compared without case, as the platform does.
 */
export function environmentTermsOf(entries: readonly EnvironmentRule[], name: string): EnvironmentTerms | undefined {
  const meant = entries.filter(({ pattern }) => isMeant(pattern, name));
  const layers = [...new Set(meant.map(layerOf))].toSorted((a, b) => a - b);
  return layers.reduce<EnvironmentTerms | undefined>((above, layer) => {
    const own = meant.filter((entry) => layerOf(entry) === layer).toSorted(bySpecificity);
    const closed = overlaid(
      undefined,
      own.filter(({ isOpened }) => isOpened !== true),
    );
    const tightened = above === undefined || closed === undefined ? (above ?? closed) : strictestTerms(above, closed);
    return overlaid(
      tightened,
      own.filter(({ isOpened }) => isOpened === true),
    );
  }, undefined);
}

function isMeant(pattern: string, name: string): boolean {
  return matchesGlob(pattern.toLowerCase(), name.toLowerCase());
}

function layerOf({ layer }: EnvironmentRule): number {
  return layer ?? 0;
}

function bySpecificity(a: EnvironmentRule, b: EnvironmentRule): number {
  const globs = Number(isGlob(b.pattern)) - Number(isGlob(a.pattern));
  return globs || a.pattern.length - b.pattern.length || compareText(a.pattern, b.pattern);
}

function overlaid(ground: EnvironmentTerms | undefined, entries: readonly EnvironmentRule[]): EnvironmentTerms | undefined {
  return entries.reduce<EnvironmentTerms | undefined>((below, entry) => {
    return {
      reviewers: entry.reviewers ?? below?.reviewers,
      selfReview: entry.selfReview ?? below?.selfReview,
      adminBypass: entry.adminBypass ?? below?.adminBypass,
      refs: entry.refs ?? below?.refs,
      artifacts: entry.artifacts ?? below?.artifacts,
      approval: entry.approval ?? below?.approval,
      window: entry.window ?? below?.window,
    };
  }, ground);
}

/** Part by part the stricter of two; where neither is, the one above stands. */
export function strictestTerms(above: EnvironmentTerms, below: EnvironmentTerms): EnvironmentTerms {
  return {
    reviewers: above.reviewers === undefined ? below.reviewers : Math.max(above.reviewers, below.reviewers ?? 0),
    selfReview: below.selfReview === 'forbidden' ? 'forbidden' : (above.selfReview ?? below.selfReview),
    adminBypass: below.adminBypass === 'forbidden' ? 'forbidden' : (above.adminBypass ?? below.adminBypass),
    refs: commonRefs(above.refs, below.refs),
    artifacts: below.artifacts === 'required' ? 'required' : (above.artifacts ?? below.artifacts),
    approval: above.approval === undefined || above.approval === 'any' ? (below.approval ?? above.approval) : above.approval,
    window: above.window ?? below.window,
  };
}

/** Of the refs below those that are above too; nothing in common leaves what stands above. */
function commonRefs(above: readonly string[] | undefined, below: readonly string[] | undefined): readonly string[] | undefined {
  if (above === undefined || below === undefined) return above ?? below;
  const common = below.filter((ref) => above.some((allowed) => allowed === ref || (!isGlob(ref) && matchesGlob(allowed, ref))));
  return common.length > 0 ? common : above;
}
