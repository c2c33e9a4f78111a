import type { MarkCredential } from '../allowances/mark.ts';
import { entropyOf } from '../engine/entropy.ts';
import { scanLimits } from '../engine/limits.ts';
import { redacted } from '../engine/redacted.ts';
import type { ContentPlace, Hit } from '../model.ts';
import type { FoundText } from './allow-list.ts';
import type { CustomRule } from './custom-rule.ts';
import { CustomWindows } from './custom-windows.ts';
import { foundText } from './found-text.ts';
import type { Match, Span } from './patterns.ts';

/** A match of a rule, with what allow-lists and filters look at. */
export interface CustomMatch {
  readonly rule: CustomRule;
  readonly hit: Hit;
  readonly found: FoundText;
}

/** Runs the rules of a configuration over contents. */
export class CustomScanner {
  readonly #rules: readonly CustomRule[];
  readonly #mark: MarkCredential | undefined;
  readonly #windows: CustomWindows;

  constructor(rules: readonly CustomRule[], mark: MarkCredential | undefined) {
    this.#rules = rules;
    this.#mark = mark;
    this.#windows = new CustomWindows(rules.map(({ regex, text }) => (regex === undefined ? [] : text.keywords)));
  }

  /** Everything that is met, before any allow-list. */
  scan(bytes: Uint8Array, place: ContentPlace, limits: Set<string>): readonly CustomMatch[] {
    if (this.#rules.length === 0) return [];
    const windows = this.#windows.find(bytes);
    return this.#rules.flatMap((rule, index) => {
      if (rule.path !== undefined && !isAt(rule.path, place)) return [];
      if (rule.regex === undefined) return [wholeFile(rule, place)];
      const matches: CustomMatch[] = [];
      for (const { start, end } of windows[index] ?? []) {
        for (const match of rule.regex.matches(bytes.subarray(start, end), scanLimits.hits + 1)) {
          if (matches.length >= scanLimits.hits) {
            limits.add('hits');
            return matches;
          }
          const made = matchOf(rule, bytes, match, start);
          if (made !== undefined) matches.push(this.#marked(made, place));
        }
      }
      return matches;
    });
  }

  #marked(match: CustomMatch, place: ContentPlace): CustomMatch {
    if (this.#mark === undefined) return match;
    const { rule, hit, found } = match;
    return { ...match, hit: { ...hit, marks: this.#mark({ detector: rule.detector.id, place, secret: found.secret }) } };
  }
}

function isAt(path: NonNullable<CustomRule['path']>, place: ContentPlace): boolean {
  const holders = place.within.filter((one) => !one.startsWith('blob '));
  return path.test(place.path) || (holders.length > 0 && path.test([...holders, place.path].join('!')));
}

function wholeFile(rule: CustomRule, { path }: ContentPlace): CustomMatch {
  const hit = { ...hitOf(rule, [0, 0]), redacted: '(the file itself)' };
  return { rule, hit, found: { secret: '', match: path, line: '' } };
}

function hitOf({ detector }: CustomRule, [start, end]: Span): Omit<Hit, 'redacted'> {
  return { detector, start, end, confidence: detector.confidence, validity: 'unknown', encodings: [] };
}

/** Undefined where it is empty, or too little random. */
function matchOf(rule: CustomRule, bytes: Uint8Array, { whole, groups }: Match, offset: number): CustomMatch | undefined {
  const [start, end] = secretOf(rule, whole, groups);
  if (start === end) return undefined;
  const at: Span = [start + offset, end + offset];
  const found = foundText(bytes, at, [whole[0] + offset, whole[1] + offset]);
  if (rule.text.entropy > 0 && entropyOf(found.secret) <= rule.text.entropy) return undefined;
  return { rule, hit: { ...hitOf(rule, at), redacted: redacted(undefined, found.secret) }, found };
}

/** The group that the rule names, else the first that matched anything, else all of it. */
function secretOf({ text: { secretGroup } }: CustomRule, whole: Span, groups: Match['groups']): Span {
  if (secretGroup > 0) return groups[secretGroup - 1] ?? [0, 0];
  return groups.find((group) => group !== undefined && group[0] < group[1]) ?? whole;
}
