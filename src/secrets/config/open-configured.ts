import { InterlockError } from '../../core/errors.ts';
import type { Gap } from '../../core/facts.ts';
import { gap } from '../../core/facts.ts';
import type { MarkCredential } from '../allowances/mark.ts';
import { detectors } from '../detectors/catalogue.ts';
import { plans } from '../detectors/plans.gen.ts';
import { Scanner } from '../engine/scanner.ts';
import { gitleaksIds } from '../gitleaks-ids.ts';
import type { AllowList } from './allow-list.ts';
import { ConfiguredScanner } from './configured-scanner.ts';
import { allowLists, customRule, expressions, type NotEvaluated } from './custom-rule.ts';
import { type ConfigText, configLimits, type RuleText } from './model.ts';
import { Patterns } from './patterns.ts';

export interface Configured {
  readonly scanner: ConfiguredScanner;
  /** Turned off or not done on purpose: the reason, and how many. */
  readonly left: Readonly<Record<string, number>>;
  readonly gaps: readonly Gap[];
}

/** @throws InterlockError INPUT_INVALID, which names the rule that cannot be run. */
export function openConfigured(config: ConfigText, mark?: MarkCredential): Configured {
  const patterns = new Patterns();
  const gaps: Gap[] = [];
  const notEvaluated: NotEvaluated = (item, why) => gaps.push(gap({ item, cause: 'unsupported', why }));
  checkRules(config);
  const kinds = config.useDefault === false ? [] : detectors;
  const off = new Set(config.disabledRules.flatMap(catalogueOf));
  const on = kinds.filter(({ id }) => !off.has(id));
  const catalogueLists = new Map<string, AllowList[]>();
  const allowFor = (id: string, lists: readonly AllowList[]): void => {
    for (const kind of catalogueOf(id)) catalogueLists.set(kind, [...(catalogueLists.get(kind) ?? []), ...lists]);
  };
  const targeted = config.allowLists.filter(({ targetRules }) => targetRules.length > 0);
  const listsOf = (id: string) => targeted.filter(({ targetRules }) => targetRules.includes(id));
  for (const { id, allowLists: texts } of config.rules.filter(isOfCatalogue)) allowFor(id, allowLists(texts, patterns, true, notEvaluated));
  for (const id of new Set(targeted.flatMap(({ targetRules }) => targetRules)))
    allowFor(id, allowLists(listsOf(id), patterns, true, notEvaluated));
  const rules = config.rules
    .filter((rule) => !isOfCatalogue(rule))
    .map((rule) => customRule({ ...rule, allowLists: [...rule.allowLists, ...listsOf(rule.id)] }, patterns, notEvaluated));
  const file = { item: config.file, owner: 'the configuration' };
  const global = config.allowLists.filter(({ targetRules }) => targetRules.length === 0);
  const catalogue = new Scanner(
    on.map((detector) => ({ detector, plan: plans[detector.id] })),
    mark,
  );
  const scanner = new ConfiguredScanner(catalogue, {
    rules,
    mark,
    allowLists: allowLists(global, patterns, false, notEvaluated),
    catalogueLists,
    catalogueNames: namesOfCatalogue(),
    prefilters: expressions(config.prefilters, patterns, file, notEvaluated),
    filters: expressions(config.filters, patterns, file, notEvaluated),
  });
  return { scanner, left: leftOf(config, detectors.length - on.length), gaps };
}

/** Names of the rules of the catalogue that a file only changes, as one does that extends the default. */
function isOfCatalogue({ id, regex, path }: RuleText): boolean {
  return regex === '' && path === '' && catalogueIds.has(id);
}

const catalogueIds = new Set([...Object.keys(gitleaksIds), ...detectors.map(({ id }) => id)]);

function catalogueOf(id: string): readonly string[] {
  return Object.hasOwn(gitleaksIds, id) ? (gitleaksIds[id] ?? []) : detectors.some((detector) => detector.id === id) ? [id] : [];
}

function namesOfCatalogue(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    detectors.map(({ id }) => [id, [id, ...Object.entries(gitleaksIds).flatMap(([name, kinds]) => (kinds.includes(id) ? [name] : []))]]),
  );
}

function checkRules({ rules, allowLists: lists, file }: ConfigText): void {
  const refuse = (why: string): never => {
    throw new InterlockError('INPUT_INVALID', why);
  };
  if (rules.length > configLimits.rules)
    refuse(`${file} and what it extends have ${rules.length} rules; at most ${configLimits.rules} are run`);
  const keywords = rules.reduce((sum, rule) => sum + rule.keywords.length, 0);
  if (keywords > configLimits.keywords) refuse(`${file} has ${keywords} keywords; at most ${configLimits.keywords} are looked for`);
  const ids = new Set([...rules.map(({ id }) => id), ...catalogueIds]);
  for (const { id, required, where } of rules)
    for (const one of required) if (!ids.has(one.id)) refuse(`${where}: the rule '${id}' requires '${one.id}', which is no rule`);
  for (const { targetRules, where } of lists)
    for (const id of targetRules) if (!ids.has(id)) refuse(`${where}: the allow-list is of '${id}', which is no rule`);
}

function leftOf(config: ConfigText, off: number): Readonly<Record<string, number>> {
  const unknown = config.disabledRules.filter((id) => catalogueOf(id).length === 0).length;
  const validated = config.rules.filter(({ isValidated }) => isValidated).length;
  return {
    ...(off === 0 ? {} : { 'kinds of the catalogue that the configuration turns off': off }),
    ...(unknown === 0 ? {} : { 'rules that the configuration turns off and that are not here': unknown }),
    ...(validated === 0 ? {} : { 'validations of rules, which would ask a network': validated }),
  };
}
