import type { MarkCredential } from '../allowances/mark.ts';
import type { ContentPlace, Detector, Encoding, Hit, PlannedDetector } from '../model.ts';
import { type AnchorIndex, anchorIndex } from './anchor-index.ts';
import { confidenceOf } from './confidence-of.ts';
import type { DecodedText } from './decoded-text.ts';
import { EncodedMarks, encodedTexts } from './encoded-texts.ts';
import { isPromising } from './is-promising.ts';
import type { Lead } from './leads.ts';
import { scanLimits } from './limits.ts';
import { mostSpecific } from './most-specific.ts';
import { narrowed } from './narrowed.ts';
import { plainText } from './plain-text.ts';
import { Prefilter, padded } from './prefilter.ts';
import { isPublishedSample } from './published-samples.ts';
import { redacted } from './redacted.ts';
import { validityOf } from './validity/validity-of.ts';
import { addWindow, joinWindows, type OpenWindows, type Window } from './windows.ts';

export interface Scan {
  /** By place; no two overlap. */
  readonly hits: readonly Hit[];
  /** Limits that were reached: what lies behind them was not looked at. */
  readonly limits: readonly string[];
  /** A configuration says that nothing here is to be looked at. */
  readonly isSkipped?: true;
}

/** One scan of a content, with all that is decoded of it. */
interface Run {
  readonly place: ContentPlace;
  readonly limits: Set<string>;
  /** Of the content as it was read. */
  readonly length: number;
  patternBytes: number;
  decodedBytes: number;
}

/** One text of a run. */
interface Work {
  readonly run: Run;
  readonly bytes: Uint8Array;
  readonly length: number;
  /** Outermost first. */
  readonly encodings: readonly Encoding[];
}

/**
 * Finds credentials in bytes. One scanner is made for a whole run; it keeps nothing of what it read. The time is linear in the length of a content,
 * whatever stands in it, and what was not looked at because of a limit is told.
 */
export class Scanner {
  readonly #planned: readonly PlannedDetector[];
  readonly #mark: MarkCredential | undefined;
  readonly #prefilter: Prefilter;
  readonly #leads: readonly (readonly Lead[])[];
  readonly #everywhere: readonly number[];
  readonly #patterns: (RegExp | undefined)[] = [];
  /** Of each level, grown to the largest content that was there. */
  readonly #memory: Uint8Array[] = [];

  /** `index` is that of the same detectors, where it is known. */
  constructor(planned: readonly PlannedDetector[], mark?: MarkCredential, { anchors, rows, leads }: AnchorIndex = anchorIndex(planned)) {
    this.#planned = planned;
    this.#mark = mark;
    this.#prefilter = new Prefilter(anchors, rows);
    this.#leads = leads;
    this.#everywhere = planned.flatMap(({ plan }, index) => (plan === undefined ? [index] : []));
  }

  /** Bytes from a place; offsets of hits are those of these bytes. */
  scan(bytes: Uint8Array, place: ContentPlace): Scan {
    const wide = narrowed(bytes);
    const run: Run = { place, limits: new Set(), length: bytes.length, patternBytes: 0, decodedBytes: 0 };
    // What only looks like UTF-16 may begin one byte later, or be of the other order.
    const asItIs = wide?.isMarked === true ? [] : this.#scan(bytes, run, [], 0);
    const asWide = wide === undefined ? [] : this.#scan(wide.bytes, run, [wide.encoding], 0);
    const hits = mostSpecific([...asItIs, ...asWide.map((hit) => ({ ...hit, start: hit.start * 2, end: hit.end * 2 }))]);
    if (hits.length > scanLimits.hits) run.limits.add('hits');
    return { hits: hits.slice(0, scanLimits.hits), limits: [...run.limits] };
  }

