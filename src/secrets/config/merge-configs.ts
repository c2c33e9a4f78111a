import type { ConfigText, RuleText } from './model.ts';

/** A file over the one that it extends: a rule that both have is the upper one's where that says anything, and has the lists of both. */
export function mergeConfigs(upper: ConfigText, lower: ConfigText): ConfigText {
  const kept = lower.rules.filter(({ id }) => !upper.disabledRules.includes(id));
  const below = new Map(kept.map((rule) => [rule.id, rule]));
  const own = upper.rules.map((rule) => mergeRules(rule, below.get(rule.id)));
  const ids = new Set(own.map(({ id }) => id));
  return {
    file: upper.file,
    useDefault: upper.useDefault ?? lower.useDefault,
    extended: undefined,
    disabledRules: [...upper.disabledRules.filter((id) => !lower.rules.some((rule) => rule.id === id)), ...lower.disabledRules],
    rules: [...own, ...kept.filter(({ id }) => !ids.has(id))],
    allowLists: [...upper.allowLists, ...lower.allowLists],
    prefilters: [...upper.prefilters, ...lower.prefilters],
    filters: [...upper.filters, ...lower.filters],
  };
}

function mergeRules(upper: RuleText, lower: RuleText | undefined): RuleText {
  if (lower === undefined) return upper;
  return {
    ...upper,
    description: upper.description || lower.description,
    regex: upper.regex || lower.regex,
    path: upper.path || lower.path,
    secretGroup: upper.secretGroup || lower.secretGroup,
    entropy: upper.entropy || lower.entropy,
    specificity: upper.specificity || lower.specificity,
    confidence: upper.confidence ?? lower.confidence,
    keywords: lower.keywords.length === 0 ? [] : [...lower.keywords, ...upper.keywords],
    skipReport: upper.skipReport || lower.skipReport,
    required: upper.required.length === 0 ? lower.required : upper.required,
    allowLists: [...lower.allowLists, ...upper.allowLists],
    filters: [...lower.filters, ...upper.filters],
    isValidated: upper.isValidated || lower.isValidated,
  };
}
