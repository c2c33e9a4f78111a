import { type DecodedText, uncut } from './decoded-text.ts';
import { base64Letters } from './letter-runs.ts';
import { scanLimits } from './limits.ts';

/** Letters of an anchor that are seldom met by chance. */
const enough = 8;
/** Letters that are decoded before an anchor, and from it on: more than any credential needs. */
const reach = { before: 8 * 1024, behind: 32 * 1024 } as const;
const fewest = 16;
/** Where offsets and letters are gathered; of the module, since a hostile content asks for them by the hundred thousand. */
const found = new Uint32Array(reach.behind);
const around = new Uint32Array(reach.before + reach.behind);
const letters = Buffer.alloc(around.length);
/** 1 = a letter of base64 or of its form for addresses, 2 = the end of a line. */
const kinds = Uint8Array.from(base64Letters);
for (const end of '\r\n') kinds[end.charCodeAt(0)] = 2;

/** What a text becomes in base64. */
export interface EncodedAnchor {
  readonly text: string;
  /** Letters between the beginning of a group of four and the anchor: where decoding may begin. */
  readonly phase: number;
}

/**
 * What base64 makes of a text wherever it stands in what is encoded: the letters that no neighbour changes, for each of the three places within
 * three bytes. Only those of at least four letters, and of longer ones the beginning.
 */
export function encodedAnchors(text: string): readonly EncodedAnchor[] {
  const anchors: EncodedAnchor[] = [];
  for (let shift = 0; shift < 3; shift += 1) {
    const first = Math.ceil((shift * 8) / 6);
    const end = Math.min(Math.floor(((shift + text.length) * 8) / 6), first + enough);
    if (end - first >= 4) anchors.push({ text: encodedLetters(text, shift, first, end), phase: first % 4 });
  }
  return anchors;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Some letters of a text of latin1 behind so many zeros. By hand: a scanner asks for ten thousand of them, and a buffer of Node's for each takes as long as a scan. */
function encodedLetters(text: string, shift: number, first: number, end: number): string {
  let letters = '';
  for (let letter = first; letter < end; letter += 1) {
    const byte = (letter * 6) >> 3;
    const pair =
      (byte < shift ? 0 : text.charCodeAt(byte - shift) << 8) | (byte + 1 - shift < text.length ? text.charCodeAt(byte + 1 - shift) : 0);
    letters += alphabet[(pair >> (10 - ((letter * 6) & 7))) & 63] ?? '';
  }
  return letters;
}

/** Where an encoded anchor stands. */
export interface EncodedPlace {
  readonly start: number;
  readonly phase: number;
}

interface Base64Text extends DecodedText {
  /** Offset behind its last letter. */
  readonly end: number;
  /** It goes on behind what was decoded. */
  readonly goesOn: boolean;
}

/** What stands in base64 around encoded anchors, which come in their order; two texts of one phase that overlap are one. */
export function* base64Texts(bytes: Uint8Array, length: number, places: Iterable<EncodedPlace>): Generator<DecodedText> {
  /** For each phase, where the last text ends that was decoded. */
  const done = [-1, -1, -1, -1];
  for (const { start, phase } of places) {
    if (start < (done[phase] ?? -1)) continue;
    const text = decodedAround(bytes, length, start, phase);
    if (text === undefined) continue;
    done[phase] = text.end - (text.goesOn ? scanLimits.decodedAgain : 0);
    yield text;
  }
}

/**
 * The letters of base64 around an anchor, decoded: so many as a credential can need. Lines of one text may be broken as PEM and MIME break them.
 * Undefined where they are too few.
 */
function decodedAround(bytes: Uint8Array, length: number, anchor: number, phase: number): Base64Text | undefined {
  const { offsets, count, goesOn } = lettersAround(bytes, length, anchor, phase);
  if (count < fewest) return undefined;
  for (let index = 0; index < count; index += 1) letters[index] = bytes[offsets[index] ?? 0] ?? 0;
  const end = (offsets[count - 1] ?? anchor) + 1;
  const spanOf = (from: number, to: number) => {
    // Asked for what is found, which is seldom: until then nothing is kept of where the letters stand.
    const places = lettersAround(bytes, length, anchor, phase).offsets;
    const start = places[Math.floor((from * 8) / 6)] ?? anchor;
    const last = places[Math.min(count, Math.ceil((to * 8) / 6)) - 1] ?? anchor;
    return { start, end: last + 1 };
  };
  const decoded = Buffer.from(letters.toString('latin1', 0, count), 'base64');
  return { encoding: 'base64', bytes: decoded, spanOf, isCut: uncut, end, goesOn };
}

interface Letters {
  /** Of each letter, until letters are looked for again. */
  readonly offsets: Uint32Array;
  readonly count: number;
  readonly goesOn: boolean;
}

function lettersAround(bytes: Uint8Array, length: number, anchor: number, phase: number): Letters {
  const before = lettersFrom(bytes, length, anchor - 1, -1, reach.before);
  // From the beginning of a group of four on.
  const kept = Math.max(0, before - ((before - phase + 4) % 4));
  for (let index = 0; index < kept; index += 1) around[index] = found[kept - 1 - index] ?? 0;
  const behind = lettersFrom(bytes, length, anchor, 1, reach.behind);
  around.set(found.subarray(0, behind), kept);
  return { offsets: around, count: kept + behind, goesOn: behind === reach.behind };
}

/** Notes in `found` the offsets of letters from a place on, in one direction, over ends of lines between them. Returns how many. */
function lettersFrom(bytes: Uint8Array, length: number, start: number, step: 1 | -1, most: number): number {
  let count = 0;
  let ends = 0;
  for (let at = start; at >= 0 && at < length && count < most; at += step) {
    const kind = kinds[bytes[at] ?? 0];
    if (kind === 1) {
      found[count] = at;
      count += 1;
      ends = 0;
    } else if (kind === 2 && ends < 2) ends += 1;
    else break;
  }
  return count;
}
