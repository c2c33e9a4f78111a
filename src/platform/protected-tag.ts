import { matchesGlob, patternLimit } from '../core/glob.ts';
import type { TagRuleset } from './model.ts';

/** True where rulesets keep everybody whom they bind from creating a tag of that name and from moving it. `ref` is whole: `refs/tags/...`. */
export function isProtectedTag(rulesets: readonly TagRuleset[], ref: string): boolean {
  const rules = new Set(rulesets.filter((ruleset) => isMeant(ruleset, ref)).flatMap((ruleset) => ruleset.rules));
  return rules.has('creation') && rules.has('update');
}

/**
 * The platform reads its patterns as Ruby's `File.fnmatch` does with `FNM_PATHNAME`. Where it could mean another set of refs than we do, an
 * inclusion is read narrowly and an exclusion widely: whoever can write picks a name that lies between the two.
 */
function isMeant({ include, exclude }: TagRuleset, ref: string): boolean {
  return include.some((pattern) => isIncluded(pattern, ref)) && !exclude.some((pattern) => mayBeExcluded(pattern, ref));
}

/** Sets of plain letters are read alike; a set that is negated, a class and a backslash the platform does not support. */
const plainSets = /^(?:[^[\]\\]|\[(?:[A-Za-z0-9]-[A-Za-z0-9]|[\w.])+\])*$/;

function isIncluded(pattern: string, ref: string): boolean {
  if (pattern === '~ALL') return true;
  if (pattern.length > patternLimit || !plainSets.test(pattern)) return false;
  // What one character is differs where they are not of ASCII.
  if (/[?[]/.test(pattern) && /[^\x20-\x7e]/.test(ref)) return false;
  // At the end of a pattern `**` stays within a segment, as `*` does.
  return matchesGlob(pattern.replace(/(^|\/)\*\*$/, '$1*'), ref);
}

/** Every wildcard may stand for anything, slashes too, and so may all from the first set, brace or backslash on. */
function mayBeExcluded(pattern: string, ref: string): boolean {
  if (pattern.startsWith('~') || pattern.length > patternLimit) return true;
  const wide = pattern.replace(/[[{\\].*$/s, '*').replaceAll('**/', '*');
  if (!/[*?]/.test(wide)) return ref === wide;
  const [start = '', ...later] = wide.split(/[*?]+/);
  let place = start.length;
  for (const text of later) {
    const found = ref.indexOf(text, place);
    if (found < 0) return false;
    place = found + text.length;
  }
  return ref.startsWith(start) && ref.endsWith(wide.replace(/^.*[*?]/s, ''));
}
