import type { Scalar } from './model.ts';

/**
 * One run of a scalar's value and what stands for it in the file: either the same characters (equal lengths), or something that YAML turns
 * into it (an escape, a folded line break). Pieces lie in order and cover the value without gaps.
 */
export interface Piece {
  readonly inValue: number;
  readonly length: number;
  readonly inFile: number;
  readonly fileLength: number;
}

/** Where each part of a scalar's value stands in the text of its file; undefined where the text does not hold that scalar. */
export function scalarPieces(text: string, scalar: Pick<Scalar, 'value' | 'style' | 'span'>): readonly Piece[] | undefined {
  const { start, end } = scalar.span;
  switch (scalar.style) {
    case 'plain':
      return flowLines(text, start, end, scalar.value, false);
    case 'single':
      return flowLines(text, start + 1, end - 1, scalar.value, true);
    case 'double':
      return doubleQuoted(text, start + 1, end - 1, scalar.value);
    case 'literal':
    case 'folded':
      return blockLines(text, start, end, scalar.value);
  }
}

interface Line {
  readonly start: number;
  /** Behind its last character, before the line break. */
  readonly end: number;
}

function linesOf(text: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = [];
  let from = start;
  for (;;) {
    const feed = text.indexOf('\n', from);
    if (feed === -1 || feed >= end) break;
    lines.push({ start: from, end: feed > from && text.charAt(feed - 1) === '\r' ? feed - 1 : feed });
    from = feed + 1;
  }
  lines.push({ start: from, end });
  return lines;
}

const isBlank = (character: string): boolean => character === ' ' || character === '\t';

/** Aligns the lines of the file with the value: what lies between two of them in the value is a fold. */
class Alignment {
  readonly pieces: Piece[] = [];
  readonly #text: string;
  readonly #value: string;
  #at = 0;
  #fileAt: number;

  constructor(text: string, value: string, fileStart: number) {
    this.#text = text;
    this.#value = value;
    this.#fileAt = fileStart;
  }

