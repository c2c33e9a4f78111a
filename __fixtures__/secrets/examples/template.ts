import { pickFrom } from '../random.ts';
import { checksumOf } from '../sample-of.ts';

const digits = '0123456789';
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const lower = upper.toLowerCase();

/** The letters that a part is made of, by its kind, and one that is none of them. */
const alphabets: Readonly<Record<string, readonly [letters: string, foreign: string]>> = {
  w: [digits + upper + lower, '_'],
  h: [`${digits}abcdef`, 'g'],
  H: [`${digits}ABCDEF`, 'G'],
  u: [`${digits + upper + lower}-_`, '!'],
  b: [`${digits + upper + lower}+/`, '!'],
  d: [digits, 'x'],
  A: [digits + upper, 'q'],
  a: [digits + lower, 'Q'],
  s: [`${digits + upper + lower}._`, '!'],
  l: [upper + lower, '5'],
  e: [`${lower}234567`, '1'],
  k: [`${upper}234567`, '1'],
  q: ['QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 'B'],
};

type Piece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'letters'; readonly of: string; readonly least: number; readonly most: number }
  | { readonly kind: 'checksum' };

/**
 * A text in parts: `ghp_{w30}{crc}` is a mark, thirty letters or digits and a checksum, `{h32-40}` from 32 to 40 digits of hexadecimal numbers, `{uuid}`
 * what it says. Every other brace is itself.
 */
export type Template = string;

/** What is changed of a text that is right otherwise. */
export type Change = 'none' | 'longest' | 'short' | 'foreign' | 'sign' | 'case';

/** A text of the template, of the least length where nothing else is said. */
export function textOf(template: Template, random: () => number, change: Change): string {
  const pieces = piecesOf(template);
  const counted = pieces.flatMap((piece, index) => (piece.kind === 'letters' ? [{ index, least: piece.least }] : []));
  const last = counted.at(-1)?.index;
  const largest = counted.toSorted((a, b) => b.least - a.least)[0]?.index;
  return pieces.reduce((text, piece, index) => {
    if (piece.kind === 'literal') return text + (change === 'case' ? swapped(piece.text) : piece.text);
    if (piece.kind === 'checksum') return text + checksumOf(text.slice(text.lastIndexOf('_') + 1));
    const count = change === 'longest' ? piece.most : piece.least - (change === 'short' && index === last ? 1 : 0);
    const letters = lettersOf(piece.of, count, random);
    if (index !== largest || (change !== 'foreign' && change !== 'sign')) return text + letters;
    return text + withOther(letters, change === 'sign' ? '!' : alphabetOf(piece.of)[1]);
  }, '');
}

function piecesOf(template: Template): readonly Piece[] {
  const whole = template.replaceAll('{uuid}', '{h8}-{h4}-{h4}-{h4}-{h12}');
  return whole.split(/(\{(?:crc|[A-Za-z][0-9]+(?:-[0-9]+)?)\})/).map((text): Piece => {
    if (text === '{crc}') return { kind: 'checksum' };
    const [, of, least, most = least] = /^\{([A-Za-z])([0-9]+)(?:-([0-9]+))?\}$/.exec(text) ?? [];
    return of === undefined ? { kind: 'literal', text } : { kind: 'letters', of, least: Number(least), most: Number(most) };
  });
}

function lettersOf(kind: string, count: number, random: () => number): string {
  const [letters] = alphabetOf(kind);
  return Array.from({ length: count }, () => pickFrom(letters.split(''), random)).join('');
}

function withOther(letters: string, other: string): string {
  const middle = Math.floor(letters.length / 2);
  return `${letters.slice(0, middle)}${other}${letters.slice(middle + 1)}`;
}

function alphabetOf(kind: string): readonly [string, string] {
  const alphabet = alphabets[kind];
  if (alphabet === undefined) throw new RangeError(`there are no letters of the kind '${kind}'`);
  return alphabet;
}

function swapped(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()));
}
