import type { Gap } from '../core/facts.ts';
import type { Confidence } from '../core/finding.ts';
import { confidences } from '../core/finding.ts';
import { compareText, type Position } from '../core/location.ts';
import { inlineComment } from './allowances/inline-comment.ts';
import { narrowed } from './engine/narrowed.ts';
import { isLfsPointer } from './lfs-pointer.ts';
import type { ContentPlace, Detector, Encoding, Hit } from './model.ts';
import { type FoundName, NameSearch, type ScanContent, shownName } from './name-search.ts';
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
  /** Keyed hashes by which allowances know it. */
  readonly marks: readonly string[];
  /** The words beside it that ask scanners to pass over it. */
  readonly comment: string | undefined;
  /** The same as long as the detector, the path and the number of its like before it are: never computed from the credential. */
  readonly fingerprint: string;
}

/** A part of a content: what is less than half of `overlap` from an inner border is judged in the part in which it lies deeper. */
interface Part {
  readonly place: ContentPlace;
  readonly bytes: Uint8Array;
  readonly line: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export interface CollectTerms {
  /** `isWhole`: nothing of the content lies in another part. */
  readonly scanner: { readonly scan: ScanContent };
  readonly overlap: number;
  /** Findings below are counted and not listed. */
  readonly least: Confidence;
  readonly hash: (text: string) => string;
}

/** More findings are counted and not listed. */
const mostFindings = 10_000;

/** A finding before all are known. */
export type FoundCredential = Omit<SecretFinding, 'fingerprint'>;

/** What one collector has gathered, as plain values for another. */
export interface Collected {
  readonly found: readonly FoundCredential[];
  /** In names: of files, of directories, of what lies in archives. */
  readonly named: readonly FoundCredential[];
  readonly unlisted: number;
  /** Allowed by a configuration. */
  readonly allowed: number;
  /** Contents that a configuration has passed over. */
  readonly skipped: number;
  /** Contents of which git LFS has more than was read. */
  readonly pointers: number;
  readonly limits: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Gathers the findings of everything that is read, in an order that does not depend on when it was read. */
export class FindingCollector {
  readonly #terms: CollectTerms;
  readonly #found: FoundCredential[] = [];
  readonly #names: NameSearch;
  /** By place and kind: many files have the name of one directory. */
  readonly #named = new Map<string, FoundCredential>();
  readonly #shownNames = new Map<string, string>();
  readonly #limits = new Map<string, Set<string>>();
  #unlisted = 0;
  #allowed = 0;
  #skipped = 0;
  #pointers = 0;

  constructor(terms: CollectTerms) {
    this.#terms = terms;
    this.#names = new NameSearch(
      (bytes, place, isWhole) => terms.scanner.scan(bytes, place, isWhole),
      (found) => this.#takeName(found),
    );
  }

  take(part: Part): void {
    const { scanner, overlap } = this.#terms;
    if (part.isFirst) this.#names.add(part.place);
    if (part.bytes.length === 0) return;
    const { hits, limits, isSkipped } = scanner.scan(part.bytes, part.place, part.isFirst && part.isLast);
    if (isSkipped === true && part.isFirst) this.#skipped += 1;
    if (part.isFirst && part.isLast && isLfsPointer(part.bytes)) this.#pointers += 1;
    for (const limit of limits) this.#reach(limit, part.place.path);
    const first = part.isFirst ? 0 : overlap / 2;
    const end = part.isLast ? Number.POSITIVE_INFINITY : part.bytes.length - overlap / 2;
    const here = hits.filter(({ start }) => start >= first && start < end);
    const listed = here.filter(({ isAllowed }) => isAllowed !== true);
    this.#allowed += here.length - listed.length;
    const positions = positionsOf(
      part,
      listed.flatMap(({ start, end: behind }) => [start, behind]),
      listed.length === 0 ? undefined : narrowed(part.bytes)?.encoding,
    );
    for (const hit of listed) {
      const found = this.#listed(part, hit, positions);
      if (found === undefined) this.#unlisted += 1;
      else this.#keep(found);
    }
  }

  /** What another collector has gathered of what comes behind all that is here. */
  add({ found, named, unlisted, allowed, skipped, pointers, limits }: Collected): void {
    for (const one of found) this.#keep(one);
    for (const one of named) this.#keepName(one);
    this.#unlisted += unlisted;
    this.#allowed += allowed;
    this.#skipped += skipped;
    this.#pointers += pointers;
    for (const [limit, paths] of limits) for (const path of paths) this.#reach(limit, path);
  }