  /** What a block scalar has for the breaks before a line whose content begins at `fileStart`. */
  breaks(fileStart: number, isSpacePossible: boolean): void {
    let next = this.#at;
    while (this.#value.charAt(next) === '\n') next += 1;
    if (next === this.#at && isSpacePossible && this.#value.charAt(next) === ' ') next += 1;
    this.#push(next - this.#at, this.#fileAt, fileStart - this.#fileAt);
    this.#fileAt = fileStart;
  }

  /** What a flow scalar has for so many line breaks: a space for one, else one line feed less. */
  fold(count: number, fileStart: number): boolean {
    return this.replace(count === 1 ? ' ' : '\n'.repeat(count - 1), this.#fileAt, fileStart);
  }

  /** The characters as they stand. */
  copy(start: number, end: number): boolean {
    if (!this.#value.startsWith(this.#text.slice(start, end), this.#at)) return false;
    this.#push(end - start, start, end - start);
    this.#fileAt = end;
    return true;
  }

  /** Characters of the file that stand for others. */
  replace(value: string, start: number, end: number): boolean {
    if (!this.#value.startsWith(value, this.#at)) return false;
    this.#push(value.length, start, end - start);
    this.#fileAt = end;
    return true;
  }

  /** All pieces, once the rest of the value is nothing but line breaks. */
  close(fileEnd: number): readonly Piece[] | undefined {
    this.breaks(fileEnd, false);
    return this.#at === this.#value.length ? this.pieces : undefined;
  }

  #push(length: number, inFile: number, fileLength: number): void {
    if (length > 0) this.pieces.push({ inValue: this.#at, length, inFile, fileLength });
    this.#at += length;
  }
}

function flowLines(text: string, start: number, end: number, value: string, isQuoted: boolean): readonly Piece[] | undefined {
  const alignment = new Alignment(text, value, start);
  const lines = linesOf(text, start, end);
  let breaks = 0;
  for (const [index, line] of lines.entries()) {
    let from = line.start;
    let to = line.end;
    const isLast = index === lines.length - 1;
    if (index > 0) while (from < to && isBlank(text.charAt(from))) from += 1;
    if (!isLast) while (to > from && isBlank(text.charAt(to - 1))) to -= 1;
    if (from < to || isLast) {
      if (breaks > 0 && !alignment.fold(breaks, from)) return undefined;
      if (!(isQuoted ? copyQuoted(alignment, text, from, to) : alignment.copy(from, to))) return undefined;
      breaks = 0;
    }
    breaks += 1;
  }
  return alignment.close(end);
}

/** `''` is one quote. */
function copyQuoted(alignment: Alignment, text: string, start: number, end: number): boolean {
  let from = start;
  for (;;) {
    const quote = text.indexOf("''", from);
    if (quote === -1 || quote >= end) return alignment.copy(from, end);
    if (!alignment.copy(from, quote) || !alignment.replace("'", quote, quote + 2)) return false;
    from = quote + 2;
  }
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);
const codeLengths: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

function doubleQuoted(text: string, start: number, end: number, value: string): readonly Piece[] | undefined {
  const alignment = new Alignment(text, value, start);
  const stop = /[ \t]*\r?\n[ \t\r\n]*|\\\r?\n[ \t]*|\\[\s\S]/g;
  let from = start;
  stop.lastIndex = start;
  for (let match = stop.exec(text); match !== null && match.index < end; match = stop.exec(text)) {
    if (!alignment.copy(from, match.index)) return undefined;
    const next = escapeAt(alignment, text, match[0], match.index);
    if (next === undefined) return undefined;
    from = Math.min(next, end);
    stop.lastIndex = from;
  }
  return alignment.copy(from, end) ? alignment.close(end) : undefined;
}

/** Behind the escape or break at `start`; undefined where the value does not have it. */
function escapeAt(alignment: Alignment, text: string, matched: string, start: number): number | undefined {
  const end = start + matched.length;
  if (!matched.startsWith('\\')) return alignment.fold(matched.split('\n').length - 1, end) ? end : undefined;
  const code = matched.charAt(1);
  if (code === '\n' || code === '\r') return end;
  const digits = codeLengths.get(code);
  if (digits === undefined) return alignment.replace(escapes.get(code) ?? code, start, end) ? end : undefined;
  const point = Number.parseInt(text.slice(end, end + digits), 16);
  if (!(point <= 0x10ffff)) return undefined;
  return alignment.replace(String.fromCodePoint(point), start, end + digits) ? end + digits : undefined;
}

function blockLines(text: string, start: number, end: number, value: string): readonly Piece[] | undefined {
  const [header, ...lines] = linesOf(text, start, end);
  const first = lines.find((line) => spacesAt(text, line.start, line.end) < line.end - line.start);
  if (header === undefined || first === undefined) return new Alignment(text, value, end).close(end);
  const indentation = spacesAt(text, first.start, first.end) - spacesOfFirstLine(value);
  const alignment = new Alignment(text, value, Math.min(header.end, end));
  for (const [index, line] of lines.entries()) {
    const from = Math.min(line.start + Math.max(indentation, 0), line.end);
    if (from === line.end || spacesAt(text, line.start, line.end) < indentation) continue;
    alignment.breaks(from, index > 0 && text.charAt(from) !== ' ');
    if (!alignment.copy(from, line.end)) {
      // Blanks at the end of a chomped scalar are no part of its value.
      if (text.slice(from, line.end).trim() === '') break;
      return undefined;
    }
  }
  return alignment.close(end);
}

function spacesAt(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charAt(at) === ' ') at += 1;
  return at - start;
}

/** Blanks that the first line with content keeps, where the indentation is given by a number. */
function spacesOfFirstLine(value: string): number {
  const content = /[^ \n]/.exec(value)?.index ?? 0;
  return content - (value.lastIndexOf('\n', content - 1) + 1);
}
