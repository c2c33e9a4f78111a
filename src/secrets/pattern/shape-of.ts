import type { AST } from '@eslint-community/regexpp';
import type { Detector, PatternShape } from '../model.ts';

/** More bytes are not looked at before the pattern is. */
const most = 24;

/** What must stand at an anchor, for a look before the pattern is run. */
export function shapeOf({ alternatives }: AST.Pattern, run: number, form: Detector['form']): PatternShape | undefined {
  if (form === 'userinfo') return { kind: 'userinfo' };
  if (form === undefined) return { kind: 'run', bytes: Math.min(most, run) };
  const [only] = alternatives;
  const secret = only?.elements.find((element) => element.type === 'CapturingGroup' && element.name === 'secret');
  return secret === undefined ? undefined : { kind: 'assigned', bytes: Math.min(most, leastOf(secret)) };
}

/** The fewest bytes, from the first element on, that are letters of tokens. */
export function runOf(elements: readonly AST.Element[]): number {
  let run = 0;
  for (const element of elements) {
    if (!isToken(element)) break;
    run += leastOf(element);
  }
  return run;
}

function leastOf(node: AST.Element | AST.QuantifiableElement): number {
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup':
      return Math.min(...node.alternatives.map(({ elements }) => elements.reduce((sum, one) => sum + leastOf(one), 0)));
    case 'Quantifier':
      return node.min * leastOf(node.element);
    case 'Assertion':
    case 'Backreference':
      return 0;
    default:
      return 1;
  }
}

/** Whether all that an element matches are letters of tokens. */
function isToken(node: AST.Element | AST.QuantifiableElement): boolean {
  switch (node.type) {
    case 'Character':
      return isTokenByte(node.value);
    case 'CharacterClass':
      return !node.negate && node.elements.every(isTokenPart);
    case 'CharacterSet':
      return (node.kind === 'digit' || node.kind === 'word') && !node.negate;
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.every(({ elements }) => elements.every(isToken));
    case 'Quantifier':
      return isToken(node.element);
    default:
      return false;
  }
}

function isTokenPart(part: AST.CharacterClass['elements'][number]): boolean {
  if (part.type === 'Character') return isTokenByte(part.value);
  if (part.type === 'CharacterSet') return (part.kind === 'digit' || part.kind === 'word') && !part.negate;
  if (part.type !== 'CharacterClassRange') return false;
  for (let code = part.min.value; code <= part.max.value; code += 1) if (!isTokenByte(code)) return false;
  return true;
}

function isTokenByte(code: number): boolean {
  return /[\w.+/=~%$!|:-]/.test(String.fromCharCode(code));
}
