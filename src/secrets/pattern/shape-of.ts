import type { AST } from '@eslint-community/regexpp';
import type { Detector, PatternShape } from '../model.ts';
import { byteKinds, mostBytes } from './byte-kinds.ts';
import { widthOf } from './width-of.ts';

/** More bytes are not looked at before the pattern is. */
const most = 24;

/** What must stand at an anchor, for a look before the pattern is run. */
export function shapeOf({ alternatives }: AST.Pattern, run: number, form: Detector['form']): PatternShape | undefined {
  if (form === 'userinfo') return { kind: 'userinfo' };
  if (form === undefined) return { kind: 'run', bytes: Math.min(most, run) };
  const [only, ...others] = alternatives;
  return only === undefined || others.length > 0 ? undefined : assignedShape(only.elements);
}

/** Undefined where a match could hold what the look before it does not take: another letter in its name, between it and its value, or in that. */
function assignedShape(elements: readonly AST.Element[]): PatternShape | undefined {
  const at = elements.findIndex((element) => element.type === 'CapturingGroup' && element.name === 'secret');
  const secret = elements[at];
  const before = elements.slice(0, Math.max(0, at));
  const operator = before.findIndex((element) => !isOf(element, 'name'));
  if (secret === undefined || operator === -1 || !isOf(secret, 'value')) return undefined;
  const [name, between] = [before.slice(0, operator), before.slice(operator)];
  if (!between.every((element) => isOf(element, 'between'))) return undefined;
  const isShort = widthOfAll(name) <= mostBytes.name && widthOfAll(between) <= mostBytes.between;
  if (!isShort) return undefined;
  return { kind: 'assigned', bytes: Math.min(most, leastOf(secret)), ...(between.some(isQuote) ? { isQuoted: true as const } : {}) };
}

/** A quote that every match has. */
function isQuote(node: AST.Element): boolean {
  if (node.type !== 'Character' && node.type !== 'CharacterClass') return false;
  return bytesOf(node.raw).every((byte) => '"\'`'.includes(byte));
}

/** The fewest bytes, from the first element on, that are letters of tokens. */
export function runOf(elements: readonly AST.Element[]): number {
  let run = 0;
  for (const element of elements) {
    if (!isOf(element, 'token')) break;
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

/** Whether all that an element matches are bytes of a kind. */
function isOf(node: AST.Element | AST.QuantifiableElement, kind: keyof typeof byteKinds): boolean {
  switch (node.type) {
    case 'Character':
      return byteKinds[kind].test(String.fromCodePoint(node.value));
    case 'CharacterClass':
    case 'CharacterSet':
      return bytesOf(node.raw).every((byte) => byteKinds[kind].test(byte));
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.every(({ elements }) => elements.every((element) => isOf(element, kind)));
    case 'Quantifier':
      return isOf(node.element, kind);
    case 'Assertion':
      // It matches no byte; a token ends at one.
      return kind !== 'token';
    default:
      return false;
  }
}

/** What a class matches, in latin1. */
function bytesOf(raw: string): readonly string[] {
  const pattern = new RegExp(`^${raw}$`);
  return Array.from({ length: 256 }, (_none, code) => String.fromCharCode(code)).filter((byte) => pattern.test(byte));
}

function widthOfAll(elements: readonly AST.Element[]): number {
  return elements.reduce((sum, element) => sum + widthOf(element), 0);
}
