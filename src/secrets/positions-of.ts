import type { Position } from '../core/location.ts';
import type { Encoding } from './model.ts';

/**
 * Lines and columns of byte offsets; columns count UTF-16 units, of UTF-8 where the content is written in neither form of UTF-16. Each byte is looked at
 * once, however many offsets lie in one line.
 */
export function positionsOf(
  {
    bytes,
    line: firstLine,
    column: firstColumn = 1,
  }: { readonly bytes: Uint8Array; readonly line: number; readonly column?: number | undefined },
  offsets: readonly number[],
  encoding: Encoding | undefined,
): ReadonlyMap<number, Position> {
  const { unitsIn, nextLine } = encoding === 'utf-16le' || encoding === 'utf-16be' ? wide(bytes, encoding) : narrow(bytes);
  const positions = new Map<number, Position>();
  let [line, column, counted] = [firstLine, firstColumn, 0];
  let behindLine = nextLine(0);
  for (const offset of offsets.toSorted((a, b) => a - b)) {
    for (; behindLine <= offset; behindLine = nextLine(behindLine)) {
      line += 1;
      [column, counted] = [1, behindLine];
    }
    column += unitsIn(counted, offset);
    counted = offset;
    positions.set(offset, { line, column });
  }
  return positions;
}

interface Units {
  /** Of the text between two offsets. */
  readonly unitsIn: (start: number, end: number) => number;
  /** The offset behind the next line feed; Infinity where there is none. */
  readonly nextLine: (start: number) => number;
}

function narrow(bytes: Uint8Array): Units {
  const decoder = new TextDecoder();
  const nextLine = (start: number): number => behind(bytes.indexOf(0x0a, start), 1);
  return { unitsIn: (start, end) => decoder.decode(bytes.subarray(start, end)).length, nextLine };
}

function wide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Units {
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
  const nextLine = (start: number): number => {
    let at = bytes.indexOf(0x0a, start);
    while (at !== -1 && (at % 2 !== low || bytes[at - low + high] !== 0)) at = bytes.indexOf(0x0a, at + 1);
    return behind(at, 2 - low);
  };
  // The mark of the encoding is no letter of the first line.
  const mark = bytes[low] === 0xff && bytes[high] === 0xfe ? 1 : 0;
  return { unitsIn: (start, end) => ((end - start) >> 1) - (start === 0 ? mark : 0), nextLine };
}

function behind(at: number, width: number): number {
  return at === -1 ? Number.POSITIVE_INFINITY : at + width;
}
