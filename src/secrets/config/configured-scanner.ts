import type { MarkCredential } from '../allowances/mark.ts';
import { mostSpecific } from '../engine/most-specific.ts';
import { narrowed } from '../engine/narrowed.ts';
import type { Scan, Scanner } from '../engine/scanner.ts';
import type { ContentPlace, Hit } from '../model.ts';
import type { AllowList, FoundText } from './allow-list.ts';
import type { CustomRule } from './custom-rule.ts';
import { type CustomMatch, CustomScanner } from './custom-scanner.ts';
import type { Expression, Scope } from './expression/expression.ts';
import { foundText } from './found-text.ts';
import { withRequired } from './requirements.ts';

/** What a configuration says of the rules of the catalogue and of its own. */
export interface ConfiguredRules {
  readonly rules: readonly CustomRule[];
  readonly mark: MarkCredential | undefined;
  readonly allowLists: readonly AllowList[];
  /** Of kinds of the catalogue, by their id. */
  readonly catalogueLists: ReadonlyMap<string, readonly AllowList[]>;
  /** The ids by which rules of the file know a kind of the catalogue. */
  readonly catalogueNames: ReadonlyMap<string, readonly string[]>;
  readonly prefilters: readonly Expression[];
  readonly filters: readonly Expression[];
}

/** The catalogue with the rules of a configuration, less what it allows. */
export class ConfiguredScanner {
  readonly #catalogue: Scanner;
  readonly #terms: ConfiguredRules;
  readonly #custom: CustomScanner;

  constructor(catalogue: Scanner, terms: ConfiguredRules) {
    this.#catalogue = catalogue;
    this.#terms = terms;
    this.#custom = new CustomScanner(terms.rules, terms.mark);
  }

  /** `isWhole`: nothing of the content lies in another part. */
  scan(bytes: Uint8Array, place: ContentPlace, isWhole: boolean): Scan {
    const limits = new Set<string>();
    if (this.#isSkipped(place, limits)) return { hits: [], limits: [...limits], isSkipped: true };
    const scan = this.#catalogue.scan(bytes, place);
    for (const limit of scan.limits) limits.add(limit);
    const wide = narrowed(bytes);
    const text = wide?.bytes ?? bytes;
    const known = scan.hits.map((hit) => this.#judged(hit, text, wide === undefined ? 1 : 2, place, limits));
    const matches = this.#custom.scan(text, place, limits);
    const own = this.#own(matches, known, text, place, isWhole, limits).map((hit) =>
      wide === undefined ? hit : { ...hit, start: hit.start * 2, end: hit.end * 2, encodings: [wide.encoding] },
    );
    const all = [...known, ...own];
    return {
      hits: [...mostSpecific(all.filter(({ isAllowed }) => isAllowed !== true)), ...all.filter(({ isAllowed }) => isAllowed)],
      limits: [...limits],
    };
  }

  #isSkipped(place: ContentPlace, limits: Set<string>): boolean {
    const scope: Scope = new Map([['attributes', attributesOf(place)]]);
    return this.#terms.allowLists.some((list) => list.allowsPlace(place)) || isTrue(this.#terms.prefilters, scope, limits);
  }

  #judged(hit: Hit, text: Uint8Array, width: 1 | 2, place: ContentPlace, limits: Set<string>): Hit {
    const { detector } = hit;
    const lists = this.#terms.catalogueLists.get(detector.id) ?? [];
    if (lists.length + this.#terms.allowLists.length + this.#terms.filters.length === 0) return hit;
    const span = [hit.start / width, hit.end / width] as const;
    const found = foundText(text, span, span);
    const isAllowed = this.#allows(found, { id: detector.id, description: detector.name }, place, lists, [], limits);
    return isAllowed ? { ...hit, isAllowed } : hit;
  }

  #own(
    matches: readonly CustomMatch[],
    known: readonly Hit[],
    text: Uint8Array,
    place: ContentPlace,
    isWhole: boolean,
    limits: Set<string>,
  ): readonly Hit[] {
    const judged = matches.map((match) => {
      const { text: rule, allowLists, filters } = match.rule;
      return { match, isAllowed: this.#allows(match.found, rule, place, allowLists, filters, limits) };
    });
    const kept = judged.flatMap(({ match, isAllowed }) => (isAllowed ? [] : [match]));
    const companions = [
      ...kept.map(({ rule, hit }) => ({ id: rule.text.id, start: hit.start })),
      ...known.flatMap(({ detector, start }) => (this.#terms.catalogueNames.get(detector.id) ?? []).map((id) => ({ id, start }))),
    ];
    const reported = withRequired(kept, companions, text, isWhole).filter(({ rule }) => !rule.text.skipReport);
    const allowed = judged.flatMap(({ match, isAllowed }) =>
      isAllowed && !match.rule.text.skipReport ? [{ ...match.hit, isAllowed }] : [],
    );
    return [...mostParticular(reported).map(({ hit }) => hit), ...allowed];
  }

  #allows(
    found: FoundText,
    rule: { readonly id: string; readonly description: string },
    place: ContentPlace,
    lists: readonly AllowList[],
    filters: readonly Expression[],
    limits: Set<string>,
  ): boolean {
    if ([...this.#terms.allowLists, ...lists].some((list) => list.allows(found, place))) return true;
    const finding = new Map<string, string>([
      ['secret', found.secret],
      ['match', found.match],
      ['line', found.line],
      ['rule_id', rule.id],
      ['description', rule.description],
    ]);
    const scope: Scope = new Map([
      ['attributes', attributesOf(place)],
      ['finding', finding],
    ] as const);
    return isTrue([...this.#terms.filters, ...filters], scope, limits);
  }
}

/** One whose values do not fit says nothing, and that is told. */
function isTrue(all: readonly Expression[], scope: Scope, limits: Set<string>): boolean {
  return all.some((expression) => {
    const holds = expression.holds(scope);
    if (holds === undefined) limits.add('filterOfConfiguration');
    return holds === true;
  });
}

/** Of a file within an archive the path is that of the archive, with the names in it behind `!`. */
function attributesOf({ path, within, commit }: ContentPlace): ReadonlyMap<string, string> {
  const holders = within.filter((one) => !one.startsWith('blob '));
  const attributes = new Map([['path', [...holders, path].join('!')]]);
  if (commit !== undefined) attributes.set('git.sha', commit);
  return attributes;
}

/** Of matches that overlap, those whose rules have the highest specificity. */
function mostParticular(matches: readonly CustomMatch[]): readonly CustomMatch[] {
  if (new Set(matches.map(({ rule }) => rule.text.specificity)).size < 2) return matches;
  const kept: CustomMatch[] = [];
  for (const match of matches.toSorted((a, b) => a.hit.start - b.hit.start || b.rule.text.specificity - a.rule.text.specificity)) {
    const last = kept.at(-1);
    if (last === undefined || match.hit.start >= last.hit.end || match.rule.text.specificity === last.rule.text.specificity)
      kept.push(match);
    else if (match.rule.text.specificity > last.rule.text.specificity) kept[kept.length - 1] = match;
  }
  return kept;
}
