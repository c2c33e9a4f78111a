import type { MarkCredential } from '../allowances/mark.ts';
import type { ContentPlace, Detector, Encoding, Hit, PatternPlan } from '../model.ts';
import { decodedAround, encodedAnchors } from './base64-text.ts';
import { confidenceOf } from './confidence-of.ts';
import { isPromising } from './is-promising.ts';
import { scanLimits } from './limits.ts';
import { mostSpecific } from './most-specific.ts';
import { narrowed } from './narrowed.ts';
import { type Anchor, Prefilter, padded } from './prefilter.ts';
import { redacted } from './redacted.ts';
import { validityOf } from './validity/validity-of.ts';
import { joinWindows, type Window } from './windows.ts';

/** A detector with the way to find it; undefined = it is looked for in the whole of every content. */
export interface PlannedDetector {
  readonly detector: Detector;
  readonly plan: PatternPlan | undefined;
}

export interface Scan {
  /** By place; no two overlap. */
  readonly hits: readonly Hit[];
  /** Limits that were reached: what lies behind them was not looked at. */
  readonly limits: readonly string[];
}

/** What an anchor leads to: a detector here, or an encoded text that may hold one. */
type Lead = { readonly kind: 'here'; readonly index: number } | { readonly kind: 'encoded'; readonly phase: number };

/** Where an anchor of an encoded text stands. */
interface EncodedPlace {
  readonly start: number;
  readonly phase: number;
}

interface Work {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly place: ContentPlace;
  readonly limits: Set<string>;
  patternBytes: number;
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
  /** Of each depth of encodings, grown to the largest content that was there. */
  readonly #memory: Uint8Array[] = [];

  constructor(planned: readonly PlannedDetector[], mark?: MarkCredential) {
    this.#planned = planned;
    this.#mark = mark;
    const byAnchor = new Map<string, { readonly anchor: Anchor; readonly leads: Lead[] }>();
    const lead = (anchor: Anchor, one: Lead): void => {
      const key = `${anchor.isCaseless} ${anchor.text}`;
      const there = byAnchor.get(key) ?? { anchor, leads: [] };
      const isKnown = there.leads.some((known) => one.kind === 'encoded' && known.kind === 'encoded' && known.phase === one.phase);
      if (!isKnown) there.leads.push(one);
      byAnchor.set(key, there);
    };
    for (const [index, { detector, plan }] of planned.entries()) {
      const isCaseless = detector.isCaseless === true;
      for (const text of plan?.anchors ?? []) {
        lead({ text, isCaseless }, { kind: 'here', index });
        if (detector.specificity !== 'generic' && !isCaseless && text.length > 3)
          for (const { text: encoded, phase } of [text, ...encodedAnchors(text).map((one) => one.text)].flatMap(encodedAnchors))
            lead({ text: encoded, isCaseless: false }, { kind: 'encoded', phase });
      }
    }
    const all = [...byAnchor.values()];
    this.#prefilter = new Prefilter(all.map(({ anchor }) => anchor));
    this.#leads = all.map(({ leads }) => leads);
    this.#everywhere = planned.flatMap(({ plan }, index) => (plan === undefined ? [index] : []));
  }

  /** Bytes from a place; offsets of hits are those of these bytes. */
  scan(bytes: Uint8Array, place: ContentPlace): Scan {
    const limits = new Set<string>();
    const wide = narrowed(bytes);
    const hits =
      wide === undefined
        ? this.#scan(bytes, place, limits, [])
        : this.#scan(wide.bytes, place, limits, [wide.encoding]).map((hit) => ({ ...hit, start: hit.start * 2, end: hit.end * 2 }));
    if (hits.length > scanLimits.hits) limits.add('hits');
    return { hits: hits.slice(0, scanLimits.hits), limits: [...limits] };
  }

