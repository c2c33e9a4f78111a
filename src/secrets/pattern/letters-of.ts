import type { AST } from '@eslint-community/regexpp';

/** The strings that an element can match, where they are few; `isWhole` is false where it can match more behind them. */
export interface Letters {
  readonly letters: readonly string[] | undefined;
  readonly isWhole: boolean;
}

const none: Letters = { letters: undefined, isWhole: false };
const nothing: Letters = { letters: [''], isWhole: true };
const most = 64;

export function lettersOf(element: AST.Element | AST.QuantifiableElement, isCaseless: boolean): Letters {
  switch (element.type) {
    case 'Character':
      return { letters: [folded(String.fromCodePoint(element.value), isCaseless)], isWhole: true };
    case 'CharacterClass':
      return ofClass(element, isCaseless);
    case 'Group':
    case 'CapturingGroup':
      return ofGroup(element, isCaseless);
    case 'Quantifier':
      return ofQuantifier(element, isCaseless);
    case 'Assertion':
      return nothing;
    default:
      return none;
  }
}

function folded(letter: string, isCaseless: boolean): string {
  return isCaseless ? letter.toLowerCase() : letter;
}

function ofClass({ negate, elements }: AST.CharacterClass, isCaseless: boolean): Letters {
  if (negate) return none;
  const letters = new Set<string>();
  for (const element of elements) {
    const range = rangeOf(element);
    if (range === undefined || range[1] - range[0] >= most) return none;
    for (let code = range[0]; code <= range[1]; code += 1) letters.add(folded(String.fromCodePoint(code), isCaseless));
  }
  return letters.size > most ? none : { letters: [...letters], isWhole: true };
}

function rangeOf(element: AST.CharacterClass['elements'][number]): readonly [number, number] | undefined {
  if (element.type === 'Character') return [element.value, element.value];
  if (element.type === 'CharacterClassRange') return [element.min.value, element.max.value];
  return element.type === 'CharacterSet' && element.kind === 'digit' && !element.negate ? [0x30, 0x39] : undefined;
}

function ofGroup({ alternatives }: AST.Group | AST.CapturingGroup, isCaseless: boolean): Letters {
  const all = alternatives.map(({ elements }) => inSequence(elements, isCaseless));
  const letters = new Set(all.flatMap((one) => one.letters ?? []));
  if (all.some((one) => one.letters === undefined) || letters.size > most) return none;
  return { letters: [...letters], isWhole: all.every(({ isWhole }) => isWhole) };
}

function inSequence(elements: readonly AST.Element[], isCaseless: boolean): Letters {
  let letters: readonly string[] = [''];
  for (const element of elements) {
    const next = lettersOf(element, isCaseless);
    const product = next.letters === undefined ? undefined : letters.flatMap((start) => (next.letters ?? []).map((end) => start + end));
    if (product === undefined || product.length > most) return { letters, isWhole: false };
    letters = product;
    if (!next.isWhole) return { letters, isWhole: false };
  }
  return { letters, isWhole: true };
}

function ofQuantifier({ element, min, max }: AST.Quantifier, isCaseless: boolean): Letters {
  const one = lettersOf(element, isCaseless);
  if (min === 0 && max === 1 && one.isWhole && one.letters !== undefined && one.letters.length < most) {
    return { letters: ['', ...one.letters], isWhole: true };
  }
  if (one.letters === undefined) return min === 0 ? { letters: [''], isWhole: false } : none;
  let letters: readonly string[] = [''];
  for (let count = 0; count < min; count += 1) {
    const product = letters.flatMap((start) => (one.letters ?? []).map((end) => start + end));
    if (product.length > most || !one.isWhole)
      return { letters: count === 0 && product.length <= most ? product : letters, isWhole: false };
    letters = product;
  }
  return { letters, isWhole: min === max };
}
