const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Letters of an anchor that are seldom met by chance. */
const enough = 8;
/** 1 = a letter of base64 or of its form for addresses. */
const letters = new Uint8Array(256);
for (const letter of `${alphabet}-_`) letters[letter.charCodeAt(0)] = 1;

/**
 * What base64 makes of a text wherever it stands in what is encoded: the letters that no neighbour changes, for each of the three places within
 * three bytes. Only those of at least four letters, and of longer ones the beginning.
 */
export function encodedAnchors(text: string): readonly string[] {
  return [0, 1, 2].flatMap((shift) => {
    const encoded = Buffer.from(`${'\0'.repeat(shift)}${text}`, 'latin1')
      .toString('base64')
      .replaceAll('=', '');
    const first = Math.ceil((shift * 8) / 6);
    const end = Math.floor(((shift + text.length) * 8) / 6);
    const fixed = encoded.slice(first, Math.min(end, first + enough));
    return fixed.length < 4 ? [] : [fixed];
  });
}

/** An encoded text and what it says. */
interface EncodedText {
  readonly bytes: Uint8Array;
  /** Offset behind its last letter. */
  readonly end: number;
  /** It is longer than the limit, and what stands farther away was not decoded. */
  readonly isCut: boolean;
  /** The letters that say these decoded bytes. */
  readonly spanOf: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** The letters of base64 around a place, decoded. Lines of one text may be broken as PEM and MIME break them. Undefined where they are too few. */
export function decodedAround(bytes: Uint8Array, length: number, place: number, limit: number): EncodedText | undefined {
  let first = place;
  while (first > 0 && place - first < limit && isLetter(bytes, first - 1, length)) first -= 1;
  let end = place;
  while (end < length && end - place < limit && isLetter(bytes, end, length)) end += 1;
  const isCut = place - first >= limit || end - place >= limit;
  const offsets: number[] = [];
  let text = '';
  for (let at = first; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (letters[byte] !== 1) continue;
    offsets.push(at);
    text += String.fromCharCode(byte);
  }
  if (offsets.length < 16) return undefined;
  const spanOf = (from: number, to: number) => {
    const start = offsets[Math.floor((from * 8) / 6)] ?? first;
    const last = offsets[Math.min(offsets.length, Math.ceil((to * 8) / 6)) - 1] ?? end - 1;
    return { start, end: last + 1 };
  };
  return { bytes: Buffer.from(text, 'base64'), end, isCut, spanOf };
}

/** A letter, or a line break between two of them. */
function isLetter(bytes: Uint8Array, at: number, length: number): boolean {
  const byte = bytes[at] ?? 0;
  if (letters[byte] === 1) return true;
  if (byte !== 0x0a && byte !== 0x0d) return false;
  const isBetween = (other: number): boolean =>
    other >= 0 && other < length && (letters[bytes[other] ?? 0] === 1 || bytes[other] === 0x0a || bytes[other] === 0x0d);
  return isBetween(at - 1) && isBetween(at + 1);
}
