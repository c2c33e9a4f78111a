import type { AST } from '@eslint-community/regexpp';

/** So many letters at the beginning of every credential are written in its pattern, and say nothing about this one. */
export function prefixOf(parsed: AST.Pattern): number {
  const secret = secretIn(parsed.alternatives);
  if (secret === undefined) return fewest(parsed.alternatives);
  // An alternative without the group would be shown by the prefix of another.
  return parsed.alternatives.length === 1 ? fewest(secret.alternatives) : 0;
}

function secretIn(alternatives: readonly AST.Alternative[]): AST.CapturingGroup | undefined {
  for (const { elements } of alternatives) {
    for (const element of elements) {
      if (element.type === 'CapturingGroup' && element.name === 'secret') return element;
      const inner = element.type === 'Group' || element.type === 'CapturingGroup' ? secretIn(element.alternatives) : undefined;
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

function fewest(alternatives: readonly AST.Alternative[]): number {
  return Math.min(...alternatives.map(({ elements }) => lettersOf(elements)));
}

function lettersOf(elements: readonly AST.Element[]): number {
  let letters = 0;
  for (const element of elements) {
    if (element.type === 'Assertion') continue;
    if (element.type === 'Character') letters += 1;
    else return letters + (element.type === 'Group' || element.type === 'CapturingGroup' ? fewest(element.alternatives) : 0);
  }
  return letters;
}
