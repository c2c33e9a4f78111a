import { Prefilter, padded } from '../engine/prefilter.ts';
import { joinWindows, type Window } from '../engine/windows.ts';

/** Bytes around a keyword in which its rule looks. */
const reach = 64 * 1024;
/** Each keyword of three bytes is met in a great many ways; more of them are looked for everywhere. */
const mostShort = 64;

/** Where in a content each rule has to look. */
export class CustomWindows {
  readonly #prefilter: Prefilter;
  /** Of each anchor, the rules that have it. */
  readonly #rules: readonly (readonly number[])[];
  readonly #everywhere: readonly boolean[];
  #memory: Uint8Array = new Uint8Array(64 * 1024);

  /** The keywords of each rule, in lower case. */
  constructor(keywords: readonly (readonly string[])[]) {
    const short = new Set(keywords.flat().filter(({ length }) => length === 3));
    const isAnchor = (word: string): boolean =>
      word.length >= 3 && (word.length > 3 || short.size <= mostShort) && /^[\x20-\x7e]*$/.test(word);
    this.#everywhere = keywords.map((words) => words.length === 0 || !words.every(isAnchor));
    const byWord = new Map<string, number[]>();
    for (const [rule, words] of keywords.entries()) {
      if (this.#everywhere[rule] === true) continue;
      for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
    }
    this.#rules = [...byWord.values()];
    this.#prefilter = Prefilter.of([...byWord.keys()].map((text) => ({ text, isCaseless: true })));
  }

  /** For each rule by its index, ranges that neither touch nor overlap; those of a rule that is nowhere are undefined. */
  find(bytes: Uint8Array): readonly (readonly Window[] | undefined)[] {
    const size = bytes.length;
    const found: (Window[] | undefined)[] = this.#everywhere.map((isEverywhere) => (isEverywhere ? [{ start: 0, end: size }] : undefined));
    if (this.#memory.length < size + 6) this.#memory = new Uint8Array((size + 6) * 2);
    this.#prefilter.find(padded(bytes, this.#memory), size, (anchor, start) => {
      for (const rule of this.#rules[anchor] ?? []) add(found, rule, start, size);
      return true;
    });
    return found.map((windows) => (windows === undefined ? undefined : joinWindows(windows)));
  }
}

function add(found: (Window[] | undefined)[], rule: number, at: number, size: number): void {
  const windows = found[rule] ?? [];
  const last = windows.at(-1);
  const window = { start: Math.max(0, at - reach), end: Math.min(size, at + reach) };
  if (last !== undefined && window.start >= last.start && window.start <= last.end)
    windows[windows.length - 1] = { start: last.start, end: Math.max(window.end, last.end) };
  else windows.push(window);
  found[rule] = windows;
}
