import { type Severity, severityRank } from '../core/finding.ts';
import { isGlob, matchesGlob } from '../core/glob.ts';
import { compareText } from '../core/location.ts';
import type { Loosening, Policy, PresetChoice, RuleSetting } from '../core/policy.ts';
import type { RuleCard } from '../core/rule.ts';
import { type Enforcement, enforcements, isStricter, levelAt, type Stage } from '../core/stage.ts';
import { isOpen } from './open-keys.ts';
import { defaultOptions, frozenOptions, isAtLeastAsStrict, type Options } from './option-values.ts';
import { presetLevel } from './preset.ts';
import { shown } from './problem.ts';

/** What decides about rules: a policy, or one that is being merged. */
export type RuleTerms = Pick<Policy, 'layers' | 'preset' | 'presets' | 'rules'>;

interface Level {
  readonly enforcement: Enforcement;
  /** Findings below it only warn; undefined = all deny. */
  readonly denyFrom: Severity | undefined;
  readonly onUnknown: 'warn' | undefined;
  readonly options: Options;
  /** Index of the layer that set the enforcement. */
  readonly layer: number;
  /** The id or glob that set it; undefined = the preset. */
  readonly pattern: string | undefined;
}

export interface SettledRule extends Level {
  /** What lower layers tried to permit, and did not get. */
  readonly loosenings: readonly Loosening[];
}

/**
 * The one place where the settings of all layers become one level. In a layer an exact id beats a glob and a longer glob
 * a shorter one, of two of one length the stricter wins, and order says nothing; a glob lowers a deny only where it says so.
 * A layer below may raise what one above set; it lowers only what is open to it, or what none above mentions. A rule about
 * the gate itself is lowered by its exact id in the strongest layer alone.
 */
export function settleRule(terms: RuleTerms, meta: RuleCard, stage: Stage): SettledRule {
  let level = presetOf(terms, meta, stage);
  let isSet = false;
  const loosenings: Loosening[] = [];
  if (!meta.stages.includes(stage)) return { ...level, loosenings };
  for (const index of terms.layers.keys()) {
    const settings = settingsOf(terms, index, meta, stage);
    const isPresetOpened = !isSet && meta.locked !== true && presetAt(terms, index)?.isOpened === true;
    const ground = withPreset(level, terms, index, { meta, stage, isPresetOpened });
    const wanted = settings.reduce((so, setting) => applied(so, setting, meta, stage), ground);
    const isFloor = isSet || isPresetNamed(terms, index) || (meta.locked === true && index > 0);
    const isOpened = meta.locked !== true && isOpen(settings[0]?.open ?? [], `rules.${meta.id}`);
    if (settings.length > 0) isSet = true;
    const above = isPresetOpened ? ground : level;
    level = !isFloor || isOpened ? wanted : clamped(above, wanted, meta);
    if (level !== wanted) loosenings.push(...lost(above, wanted, level, { meta, stage, last: settings.at(-1) }));
  }
  return { ...level, options: frozenOptions(level.options), loosenings };
}

/** What holds before any layer speaks: a strongest layer that names no preset stands for `recommended`. */
function presetOf(terms: RuleTerms, meta: RuleCard, stage: Stage): Level {
  const first = terms.presets?.[0];
  const name = first === undefined ? terms.preset : first.layer === 0 ? first.name : 'recommended';
  return {
    enforcement: presetLevel(name, meta, stage),
    denyFrom: undefined,
    onUnknown: undefined,
    options: frozenOptions(defaultOptions(meta.options)),
    layer: terms.layers.length - 1,
    pattern: undefined,
  };
}

/** True where a layer above the one of this index names a preset: then it has set every rule. */
function isPresetNamed(terms: RuleTerms, index: number): boolean {
  return terms.presets?.some(({ layer }) => layer < index) ?? false;
}

function presetAt(terms: RuleTerms, index: number): PresetChoice | undefined {
  return terms.presets?.find(({ layer }) => layer === index);
}

interface Ground {
  readonly meta: RuleCard;
  readonly stage: Stage;
  readonly isPresetOpened: boolean;
}

/** The preset that a layer names is its weakest setting: it raises all rules, and lowers those that none above mentions if that is open. */
function withPreset(level: Level, terms: RuleTerms, index: number, { meta, stage, isPresetOpened }: Ground): Level {
  const choice = presetAt(terms, index);
  if (choice === undefined) return level;
  const enforcement = presetLevel(choice.name, meta, stage);
  if (!isPresetOpened && !isStricter(enforcement, level.enforcement)) return level;
  return { ...level, enforcement, denyFrom: undefined, layer: terms.layers.length - 1, pattern: undefined };
}