  get collected(): Collected {
    this.#names.end();
    return {
      found: this.#found,
      named: [...this.#named.values()],
      unlisted: this.#unlisted,
      allowed: this.#allowed,
      skipped: this.#skipped,
      pointers: this.#pointers,
      limits: this.#limits,
    };
  }

  /** Those that are allowed or of less confidence are not counted: how often a name is met says nothing. */
  #takeName({ place, bytes, hits, limits }: FoundName): void {
    for (const limit of limits) this.#reach(limit, place.within.join('!'));
    const listed = hits.filter(({ isAllowed }) => isAllowed !== true);
    const part = { place, bytes, line: 1 };
    const offsets = listed.flatMap(({ start, end }) => [start, end]);
    const positions = positionsOf(part, offsets, undefined);
    for (const hit of listed) {
      const found = this.#listed(part, hit, positions);
      if (found !== undefined) this.#keepName(found);
    }
  }

  /** Undefined of less confidence than is asked for. */
  #listed(
    { place, bytes }: Pick<Part, 'place' | 'bytes'>,
    hit: Hit,
    positions: ReadonlyMap<number, Position>,
  ): FoundCredential | undefined {
    const { detector, start, end, confidence, validity, encodings, redacted, marks = [] } = hit;
    if (confidences.indexOf(confidence) < confidences.indexOf(this.#terms.least)) return undefined;
    const nowhere = { line: 1, column: 1 };
    const found = { start: positions.get(start) ?? nowhere, end: positions.get(end) ?? nowhere };
    const comment = inlineComment(bytes, hit);
    return { detector, place, ...found, confidence, isValid: validity === 'valid', encodings, redacted, marks, comment };
  }

  #keep(found: FoundCredential): void {
    if (this.#found.length < mostFindings) this.#found.push(found);
    else {
      // Behind ten thousand that are allowed another one would go unseen.
      this.#reach('findings', found.place.path);
      this.#unlisted += 1;
    }
  }

  #keepName(found: FoundCredential): void {
    const { detector, place, start } = found;
    const key = [detector.id, `${start.line}:${start.column}`, ...holders(place)].join('\n');
    if (this.#named.has(key)) return;
    if (this.#named.size < mostFindings) this.#named.set(key, found);
    else this.#reach('findings', place.within.join('!'));
  }

  #reach(limit: string, path: string): void {
    this.#limits.set(limit, (this.#limits.get(limit) ?? new Set()).add(path));
  }

  /** By path, then by place. No name is shown with a credential in it. */
  findings(): readonly SecretFinding[] {
    this.#names.end();
    const ordinals = new Map<string, number>();
    return [...this.#found, ...this.#named.values()].toSorted(compareFindings).map((finding) => {
      const { detector } = finding;
      const { path, within } = finding.place;
      const place = { ...finding.place, path: this.shown(path), within: within.map((one) => this.shown(one)) };
      const key = [detector.id, ...holders(place), place.path].join('\n');
      const ordinal = ordinals.get(key) ?? 0;
      ordinals.set(key, ordinal + 1);
      return { ...finding, place, fingerprint: this.#terms.hash(`${key}\n${ordinal}`) };
    });
  }

  /** What could not be read, without the credentials in its names. */
  shownGaps(gaps: readonly Gap[]): readonly Gap[] {
    return gaps.map((gap) => ({ ...gap, item: this.shown(gap.item), why: this.shown(gap.why) }));
  }

  /** A name without the credentials in it. */
  shown(name: string): string {
    const known = this.#shownNames.get(name);
    if (known !== undefined) return known;
    const shown = shownName(name, (bytes, place, isWhole) => this.#terms.scanner.scan(bytes, place, isWhole));
    this.#shownNames.set(name, shown);
    return shown;
  }

  /** How many were found and are not listed: of less confidence than was asked for, or too many. */
  get unlisted(): number {
    return this.#unlisted;
  }

  /** Limits that were reached, with the paths at which they were, as they may be shown. */
  get limits(): ReadonlyMap<string, ReadonlySet<string>> {
    this.#names.end();
    return new Map([...this.#limits].map(([limit, paths]) => [limit, new Set([...paths].map((path) => this.shown(path)))]));
  }
}

/** What holds a content, without the id by which git knows it. */
function holders({ within }: ContentPlace): readonly string[] {
  return within.filter((one) => !one.startsWith('blob '));
}

function compareFindings(a: FoundCredential, b: FoundCredential): number {
  return (
    compareText(a.place.path, b.place.path) ||
    compareText(a.place.within.join('\n'), b.place.within.join('\n')) ||
    compareText(a.place.commit ?? '', b.place.commit ?? '') ||
    compareText(imageKey(a.place), imageKey(b.place)) ||
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    compareText(a.detector.id, b.detector.id)
  );
}

/** Layers of one image in their order. */
function imageKey({ image }: ContentPlace): string {
  if (image === undefined) return '';
  const number = String(image.layer?.number ?? 0).padStart(6, '0');
  return `${image.platform ?? ''}\n${image.manifest ?? ''}\n${number}`;
}
