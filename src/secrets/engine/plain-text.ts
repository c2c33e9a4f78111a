import { type DecodedText, uncut } from './decoded-text.ts';

/** Of a terminal (ECMA-48, in seven bits, and in eight as UTF-8 writes them): colours, and what an operating system is told, as the address of a link. */
const marks = /(?:\x1b\[|\xc2\x9b)[0-9;:]{0,40}m|(?:\x1b\]|\xc2\x9d)[^\x07\x1b\x9c\n]{0,2048}(?:\x07|\x1b\\|\xc2\x9c)/g;
const beginnings = [Buffer.of(0x1b), Buffer.of(0xc2, 0x9b), Buffer.of(0xc2, 0x9d)];

/** A content without the colours of a terminal, which a program may write within a word; undefined where it has none. */
export function plainText(bytes: Uint8Array, length: number): DecodedText | undefined {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, length);
  // What has empty bytes was written for no terminal.
  if (content.includes(0) || !beginnings.some((one) => content.includes(one))) return undefined;
  const pieces: Uint8Array[] = [];
  /** Where each piece begins: in the plain text, and in the content. */
  const starts: { readonly plain: number; readonly written: number }[] = [];
  let [at, size] = [0, 0];
  const keep = (end: number): void => {
    starts.push({ plain: size, written: at });
    pieces.push(content.subarray(at, end));
    size += end - at;
  };
  for (const { index, 0: mark } of content.toString('latin1').matchAll(marks)) {
    keep(index);
    at = index + mark.length;
  }
  if (at === 0) return undefined;
  keep(length);
  const written = (plain: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle]?.plain ?? 0) <= plain) low = middle;
      else high = middle - 1;
    }
    return (starts[low]?.written ?? 0) + plain - (starts[low]?.plain ?? 0);
  };
  const spanOf = (start: number, end: number) => ({ start: written(start), end: written(end - 1) + 1 });
  return { encoding: undefined, isText: true, bytes: Buffer.concat(pieces), spanOf, isCut: uncut };
}
