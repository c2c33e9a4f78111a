import type { Scan } from './engine/scanner.ts';
import type { ContentPlace, Hit } from './model.ts';

export type ScanContent = (bytes: Uint8Array, place: ContentPlace, isWhole: boolean) => Scan;

/** A name with credentials in it, as a content of its own. */
export interface FoundName {
  /** `name`, within what is called so. */
  readonly place: ContentPlace;
  readonly bytes: Uint8Array;
  readonly hits: readonly Hit[];
  /** Limits that were reached: what lies behind them was not looked at. */
  readonly limits: readonly string[];
}

/** A name, and the place of what has it; of what holds others, the part of their place up to it. */
interface Name {
  readonly text: string;
  readonly place: ContentPlace;
}

/** Characters of names that are searched at once: one by one they would take as long as the contents of small files. */
const most = 64 * 1024;

/** Looks for credentials in the names of contents, and of what holds them. A name is searched once where it comes several times in a row. */
export class NameSearch {
  readonly #scan: ScanContent;
  readonly #tell: (found: FoundName) => void;
  #last: readonly string[] = [];
  #waiting: Name[] = [];
  #length = 0;

  constructor(scan: ScanContent, tell: (found: FoundName) => void) {
    this.#scan = scan;
    this.#tell = tell;
  }

  add(place: ContentPlace): void {
    const names = [...place.within, place.path];
    const known = names.findIndex((one, at) => one !== this.#last[at]);
    if (known === -1) return;
    this.#last = names;
    for (const [at, text] of names.entries()) if (at >= known) this.#add({ text, place: { ...place, within: names.slice(0, at) } });
  }

  /** Searches those that wait for others. */
  end(): void {
    const names = this.#waiting;
    [this.#waiting, this.#length] = [[], 0];
    if (names.length === 0) return;
    const lines = names.map(({ text }) => Buffer.from(`${text}\n`));
    const { hits, limits } = this.#scan(Buffer.concat(lines), anyName, true);
    if (hits.length + limits.length === 0) return;
    let start = 0;
    for (const [at, name] of names.entries()) {
      const end = start + (lines[at]?.length ?? 0);
      if (limits.length > 0 || hits.some((hit) => hit.start < end && hit.end > start)) this.#judge(name);
      start = end;
    }
  }

  #add(name: Name): void {
    // No file system has a name with an empty byte; among others it would look like UTF-16.
    if (name.text.includes('\0')) return this.#judge(name);
    this.#waiting.push(name);
    this.#length += name.text.length;
    if (this.#length > most) this.end();
  }

  /** On its own; what stands in the name of a directory is judged as such, whatever is found in it. */
  #judge({ text, place }: Name): void {
    const bytes = Buffer.from(text);
    const own = { ...place, path: anyName.path, within: [...place.within, text] };
    const { hits, limits } = scanned(bytes, own, this.#scan);
    const last = hits.filter(({ end }) => !bytes.includes('/', end));
    if (last.length + limits.length > 0) this.#tell({ place: own, bytes, hits: last, limits });
    const [outer] = hits.filter((hit) => !last.includes(hit)).toSorted((a, b) => b.end - a.end);
    if (outer !== undefined) this.#judge({ text: bytes.toString('utf8', 0, bytes.indexOf('/', outer.end)), place });
  }
}

/** Letters of a name that a rule of a configuration must find, without a border of a directory among them. */
const leastOfRule = 16;

/** What is found in a name: rules of a configuration are written for contents, and some of them match anything. */
function scanned(bytes: Buffer, place: ContentPlace, scan: ScanContent): Scan {
  const { hits, ...rest } = scan(bytes, place, true);
  const isOfName = ({ detector, start, end }: Hit): boolean =>
    !detector.id.startsWith('custom/') || (end - start >= leastOfRule && !bytes.subarray(start, end).includes('/'));
  return { ...rest, hits: hits.filter(isOfName) };
}

const anyName: ContentPlace = { path: 'name', within: [] };

/** A name as it may be shown: without the credentials in it. */
export function shownName(text: string, scan: ScanContent): string {
  const bytes = Buffer.from(text);
  const { hits, limits } = scanned(bytes, anyName, scan);
  if (limits.length > 0) return `\u2026 (${text.length} characters)`;
  let [shown, at] = ['', 0];
  for (const { start, end, redacted } of hits.toSorted((a, b) => a.start - b.start)) {
    if (start >= at) shown += `${bytes.toString('utf8', at, start)}${redacted}`;
    at = Math.max(at, end);
  }
  return shown + bytes.toString('utf8', at);
}
