import type { Span } from '../core/location.ts';
import type { Scalar, SourceFile } from './model.ts';
import { type Piece, scalarPieces } from './scalar-pieces.ts';

/**
 * The place in the file of a range of a scalar's value, whatever its style. A range that begins or ends within an escape or a folded line
 * break takes in the whole of it. Computed from the text on each call; the whole scalar where the text does not hold it.
 */
export function spanInFile(file: SourceFile, scalar: Scalar, inValue: Span): Span {
  return spanMapper(file.text, scalar)(inValue);
}

/** The same for several ranges of one scalar. */
export function spanMapper(text: string, scalar: Pick<Scalar, 'value' | 'style' | 'span'>): (inValue: Span) => Span {
  const pieces = scalarPieces(text, scalar);
  return (inValue) => {
    if (pieces === undefined) return scalar.span;
    const start = offsetOf(pieces, inValue.start, false) ?? scalar.span.end;
    if (inValue.end <= inValue.start) return { start, end: start };
    return { start, end: offsetOf(pieces, inValue.end - 1, true) ?? scalar.span.end };
  };
}

/** Where the character at `at` begins in the file, or ends. */
function offsetOf(pieces: readonly Piece[], at: number, isEnd: boolean): number | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.inValue ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (piece === undefined || at >= piece.inValue + piece.length) return undefined;
  if (piece.length === piece.fileLength) return piece.inFile + at - piece.inValue + (isEnd ? 1 : 0);
  return isEnd ? piece.inFile + piece.fileLength : piece.inFile;
}
