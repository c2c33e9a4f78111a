import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { Detector, PatternPlan } from '../model.ts';
import { lettersOf } from './letters-of.ts';
import { prefixOf } from './prefix-of.ts';
import { runOf, shapeOf } from './shape-of.ts';
import { lookOf, widthOf } from './width-of.ts';

/** Strings of which every match has one at that place: `before` is the most that can stand before it in the match. */
interface Candidate {
  readonly strings: readonly string[];
  readonly before: number;
  /** The fewest letters of tokens from there on. */
  readonly run: number;
  /** It stands in the first part of the pattern: of an assignment, in the name. */
  readonly isFirst: boolean;
}

/** Shorter anchors are found at too many places. */
const shortest = 3;
/** Fewer are written out further where that is few strings. */
const enough = 4;
/** More letters of an anchor say nothing new. */
const longest = 12;
const mostStrings = 64;

/**
 * How a pattern is found without looking for it everywhere: literals of which every match has one. Undefined where there are none of at least
 * three letters, or where a match has no greatest width; such a pattern must be looked for in the whole text. Throws a SyntaxError.
 */
export function planOf({ pattern, isCaseless, form }: Pick<Detector, 'pattern' | 'isCaseless' | 'form'>): PatternPlan | undefined {
  const parsed = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length);
  const found = ofAlternatives(parsed.alternatives, isCaseless === true);
  if (found === undefined) return undefined;
  const before = found.before + lookOf(parsed, 'lookbehind');
  const width = widthOf(parsed) + lookOf(parsed, 'lookahead');
  if (!Number.isFinite(before + width)) return undefined;
  return {
    anchors: found.strings,
    before,
    width,
    prefix: prefixOf(parsed),
    shape: shapeOf(parsed, found.run, form === 'assigned' && !found.isFirst ? undefined : form),
  };
}

/** One of each alternative: any of them may be the one that matches. */
function ofAlternatives(alternatives: readonly AST.Alternative[], isCaseless: boolean): Candidate | undefined {
  const all = alternatives.map((one) => ofAlternative(one, isCaseless));
  const found = all.filter((one) => one !== undefined);
  if (found.length < all.length) return undefined;
  const strings = [...new Set(found.flatMap((one) => one.strings))];
  if (strings.length > mostStrings) return undefined;
  return {
    strings,
    before: Math.max(...found.map(({ before }) => before)),
    run: Math.min(...found.map(({ run }) => run)),
    isFirst: found.every(({ isFirst }) => isFirst),
  };
}

/** The best place of a sequence: where the anchors are longest, and fewest. */
function ofAlternative({ elements }: AST.Alternative, isCaseless: boolean): Candidate | undefined {
  let best: Candidate | undefined;
  let before = 0;
  for (const [index, element] of elements.entries()) {
    for (const candidate of [fromHere(elements.slice(index), isCaseless), within(element, isCaseless)]) {
      if (candidate === undefined) continue;
      const placed = { ...candidate, before: before + candidate.before, isFirst: index === 0 };
      if (best === undefined || weightOf(placed) > weightOf(best)) best = placed;
    }
    before += widthOf(element);
  }
  return best;
}

function weightOf({ strings }: Candidate): number {
  return Math.min(...strings.map(({ length }) => length)) - Math.log2(strings.length) / 2;
}

/** What the first elements must be, written out as long as that is few strings. */
function fromHere(elements: readonly AST.Element[], isCaseless: boolean): Candidate | undefined {
  let strings: readonly string[] = [''];
  for (const element of elements) {
    const { letters, isWhole } = lettersOf(element, isCaseless);
    const product = letters === undefined ? undefined : strings.flatMap((start) => letters.map((next) => start + next));
    if (product === undefined || product.length > mostStrings) break;
    const isEnough = product.length > strings.length && lengthOf(strings) >= enough;
    if (isEnough) break;
    strings = product;
    if (!isWhole || lengthOf(strings) >= longest) break;
  }
  const cut = [...new Set(strings.map((text) => text.slice(0, longest)))];
  return lengthOf(cut) < shortest ? undefined : { strings: cut, before: 0, run: runOf(elements), isFirst: true };
}

function lengthOf(strings: readonly string[]): number {
  return Math.min(...strings.map(({ length }) => length));
}

/** What a group must have that must be there at least once. */
function within(element: AST.Element, isCaseless: boolean): Candidate | undefined {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return ofAlternatives(element.alternatives, isCaseless);
  // Its first repetition has one.
  if (element.type === 'Quantifier' && element.min >= 1) return within(element.element, isCaseless);
  return undefined;
}
