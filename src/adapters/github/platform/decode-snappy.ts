/**
 * Decodes Snappy's block format (github.com/google/snappy, format_description.txt). Undefined for anything that is not exactly that, or
 * that says to become longer than `most` bytes. Every step goes forward in both the input and the output, so no input makes it run on.
 */
export function decodeSnappy(input: Uint8Array, most: number): Uint8Array | undefined {
  const header = lengthOf(input);
  if (header === undefined || header.value > most) return undefined;
  const output = new Uint8Array(header.value);
  let from = header.end;
  let to = 0;
  while (from < input.length) {
    const element = elementAt(input, from);
    if (element === undefined || element.length > output.length - to) return undefined;
    from = element.end;
    if (element.kind === 'literal') {
      if (element.length > input.length - from) return undefined;
      output.set(input.subarray(from, from + element.length), to);
      from += element.length;
    } else {
      if (element.offset === 0 || element.offset > to) return undefined;
      // A copy may reach into what it writes, and then repeats it: byte by byte, not as a block.
      for (let index = 0; index < element.length; index += 1) output[to + index] = output[to + index - element.offset] ?? 0;
    }
    to += element.length;
  }
  return to === output.length ? output : undefined;
}

/** The length of the output: a little-endian number of at most 32 bits, seven of them in a byte. */
function lengthOf(input: Uint8Array): { readonly value: number; readonly end: number } | undefined {
  let value = 0;
  for (let index = 0; index < 5; index += 1) {
    const byte = input[index];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return value < 2 ** 32 ? { value, end: index + 1 } : undefined;
  }
  return undefined;
}

type Element =
  | { readonly kind: 'literal'; readonly length: number; readonly end: number }
  | { readonly kind: 'copy'; readonly length: number; readonly offset: number; readonly end: number };

function elementAt(input: Uint8Array, at: number): Element | undefined {
  const tag = input[at] ?? 0;
  const upper = tag >>> 2;
  switch (tag & 3) {
    case 0: {
      const extra = Math.max(0, upper - 59);
      const length = extra === 0 ? upper : numberAt(input, at + 1, extra);
      return length === undefined ? undefined : { kind: 'literal', length: length + 1, end: at + 1 + extra };
    }
    case 1: {
      const low = numberAt(input, at + 1, 1);
      return low === undefined ? undefined : { kind: 'copy', length: (upper & 7) + 4, offset: (tag >>> 5) * 256 + low, end: at + 2 };
    }
    default: {
      const size = (tag & 3) === 2 ? 2 : 4;
      const offset = numberAt(input, at + 1, size);
      return offset === undefined ? undefined : { kind: 'copy', length: upper + 1, offset, end: at + 1 + size };
    }
  }
}

/** A little-endian number without a sign; undefined where the input ends before it. */
function numberAt(input: Uint8Array, at: number, size: number): number | undefined {
  if (at + size > input.length) return undefined;
  let value = 0;
  for (let index = size - 1; index >= 0; index -= 1) value = value * 256 + (input[at + index] ?? 0);
  return value;
}