/** The settings of one layer that mean this rule, weakest first: an order of their own, not of the file. */
function settingsOf(terms: RuleTerms, layer: number, meta: RuleCard, stage: Stage): readonly RuleSetting[] {
  const rank = (setting: RuleSetting): number =>
    setting.enforce === undefined ? -1 : enforcements.indexOf(levelAt(setting.enforce, stage));
  return terms.rules
    .filter((setting) => setting.layer === layer && isMeant(setting.pattern, meta.id))
    .toSorted(
      (a, b) =>
        Number(a.pattern === meta.id) - Number(b.pattern === meta.id) ||
        a.pattern.length - b.pattern.length ||
        rank(a) - rank(b) ||
        fromRank(b.denyFrom) - fromRank(a.denyFrom) ||
        compareText(a.pattern, b.pattern),
    );
}

function isMeant(pattern: string, id: string): boolean {
  return pattern === id || (isGlob(pattern) && matchesGlob(pattern, id));
}

function fromRank(denyFrom: Severity | undefined): number {
  return severityRank(denyFrom ?? 'info');
}

/** True where findings that denied would no longer. */
function isMilder(now: Pick<Level, 'enforcement' | 'denyFrom'>, before: Pick<Level, 'enforcement' | 'denyFrom'>): boolean {
  if (isStricter(before.enforcement, now.enforcement)) return true;
  return before.enforcement === 'deny' && now.enforcement === 'deny' && fromRank(now.denyFrom) > fromRank(before.denyFrom);
}

/** One setting on top of what held before it. */
function applied(level: Level, setting: RuleSetting, meta: RuleCard, stage: Stage): Level {
  const isExact = setting.pattern === meta.id;
  const changed: Level = {
    enforcement: setting.enforce === undefined ? level.enforcement : levelAt(setting.enforce, stage),
    denyFrom: setting.enforce === undefined && setting.denyFrom === undefined ? level.denyFrom : setting.denyFrom,
    onUnknown: setting.onUnknown ?? level.onUnknown,
    options: isExact ? { ...level.options, ...setting.options } : level.options,
    layer: setting.layer,
    pattern: setting.pattern,
  };
  if (isExact) return changed;
  if (meta.locked === true) return isMilder(changed, level) ? level : { ...changed, onUnknown: level.onUnknown };
  const isKept = level.enforcement === 'deny' && isMilder(changed, level) && !setting.isLowering;
  return isKept ? { ...level, onUnknown: changed.onUnknown } : changed;
}

/** What a layer below gets of what it wants: the stricter of both, part by part. */
function clamped(above: Level, wanted: Level, meta: RuleCard): Level {
  const stricter = isMilder(above, wanted) ? wanted : above;
  const options = Object.entries(wanted.options).map(([name, value]) => {
    const floor = above.options[name];
    return [name, isAtLeastAsStrict(meta.options[name], value, floor) ? value : floor] as const;
  });
  return { ...stricter, onUnknown: above.onUnknown, options: Object.fromEntries(options) };
}

interface Attempt {
  readonly meta: RuleCard;
  readonly stage: Stage;
  /** The setting that beats the layer's others. */
  readonly last: RuleSetting | undefined;
}

function lost(above: Level, wanted: Level, got: Level, { meta, stage, last }: Attempt): readonly Loosening[] {
  const attempt = (suffix: string, wish: string, allowed: string): Loosening => ({
    what: `rules.${last?.pattern ?? meta.id}${suffix}`,
    wanted: wish,
    allowed,
    place: last?.place,
  });
  const levels = isMilder(wanted, above) ? [attempt('', `${levelText(wanted)} for ${meta.id} at ${stage}`, levelText(above))] : [];
  const unknowns = wanted.onUnknown !== above.onUnknown ? [attempt('.on-unknown', `warn for ${meta.id}`, "the rule's own")] : [];
  const options = Object.entries(wanted.options).flatMap(([name, value]) => {
    const kept = got.options[name];
    return Object.is(kept, value) ? [] : [attempt(`.options.${name}`, valueText(value), valueText(kept))];
  });
  return [...levels, ...unknowns, ...options];
}

function levelText({ enforcement, denyFrom }: Level): string {
  return denyFrom === undefined || enforcement !== 'deny' ? enforcement : `deny from ${denyFrom}`;
}

function valueText(value: unknown): string {
  return typeof value === 'object' ? (JSON.stringify(value) ?? '') : shown(value);
}
