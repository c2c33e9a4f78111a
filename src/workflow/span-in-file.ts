import type { Span } from '../core/location.ts';
import type { Scalar, SourceFile } from './model.ts';
import { type Piece, scalarPieces } from './scalar-pieces.ts';

/**
 * The place in the file of a range of a scalar's value, whatever its style. A range that begins or ends within an escape or a folded line
 * break takes in the whole of it. The whole scalar where the text does not hold it. Each scalar is read once, however many ranges of it are asked for.
 */
export function spanInFile(file: SourceFile, scalar: Scalar, inValue: Span): Span {
  const mapper = mappers.get(scalar) ?? spanMapper(file.text, scalar);
  mappers.set(scalar, mapper);
  return mapper(inValue);
}

const mappers = new WeakMap<Scalar, ReturnType<typeof spanMapper>>();

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
