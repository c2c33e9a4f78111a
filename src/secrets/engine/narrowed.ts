/** Text in UTF-16 with one byte for each of its units; units that latin1 does not have are a mark that no pattern takes. */
export interface Narrowed {
  readonly encoding: 'utf-16le' | 'utf-16be';
  readonly bytes: Uint8Array;
  /** It says so itself; else only its empty bytes do. */
  readonly isMarked: boolean;
}

/** Bytes that are looked at to tell. */
const sample = 1024;
const otherUnit = 0x1a;

/** Undefined where a content is not written in UTF-16: it begins with its mark, or almost every second byte of its beginning is zero. */
export function narrowed(bytes: Uint8Array): Narrowed | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return undefined;
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
  const units = new Uint8Array(bytes.length >> 1);
  for (let index = 0; index < units.length; index += 1)
    units[index] = bytes[index * 2 + high] === 0 ? (bytes[index * 2 + low] ?? 0) : otherUnit;
  return { encoding, bytes: units, isMarked: markOf(bytes) !== undefined };
}

function encodingOf(bytes: Uint8Array): Narrowed['encoding'] | undefined {
  if (bytes.length < 4) return undefined;
  const marked = markOf(bytes);
  if (marked !== undefined) return marked;
  const zeros = [0, 0];
  const length = Math.min(sample, bytes.length & ~1);
  for (let index = 0; index < length; index += 1) if (bytes[index] === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = length * 0.45;
  if (odd >= enough && even < length * 0.02) return 'utf-16le';
  return even >= enough && odd < length * 0.02 ? 'utf-16be' : undefined;
}

function markOf([first, second]: Uint8Array): Narrowed['encoding'] | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
