/** Where a byte stands: line and column from 1, columns in UTF-16 units of UTF-8. */
export interface At {
  readonly line: number;
  readonly column: number;
}

/** Where the byte behind the first `end` of these stands, the first of which stands at `from`. */
export function advanced(bytes: Uint8Array, end: number, from: At): At {
  let { line } = from;
  let start = 0;
  for (let feed = bytes.indexOf(0x0a); feed !== -1 && feed < end; feed = bytes.indexOf(0x0a, start)) {
    line += 1;
    start = feed + 1;
  }
  return { line, column: (start === 0 ? from.column : 1) + unitsIn(bytes, start, end) };
}

/** A letter of four bytes has two units; no byte that goes on has one. */
function unitsIn(bytes: Uint8Array, start: number, end: number): number {
  let units = 0;
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80 || byte >= 0xc0) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}