  #scan(bytes: Uint8Array, place: ContentPlace, limits: Set<string>, encodings: readonly Encoding[]): readonly Hit[] {
    const work: Work = {
      bytes: padded(bytes, this.#memoryFor(encodings.length, bytes.length)),
      length: bytes.length,
      place,
      limits,
      patternBytes: 0,
    };
    const windows: (Window[] | undefined)[] = [];
    const encoded: EncodedPlace[] = [];
    this.#prefilter.find(work.bytes, work.length, (anchor, start) => {
      for (const lead of this.#leads[anchor] ?? []) {
        if (lead.kind === 'encoded') encoded.push({ start, phase: lead.phase });
        else this.#open(windows, lead.index, start, work);
      }
      return true;
    });
    for (const index of this.#everywhere) windows[index] = [{ start: 0, end: work.length }];
    const found = windows.flatMap((all, index) => joinWindows(all ?? []).flatMap((window) => this.#match(work, index, window, encodings)));
    const inner = encodings.filter((one) => one === 'base64').length >= scanLimits.depth ? [] : this.#decoded(work, encoded, encodings);
    return mostSpecific([...found, ...inner]);
  }

  #memoryFor(depth: number, length: number): Uint8Array {
    const known = this.#memory[depth];
    if (known !== undefined && known.length >= length + 6) return known;
    const made = new Uint8Array(Math.max(64 * 1024, (length + 6) * 2) & ~1);
    this.#memory[depth] = made;
    return made;
  }

  #open(windows: (Window[] | undefined)[], index: number, anchor: number, { bytes, length }: Work): void {
    const plan = this.#planned[index]?.plan;
    if (plan === undefined || !isPromising(bytes, length, anchor, plan.shape)) return;
    const there = windows[index] ?? [];
    const start = Math.max(0, anchor - plan.before - 1);
    const end = Math.min(length, anchor + plan.width + 1);
    const last = there.at(-1);
    // Anchors come almost in order: most windows that touch are joined as they come.
    if (last !== undefined && start >= last.start && start <= last.end)
      there[there.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else there.push({ start, end });
    windows[index] = there;
  }

  #match(work: Work, index: number, { start, end }: Window, encodings: readonly Encoding[]): readonly Hit[] {
    const planned = this.#planned[index];
    if (planned === undefined) return [];
    work.patternBytes += end - start;
    if (work.patternBytes > Math.max(scanLimits.patternBytesAtLeast, work.length * scanLimits.patternBytesPerByte)) {
      work.limits.add('patternBytesPerByte');
      return [];
    }
    const text = Buffer.from(work.bytes.buffer, work.bytes.byteOffset, work.length).toString('latin1', start, end);
    const hits: Hit[] = [];
    const pattern = this.#patternOf(index, planned.detector);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [from, to] = match.indices?.groups?.['secret'] ?? match.indices?.[0] ?? [0, 0];
      if (hits.length >= scanLimits.hits) {
        work.limits.add('hits');
        break;
      }
      const hit = hitOf(planned, text.slice(from, to), { start: start + from, end: start + to }, work, encodings);
      if (hit !== undefined) hits.push(this.#marked(hit, text.slice(from, to), work.place));
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

  #decoded(work: Work, places: readonly EncodedPlace[], encodings: readonly Encoding[]): readonly Hit[] {
    const hits: Hit[] = [];
    /** For each phase, where the last text ends that was decoded: two that overlap are one. */
    const done = [-1, -1, -1, -1];
    let decoded = 0;
    for (const { start, phase } of places.toSorted((a, b) => a.start - b.start)) {
      if (start < (done[phase] ?? -1)) continue;
      const run = decodedAround(work.bytes, work.length, start, phase);
      if (run === undefined) continue;
      decoded += run.bytes.length;
      if (decoded > Math.max(scanLimits.decodedBytesAtLeast, work.length * scanLimits.decodedBytesPerByte)) {
        work.limits.add('decodedBytesPerByte');
        break;
      }
      done[phase] = run.end - (run.goesOn ? scanLimits.decodedAgain : 0);
      const inner = this.#scan(run.bytes, work.place, work.limits, [...encodings, 'base64']);
      hits.push(...inner.map((hit) => ({ ...hit, ...run.spanOf(hit.start, hit.end) })));
    }
    return hits;
  }
}

const wordByte = /[A-Za-z0-9_]/;

/** Undefined where it is no credential: part of a longer word, of a broken structure, a placeholder, or too little random. */
function hitOf(
  { detector, plan }: PlannedDetector,
  secret: string,
  { start, end }: Window,
  { bytes, length, place }: Work,
  encodings: readonly Encoding[],
): Hit | undefined {
  if (secret === '') return undefined;
  const before = start === 0 ? '' : String.fromCharCode(bytes[start - 1] ?? 0);
  const after = end >= length ? '' : String.fromCharCode(bytes[end] ?? 0);
  if (detector.specificity === 'issuer' && wordByte.test(before) && wordByte.test(secret.charAt(0))) return undefined;
  if (detector.specificity === 'issuer' && wordByte.test(after) && wordByte.test(secret.charAt(secret.length - 1))) return undefined;
  const validity = validityOf(detector.validity, secret);
  if (validity === 'invalid') return undefined;
  const confidence = confidenceOf(detector, secret, validity, place);
  if (confidence === undefined) return undefined;
  return { detector, start, end, confidence, validity, encodings, redacted: redacted(plan, secret) };
}
