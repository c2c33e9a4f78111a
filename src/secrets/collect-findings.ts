import type { Confidence } from '../core/finding.ts';
import { confidences } from '../core/finding.ts';
import { compareText, type Position } from '../core/location.ts';
import type { Scanner } from './engine/scanner.ts';
import type { ContentPlace, Detector, Encoding, Hit } from './model.ts';
import { positionsOf } from './positions-of.ts';

/** A credential where it was found. Nothing of it is kept but what `redacted` shows. */
export interface SecretFinding {
  readonly detector: Detector;
  readonly place: ContentPlace;
  readonly start: Position;
  readonly end: Position;
  readonly confidence: Confidence;
  readonly isValid: boolean;
  readonly encodings: readonly Encoding[];
  readonly redacted: string;
  /** The same as long as the detector, the path and the number of its like before it are: never computed from the credential. */
  readonly fingerprint: string;
}

/** A part of a content: what is less than half of `overlap` from an inner border is judged in the part in which it lies deeper. */
interface Part {
  readonly place: ContentPlace;
  readonly bytes: Uint8Array;
  readonly line: number;
  /** Of the first byte, in UTF-16 units; undefined = 1. */
  readonly column?: number | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Plain values, so that another thread can be told them. */
export interface SearchTerms {
  readonly overlap: number;
  /** Findings below are counted and not listed. */
  readonly least: Confidence;
}

export interface CollectTerms extends SearchTerms {
  readonly scanner: Scanner;
  readonly hash: (text: string) => string;
}

/** What is known of a finding where it is made: what it is called depends on all others. */
export type FindingHere = Omit<SecretFinding, 'fingerprint'>;

/** What one collector gathered, for another. */
export interface Collected {
  readonly found: readonly FindingHere[];
  readonly unlisted: number;
  readonly limits: ReadonlyMap<string, ReadonlySet<string>>;
}

/** More findings are counted and not listed. */
const mostFindings = 10_000;

/** Gathers the findings of everything that is read, in an order that does not depend on when it was read. */
export class FindingCollector {
  readonly #terms: CollectTerms;
  readonly #found: FindingHere[] = [];
  readonly #limits = new Map<string, Set<string>>();
  #unlisted = 0;

  constructor(terms: CollectTerms) {
    this.#terms = terms;
  }

  take(part: Part): void {
    const { scanner, overlap } = this.#terms;
    const { hits, limits } = scanner.scan(part.bytes, part.place);
    for (const limit of limits) this.#reach(limit, part.place.path);
    const first = part.isFirst ? 0 : overlap / 2;
    const end = part.isLast ? Number.POSITIVE_INFINITY : part.bytes.length - overlap / 2;
    const listed = hits.filter(({ start }) => start >= first && start < end);
    const positions = positionsOf(
      part,
      listed.flatMap(({ start, end: behind }) => [start, behind]),
      listed[0]?.encodings[0],
    );
    for (const hit of listed) this.#list(part, hit, positions);
  }

  /** What another collector gathered of what stands behind all that this one took. */
  absorb({ found, unlisted, limits }: Collected): void {
    for (const [limit, paths] of limits) for (const path of paths) this.#reach(limit, path);
    const room = mostFindings - this.#found.length;
    this.#found.push(...found.slice(0, room));
    this.#unlisted += unlisted + Math.max(0, found.length - room);
  }

  get collected(): Collected {
    return { found: this.#found, unlisted: this.#unlisted, limits: this.#limits };
  }

  #reach(limit: string, path: string): void {
    this.#limits.set(limit, (this.#limits.get(limit) ?? new Set()).add(path));
  }

  #list({ place }: Part, hit: Hit, positions: ReadonlyMap<number, Position>): void {
    const { detector, start, end, confidence, validity, encodings, redacted } = hit;
    if (confidences.indexOf(confidence) < confidences.indexOf(this.#terms.least) || this.#found.length >= mostFindings) {
      this.#unlisted += 1;
      return;
    }
    const nowhere = { line: 1, column: 1 };
    const found = { start: positions.get(start) ?? nowhere, end: positions.get(end) ?? nowhere };
    this.#found.push({ detector, place, ...found, confidence, isValid: validity === 'valid', encodings, redacted });
  }

  /** By path, then by place. */
  findings(): readonly SecretFinding[] {
    const ordinals = new Map<string, number>();
    return this.#found.toSorted(compareFindings).map((finding) => {
      const { detector, place } = finding;
      const key = [detector.id, ...place.within.filter((one) => !one.startsWith('blob ')), place.path].join('\n');
      const ordinal = ordinals.get(key) ?? 0;
      ordinals.set(key, ordinal + 1);
      return { ...finding, fingerprint: this.#terms.hash(`${key}\n${ordinal}`) };
    });
  }

  /** How many were found and are not listed: of less confidence than was asked for, or too many. */
  get unlisted(): number {
    return this.#unlisted;
  }

  /** Limits that were reached, with the paths at which they were. */
  get limits(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#limits;
  }
}

function compareFindings(a: FindingHere, b: FindingHere): number {
  return (
    compareText(a.place.path, b.place.path) ||
    compareText(a.place.within.join('\n'), b.place.within.join('\n')) ||
    compareText(a.place.commit ?? '', b.place.commit ?? '') ||
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    compareText(a.detector.id, b.detector.id)
  );
}
