import { type ErrorPlace, InterlockError } from '../../core/errors.ts';

/** The text of a file, for places in it. */
export interface TableSource {
  readonly file: string;
  readonly text: string;
  /** Offset of the table's head. */
  readonly offset: number;
}

/**
 * One table of a configuration, read key by key; a key is the same in any case, as in the scanners whose files these are.
 *
 * @throws InterlockError INPUT_INVALID, which names the key, its place and what is allowed.
 */
export class Table {
  readonly name: string;
  readonly source: TableSource;
  readonly #values = new Map<string, unknown>();
  readonly #names = new Map<string, string>();

  constructor(name: string, value: unknown, source: TableSource, known: readonly string[]) {
    this.name = name;
    this.source = source;
    if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Date)
      throw this.error('', `${name} must be a table`);
    for (const [key, one] of Object.entries(value)) {
      const folded = key.toLowerCase();
      if (!known.some((allowed) => allowed.toLowerCase() === folded))
        throw this.error(key, `${name} has no key '${printableKey(key)}'; it has ${known.join(', ')}`);
      if (this.#values.has(folded)) throw this.error(key, `${name} has the key '${printableKey(key)}' twice`);
      this.#values.set(folded, one);
      this.#names.set(folded, key);
    }
  }

  has(key: string): boolean {
    return this.#values.has(key.toLowerCase());
  }

  text(key: string): string {
    const value = this.#get(key);
    if (value === undefined) return '';
    if (typeof value !== 'string') throw this.#wrong(key, 'a text');
    return value;
  }

  flag(key: string): boolean | undefined {
    const value = this.#get(key);
    if (value !== undefined && typeof value !== 'boolean') throw this.#wrong(key, 'true or false');
    return value;
  }

  /** Undefined where it is not there; a number of at least 0. */
  number(key: string): number | undefined {
    const value = this.#get(key);
    if (value === undefined) return undefined;
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw this.#wrong(key, 'a number of at least 0');
    return value;
  }

  /** Undefined where it is not there; an integer of at least 0. */
  count(key: string): number | undefined {
    const value = this.number(key);
    if (value !== undefined && !Number.isSafeInteger(value)) throw this.#wrong(key, 'a whole number');
    return value;
  }

  texts(key: string): readonly string[] {
    const value = this.#get(key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) throw this.#wrong(key, 'a list of texts');
    const all: readonly unknown[] = value;
    return all.map((one) => {
      if (typeof one !== 'string') throw this.#wrong(key, 'a list of texts');
      return one;
    });
  }

  /** The tables under a key: one that is written alone too. */
  tables(key: string, known: readonly string[], offsets: readonly number[]): readonly Table[] {
    const value = this.#get(key);
    if (value === undefined) return [];
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    return all.map((one, index) => new Table(`[[${key}]]`, one, { ...this.source, offset: offsets[index] ?? this.source.offset }, known));
  }

  get line(): number {
    return lineAt(this.source.text, this.source.offset);
  }

  error(key: string, why: string): InterlockError {
    const { file, text, offset } = this.source;
    const found = key === '' ? -1 : offsetOfKey(text, key, offset);
    const place: ErrorPlace = { path: file, line: lineAt(text, found === -1 ? offset : found), column: 1 };
    return new InterlockError('INPUT_INVALID', why, { place });
  }

  #get(key: string): unknown {
    return this.#values.get(key.toLowerCase());
  }

  #wrong(key: string, what: string): InterlockError {
    const name = this.#names.get(key.toLowerCase()) ?? key;
    return this.error(name, `${this.name} ${name} must be ${what}`);
  }
}

function printableKey(key: string): string {
  return JSON.stringify(key.slice(0, 60)).slice(1, -1);
}

/** Where a key is first written as one, from there on; -1 where it is not. */
function offsetOfKey(text: string, key: string, from: number): number {
  for (let at = text.indexOf(key, from); at !== -1; at = text.indexOf(key, at + 1)) {
    const before = text.slice(text.lastIndexOf('\n', at) + 1, at);
    if (/^[ \t[\w.-]*["']?$/.test(before) && /^["']?[ \t]*[=\].]/.test(text.slice(at + key.length, at + key.length + 20))) return at;
  }
  return -1;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
