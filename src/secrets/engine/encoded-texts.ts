import { base64Texts, type EncodedPlace } from './base64-text.ts';
import type { DecodedText } from './decoded-text.ts';
import { type MarkKind, markWindow, percentWindows } from './escape-marks.ts';
import { listed, unescaped } from './escaped-text.ts';
import { hexTexts } from './hex-text.ts';
import { eachRun } from './letter-runs.ts';
import { scanLimits } from './limits.ts';
import { twiceEncoded } from './twice-encoded.ts';
import { linesFrom, unwrapped } from './unwrapped-text.ts';
import { wideTexts } from './wide-texts.ts';
import { addWindow, joinWindows, type OpenWindows, type Window } from './windows.ts';

/** Bytes of a list that are a credential. */
const leastListed = 16;

/** Where a content may say something in an encoding, gathered while anchors are found. */
export class EncodedMarks {
  /** Each as its offset times four, and its phase. */
  readonly #places: number[] = [];
  readonly #windows: Readonly<Record<MarkKind, OpenWindows>> = { escapes: [], list: [] };

  add(kind: MarkKind, at: number, length: number): void {
    const { start, end } = markWindow(at, kind, length);
    addWindow(this.#windows[kind], start, end);
  }

  addEncoded(start: number, phase: number): void {
    this.#places.push(start * 4 + phase);
  }

  /** By their offsets. */
  *encoded(): Generator<EncodedPlace> {
    for (const place of new Float64Array(this.#places).toSorted()) yield { start: Math.floor(place / 4), phase: place % 4 };
  }

  windows(kind: MarkKind): readonly Window[] {
    return joinWindows(this.#windows[kind]);
  }
}

interface Content {
  readonly bytes: Uint8Array;
  readonly length: number;
}

/** Everything that a content says in an encoding. */
export function* encodedTexts(content: Content, marks: EncodedMarks): Generator<DecodedText> {
  const { bytes, length } = content;
  yield* wideTexts(bytes, length);
  yield* base64Texts(bytes, length, marks.encoded());
  for (const window of marks.windows('escapes')) for (const piece of pieces(window)) yield unescaped(content, piece, 'escapes');
  for (const window of joinedPercent(content)) for (const piece of pieces(window)) yield unescaped(content, piece, 'percent');
  for (const window of marks.windows('list')) {
    const text = listed(bytes, window);
    if (text.bytes.length >= leastListed) yield text;
  }
  yield* runTexts(content);
}

function joinedPercent({ bytes, length }: Content): readonly Window[] {
  const windows: OpenWindows = [];
  for (const { start, end } of percentWindows(bytes, length)) addWindow(windows, start, end);
  return windows;
}

/** Hexadecimal digits, and lines of letters, which are put together for what stands across their ends. */
function runTexts({ bytes, length }: Content): readonly DecodedText[] {
  const texts: DecodedText[] = [];
  eachRun(bytes, length, (run) => {
    const lines = linesFrom(bytes, length, behindEscape(bytes, run));
    const text = unwrapped(bytes, lines);
    if (text === undefined)
      for (const line of lines) {
        for (const one of hexTexts(bytes, line)) texts.push(one);
        for (const one of twiceEncoded(bytes, line)) texts.push(one);
      }
    else texts.push(text);
    return lines.at(-1)?.end ?? run.end;
  });
  return texts;
}

/** Without the letter of a `\\n` that stands before the first line. */
function behindEscape(bytes: Uint8Array, { start, end }: Window): Window {
  const letter = bytes[start];
  return start > 0 && bytes[start - 1] === 0x5c && (letter === 0x6e || letter === 0x72) ? { start: start + 1, end } : { start, end };
}

/** Of a long text parts that share their borders: what is held of one is bounded. */
function* pieces({ start, end }: Window): Generator<Window> {
  const { pieceBytes, pieceOverlap } = scanLimits;
  for (let from = start; ; from += pieceBytes - pieceOverlap) {
    const to = Math.min(end, from + pieceBytes);
    yield { start: from, end: to };
    if (to === end) return;
  }
}
