import type { FileLocation, Position, Span } from '../core/location.ts';
import type { SourceFile } from './model.ts';

/** Offsets at which the lines of a text begin; `\n`, `\r\n` and a lone `\r` end a line, as in YAML. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
}

/** Line and column of an offset, by binary search. */
export function positionAt(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** The place of a span of a file as reports print it. */
export function locate(file: SourceFile, span: Span): FileLocation {
  return { path: file.path, start: positionAt(file.lineStarts, span.start), end: positionAt(file.lineStarts, span.end) };
}
