import { generateKeyPairSync } from 'node:crypto';
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { crc32 } from '../../src/secrets/engine/validity/crc32.ts';
import type { Detector } from '../../src/secrets/model.ts';
import { pickFrom } from './random.ts';

/**
 * A text that a detector's pattern matches, made at run time letter by letter, so that no credential stands in a file. Where a structure is
 * checked, it is right.
 */
export function sampleOf(detector: Detector, random: () => number): string {
  switch (detector.validity) {
    case 'pem':
      return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    case 'jwt': {
      const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
      return [part({ alg: 'HS256', typ: 'JWT' }), part({ sub: letters(24, random), iat: 1 }), letters(43, random)].join('.');
    }
    case 'checksum': {
      const text = written(detector.pattern, random);
      const body = text.slice(text.lastIndexOf('_') + 1, -6);
      return text.slice(0, -6) + checksumOf(body);
    }
    default:
      return detector.form === 'assigned' ? assignment(detector.pattern, random) : written(detector.pattern, random);
  }
}

/** A name of the pattern, an operator as people write it, and a value. */
function assignment(pattern: string, random: () => number): string {
  const [first] = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length).alternatives;
  const [name] = first?.elements ?? [];
  const secret = first?.elements.find((element) => element.type === 'CapturingGroup');
  if (name === undefined || secret === undefined) throw new Error(`it is no assignment: ${pattern}`);
  const operator = pickFrom(['="', ' = "', '": "', ' => "', ': "', '" : "'], random);
  return `${ofElement(name, random)}${operator}${ofElement(secret, random)}"`;
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

export function checksumOf(body: string): string {
  let [value, text] = [crc32(body), ''];
  for (let digit = 0; digit < 6; digit += 1) [value, text] = [Math.floor(value / 62), `${base62.charAt(value % 62)}${text}`];
  return text;
}

export function letters(count: number, random: () => number): string {
  return Array.from({ length: count }, () => pickFrom(base62.split(''), random)).join('');
}

function written(pattern: string, random: () => number): string {
  const { alternatives } = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length);
  return ofAlternatives(alternatives, random);
}

function ofAlternatives(alternatives: readonly AST.Alternative[], random: () => number): string {
  return pickFrom(alternatives, random)
    .elements.map((element) => ofElement(element, random))
    .join('');
}

function ofElement(element: AST.Element | AST.QuantifiableElement, random: () => number): string {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'CharacterClass':
    case 'CharacterSet':
      return ofClass(element.raw, random);
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives, random);
    case 'Quantifier': {
      // Escapes belong to the file around it.
      if (element.min === 0 && element.element.raw === '\\\\') return '';
      // Near the least, so that names and spaces stay short; a value of any length is one that somebody generated.
      const isValue = element.max >= 24 && element.max > element.min && element.parent.parent?.type === 'CapturingGroup';
      const count = isValue
        ? Math.max(24, element.min)
        : element.min + Math.floor(random() * (Math.min(element.max, element.min + 3) - element.min + 1));
      return Array.from({ length: count }, () => ofElement(element.element, random)).join('');
    }
    default:
      return '';
  }
}

const printable = Array.from({ length: 95 }, (_none, index) => String.fromCharCode(0x20 + index));

/** A letter or digit where one fits, else any mark, else the end of a line. */
function ofClass(raw: string, random: () => number): string {
  const fits = new RegExp(`^${raw}$`);
  const kinds = [base62.split(''), printable, ['\n', '\r', '\t']];
  return pickFrom(kinds.map((kind) => kind.filter((letter) => fits.test(letter))).find((kind) => kind.length > 0) ?? [], random);
}