  /** `level` counts the texts that this one was taken from, by whatever means. */
  #scan(bytes: Uint8Array, run: Run, encodings: readonly Encoding[], level: number): readonly Hit[] {
    const work: Work = { run, bytes: padded(bytes, this.#memoryFor(level, bytes.length)), length: bytes.length, encodings };
    const windows: (OpenWindows | undefined)[] = [];
    const marks = new EncodedMarks();
    this.#prefilter.find(work.bytes, work.length, (anchor, start) => {
      for (const lead of this.#leads[anchor] ?? []) {
        if (lead.kind === 'base64') marks.addEncoded(start, lead.phase);
        else if (lead.kind === 'mark') marks.add(lead.mark, start, work.length);
        else this.#open(windows, lead.index, start, work);
      }
      return true;
    });
    for (const index of this.#everywhere) windows[index] = [{ start: 0, end: work.length }];
    const found = windows.flatMap((all, index) => joinWindows(all ?? []).flatMap((window) => this.#match(work, index, window)));
    const depth = encodings.filter((one) => !one.startsWith('utf-16')).length;
    return mostSpecific(depth >= scanLimits.depth ? found : [...found, ...this.#decoded(work, marks, level)]);
  }

  #memoryFor(level: number, length: number): Uint8Array {
    const known = this.#memory[level];
    if (known !== undefined && known.length >= length + 6) return known;
    const made = new Uint8Array(Math.max(64 * 1024, (length + 6) * 2) & ~1);
    this.#memory[level] = made;
    return made;
  }

  #open(windows: (OpenWindows | undefined)[], index: number, anchor: number, { bytes, length }: Work): void {
    const plan = this.#planned[index]?.plan;
    if (plan === undefined || !isPromising(bytes, length, anchor, plan.shape)) return;
    const there = windows[index] ?? [];
    addWindow(there, Math.max(0, anchor - plan.before - 1), Math.min(length, anchor + plan.width + 1));
    windows[index] = there;
  }

  #match(work: Work, index: number, { start, end }: Window): readonly Hit[] {
    const planned = this.#planned[index];
    if (planned === undefined) return [];
    const { run } = work;
    run.patternBytes += end - start;
    if (run.patternBytes > Math.max(scanLimits.patternBytesAtLeast, run.length * scanLimits.patternBytesPerByte)) {
      run.limits.add('patternBytesPerByte');
      return [];
    }
    const text = Buffer.from(work.bytes.buffer, work.bytes.byteOffset, work.length).toString('latin1', start, end);
    const hits: Hit[] = [];
    const pattern = this.#patternOf(index, planned.detector);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [from, to] = match.indices?.groups?.['secret'] ?? match.indices?.[0] ?? [0, 0];
      if (hits.length >= scanLimits.hits) {
        run.limits.add('hits');
        break;
      }
      const hit = hitOf(planned, text.slice(from, to), { start: start + from, end: start + to }, work);
      if (hit !== undefined) hits.push(this.#marked(hit, text.slice(from, to), run.place));
      // The next one may begin within this one, where this one is no credential.
      pattern.lastIndex = hit === undefined ? match.index + 1 : Math.max(match.index + 1, to);
    }
    return hits;
  }

  #marked(hit: Hit, secret: string, place: ContentPlace): Hit {
    return this.#mark === undefined ? hit : { ...hit, marks: this.#mark({ detector: hit.detector.id, place, secret }) };
  }

  #patternOf(index: number, { pattern, isCaseless }: Detector): RegExp {
    const known = this.#patterns[index];
    if (known !== undefined) return known;
    const made = new RegExp(pattern, isCaseless === true ? 'dgi' : 'dg');
    this.#patterns[index] = made;
    return made;
  }

  #decoded(work: Work, marks: EncodedMarks, level: number): readonly Hit[] {
    const { run, encodings } = work;
    const hits: Hit[] = [];
    for (const text of textsIn(work, marks, level)) {
      run.decodedBytes += text.bytes.length;
      if (run.decodedBytes > Math.max(scanLimits.decodedBytesAtLeast, run.length * scanLimits.decodedBytesPerByte)) {
        run.limits.add('decodedBytesPerByte');
        break;
      }
      const inner = this.#scan(text.bytes, run, text.encoding === undefined ? encodings : [...encodings, text.encoding], level + 1);
      hits.push(...inner.filter((hit) => isWhole(hit, text, encodings)).map((hit) => ({ ...hit, ...text.spanOf(hit.start, hit.end) })));
    }
    return hits;
  }
}

function* textsIn(work: Work, marks: EncodedMarks, level: number): Generator<DecodedText> {
  // Once: what that leaves of marks within marks is no mark of a terminal.
  const plain = level === 0 ? plainText(work.bytes, work.length) : undefined;
  if (plain !== undefined) yield plain;
  yield* encodedTexts(work, marks);
}

/** Not cut by the border of what was decoded, nor put together of letters that say nothing without an encoding. */
function isWhole(hit: Hit, { bytes, isText, isCut }: DecodedText, encodings: readonly Encoding[]): boolean {
  if ((isCut.start && hit.start === 0) || (isCut.end && hit.end === bytes.length)) return false;
  return isText === true || hit.encodings.length > encodings.length;
}

const wordByte = /[A-Za-z0-9_]/;

/** Undefined where it is no credential: part of a longer word, of a broken structure, a placeholder, or too little random. */
function hitOf(
  { detector, plan }: PlannedDetector,
  secret: string,
  { start, end }: Window,
  { bytes, length, encodings, run }: Work,
): Hit | undefined {
  if (secret === '') return undefined;
  const before = start === 0 || isEscape(bytes, start - 2) ? '' : String.fromCharCode(bytes[start - 1] ?? 0);
  const after = end >= length ? '' : String.fromCharCode(bytes[end] ?? 0);
  if (detector.specificity === 'issuer' && wordByte.test(before) && wordByte.test(secret.charAt(0))) return undefined;
  if (detector.specificity === 'issuer' && wordByte.test(after) && wordByte.test(secret.charAt(secret.length - 1))) return undefined;
  const validity = validityOf(detector.validity, secret);
  if (validity === 'invalid') return undefined;
  const confidence = confidenceOf(detector, secret, validity, run.place);
  if (confidence === undefined || isPublishedSample(secret)) return undefined;
  return { detector, start, end, confidence, validity, encodings, redacted: redacted(plan, secret) };
}

/** The end of a line or a tab as JSON and programs write them: its letter belongs to no word. */
function isEscape(bytes: Uint8Array, at: number): boolean {
  const letter = bytes[at + 1];
  return at >= 0 && bytes[at] === 0x5c && (letter === 0x6e || letter === 0x72 || letter === 0x74);
}
