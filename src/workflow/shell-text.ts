/**
 * A script with the searches that its scanner makes. Each is made in rising order and remembers what it did not find, so that all of
 * them together read the script a bounded number of times.
 */
export class ShellText {
  readonly #text: string;
  #lines: ReadonlyMap<string, readonly number[]> | undefined;
  #lineFrom = 0;
  #lineEnd = -1;
  /** Closing texts that do not come again. */
  readonly #missing = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** True where a line ends at `index`. */
  isLineEnd(index: number): boolean {
    return this.#text[index] === '\n' || (this.#text[index] === '\r' && this.#text[index + 1] === '\n');
  }

  /** Start of the first line from `from` on that holds only this text. */
  lineWith(text: string, from: number): number | undefined {
    this.#lines ??= linesByText(this.#text);
    const starts = this.#lines.get(text) ?? [];
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return starts[low];
  }

  /** Offset of the line feed that ends the line of `from`; asked in rising order, it reads the script once. */
  endOfLine(from: number): number {
    if (from < this.#lineFrom || from > this.#lineEnd) {
      const index = this.#text.indexOf('\n', from);
      this.#lineFrom = from;
      this.#lineEnd = index < 0 ? this.#text.length : index;
    }
    return this.#lineEnd;
  }

  /** Offset behind the next `text`; a vain search is made once for each text. */
  closing(text: string, from: number): number | undefined {
    if (this.#missing.has(text)) return undefined;
    const index = this.#text.indexOf(text, from);
    if (index < 0) this.#missing.add(text);
    return index < 0 ? undefined : index + text.length;
  }

  /** Behind the `}}` of the expression that begins here; quotes within it may hold one. */
  expressionEnd(at: number): number | undefined {
    const text = this.#text;
    if (this.#missing.has('quoted }}')) return this.closing('}}', at + 3);
    let isQuoted = false;
    for (let index = at + 3; index < text.length; index += 1) {
      if (text[index] === "'") isQuoted = !isQuoted;
      else if (!isQuoted && text.startsWith('}}', index)) return index + 2;
    }
    this.#missing.add('quoted }}');
    return this.closing('}}', at + 3);
  }
}

/** Starts of the lines by what they hold, without leading tabs, as `<<-` ignores them. */
function linesByText(script: string): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  let start = 0;
  for (const line of script.split('\n')) {
    const text = line.replace(/^\t+/, '').replace(/\r$/, '');
    const starts = lines.get(text);
    if (starts === undefined) lines.set(text, [start]);
    else starts.push(start);
    start += line.length + 1;
  }
  return lines;
}
