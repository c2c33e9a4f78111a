import { matchesGlob, patternLimit } from '../../core/glob.ts';
import type { TagRuleset } from '../../platform/model.ts';

/** True where rulesets keep everybody whom they bind from creating a tag of that name and from moving it. `ref` is whole: `refs/tags/...`. */
export function isProtectedTag(rulesets: readonly TagRuleset[], ref: string): boolean {
  const rules = new Set(rulesets.filter((ruleset) => isMeant(ruleset, ref)).flatMap((ruleset) => ruleset.rules));
  return rules.has('creation') && rules.has('update');
}

/** Where the platform's patterns could mean less than ours, an inclusion is read narrowly and an exclusion widely. */
function isMeant({ include, exclude }: TagRuleset, ref: string): boolean {
  const isExcluded = exclude.some((pattern) => pattern.length > patternLimit || pattern === '~ALL' || matchesGlob(pattern, ref));
  return !isExcluded && include.some((pattern) => pattern === '~ALL' || isIncluded(pattern, ref));
}

/** `**` at the end of a pattern stays within a segment on the platform, as `*` does. */
function isIncluded(pattern: string, ref: string): boolean {
  return pattern.length <= patternLimit && matchesGlob(pattern.replace(/\/\*\*$/, '/*'), ref);
}
